package org.readout.app.web.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.analysis.tension.Dyads.Pair;
import org.readout.app.web.sheet.Entry;
import org.readout.app.web.sheet.EventWords;

/**
 * The events from one party towards another, in the order of time.
 *
 * @param pair a side of which nothing is told has the empty name; both sides are the same for what a party does at home
 */
record Lane(Pair pair, List<Entry> entries) {

    /** Lanes of the entries, those with most events first; an event of several pairs is in the lane of each. */
    static List<Lane> of(List<Entry> entries, Predicate<Pair> wanted) {
        Map<Pair, List<Entry>> lanes = new LinkedHashMap<>();
        for (Entry entry : entries) {
            pairs(entry).stream()
                    .filter(wanted)
                    .forEach(pair ->
                            lanes.computeIfAbsent(pair, p -> new ArrayList<>()).add(entry));
        }
        return lanes.entrySet().stream()
                .map(e -> new Lane(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt((Lane l) -> l.entries.size())
                        .reversed()
                        .thenComparing(l -> l.pair.source())
                        .thenComparing(l -> l.pair.target()))
                .toList();
    }

    /** Empty for an event that names no party. */
    static Set<Pair> pairs(Entry entry) {
        if (!entry.pairs().isEmpty()) {
            return entry.pairs();
        }
        Set<Pair> pairs = new LinkedHashSet<>();
        if (entry.targets().isEmpty()) {
            entry.sources().forEach(s -> pairs.add(new Pair(s, "")));
        } else if (entry.sources().isEmpty()) {
            entry.targets().forEach(t -> pairs.add(new Pair("", t)));
        } else {
            entry.sources().stream().filter(entry.targets()::contains).forEach(s -> pairs.add(new Pair(s, s)));
        }
        return pairs;
    }

    String label() {
        return pair.source().equals(pair.target())
                ? "within " + EventWords.party(pair.source())
                : EventWords.dyad(pair.source(), pair.target());
    }

    /** Whether both sides are told and differ, so that there is a page of the dyad. */
    boolean isDyad() {
        return !pair.source().isEmpty()
                && !pair.target().isEmpty()
                && !pair.source().equals(pair.target());
    }
}
