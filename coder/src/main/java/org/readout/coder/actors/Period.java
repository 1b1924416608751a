package org.readout.coder.actors;

import java.util.List;
import org.readout.core.Sector;

/** Sectors that applied to a body or group for a time, in place of its usual ones. */
record Period(List<Sector> sectors, Term term) {
    Period {
        sectors = List.copyOf(sectors);
    }
}
