package org.readout.app.command;

/** How lists from a project are laid out; names are as typed after {@code --format}. */
enum ListFormat {
    table,
    jsonl,
    csv
}
