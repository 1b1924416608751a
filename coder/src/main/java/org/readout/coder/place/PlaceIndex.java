package org.readout.coder.place;

import java.util.Optional;
import org.readout.core.*;
import org.readout.language.*;

public record PlaceIndex() {
    public Optional<Place> placeOf(Sentence s, Token t) {
        return Optional.empty();
    }
}
