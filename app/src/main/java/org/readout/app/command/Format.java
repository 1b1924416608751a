package org.readout.app.command;

/** How records are laid out; names are as typed after {@code --format}. */
enum Format {
    jsonl,
    csv,
    table,
    /** For people: every field, and what decided it. */
    card
}
