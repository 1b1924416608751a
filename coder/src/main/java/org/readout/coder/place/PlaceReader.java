package org.readout.coder.place;

import org.readout.language.*;

public final class PlaceReader {
    public static PlaceIndex read(AnalysedDocument d) {
        return new PlaceIndex();
    }
}
