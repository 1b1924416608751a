package org.readout.app.web.dyad;

import java.util.List;
import java.util.Optional;
import org.readout.analysis.network.Tie;
import org.readout.app.tension.TensionWords;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.Twins;
import org.readout.app.web.chart.ChartView;
import org.readout.app.web.chart.Figure;
import org.readout.app.web.chart.Figure.Room;
import org.readout.app.web.network.TieTable;
import org.readout.app.web.sheet.EventSheet;
import org.readout.app.web.sheet.EventSheets;
import org.readout.app.web.sheet.EventWords;
import org.readout.app.web.sheet.SheetPage;

/** {@code /dyads}: who acts towards whom, all told. */
public final class DyadsPage extends SheetPage {
    private static final int MOST_BARS = 16;
    private static final int MOST_ROWS = 200;

    public DyadsPage(EventSheets sheets) {
        super("/dyads", "Tension", sheets);
    }

    @Override
    protected Answer answer(Ask ask, EventSheet sheet) {
        List<Tie> ties = TieTable.ties(sheet);
        ChartView view = new ChartView(
                "Tension",
                lead(sheet, ties),
                Optional.empty(),
                ties.isEmpty() ? List.of() : List.of(figure(ties)),
                ties.isEmpty()
                        ? List.of()
                        : List.of(TieTable.read("All pairs, those with most events first", ties, MOST_ROWS)),
                notes(sheet),
                List.of());
        return new Answer(
                "Tension",
                "chart/page",
                view,
                Twins.of(() -> TieTable.ofAllTime(ties)),
                CommandText.ofProject("network", ask.settings()));
    }

    private static String lead(EventSheet sheet, List<Tie> ties) {
        return ties.isEmpty()
                ? "No dated event that happened or goes on has two known parties. "
                        + EventWords.counted(sheet.all().size(), "event") + " in the project, "
                        + sheet.acts().undated().size() + " of them happened without a date."
                : EventWords.counted(ties.size(), "pair")
                        + " of parties, in one direction each, with dated events that happened"
                        + " or go on. Choose one to see how it moves over time.";
    }

    private static Figure figure(List<Tie> ties) {
        List<Tie> most = ties.subList(0, Math.min(MOST_BARS, ties.size()));
        return new Figure(
                "most",
                "The pairs with most events",
                "Points of conflict to the left, of cooperation to the right, each event times the confidence that it is"
                        + " rightly coded.",
                new BarsDrawing(Room.WIDE).draw(most),
                new BarsDrawing(Room.NARROW).draw(most),
                List.of(),
                Optional.empty());
    }

    private static List<String> notes(EventSheet sheet) {
        return List.of(
                "Events are expected numbers: each counts by the confidence that it is rightly coded. Of all events "
                        + TensionWords.leftOut(sheet.acts()) + ".");
    }
}
