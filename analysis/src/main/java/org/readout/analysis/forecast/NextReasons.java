package org.readout.analysis.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.readout.core.QuadClass;

/** Takes the score of a possible event apart into reasons, which sum to it, and finds the past events behind each. */
final class NextReasons {
    private static final int CITED = 3;

    private final PartyFacts record;
    private final History history;

    NextReasons(PartyFacts record, History history) {
        this.record = record;
        this.history = history;
    }

    private record Rule(RuleKind kind, Optional<QuadClass> quad, boolean ofSource) {
        static Rule of(int term) {
            return switch (ChanceTerms.kind(term)) {
                case BETWEEN ->
                    new Rule(RuleKind.BETWEEN, Optional.of(ChanceTerms.quad(term)), ChanceTerms.isForwards(term));
                case HABIT -> new Rule(RuleKind.HABIT, Optional.empty(), ChanceTerms.isOfSource(term));
                case ACTIVITY -> new Rule(RuleKind.ACTIVITY, Optional.empty(), term == ChanceTerms.WIDTH - 2);
                default -> new Rule(ChanceTerms.kind(term), Optional.empty(), true);
            };
        }
    }

    List<NextEvent.Reason> of(
            NextModel.ForHorizon model, EventType type, int source, int target, double[] terms, int now) {
        Map<Rule, Double> weights = new LinkedHashMap<>();
        weights.put(new Rule(RuleKind.USUAL, Optional.empty(), true), model.constant(type));
        for (int term = 0; term < terms.length; term++) {
            if (terms[term] != 0) {
                weights.merge(Rule.of(term), model.weight(type, term) * terms[term], Double::sum);
            }
        }
        List<NextEvent.Reason> reasons = new ArrayList<>();
        weights.forEach((rule, weight) -> reasons.add(new NextEvent.Reason(
                rule.kind, rule.quad, rule.ofSource, weight, past(rule, type, source, target, weight, now))));
        reasons.sort(Comparator.comparingDouble((NextEvent.Reason r) -> -Math.abs(r.weight())));
        return reasons;
    }

    private List<NextEvent.Past> past(Rule rule, EventType type, int source, int target, double weight, int now) {
        int r = type.ordinal();
        return switch (rule.kind) {
            case RECURRENCE -> cite(source, f -> is(f, source, r, target), weight, now);
            case REVERSE -> cite(source, f -> is(f, target, r, source), weight, now);
            case BETWEEN -> {
                int from = rule.ofSource ? source : target;
                int to = rule.ofSource ? target : source;
                QuadClass quad = rule.quad.orElseThrow();
                yield cite(
                        from,
                        f -> f.subject() == from
                                && f.object() == to
                                && f.relation() != r
                                && EventType.values()[f.relation()].quad() == quad,
                        weight,
                        now);
            }
            case HABIT ->
                rule.ofSource
                        ? cite(source, f -> f.subject() == source && f.relation() == r, weight, now)
                        : cite(target, f -> f.object() == target && f.relation() == r, weight, now);
            case ACTIVITY -> cite(rule.ofSource ? source : target, f -> true, weight, now);
            default -> List.of();
        };
    }

    private static boolean is(Fact fact, int subject, int relation, int object) {
        return fact.subject() == subject && fact.relation() == relation && fact.object() == object;
    }

    private List<NextEvent.Past> cite(int entity, Predicate<Fact> fits, double weight, int now) {
        List<Fact> all = history.log().newest(entity, Integer.MAX_VALUE, fits).stream()
                .map(history.log()::get)
                .toList();
        double sum = all.stream().mapToDouble(f -> Decay.slow(now - f.time())).sum();
        List<NextEvent.Past> cited = new ArrayList<>();
        for (Fact fact : all.subList(0, Math.min(CITED, all.size()))) {
            double share = weight * Decay.slow(now - fact.time()) / sum;
            List<String> events = record.events().getOrDefault(fact, List.of());
            events.forEach(id -> cited.add(new NextEvent.Past(id, record.day(fact.time()), share / events.size())));
        }
        return cited;
    }
}
