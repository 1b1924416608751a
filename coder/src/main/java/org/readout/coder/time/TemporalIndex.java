package org.readout.coder.time;

import java.util.Optional;
import org.readout.core.*;
import org.readout.language.*;

public record TemporalIndex(Optional<Published> published) {
    public Optional<DateRange> dateOf(Sentence s, Token t) {
        return Optional.empty();
    }
}
