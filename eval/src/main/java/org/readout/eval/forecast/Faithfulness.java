package org.readout.eval.forecast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.readout.analysis.forecast.Forecast;
import org.readout.analysis.forecast.Forecaster;
import org.readout.analysis.forecast.Query;
import org.readout.analysis.forecast.Ranking;

/**
 * Whether the reasons given are the real ones (comprehensiveness after DeYoung et al. 2020, ERASER): the likeliest answer's weightiest cited facts are taken out of the history, and its
 * score must fall more than when as many other facts of the same subject or of the answer, drawn by lot, are taken out.
 */
final class Faithfulness {
    private static final int FACTS = 5;

    private final Random random;
    private int asked;
    private double citedDrop;
    private double randomDrop;
    private int citedMore;
    private int citedOvertaken;
    private int randomOvertaken;

    Faithfulness(long seed) {
        random = new Random(seed);
    }

    /** Counts a query's likeliest answer, if it has one that cites facts. */
    void test(Forecaster forecaster, Query query) {
        for (Forecast forecast : forecaster.forecast(query, 1)) {
            Set<Integer> cited = weightiest(forecast);
            if (!cited.isEmpty()) {
                test(forecaster, query, forecast, cited);
            }
        }
    }

    private void test(Forecaster forecaster, Query query, Forecast forecast, Set<Integer> cited) {
        Set<Integer> drawn = draw(forecaster, query.subject(), forecast.answer(), cited);
        int answer = forecast.answer();
        Ranking whole = forecaster.rank(query);
        Ranking withoutCited = forecaster.without(cited, () -> forecaster.rank(query));
        Ranking withoutDrawn = forecaster.without(drawn, () -> forecaster.rank(query));
        double cost = whole.score(answer) - withoutCited.score(answer);
        double chanceCost = whole.score(answer) - withoutDrawn.score(answer);
        asked++;
        citedDrop += cost;
        randomDrop += chanceCost;
        citedMore += cost > chanceCost ? 1 : 0;
        citedOvertaken += withoutCited.rank(answer, id -> false) > 1 ? 1 : 0;
        randomOvertaken += withoutDrawn.rank(answer, id -> false) > 1 ? 1 : 0;
    }

    private static Set<Integer> weightiest(Forecast forecast) {
        Map<Integer, Double> weights = new LinkedHashMap<>();
        forecast.reasons().stream()
                .flatMap(reason -> reason.facts().stream())
                .filter(fact -> fact.weight() > 0)
                .forEach(fact -> weights.merge(fact.number(), fact.weight(), Double::sum));
        Set<Integer> cited = new LinkedHashSet<>();
        weights.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Integer, Double> entry) -> -entry.getValue()))
                .limit(FACTS)
                .forEach(entry -> cited.add(entry.getKey()));
        return cited;
    }

    private Set<Integer> draw(Forecaster forecaster, int subject, int answer, Set<Integer> cited) {
        Set<Integer> others = new LinkedHashSet<>(forecaster.factsOf(subject));
        others.addAll(forecaster.factsOf(answer));
        others.removeAll(cited);
        List<Integer> shuffled = new ArrayList<>(others);
        Collections.shuffle(shuffled, random);
        return new HashSet<>(shuffled.subList(0, Math.min(cited.size(), shuffled.size())));
    }

    void put(Map<String, Object> figures) {
        double n = Math.max(1, asked);
        figures.put("faithful_forecasts", asked);
        figures.put("faithful_cited_score_drop", RankTally.round(citedDrop / n));
        figures.put("faithful_random_score_drop", RankTally.round(randomDrop / n));
        figures.put("faithful_cited_falls_more", RankTally.round(100 * citedMore / n));
        figures.put("faithful_cited_no_longer_first", RankTally.round(100 * citedOvertaken / n));
        figures.put("faithful_random_no_longer_first", RankTally.round(100 * randomOvertaken / n));
    }
}
