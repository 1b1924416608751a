package org.readout.app.tension;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.analysis.escalation.Horizon;
import org.readout.analysis.escalation.Outlook;
import org.readout.analysis.escalation.UsualRange;
import org.readout.analysis.tension.Act;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.ChangePoint;
import org.readout.analysis.tension.Period;

/** Sentences about a dyad's tension. */
public final class TensionWords {
    private static final int MOST_HEADLINES = 3;
    private static final String ON_THE_DAYS = " on the " + Acts.REPORTED_WITHIN + " days up to ";

    private TensionWords() {}

    /** As in "hostile deeds rise from 0.4 to 5.1 acts a week from 2024-W40 on". */
    public static String change(ChangePoint change, Period period) {
        return StrandWords.acts(change.strand()) + (change.isRise() ? " rise from " : " fall from ")
                + number(change.before()) + " to " + number(change.after()) + " acts a "
                + period.name().toLowerCase(Locale.ROOT) + " from " + period.label(change.start()) + " on";
    }

    /** The weightiest acts of a change, and how many more there are. */
    public static List<String> evidence(ChangePoint change, Map<String, String> headlines) {
        List<String> lines = new ArrayList<>();
        change.evidence().stream().limit(MOST_HEADLINES).forEach(id -> lines.add(headlines.getOrDefault(id, id)));
        if (change.evidence().size() > MOST_HEADLINES) {
            lines.add("… and " + (change.evidence().size() - MOST_HEADLINES) + " more");
        }
        return lines;
    }

    /** As in "+3.5" or "−9.0": the score that an act counts with. */
    static String signed(Act act) {
        return (act.isConflict() ? "−" : act.isCooperation() ? "+" : " ")
                + String.format(Locale.ROOT, "%.1f", act.weight());
    }

    /** The day or days of an act, or the day of the report that stands for them. */
    static String when(Act act, Acts acts) {
        if (acts.isPlaced(act)) {
            return "reported " + act.last();
        }
        return act.days() == 1 ? act.first().toString() : act.first() + " – " + act.last();
    }

    /** How many of these acts stand on the days up to their report; absent when there are none, or all acts of the record have dates. */
    public static Optional<String> placed(Acts acts, List<Act> some) {
        return acts.arePlaced() ? placed(acts.placed(some), some.size()) : Optional.empty();
    }

    /** The same of all acts. */
    public static Optional<String> placed(Acts acts) {
        return acts.arePlaced() ? placed(acts.placed(), acts.all().size()) : Optional.empty();
    }

    private static Optional<String> placed(long placed, int all) {
        return all == 0
                ? Optional.empty()
                : Optional.of(placed + " of the " + all + " "
                        + (placed == 1
                                ? "has no date of its own and stands" + ON_THE_DAYS + "its first report"
                                : "have no date of their own and stand" + ON_THE_DAYS + "their first report"));
    }

    static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** What is not in the series, or that nothing is missing. */
    public static String leftOut(Acts acts) {
        List<String> parts = new ArrayList<>();
        add(parts, acts.undated().size(), "without a date or day of report");
        add(parts, acts.vague().size(), "dated to more than a year");
        add(parts, acts.notHappened(), "that did not or have not happened");
        return parts.isEmpty() ? "nothing left out" : "left out: " + String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    public static String outlook(Outlook outlook) {
        String span = outlook.horizon() == Horizon.WEEK ? "next 7 days" : "next 30 days";
        String base = percent(outlook.baseRate());
        if (outlook instanceof Outlook.Forecast forecast) {
            return span + ": a " + percent(forecast.chance())
                    + " chance that conflict passes its usual range (more than "
                    + number(forecast.usual().upper()) + " points; in general " + base + "); to be expected "
                    + number(forecast.expected()) + " points, "
                    + number(forecast.interval().low()) + " to "
                    + number(forecast.interval().high()) + " in nine cases of ten";
        }
        return span + ": too little is told for a forecast (it takes " + UsualRange.needs()
                + "); in general tension passes its" + " usual range in " + base + " of cases";
    }

    /** What forecasts rest on. */
    public static String caveat() {
        return "Forecasts were learned and measured on ICEWS18 (2018). How right they are on articles coded by Readout has"
                + " never been measured.";
    }

    public static String number(double value) {
        return value >= 10 ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
