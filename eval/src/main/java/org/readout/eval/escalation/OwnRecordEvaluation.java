package org.readout.eval.escalation;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.readout.analysis.forecast.Ahead;
import org.readout.analysis.forecast.InOrderOfTime;
import org.readout.analysis.forecast.NextEvents;
import org.readout.analysis.forecast.NextEvents.Tried;
import org.readout.analysis.forecast.NextModel;
import org.readout.analysis.forecast.OwnPast;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Dyads;
import org.readout.analysis.tension.Scale;
import org.readout.coder.Readout;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import org.readout.core.Published;
import org.readout.eval.CollationEvaluation;
import org.readout.eval.Evaluation;
import org.readout.eval.escalation.ChanceScores.Forecast;

/**
 * Chances of next events on articles that Readout coded: on each earlier day, one horizon apart, what the shipped model says of the next days from what happened before, against what
 * came; taken as it is, and moved by what came of the days before ({@link OwnPast}). The days are those on which things happened, or were reported where no date is told, so that what was reported late counts as known early.
 */
public final class OwnRecordEvaluation implements Evaluation {

    @Override
    public String summary() {
        return "chances of the next events on articles coded by Readout: --data DIR (of articles) [--dated-only]";
    }

    @Override
    public Map<String, Object> run(Request request) throws IOException {
        Collation collation;
        try (Readout readout = Readout.load()) {
            collation = new Collator().collate(readout.code(CollationEvaluation.documents(request.data())));
        }
        Acts all = Acts.of(collation.events(), collation.mentionsById(), Scale.plover());
        Acts acts = request.has("--dated-only") ? all.datedOnly() : all;
        Optional<LocalDate> last = collation.documents().stream()
                .flatMap(d -> d.published().map(Published::latest).stream())
                .max(Comparator.naturalOrder());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("articles", collation.documents().size());
        figures.put("acts", acts.all().size());
        figures.put("acts_dated_by_report", acts.placed(acts.all()));
        if (last.isPresent()) {
            LocalDate from = last.get().plusDays(1);
            for (Ahead ahead : Ahead.values()) {
                List<Tried> tried = NextEvents.tried(NextModel.shipped(), acts, from, ahead);
                measure(ahead, tried, NextEvents.past(acts, from), figures, request.detail());
            }
        }
        return figures;
    }

    private static void measure(
            Ahead ahead, List<Tried> tried, InOrderOfTime past, Map<String, Object> figures, PrintStream detail) {
        String prefix = ahead.name().toLowerCase(Locale.ROOT) + "_";
        List<Forecast> moved = tried.stream()
                .map(t -> new Forecast(past.next(t.day(), t.logOdds(), t.came()), t.came()))
                .toList();
        OwnPast seen = past.soFar();
        figures.put(prefix + "questions", seen.questions());
        figures.put(prefix + "pairs", pairs(tried));
        figures.put(prefix + "expected", hundredths(seen.expected()));
        figures.put(prefix + "expected_as_moved", hundredths(seen.expectedAsMoved()));
        List<Tried> came = tried.stream().filter(Tried::came).toList();
        figures.put(prefix + "came", seen.came());
        figures.put(prefix + "pairs_with_any", pairs(came));
        figures.put(prefix + "later_half_expected_as_moved", hundredths(seen.laterExpected()));
        figures.put(prefix + "later_half_came", seen.laterCame());
        figures.put(prefix + "odds_factor", hundredths(seen.factor()));
        figures.put(prefix + "odds_factor_low", hundredths(seen.low()));
        figures.put(prefix + "odds_factor_high", hundredths(seen.high()));
        figures.put(prefix + "standing", seen.standing().name());
        if (came.isEmpty()) {
            return;
        }
        List<Forecast> learned = forecasts(tried, Tried::chance);
        scores(prefix, "", learned, figures);
        scores(prefix, "_as_moved", moved, figures);
        scores(prefix, "_base", forecasts(tried, Tried::baseRate), figures);
        detail.println(ahead + " reliability: chances from, to, mean; share that came; questions");
        Reliability.print(learned, detail);
        detail.println("the same, each moved by what came before its day");
        Reliability.print(moved, detail);
    }

    private static List<Forecast> forecasts(List<Tried> tried, ToDoubleFunction<Tried> chance) {
        return tried.stream()
                .map(t -> new Forecast(chance.applyAsDouble(t), t.came()))
                .toList();
    }

    private static void scores(String prefix, String of, List<Forecast> forecasts, Map<String, Object> figures) {
        ChanceScores scores = ChanceScores.of(forecasts);
        figures.put(prefix + "brier" + of, hundredths(100 * scores.brier()));
        figures.put(prefix + "log" + of, hundredths(100 * scores.log()));
        figures.put(prefix + "auc" + of, hundredths(100 * scores.auc()));
    }

    private static long pairs(List<Tried> tried) {
        return tried.stream()
                .map(t -> new Dyads.Pair(t.source(), t.target()))
                .distinct()
                .count();
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
