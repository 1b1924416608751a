package org.readout.language;

/**
 * How an analyser uses the machine.
 *
 * @param parallelWindows windows run at the same time, at least 1
 * @param threadsPerWindow threads inside one run of the model, at least 1
 * @param contextSentences sentences that a window repeats from the one before
 */
public record AnalyserSettings(int parallelWindows, int threadsPerWindow, int contextSentences) {
    private static final int USUAL_PARALLEL_WINDOWS = 2;
    private static final int USUAL_CONTEXT = 1;

    public AnalyserSettings {
        if (parallelWindows < 1 || threadsPerWindow < 1 || contextSentences < 0) {
            throw new IllegalArgumentException("settings out of range");
        }
    }

    /** Two windows at a time, one on a machine with one processor, and one thread in each. */
    public static AnalyserSettings defaults() {
        int parallel = Math.min(USUAL_PARALLEL_WINDOWS, Runtime.getRuntime().availableProcessors());
        return new AnalyserSettings(parallel, 1, USUAL_CONTEXT);
    }
}
