package org.readout.app.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How two runs over the same documents differ. Documents that only one run has are told and not compared: their records are
 * neither gained nor lost by the coder.
 *
 * @param both number of documents that both runs have
 * @param onlyBefore ids of documents that only the first has
 * @param onlyAfter ids of documents that only the second has
 * @param gained records of the second that no record of the first is of the same statement with
 * @param changed pairs that say something else
 * @param unchanged pairs that say the same
 * @param redecided of those, pairs whose confidence or rules differ
 */
public record RunDiff(
        Run before,
        Run after,
        int both,
        List<String> onlyBefore,
        List<String> onlyAfter,
        List<JsonNode> gained,
        List<JsonNode> lost,
        List<Changed> changed,
        int unchanged,
        int redecided) {

    /** One statement coded otherwise: each field that differs with its value before and after, in words. */
    public record Changed(JsonNode before, JsonNode after, Map<Field, Change> fields) {}

    /** Empty for what is absent. */
    public record Change(String before, String after) {}

    public RunDiff {
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        changed = List.copyOf(changed);
    }

    public static RunDiff of(Run before, Run after) {
        List<String> both = before.records().keySet().stream()
                .filter(after.records()::containsKey)
                .toList();
        List<JsonNode> gained = new ArrayList<>();
        List<JsonNode> lost = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        int unchanged = 0;
        int redecided = 0;
        for (String document : both) {
            Pairing pairing = Pairing.of(before.of(document), after.of(document));
            gained.addAll(pairing.gained());
            lost.addAll(pairing.lost());
            for (Pairing.Pair pair : pairing.pairs()) {
                Map<Field, Change> fields = fields(pair);
                if (fields.keySet().stream().anyMatch(Field::isSubstance)) {
                    changed.add(new Changed(pair.before(), pair.after(), fields));
                } else {
                    unchanged++;
                    redecided += fields.isEmpty() ? 0 : 1;
                }
            }
        }
        return new RunDiff(
                before,
                after,
                both.size(),
                missing(before, after),
                missing(after, before),
                gained,
                lost,
                changed,
                unchanged,
                redecided);
    }

    /** Whether both say the same of the documents that both have. */
    public boolean isEmpty() {
        return gained.isEmpty() && lost.isEmpty() && changed.isEmpty();
    }

    /** For each field of substance how often each change of it was made, the most frequent first. */
    public Map<Field, Map<Change, Integer>> byField() {
        Map<Field, Map<Change, Integer>> counts = new EnumMap<>(Field.class);
        changed.forEach(c -> c.fields().forEach((field, change) -> {
            if (field.isSubstance()) {
                counts.computeIfAbsent(field, f -> new LinkedHashMap<>()).merge(change, 1, Integer::sum);
            }
        }));
        counts.replaceAll((field, changes) -> sorted(changes));
        return counts;
    }

    private static Map<Change, Integer> sorted(Map<Change, Integer> changes) {
        Map<Change, Integer> sorted = new LinkedHashMap<>();
        changes.entrySet().stream()
                .sorted(Map.Entry.<Change, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(e -> e.getKey().toString()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    private static Map<Field, Change> fields(Pairing.Pair pair) {
        Map<Field, Change> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String before = field.of(pair.before());
            String after = field.of(pair.after());
            if (!before.equals(after)) {
                fields.put(field, new Change(before, after));
            }
        }
        return fields;
    }

    private static List<String> missing(Run from, Run in) {
        return from.records().keySet().stream()
                .filter(d -> !in.records().containsKey(d))
                .toList();
    }
}
