package org.readout.coder.time;

import java.util.Optional;
import org.readout.core.*;
import org.readout.language.*;

public final class TemporalReader {
    public static TemporalIndex read(AnalysedDocument d, Optional<Published> p) {
        return new TemporalIndex(p);
    }
}
