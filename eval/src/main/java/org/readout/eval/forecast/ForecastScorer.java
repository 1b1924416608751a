package org.readout.eval.forecast;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.analysis.forecast.Fact;
import org.readout.analysis.forecast.Forecaster;
import org.readout.analysis.forecast.Query;
import org.readout.analysis.forecast.Ranking;
import org.readout.analysis.forecast.Vocabulary;

/**
 * Single-step forecasting: each step's facts are asked of a history that knows all earlier steps, whatever part they belong to, then observed. Entity queries in both directions among all
 * entities of the vocabulary, with the time-aware filter (other true answers of the same step are left out); relation queries in both orders among all relation codes, forwards and
 * backwards, filtered in the same way and raw (nothing left out). Ties by the mean of their ranks.
 */
final class ForecastScorer {
    private final Forecaster forecaster;
    private final Vocabulary vocabulary;
    private final Stratum.Seen seen;
    private final RankTally who = new RankTally();
    private final RankTally what = new RankTally();
    private final RankTally whatRaw = new RankTally();
    private final Map<Stratum, RankTally> strata = new EnumMap<>(Stratum.class);

    /** @param known what the forecaster has observed */
    ForecastScorer(Forecaster forecaster, Vocabulary vocabulary, List<Fact> known) {
        this.forecaster = forecaster;
        this.vocabulary = vocabulary;
        seen = new Stratum.Seen(vocabulary);
        seen.observe(known);
        for (Stratum stratum : Stratum.values()) {
            strata.put(stratum, new RankTally());
        }
    }

    /** The ranks of the answers to one query, in their order. */
    private record Ranks(Asked asked, List<Double> filtered, List<Double> raw) {}

    void entities(List<Fact> step) {
        for (Ranks ranks : ranks(Asked.who(step, vocabulary))) {
            Query.Who query = (Query.Who) ranks.asked.query();
            for (int i = 0; i < ranks.filtered.size(); i++) {
                who.add(ranks.filtered.get(i));
                Stratum stratum = seen.of(query, ranks.asked.answers().get(i));
                strata.getOrDefault(stratum, who).add(ranks.filtered.get(i));
            }
        }
    }

    void relations(List<Fact> step) {
        for (Ranks ranks : ranks(Asked.what(step, vocabulary))) {
            ranks.filtered.forEach(what::add);
            ranks.raw.forEach(whatRaw::add);
        }
    }

    private List<Ranks> ranks(List<Asked> questions) {
        return questions.parallelStream().map(this::ranks).toList();
    }

    private Ranks ranks(Asked asked) {
        Ranking ranking = forecaster.rank(asked.query());
        Set<Integer> truths = asked.truths();
        return new Ranks(
                asked,
                asked.answers().stream()
                        .map(answer -> ranking.rank(answer, truths::contains))
                        .toList(),
                asked.answers().stream()
                        .map(answer -> ranking.rank(answer, id -> false))
                        .toList());
    }

    void observe(List<Fact> step) {
        forecaster.observe(step);
        seen.observe(step);
    }

    void putEntities(Map<String, Object> figures) {
        who.put("", figures);
        figures.put("n", who.count());
        strata.forEach((stratum, tally) -> {
            figures.put(stratum.prefix() + "mrr", RankTally.round(tally.mrr()));
            figures.put(stratum.prefix() + "hits10", RankTally.round(tally.hits10()));
            figures.put(stratum.prefix() + "share", RankTally.round(100.0 * tally.count() / Math.max(1, who.count())));
        });
    }

    void putRelations(Map<String, Object> figures) {
        what.put("relation_", figures);
        whatRaw.put("relation_raw_", figures);
    }
}
