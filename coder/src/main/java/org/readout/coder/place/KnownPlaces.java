package org.readout.coder.place;

import java.util.Set;

/** Names that stand for a place of some size or note, whatever else they may stand for. */
public final class KnownPlaces {
    private static final Set<GazetteerEntry.Kind> NOTED =
            Set.of(GazetteerEntry.Kind.CAPITAL, GazetteerEntry.Kind.REGIONAL_SEAT, GazetteerEntry.Kind.NOTED);

    /** People from which a town's name is told apart from a surname of the same letters. */
    private static final long SIZE = 100_000;

    private KnownPlaces() {}

    /** Whether a capital, a regional seat, a city of 100,000 or a place of the list of conflicts bears this name. */
    public static boolean has(String name) {
        return Gazetteer.get().named(name).stream()
                .anyMatch(entry -> NOTED.contains(entry.kind()) || entry.population() >= SIZE);
    }
}
