package org.readout.coder.actors;

/** The gender of the pronouns by which English refers to a person. */
enum Gender {
    FEMALE,
    MALE
}
