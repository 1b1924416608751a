package org.readout.analysis.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    private final List<Occasions.Occasion> occasions;

    Following(Occasions record, List<Occasions.Occasion> occasions) {
        this.record = record;
        this.occasions = occasions;
    }

    /** What followed at least twice, the furthest above the usual first. */
    List<Followed> all() {
        List<Followed> all = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            Set<String> types = occasions.stream()
                    .map(o -> pair(o, direction))
                    .distinct()
                    .flatMap(p -> record.types(p).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            for (String type : types) {
                Followed followed = followed(direction, type);
                if (followed.times() >= FEWEST_TIMES) {
                    all.add(followed);
                }
            }
        }
        all.sort(Comparator.comparingDouble(
                        (Followed f) -> f.share().of() - f.usual().of())
                .reversed());
        return all;
    }

    private Followed followed(Direction direction, String type) {
        List<Example> examples = new ArrayList<>();
        for (Occasions.Occasion occasion : occasions) {
            LocalDate day = occasion.act().last();
            Optional<Act> next = record.next(pair(occasion, direction), type, day);
            next.ifPresent(a -> examples.add(new Example(occasion.act().id(), day, a.id(), a.first())));
        }
        examples.sort(Comparator.comparing(Example::on).reversed());
        return new Followed(
                direction,
                type,
                examples.size(),
                Share.of(examples.size(), occasions.size()),
                usual(direction, type),
                examples.subList(0, Math.min(EXAMPLES, examples.size())));
    }

    /**
     * Over the days of the record of which anything is told, each pair as often as it has occasions; stretches that overlap are one case together. Days of which
     * nothing is told of anybody are silence of the sources, not peace.
     */
    private Share usual(Direction direction, String type) {
        Map<Dyads.Pair, Integer> pairs = new LinkedHashMap<>();
        occasions.forEach(o -> pairs.merge(pair(o, direction), 1, Integer::sum));
        int days = record.daysToStartFrom();
        double hits = 0;
        for (Map.Entry<Dyads.Pair, Integer> pair : pairs.entrySet()) {
            hits += pair.getValue() * record.daysFollowedBy(pair.getKey(), type) / (double) Math.max(1, days);
        }
        double share = hits / occasions.size();
        double cases = Math.max(1, pairs.size() * days / (double) record.days());
        return Share.of(share * cases, cases);
    }

    private static Dyads.Pair pair(Occasions.Occasion occasion, Direction direction) {
        return direction == Direction.AGAIN
                ? occasion.pair()
                : new Dyads.Pair(occasion.pair().target(), occasion.pair().source());
    }
}
