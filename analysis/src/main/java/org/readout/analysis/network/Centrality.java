package org.readout.analysis.network;

import java.util.EnumMap;
import java.util.Map;
import org.readout.analysis.tension.Band;

/**
 * How central a party is, by each measure, with what resampling of the acts leaves open.
 *
 * @param measures every measure has a value
 */
public record Centrality(Map<Measure, Band> measures) {

    /** A way to be central. */
    public enum Measure {
        /** Conflict towards others. */
        CONFLICT_OUT,
        /** Conflict from others. */
        CONFLICT_IN,
        COOPERATION_OUT,
        COOPERATION_IN,
        /** PageRank along conflict: at whom conflict is aimed by those at whom it is aimed. Sums to 1 over the parties. */
        CONFLICT_RANK,
        /** PageRank along cooperation. Sums to 1 over the parties. */
        COOPERATION_RANK,
        /** Share of the shortest paths between others that lead through the party; a tie is the shorter the more acts it has. */
        BETWEENNESS;

        /** Whether it adds up what acts come to, so that its expected value is that of the expected acts. */
        boolean isSum() {
            return ordinal() < CONFLICT_RANK.ordinal();
        }
    }

    public Centrality {
        measures = Map.copyOf(new EnumMap<>(measures));
    }

    public Band of(Measure measure) {
        Band band = measures.get(measure);
        if (band == null) {
            throw new IllegalArgumentException("no " + measure);
        }
        return band;
    }
}
