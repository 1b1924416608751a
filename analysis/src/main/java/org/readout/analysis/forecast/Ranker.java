package org.readout.analysis.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rules, their weights, and trees that rank the best candidates once more. Learns in the order of time: what the trees learn from was scored before its answers were learned from, so they see
 * rules as uncertain as they will be later.
 */
final class Ranker {
    /** How many candidates the trees rank. */
    static final int TOP = 40;

    private static final int LANES = 4;
    private static final int CHUNK = 512;
    private static final int FOR_TREES = 1;
    private static final List<RuleKind> STANDING =
            List.of(RuleKind.STANDING, RuleKind.STANDING, RuleKind.STANDING, RuleKind.STANDING);

    private final Rules rules;
    private final Vocabulary vocabulary;
    private final RuleKind[] kinds;
    private final LogLinear model;
    private final float[][] sharedGradients;
    private final CaseStore store = new CaseStore();
    private final Queue<Evidence> spare = new ConcurrentLinkedQueue<>();
    private @Nullable BoostedTrees trees;

    Ranker(Rules rules, Vocabulary vocabulary) {
        this.rules = rules;
        this.vocabulary = vocabulary;
        kinds = Stream.concat(Stream.of(rules.features()), STANDING.stream()).toArray(RuleKind[]::new);
        model = new LogLinear(rules.ownWeights(), rules.sharedWeights());
        sharedGradients = new float[LANES][rules.sharedWeights()];
    }

    LogLinear model() {
        return model;
    }

    Rules rules() {
        return rules;
    }

    /** The kind of rule behind each feature of a row. */
    RuleKind kind(int feature) {
        return kinds[feature];
    }

    /**
     * Learns from the questions of one time, which the history does not know yet.
     *
     * @param share what part of them becomes cases for the trees, 0 to 1
     */
    void learn(List<Question> questions, double share) {
        for (int from = 0; from < questions.size(); from += CHUNK) {
            List<Question> chunk = questions.subList(from, Math.min(from + CHUNK, questions.size()));
            CaseStore.@Nullable Raw[] found = new CaseStore.Raw[chunk.size()];
            IntStream.range(0, LANES).parallel().forEach(lane -> learn(chunk, lane, share, found));
            share();
            for (CaseStore.Raw one : found) {
                if (one != null) {
                    store.add(one);
                }
            }
        }
    }

    /** Moves the shared weights by the gradients of all lanes, in the order of the lanes. */
    private void share() {
        float[] sum = new float[rules.sharedWeights()];
        for (float[] gradient : sharedGradients) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += gradient[i];
                gradient[i] = 0;
            }
        }
        model.share(sum);
    }

    private void learn(List<Question> chunk, int lane, double share, CaseStore.@Nullable Raw[] found) {
        with(evidence -> {
            for (int i = 0; i < chunk.size(); i++) {
                Question question = chunk.get(i);
                if (rules.lane(question.query(), LANES) == lane) {
                    evidence.clear();
                    rules.gather(question.query(), model, evidence);
                    found[i] = Chance.falls(question.query(), share, FOR_TREES)
                            ? example(evidence, question.truths())
                            : null;
                    model.learn(evidence, question.truths(), sharedGradients[lane]);
                }
            }
            return evidence;
        });
    }

    private static CaseStore.@Nullable Raw example(Evidence evidence, int[] truths) {
        int[] best = best(evidence);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < best.length; i++) {
            if (contains(truths, evidence.id(best[i]))) {
                order.add(i);
            }
        }
        int trueRows = order.size();
        if (trueRows == 0) {
            return null;
        }
        for (int i = 0; i < best.length; i++) {
            if (!contains(truths, evidence.id(best[i]))) {
                order.add(i);
            }
        }
        float[][] rows = new float[best.length][];
        float[] base = new float[best.length];
        for (int i = 0; i < best.length; i++) {
            rows[i] = row(evidence, best, order.get(i));
            base[i] = evidence.score(best[order.get(i)]);
        }
        return new CaseStore.Raw(rows, base, trueRows);
    }

    private static boolean contains(int[] truths, int id) {
        return Arrays.stream(truths).anyMatch(t -> t == id);
    }

    /** Makes the trees from the cases collected; none without cases. */
    void fit(long seed) {
        if (!store.isEmpty()) {
            Bins bins = store.bins();
            int[] classes =
                    IntStream.range(0, bins.features()).map(bins::classes).toArray();
            trees = new Boosting(store.cases(), classes).fit(seed);
            store.cases().clear();
        }
    }

    Ranking rank(Query query) {
        return with(evidence -> {
            evidence.keepTerms(false);
            rules.gather(query, model, evidence);
            float[] scores = new float[evidence.size()];
            int[] ids = new int[evidence.size()];
            int[] best = best(evidence);
            float lowest = best.length == 0 ? 0 : evidence.score(best[best.length - 1]);
            float floor = Float.POSITIVE_INFINITY;
            float[] ranked = new float[best.length];
            for (int i = 0; i < best.length; i++) {
                ranked[i] = score(evidence, best, i);
                floor = Math.min(floor, ranked[i]);
            }
            for (int place = 0; place < scores.length; place++) {
                ids[place] = evidence.id(place);
                scores[place] = evidence.score(place) - lowest + floor - 1;
            }
            for (int i = 0; i < best.length; i++) {
                scores[best[i]] = ranked[i];
            }
            return new Ranking(rules.candidates(), ids, scores);
        });
    }

    /** The score of one of the best: that of the rules, and what the trees add. */
    float score(Evidence evidence, int[] best, int rank) {
        BoostedTrees fitted = trees;
        float score = evidence.score(best[rank]);
        return fitted == null ? score : score + fitted.score(bins(row(evidence, best, rank)));
    }

    /** What the trees add by feature, last what they add to all; without trees, nothing. */
    float[] explain(Evidence evidence, int[] best, int rank) {
        BoostedTrees fitted = trees;
        return fitted == null ? new float[kinds.length + 1] : fitted.explain(bins(row(evidence, best, rank)));
    }

    private byte[] bins(float[] row) {
        Bins bins = store.bins();
        byte[] bytes = new byte[row.length];
        for (int f = 0; f < row.length; f++) {
            bytes[f] = bins.of(f, row[f]);
        }
        return bytes;
    }

    /** The places of the best candidates by the rules, the best first. */
    static int[] best(Evidence evidence) {
        return Largest.of(TOP, evidence.size(), evidence::score);
    }

    private static float[] row(Evidence evidence, int[] best, int rank) {
        int rules = evidence.features();
        float[] row = new float[rules + STANDING.size()];
        int place = best[rank];
        for (int f = 0; f < rules; f++) {
            row[f] = evidence.feature(place, f);
        }
        float score = evidence.score(place);
        row[rules] = score;
        row[rules + 1] = evidence.score(best[0]) - score;
        row[rules + 2] = rank + 1 < best.length ? score - evidence.score(best[rank + 1]) : 0;
        row[rules + 3] = rank;
        return row;
    }

    /** Lends a cleared working space. */
    <T> T with(Function<Evidence, T> work) {
        Evidence evidence = spare.poll();
        if (evidence == null) {
            evidence = new Evidence(rules.candidates(), rules.features().length, vocabulary);
        }
        evidence.clear();
        evidence.keepTerms(true);
        T answer = work.apply(evidence);
        spare.add(evidence);
        return answer;
    }
}
