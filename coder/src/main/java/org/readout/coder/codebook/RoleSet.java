package org.readout.coder.codebook;

/** The roles of verbal (and adjectival) and of nominal triggers of a frame. */
public record RoleSet(Roles verb, Roles noun) {}
