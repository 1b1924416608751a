package org.readout.eval.escalation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.analysis.forecast.Ahead;
import org.readout.analysis.forecast.NextEvents;
import org.readout.analysis.forecast.NextEvents.Tried;
import org.readout.analysis.forecast.NextModel;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Dyads;
import org.readout.analysis.tension.Scale;
import org.readout.coder.Readout;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import org.readout.core.Published;
import org.readout.eval.CollationEvaluation;
import org.readout.eval.Evaluation;

/**
 * Chances of next events on articles that Readout coded: on each earlier day, one horizon apart, what the shipped model says of the next days from what happened before, against what
 * came. The days are those on which things happened, or were reported where no date is told, so that what was reported late counts as known early.
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
        for (Ahead ahead : Ahead.values()) {
            measure(
                    ahead,
                    last.map(day -> NextEvents.tried(NextModel.shipped(), acts, day.plusDays(1), ahead))
                            .orElse(List.of()),
                    figures);
        }
        return figures;
    }

    private static void measure(Ahead ahead, List<Tried> tried, Map<String, Object> figures) {
        String prefix = ahead.name().toLowerCase(Locale.ROOT) + "_";
        figures.put(prefix + "questions", tried.size());
        figures.put(prefix + "pairs", pairs(tried));
        figures.put(
                prefix + "expected",
                hundredths(tried.stream().mapToDouble(Tried::chance).sum()));
        List<Tried> came = tried.stream().filter(Tried::came).toList();
        figures.put(prefix + "came", came.size());
        figures.put(prefix + "pairs_with_any", pairs(came));
        if (came.isEmpty()) {
            return;
        }
        ChanceScores ours = ChanceScores.of(tried.stream()
                .map(t -> new ChanceScores.Forecast(t.chance(), t.came()))
                .toList());
        ChanceScores base = ChanceScores.of(tried.stream()
                .map(t -> new ChanceScores.Forecast(t.baseRate(), t.came()))
                .toList());
        figures.put(prefix + "brier", hundredths(100 * ours.brier()));
        figures.put(prefix + "brier_base", hundredths(100 * base.brier()));
        figures.put(prefix + "log", hundredths(100 * ours.log()));
        figures.put(prefix + "log_base", hundredths(100 * base.log()));
        figures.put(prefix + "auc", hundredths(100 * ours.auc()));
        figures.put(prefix + "auc_base", hundredths(100 * base.auc()));
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
