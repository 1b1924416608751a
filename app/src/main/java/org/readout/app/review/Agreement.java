package org.readout.app.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readout.eval.review.Alpha;
import org.readout.eval.review.PairwiseF1;
import org.readout.store.review.Attachment;
import org.readout.store.review.Decision;
import org.readout.store.review.Field;

/**
 * How far reviewers agree, on records that two or more decided on: whether there is an event, and of those who say so,
 * each field. Reviewers do not see each other's decisions before their own, but all see the coder's record, which draws
 * them towards it and so towards each other.
 *
 * @param records how many two or more decided on
 * @param reviewers names of those who share a record with another
 */
public record Agreement(int records, List<String> reviewers, List<Row> rows) {

    /**
     * @param field {@code event}, or the key of a {@link Field}
     * @param alpha absent when nothing can be compared, or everybody always said the same
     * @param f1 0 to 1
     */
    public record Row(String field, Optional<Alpha> alpha, Optional<Double> f1) {}

    static Agreement of(List<Attachment> standing) {
        Map<String, Map<String, Decision>> byTarget = new LinkedHashMap<>();
        standing.forEach(a -> byTarget.computeIfAbsent(a.target(), t -> new LinkedHashMap<>())
                .put(a.decision().reviewer(), a.decision()));
        List<Map<String, Decision>> shared =
                byTarget.values().stream().filter(m -> m.size() > 1).toList();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                "event",
                alpha(shared, d -> Optional.of(Boolean.toString(d.verdict().hasEvent()))),
                PairwiseF1.of(labels(shared, d -> d.reading().map(r -> "event")))));
        for (Field field : fields()) {
            Function<Decision, Optional<String>> value = d -> d.reading().map(r -> r.key(field));
            rows.add(new Row(field.key(), alpha(shared, value), PairwiseF1.of(labels(shared, value))));
        }
        List<String> reviewers = shared.stream()
                .flatMap(m -> m.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        return new Agreement(shared.size(), reviewers, List.copyOf(rows));
    }

    /** What is compared: all but how certain a reviewer is. */
    private static List<Field> fields() {
        return Arrays.stream(Field.values()).filter(f -> f != Field.CERTAIN).toList();
    }

    private static Optional<Alpha> alpha(
            List<Map<String, Decision>> shared, Function<Decision, Optional<String>> value) {
        return Alpha.nominal(shared.stream()
                .map(unit -> unit.values().stream()
                        .flatMap(d -> value.apply(d).stream())
                        .toList())
                .toList());
    }

    private static List<Map<String, Optional<String>>> labels(
            List<Map<String, Decision>> shared, Function<Decision, Optional<String>> value) {
        List<Map<String, Optional<String>>> units = new ArrayList<>();
        for (Map<String, Decision> unit : shared) {
            Map<String, Optional<String>> labels = new LinkedHashMap<>();
            unit.forEach((reviewer, decision) -> labels.put(reviewer, value.apply(decision)));
            units.add(labels);
        }
        return units;
    }
}
