package org.readout.analysis.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds the past facts that a rule rests on. */
final class Citations {
    private static final int FACTS = 5;
    private static final int PATHS = 2;

    private final History history;
    private final Vocabulary vocabulary;
    private final Paths paths;

    Citations(History history) {
        this.history = history;
        vocabulary = history.vocabulary();
        paths = new Paths(history);
    }

    /**
     * @param claim what is forecast: its time is the query's
     * @param code the claim's relation code as the query has it
     * @param body the code of what happened before, if the rule is one between the two
     */
    List<Cited> of(RuleKind kind, Query.Who claim, int object, int body, double weight, Neighbours neighbours) {
        int subject = claim.subject();
        int code = claim.code();
        return switch (kind) {
            case RECURRENCE -> between(subject, code, object, claim.time(), weight);
            case REVERSE -> between(subject, vocabulary.inverse(code), object, claim.time(), weight);
            case BETWEEN -> between(subject, body, object, claim.time(), weight);
            case OBJECT_OF -> objectOf(code, object, claim.time(), weight);
            case ACTIVITY -> cite(object, fact -> true, history.activity(), 0, object, claim.time(), weight);
            case HABIT -> habits(subject, code, object, claim.time(), weight / 2);
            case CONTACT_OF_CONTACT, CONTACT_DOES, NEAR_OBJECT, ALIKE -> path(kind, claim, object, weight, neighbours);
            case USUAL, STANDING -> List.of();
        };
    }

    private List<Cited> between(int subject, int code, int object, int now, double weight) {
        Predicate<Fact> same = doing(subject, code).and(fact -> other(fact, code) == object);
        return cite(subject, same, history.of(subject), code, object, now, weight);
    }

    private List<Cited> objectOf(int code, int object, int now, double weight) {
        return cite(object, doing(object, vocabulary.inverse(code)), history.objects(code), 0, object, now, weight);
    }

    private List<Cited> habits(int subject, int code, int object, int now, double weight) {
        int back = vocabulary.inverse(code);
        List<Cited> cited = new ArrayList<>();
        cited.addAll(cite(subject, doing(subject, code), history.codes(subject), code, 0, now, weight));
        cited.addAll(cite(object, doing(object, back), history.codes(object), back, 0, now, weight));
        return cited;
    }

    private Predicate<Fact> doing(int entity, int code) {
        boolean forwards = code < vocabulary.relations();
        int relation = code % vocabulary.relations();
        return fact -> fact.relation() == relation && (forwards ? fact.subject() : fact.object()) == entity;
    }

    private int other(Fact fact, int code) {
        return code < vocabulary.relations() ? fact.object() : fact.subject();
    }

    private List<Cited> cite(
            int entity, Predicate<Fact> fits, Traces traces, int code, int key, int now, double weight) {
        int at = traces.find(code, key);
        if (at == KeyIndex.ABSENT) {
            return List.of();
        }
        List<Cited> cited = new ArrayList<>();
        for (int number : history.log().newest(entity, FACTS, fits)) {
            Fact fact = history.log().get(number);
            double share = Math.min(1, Decay.slow(now - fact.time()) / traces.slow(at, now));
            cited.add(new Cited(number, fact, weight * share));
        }
        return cited;
    }

    /** The newest facts of the first and the last step of the strongest paths. */
    private List<Cited> path(RuleKind kind, Query.Who claim, int object, double weight, Neighbours neighbours) {
        Map<Integer, Float> through = new LinkedHashMap<>();
        float[] total = {0};
        paths.walk(kind, claim, neighbours, (end, x, amount) -> {
            if (end == object) {
                through.merge(x, amount, Float::sum);
                total[0] += amount;
            }
        });
        List<Integer> strongest = through.keySet().stream()
                .sorted(Comparator.comparing((Integer x) -> -through.getOrDefault(x, 0f)))
                .limit(PATHS)
                .toList();
        List<Cited> cited = new ArrayList<>();
        for (int x : strongest) {
            double share = weight * through.getOrDefault(x, 0f) / total[0] / 2;
            Predicate<Fact> last = fact -> fact.subject() == object || fact.object() == object;
            boolean same = kind == RuleKind.CONTACT_DOES || kind == RuleKind.ALIKE;
            step(x, same ? last.and(doing(x, claim.code())) : last, share, cited);
            step(x, fact -> fact.subject() == claim.subject() || fact.object() == claim.subject(), share, cited);
        }
        return cited;
    }

    private void step(int entity, Predicate<Fact> fits, double weight, List<Cited> cited) {
        for (int number : history.log().newest(entity, 1, fits)) {
            cited.add(new Cited(number, history.log().get(number), weight));
        }
    }
}
