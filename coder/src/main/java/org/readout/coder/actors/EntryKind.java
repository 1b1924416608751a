package org.readout.coder.actors;

/** What an entry of the actor dictionary is. */
public enum EntryKind {
    STATE,
    /** An institution of a state or organisation: ministry, army, parliament, party. */
    BODY,
    /** An armed group. */
    GROUP,
    /** An international or non-governmental organisation. */
    ORGANISATION,
    /** A news outlet or agency. */
    OUTLET,
    PERSON
}
