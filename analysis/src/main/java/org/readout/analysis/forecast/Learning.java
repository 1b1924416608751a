package org.readout.analysis.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/**
 * One pass through the facts: every time's questions are answered from what was known before, then learned from, then observed. The first quarter is history alone; the last quarter also gives the
 * cases for the trees. Long records are sampled, so that learning takes a bounded time.
 */
final class Learning {
    private static final double HISTORY_ALONE = 0.25;
    private static final double FOR_TREES = 0.75;
    private static final double MOST_WHO = 250_000;
    private static final double MOST_WHAT = 80_000;
    private static final double MOST_WHO_CASES = 50_000;
    private static final double MOST_WHAT_CASES = 20_000;
    private static final int LOT = 2;

    private final Vocabulary vocabulary;
    private final Forecaster forecaster;
    private final List<Fact> facts;

    Learning(Vocabulary vocabulary, Forecaster forecaster, List<Fact> facts) {
        this.vocabulary = vocabulary;
        this.forecaster = forecaster;
        this.facts = List.copyOf(facts);
    }

    void learn(long seed) {
        double questions = 2.0 * facts.size();
        DoubleUnaryOperator share = most -> Math.min(1, most / (questions * (1 - HISTORY_ALONE)));
        int seen = 0;
        for (List<Fact> step : steps(facts)) {
            if (seen >= HISTORY_ALONE * facts.size()) {
                boolean cases = seen >= FOR_TREES * facts.size();
                Stream.<Runnable>of(
                                () -> learn(
                                        forecaster.who(),
                                        Question.who(step, vocabulary),
                                        share.applyAsDouble(MOST_WHO),
                                        cases ? MOST_WHO_CASES : 0),
                                () -> learn(
                                        forecaster.what(),
                                        Question.what(step, vocabulary),
                                        share.applyAsDouble(MOST_WHAT),
                                        cases ? MOST_WHAT_CASES : 0))
                        .parallel()
                        .forEach(Runnable::run);
            }
            forecaster.observe(step);
            seen += step.size();
        }
        forecaster.who().fit(seed);
        forecaster.what().fit(seed);
    }

    private void learn(Ranker ranker, List<Question> questions, double share, double cases) {
        double wanted = cases / (2.0 * facts.size() * (1 - FOR_TREES) * share);
        List<Question> chosen = questions.stream()
                .filter(question -> Chance.falls(question.query(), share, LOT))
                .toList();
        ranker.learn(chosen, Math.min(1, wanted));
    }

    /** Facts of one time each, in order. */
    private static List<List<Fact>> steps(List<Fact> facts) {
        List<List<Fact>> steps = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= facts.size(); i++) {
            if (i == facts.size() || facts.get(i).time() != facts.get(from).time()) {
                steps.add(facts.subList(from, i));
                from = i;
            }
        }
        return steps;
    }
}
