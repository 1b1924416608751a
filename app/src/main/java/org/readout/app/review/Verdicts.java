package org.readout.app.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.store.review.Attachment;
import org.readout.store.review.Decision;
import org.readout.store.review.Field;

/**
 * What most reviewers hold of each record. Two hold the same when they agree on whether there is an event and on all its
 * fields, wordings apart. Where no reading has more reviewers than every other, none is taken.
 *
 * @param settled the latest decision among those of the most reviewers, one for each record
 * @param split the decisions on each record on which no reading has most
 */
record Verdicts(List<Decision> settled, List<List<Decision>> split) {

    static Verdicts of(List<Attachment> standing) {
        Map<String, List<Decision>> byTarget = new LinkedHashMap<>();
        standing.forEach(a ->
                byTarget.computeIfAbsent(a.target(), t -> new ArrayList<>()).add(a.decision()));
        List<Decision> settled = new ArrayList<>();
        List<List<Decision>> split = new ArrayList<>();
        byTarget.values()
                .forEach(decisions -> most(decisions).ifPresentOrElse(settled::add, () -> split.add(decisions)));
        return new Verdicts(List.copyOf(settled), List.copyOf(split));
    }

    private static Optional<Decision> most(List<Decision> decisions) {
        Map<String, List<Decision>> camps = new LinkedHashMap<>();
        decisions.forEach(
                d -> camps.computeIfAbsent(key(d), k -> new ArrayList<>()).add(d));
        int size = camps.values().stream().mapToInt(List::size).max().orElse(0);
        List<List<Decision>> largest =
                camps.values().stream().filter(c -> c.size() == size).toList();
        return largest.size() == 1
                ? Optional.of(largest.get(0).get(largest.get(0).size() - 1))
                : Optional.empty();
    }

    private static String key(Decision decision) {
        return decision.reading()
                .map(r -> Arrays.stream(Field.values())
                        .filter(f -> f != Field.CERTAIN)
                        .map(r::key)
                        .collect(Collectors.joining("\n")))
                .orElse("no event");
    }
}
