package org.readout.analysis.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.analysis.tension.Act;
import org.readout.analysis.tension.Dyads;
import org.readout.analysis.whatif.Aftermath.Direction;
import org.readout.analysis.whatif.Aftermath.Example;
import org.readout.analysis.whatif.Aftermath.Followed;

/** Counts what followed some occasions, and how often the same is seen to follow any day between the same parties. */
final class Following {
    private static final int EXAMPLES = 3;
    private static final int FEWEST_TIMES = 2;

    private final Occasions record;
    private final int occasions;
    private final Map<Dyads.Pair, List<Act>> byPair = new LinkedHashMap<>();

    /** Acts of a type that some occasions of a pair can have been followed by. */
    private record Candidates(List<Act> after, List<Act> acts) {}

    Following(Occasions record, List<Occasions.Occasion> occasions) {
        this.record = record;
        this.occasions = occasions.size();
        occasions.forEach(
                o -> byPair.computeIfAbsent(o.pair(), p -> new ArrayList<>()).add(o.act()));
    }

    /** What followed at least twice, the furthest above the usual first. */
    List<Followed> all() {
        List<Followed> all = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            Map<String, List<Candidates>> types = new TreeMap<>();
            byPair.forEach((pair, after) -> record.types(directed(pair, direction))
                    .forEach((type, acts) ->
                            types.computeIfAbsent(type, t -> new ArrayList<>()).add(new Candidates(after, acts))));
            types.forEach((type, candidates) -> {
                List<Example> examples = examples(candidates);
                if (examples.size() >= FEWEST_TIMES) {
                    all.add(followed(direction, type, examples, candidates));
                }
            });
        }
        all.sort(Comparator.comparingDouble(
                        (Followed f) -> f.share().of() - f.usual().of())
                .reversed());
        return all;
    }

    private List<Example> examples(List<Candidates> candidates) {
        List<Example> examples = new ArrayList<>();
        for (Candidates some : candidates) {
            for (Act occasion : some.after()) {
                LocalDate day = occasion.last();
                Optional<Act> next = record.next(some.acts(), day);
                next.ifPresent(a -> examples.add(new Example(occasion.id(), day, a.id(), a.first())));
            }
        }
        return examples;
    }

    private Followed followed(Direction direction, String type, List<Example> examples, List<Candidates> candidates) {
        examples.sort(Comparator.comparing(Example::on).reversed());
        return new Followed(
                direction,
                type,
                examples.size(),
                Share.of(examples.size(), occasions),
                usual(candidates),
                examples.subList(0, Math.min(EXAMPLES, examples.size())));
    }

    /**
     * Over the days of the record of which anything is told, each pair as often as it has occasions; stretches that overlap are one case together. Days of which
     * nothing is told of anybody are silence of the sources, not peace.
     */
    private Share usual(List<Candidates> candidates) {
        int days = record.daysToStartFrom();
        double hits = 0;
        for (Candidates some : candidates) {
            hits += some.after().size() * record.daysFollowedBy(some.acts()) / (double) Math.max(1, days);
        }
        double share = hits / occasions;
        double cases = Math.max(1, byPair.size() * days / (double) record.days());
        return Share.of(share * cases, cases);
    }

    private static Dyads.Pair directed(Dyads.Pair pair, Direction direction) {
        return direction == Direction.AGAIN ? pair : new Dyads.Pair(pair.target(), pair.source());
    }
}
