package org.readout.language;

/**
 * Runs the encoder with its heads. Implementations are safe for use by several threads.
 *
 * <p>Windows are run one at a time: the quantised network scales its activations over everything in a run, so that a
 * window's scores would depend on the windows beside it, and records must not depend on what else was read.
 */
interface EncoderSession extends AutoCloseable {

    EncoderOutput run(Window window);

    /** Scores of the event types of the pair whose pieces the window's flags mark. */
    float[] pairScores(Window window);

    @Override
    void close();
}
