package org.readout.analysis.tension;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.core.Actor;

/** Which acts name a party, so that those of a dyad are found without going through all. Immutable. */
final class ActsByParty {
    private final List<Act> acts;
    private final Map<String, List<Integer>> positions = new HashMap<>();

    ActsByParty(List<Act> acts) {
        this.acts = acts;
        for (int at = 0; at < acts.size(); at++) {
            add(at, acts.get(at).actors());
            add(at, acts.get(at).recipients());
        }
    }

    private void add(int at, List<Actor> actors) {
        for (Actor actor : actors) {
            for (String name : Side.namesOf(actor)) {
                List<Integer> known = positions.computeIfAbsent(name, n -> new ArrayList<>());
                if (known.isEmpty() || known.get(known.size() - 1) != at) {
                    known.add(at);
                }
            }
        }
    }

    /** Acts from source to target, in order. */
    List<Act> of(Dyad dyad) {
        Side known = dyad.source() == Side.ANYONE ? dyad.target() : dyad.source();
        return naming(known).mapToObj(acts::get).filter(dyad::has).toList();
    }

    private IntStream naming(Side side) {
        if (side == Side.ANYONE) {
            return IntStream.range(0, acts.size());
        }
        Stream<Integer> all = side.names().stream().flatMap(n -> positions.getOrDefault(n, List.of()).stream());
        return all.mapToInt(at -> at).sorted().distinct();
    }
}
