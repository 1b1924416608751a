package org.readout.app.tension;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.analysis.tension.Act;
import org.readout.analysis.tension.Band;
import org.readout.analysis.tension.ChangePoint;
import org.readout.analysis.tension.TensionSeries;
import org.readout.analysis.tension.Window;
import org.readout.core.QuadClass;

/** A dyad's tension for a terminal: sparklines, a row for each window, change points, outlook. */
public final class TensionTable {
    private static final int LABEL = 21;
    private static final int CELL = 18;
    private static final int SHORT_ID = 8;
    private static final double LEAST_EVENTS = 0.1;

    private final TensionReport report;
    private final TensionSeries series;
    private final StringBuilder out = new StringBuilder();

    private TensionTable(TensionReport report) {
        this.report = report;
        this.series = report.series();
    }

    /** @param width of the terminal in characters */
    public static String of(TensionReport report, int width) {
        return new TensionTable(report).table(width);
    }

    private String table(int width) {
        line(Sides.inWords(series.dyad())
                + (series.isTooThin() ? "" : ", by " + series.period().name().toLowerCase(Locale.ROOT))
                + " · " + series.acts().size() + " of "
                + TensionWords.counted(report.acts().all().size(), "act") + " · scale " + report.scale());
        TensionWords.placed(report.acts(), series.acts()).ifPresent(this::line);
        line(TensionWords.leftOut(report.acts()));
        if (series.isTooThin()) {
            line("Too little for a series: it takes " + TensionSeries.needs() + ".");
            acts();
        } else {
            line("");
            sparklines(width);
            rows();
            changes();
        }
        outlooks();
        return out.toString();
    }

    /** The acts one by one, where they are too few for more. */
    private void acts() {
        if (series.acts().isEmpty()) {
            return;
        }
        line("");
        for (Act act : series.acts()) {
            line("  " + padded(TensionWords.when(act, report.acts()), 26) + TensionWords.signed(act) + "  "
                    + report.headlines().getOrDefault(act.id(), act.kind().toString()) + " ["
                    + act.id().substring(0, Math.min(SHORT_ID, act.id().length())) + "]");
        }
        line("Before each what it counts on the scale, before it is weighed by how sure its coding is.");
    }

    private void sparklines(int width) {
        double most = 0;
        for (Window window : series.windows()) {
            for (QuadClass strand : StrandWords.ORDER) {
                most = Math.max(most, window.level(strand).normalised().value());
            }
        }
        for (QuadClass strand : StrandWords.ORDER) {
            line(padded(StrandWords.of(strand), LABEL)
                    + Sparkline.of(
                            series.windows(),
                            series.period(),
                            w -> w.level(strand).normalised().value(),
                            most,
                            width - LABEL));
        }
        line("");
    }

    /** Windows in which the dyad has at least a tenth of an act: of one that is dated to months each window has a share. Coverage alone makes no row. */
    private void rows() {
        line(padded("window", 12) + padded("told", 8) + padded("conflict, words", CELL) + padded("deeds", CELL)
                + padded("cooperation, words", CELL + 1) + "deeds");
        int silent = 0;
        int faint = 0;
        for (Window window : series.windows()) {
            double events = StrandWords.ORDER.stream()
                    .mapToDouble(s -> window.level(s).events())
                    .sum();
            if (events < LEAST_EVENTS) {
                silent += events == 0 ? 1 : 0;
                faint += events == 0 ? 0 : 1;
                continue;
            }
            StringBuilder row = new StringBuilder();
            row.append(padded(series.period().label(window.start()), 12));
            row.append(padded(TensionWords.number(window.told()), 8));
            for (QuadClass strand : StrandWords.ORDER) {
                int cell = strand == QuadClass.VERBAL_COOPERATION ? CELL + 1 : CELL;
                row.append(padded(cell(window.level(strand)), cell));
            }
            line(row.toString().stripTrailing());
        }
        if (faint > 0) {
            line("(" + faint + " more with less than a tenth of an act that is dated to a long time)");
        }
        if (silent > 0) {
            line("(" + silent + " more with acts of others only)");
        }
        line("Points of the scale as if every window were told of alike; in brackets nine tenths of what they may be.");
    }

    private static String cell(Window.Level level) {
        if (level.events() == 0) {
            return "·";
        }
        Band band = level.normalised();
        return TensionWords.number(band.value()) + " (" + TensionWords.number(band.low()) + "–"
                + TensionWords.number(band.high()) + ")";
    }

    private void changes() {
        line("");
        if (series.changes().isEmpty()) {
            line("No change of level that the number of acts would bear out.");
        }
        for (ChangePoint change : series.changes()) {
            line("▸ " + TensionWords.change(change, series.period()));
            TensionWords.evidence(change, report.headlines()).forEach(h -> line("    " + h));
        }
    }

    private void outlooks() {
        if (report.outlooks().isEmpty()) {
            return;
        }
        line("");
        line("From " + report.from().map(Object::toString).orElse("?") + ":");
        List<String> lines = new ArrayList<>();
        report.outlooks().forEach(o -> lines.add("  " + TensionWords.outlook(o)));
        lines.forEach(this::line);
        line("  " + TensionWords.caveat());
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
