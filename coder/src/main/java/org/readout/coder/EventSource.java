package org.readout.coder;

/** What finds events. Both together is what Readout does; one alone shows what the other adds. */
public enum EventSource {
    /** The codebook's frames over dependency trees. */
    FRAMES,
    /** The language model's event heads. */
    MODEL
}
