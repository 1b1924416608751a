package org.readout.analysis.tension;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        BitSet both = positions(dyad.source());
        both.and(positions(dyad.target()));
        return both.stream().mapToObj(acts::get).filter(dyad::has).toList();
    }

    /** Of the acts that name one of the side, whether it acts or not; all for anyone. */
    BitSet positions(Side side) {
        BitSet found = new BitSet(acts.size());
        if (side == Side.ANYONE) {
            found.set(0, acts.size());
        } else {
            side.names().forEach(name -> positions.getOrDefault(name, List.of()).forEach(found::set));
        }
        return found;
    }
}
