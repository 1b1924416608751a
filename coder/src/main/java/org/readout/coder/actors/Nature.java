package org.readout.coder.actors;

/** What kind of thing a referent is, as far as pronouns and descriptions care. */
enum Nature {
    /** One human being. */
    PERSON,
    /** Human beings without names: officials, protesters, gunmen. */
    PEOPLE,
    /** A state or its government. */
    STATE,
    /** A ministry, army, party, organisation or outlet. */
    BODY,
    /** An armed group or movement. */
    GROUP
}
