package org.readout.app.tension;

import java.util.Locale;
import org.readout.analysis.tension.TensionSeries;
import org.readout.analysis.tension.Window;
import org.readout.core.QuadClass;

/** A dyad's series as CSV (RFC 4180), one line for each window and strand. */
public final class TensionCsv {
    private static final String HEADER =
            "source,target,period,start,end,told,strand,events,intensity,normalised,low,high\r\n";

    private TensionCsv() {}

    public static String write(TensionSeries series) {
        StringBuilder out = new StringBuilder(HEADER);
        for (Window window : series.windows()) {
            for (QuadClass strand : StrandWords.ORDER) {
                Window.Level level = window.level(strand);
                out.append(quoted(series.dyad().source().label())).append(',');
                out.append(quoted(series.dyad().target().label())).append(',');
                out.append(series.period().name().toLowerCase(Locale.ROOT)).append(',');
                out.append(window.start()).append(',').append(window.end()).append(',');
                out.append(number(window.told())).append(',');
                out.append(strand.name().toLowerCase(Locale.ROOT)).append(',');
                out.append(number(level.events()))
                        .append(',')
                        .append(number(level.intensity()))
                        .append(',');
                out.append(number(level.normalised().value())).append(',');
                out.append(number(level.normalised().low())).append(',');
                out.append(number(level.normalised().high())).append("\r\n");
            }
        }
        return out.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String quoted(String text) {
        return text.matches("[^\",\r\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
