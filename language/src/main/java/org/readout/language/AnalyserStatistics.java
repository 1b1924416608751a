package org.readout.language;

/**
 * What an analyser has done since it was loaded.
 *
 * @param windows windows run
 * @param wordPieces word pieces of those windows, without padding
 * @param modelCpuNanos CPU time of the calling threads inside the model, in nanoseconds; with one thread inside a run this
 *     is all the model's CPU time, with more it leaves out the helpers'; 0 where the platform does not measure it
 */
public record AnalyserStatistics(long windows, long wordPieces, long modelCpuNanos) {}
