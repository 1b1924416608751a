package org.readout.core;

/**
 * What made a record, so that it can be made again.
 *
 * @param version of the program
 * @param model name and version of the language model
 * @param codebook version of the codebook, for one of somebody's own with the beginning of its hash
 */
public record CoderVersion(String version, String model, String codebook) {}
