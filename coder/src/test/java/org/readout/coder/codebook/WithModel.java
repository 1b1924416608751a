package org.readout.coder.codebook;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.readout.coder.Readout;
import org.readout.language.OnnxAnalyser;

/** The coder with the real model, for tests of what it reads. */
final class WithModel {
    private WithModel() {}

    /** Skips the test, saying so, where no model is to be found. */
    static Readout readout() {
        assumeTrue(
                OnnxAnalyser.isModelPresent(),
                "SKIPPED: no language model is on the class path and READOUT_MODEL names no folder with one;"
                        + " the cases of the codebook were not run");
        return Readout.load();
    }
}
