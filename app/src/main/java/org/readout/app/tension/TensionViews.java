package org.readout.app.tension;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Band;
import org.readout.analysis.tension.ChangePoint;
import org.readout.analysis.tension.Dyads;
import org.readout.analysis.tension.Scale;
import org.readout.analysis.tension.TensionSeries;
import org.readout.analysis.tension.Window;
import org.readout.collate.Collation;

/** The dyads of a collation of which enough is told for a series, as a brief shows them. */
public final class TensionViews {
    private static final int MOST = 4;
    private static final int SPARKLINE = 60;

    private TensionViews() {}

    /**
     * At most {@value #MOST}, those with most acts first; empty when none has enough.
     *
     * @param headline of an event by its id
     */
    public static List<TensionView> of(Collation collation, UnaryOperator<String> headline) {
        Acts acts = Acts.of(collation.events(), collation.mentionsById(), Scale.plover());
        return series(acts).stream().map(s -> view(s, acts, headline)).toList();
    }

    /** Their series. */
    public static List<TensionSeries> series(Acts acts) {
        List<TensionSeries> enough = new ArrayList<>();
        for (Map.Entry<Dyads.Pair, Integer> pair : Dyads.counted(acts)) {
            if (enough.size() == MOST || pair.getValue() < TensionSeries.FEWEST_ACTS) {
                break;
            }
            TensionSeries series = TensionSeries.of(
                    acts, Sides.dyad(pair.getKey().source(), pair.getKey().target()), Optional.empty());
            if (!series.isTooThin()) {
                enough.add(series);
            }
        }
        return List.copyOf(enough);
    }

    /** Why there is none. */
    public static String tooThin() {
        return "Too little for a series: from no party towards another are there " + TensionSeries.needs() + ".";
    }

    private static TensionView view(TensionSeries series, Acts acts, UnaryOperator<String> headline) {
        List<Window> active = series.windows().stream()
                .filter(w -> w.conflict().value() + w.cooperation().value() > 0)
                .toList();
        String period = series.period().name().toLowerCase(Locale.ROOT);
        double most = series.windows().stream()
                .mapToDouble(w -> w.conflict().value())
                .max()
                .orElse(0);
        return new TensionView(
                Sides.inWords(series.dyad()),
                series.acts().size() + " events, some in " + active.size() + " of "
                        + series.windows().size() + " " + period + "s of which anything is told"
                        + TensionWords.placed(acts, series.acts())
                                .map(words -> "; " + words)
                                .orElse(""),
                Sparkline.of(
                        series.windows(), series.period(), w -> w.conflict().value(), most, SPARKLINE),
                series.changes().stream().map(c -> change(c, series, headline)).toList(),
                Plot.of(series),
                active.stream().map(w -> row(w, series)).toList());
    }

    private static TensionView.Change change(ChangePoint change, TensionSeries series, UnaryOperator<String> headline) {
        Map<String, String> headlines = new HashMap<>();
        change.evidence().forEach(id -> headlines.put(id, headline.apply(id)));
        return new TensionView.Change(
                TensionWords.change(change, series.period()), TensionWords.evidence(change, headlines));
    }

    private static TensionView.Row row(Window window, TensionSeries series) {
        return new TensionView.Row(
                series.period().label(window.start()),
                TensionWords.number(window.told()),
                band(window.conflict()),
                band(window.cooperation()));
    }

    private static String band(Band band) {
        return band.value() == 0
                ? "none told"
                : TensionWords.number(band.value()) + " (" + TensionWords.number(band.low()) + "–"
                        + TensionWords.number(band.high()) + ")";
    }
}
