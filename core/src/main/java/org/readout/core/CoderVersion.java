package org.readout.core;

/** What made a record, so that it can be made again. */
public record CoderVersion(String version, String model, String codebook) {}
