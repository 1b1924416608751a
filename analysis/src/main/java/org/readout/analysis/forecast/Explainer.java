package org.readout.analysis.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Takes scores apart into reasons: the terms of the rules, and what each feature adds in the trees (the change of value at every step down, Saabas 2014), put to the rule that the
 * feature belongs to. The weights of the reasons sum to the score.
 */
final class Explainer {
    private static final int NO_BODY = -1;

    private final Ranker ranker;
    private final Citations citations;

    Explainer(Ranker ranker, History history) {
        this.ranker = ranker;
        citations = new Citations(history);
    }

    /** A rule: its kind and, for those between the two, the code of its body. */
    private record Rule(RuleKind kind, int body) {}

    /** The best answers, the best first. */
    List<Forecast> forecast(Query query, int limit) {
        return ranker.with(evidence -> {
            ranker.rules().gather(query, ranker.model(), evidence);
            int[] best = Ranker.best(evidence);
            float[] scores = new float[best.length];
            for (int i = 0; i < best.length; i++) {
                scores[i] = ranker.score(evidence, best, i);
            }
            double[] probabilities = softmax(scores);
            int[] order = Largest.of(limit, best.length, i -> scores[i]);
            List<Forecast> forecasts = new ArrayList<>();
            for (int rank : order) {
                List<Reason> reasons = reasons(query, evidence, best, rank);
                forecasts.add(new Forecast(evidence.id(best[rank]), scores[rank], probabilities[rank], reasons));
            }
            return forecasts;
        });
    }

    private static double[] softmax(float[] scores) {
        double largest = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            largest = Math.max(largest, score);
        }
        double sum = 0;
        double[] shares = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp(scores[i] - largest);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private List<Reason> reasons(Query query, Evidence evidence, int[] best, int rank) {
        int place = best[rank];
        Map<Rule, Double> weights = terms(evidence, place);
        float[] byFeature = ranker.explain(evidence, best, rank);
        for (int f = 0; f < byFeature.length; f++) {
            RuleKind kind = f < byFeature.length - 1 ? ranker.kind(f) : RuleKind.STANDING;
            if (byFeature[f] != 0) {
                spread(kind, byFeature[f], weights);
            }
        }
        int answer = evidence.id(place);
        Query.Who claim = query instanceof Query.Who who ? who : new Query.Who(query.subject(), answer, query.time());
        int object = query instanceof Query.What what ? what.object() : answer;
        List<Reason> reasons = new ArrayList<>();
        weights.forEach((rule, weight) -> reasons.add(new Reason(
                rule.kind,
                rule.body == NO_BODY ? OptionalInt.empty() : OptionalInt.of(rule.body),
                weight,
                citations.of(rule.kind, claim, object, rule.body, weight, evidence.neighbours))));
        reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())));
        return reasons;
    }

    private Map<Rule, Double> terms(Evidence evidence, int place) {
        Map<Rule, Double> weights = new LinkedHashMap<>();
        for (int term = 0; term < evidence.terms(); term++) {
            if (evidence.termPlace(term) == place) {
                RuleKind kind = ranker.rules().kind(evidence.shared(term));
                int body = kind == RuleKind.BETWEEN ? ranker.rules().body(evidence.own(term)) : NO_BODY;
                double part = ranker.model().weight(evidence.own(term), evidence.shared(term)) * evidence.value(term);
                weights.merge(new Rule(kind, body), part, Double::sum);
            }
        }
        return weights;
    }

    /** Adds to the rules of a kind, in proportion to the weights that they have already; to the kind as such if there is none. */
    private static void spread(RuleKind kind, double amount, Map<Rule, Double> weights) {
        List<Rule> rules = weights.keySet().stream()
                .filter(rule -> rule.kind == kind && rule.body != NO_BODY)
                .toList();
        if (rules.isEmpty()) {
            weights.merge(new Rule(kind, NO_BODY), amount, Double::sum);
            return;
        }
        double[] sizes = rules.stream()
                .mapToDouble(rule -> 1e-6 + Math.abs(weights.getOrDefault(rule, 0.0)))
                .toArray();
        double total = Arrays.stream(sizes).sum();
        for (int i = 0; i < sizes.length; i++) {
            weights.merge(rules.get(i), amount * sizes[i] / total, Double::sum);
        }
    }
}
