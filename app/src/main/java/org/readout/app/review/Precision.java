package org.readout.app.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.readout.eval.review.Proportion;
import org.readout.store.review.Attachments;
import org.readout.store.review.Audit;
import org.readout.store.review.CodedRecord;
import org.readout.store.review.Decision;

/**
 * How precise the records were that a sample was drawn from, over all and by type and status that the coder gave them.
 *
 * <p>Only decisions made in that sample count: those from the queue are about records that were chosen for being doubtful.
 * Of several reviewers of a record each has an equal part. Records that nobody judged yet are left out; samples come in
 * random order, so the others are a sample too.
 *
 * @param decided how many records of the sample were judged
 * @param unjudged strata of which no record was judged yet; while there are any, there are no figures across strata
 */
public record Precision(Audit audit, int decided, List<String> unjudged, List<Group> groups) {

    /**
     * The records of the sample that the coder gave a type or a status.
     *
     * @param by {@code all}, {@code type} or {@code status}
     */
    public record Group(String by, String name, Map<Measure, Proportion> shares) {}

    private record Judged(Audit.Item item, List<Decision> decisions) {
        double right(Measure measure) {
            return decisions.stream()
                    .mapToInt(d -> measure.isRight(d) ? 1 : 0)
                    .average()
                    .orElse(0);
        }
    }

    public static Precision of(Audit audit, List<Decision> log) {
        Map<String, Map<String, Decision>> latest = new HashMap<>();
        for (Decision decision : Attachments.inForce(log)) {
            if (decision.audit().isPresent() && decision.audit().getAsLong() == audit.number()) {
                latest.computeIfAbsent(decision.mention().orElse(""), m -> new LinkedHashMap<>())
                        .put(decision.reviewer(), decision);
            }
        }
        List<Judged> judged = audit.items().stream()
                .filter(i -> latest.containsKey(i.record().id()))
                .map(i -> new Judged(
                        i,
                        List.copyOf(
                                latest.getOrDefault(i.record().id(), Map.of()).values())))
                .toList();
        TreeSet<String> unjudged = new TreeSet<>();
        audit.items().forEach(i -> unjudged.add(i.stratum()));
        judged.forEach(j -> unjudged.remove(j.item().stratum()));
        List<Group> groups = new ArrayList<>();
        if (unjudged.isEmpty()) {
            groups.add(group("all", "all", judged, record -> true));
        }
        addGroups(groups, "type", judged);
        if (unjudged.isEmpty()) {
            addGroups(groups, "status", judged);
        }
        return new Precision(audit, judged.size(), List.copyOf(unjudged), List.copyOf(groups));
    }

    private static void addGroups(List<Group> groups, String field, List<Judged> judged) {
        Function<CodedRecord, String> value = r -> r.record().path(field).asString();
        TreeSet<String> names = new TreeSet<>();
        judged.forEach(j -> names.add(value.apply(j.item().record())));
        names.forEach(name ->
                groups.add(group(field, name, judged, r -> value.apply(r).equals(name))));
    }

    private static Group group(String by, String name, List<Judged> judged, Predicate<CodedRecord> in) {
        Map<String, Integer> sizes = new HashMap<>();
        judged.forEach(j -> sizes.merge(j.item().stratum(), 1, Integer::sum));
        Map<Measure, Proportion> shares = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            List<Proportion.Item> items = judged.stream()
                    .map(j -> new Proportion.Item(
                            j.item().stratum(),
                            (double) j.item().stratumSize()
                                    / sizes.getOrDefault(j.item().stratum(), 1),
                            in.test(j.item().record()),
                            j.right(measure)))
                    .toList();
            shares.put(measure, Proportion.of(items));
        }
        return new Group(by, name, Map.copyOf(shares));
    }
}
