package org.readout.language;

/**
 * Runs the encoder with its heads, and the second network, which reads one marked trigger at a time. Implementations are safe for use by several threads.
 *
 * <p>Windows are run one at a time: the quantised network scales its activations over everything in a run, so that a
 * window's scores would depend on the windows beside it, and records must not depend on what else was read.
 */
interface EncoderSession extends AutoCloseable {

    EncoderOutput run(Window window);

    /**
     * Runs the second network on the triggers of a window, all at once: they are of one document, which alone they depend on.
     *
     * @param states those of the window's {@link EncoderOutput}
     */
    TriggerOutput run(MarkedTriggers triggers, float[] states);

    /** Scores of the event types of the pair whose pieces the window's flags mark. */
    float[] pairScores(Window window);

    @Override
    void close();
}
