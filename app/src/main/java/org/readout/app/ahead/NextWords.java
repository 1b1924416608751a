package org.readout.app.ahead;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.analysis.forecast.Ahead;
import org.readout.analysis.forecast.EventType;
import org.readout.analysis.forecast.NextEvent;
import org.readout.analysis.forecast.NextEvents;
import org.readout.analysis.forecast.OwnPast;
import org.readout.analysis.forecast.RuleKind;
import org.readout.app.tension.Sides;
import org.readout.app.tension.StrandWords;
import org.readout.app.wording.Wording;
import org.readout.core.EventKind;
import org.readout.core.Status;

/** Sentences about what may come. */
public final class NextWords {
    private static final int TYPES_TOLD = 5;
    private static final Wording WORDING = Wording.standard();

    private NextWords() {}

    public static String span(Ahead ahead) {
        return ahead == Ahead.DAY ? "the next day" : "the next " + ahead.days() + " days";
    }

    /** As in "Israel → Iran: attack (ASSAULT)". */
    public static String title(NextEvent event) {
        String kind = WORDING.title(EventKind.of(event.type().name()), Status.OCCURRED);
        return Sides.name(event.source()) + " → " + Sides.name(event.target()) + ": " + kind + " (" + event.type()
                + ")";
    }

    public static String rule(NextEvent event, NextEvent.Reason reason) {
        String source = Sides.inSentence(event.source());
        String target = Sides.inSentence(event.target());
        return switch (reason.kind()) {
            case RECURRENCE -> "the same before";
            case REVERSE -> "the same the other way round";
            case BETWEEN ->
                reason.quad().map(StrandWords::acts).orElse("events") + " from "
                        + (reason.ofSource() ? source + " to " + target : target + " to " + source);
            case HABIT -> reason.ofSource() ? "what " + source + " does to anybody" : "what anybody does to " + target;
            case ACTIVITY -> "how much is told of " + (reason.ofSource() ? source : target);
            case USUAL -> "what is usual between any two";
            default -> reason.kind().text();
        };
    }

    /** Weight, rule and past events on one line; see {@link #events}. */
    public static String reason(
            NextEvent event, NextEvent.Reason reason, Map<String, String> headlines, Set<String> told) {
        String events = reason.kind() == RuleKind.ACTIVITY ? "" : events(reason, headlines, told);
        return signed(reason.weight()) + " " + rule(event, reason) + (events.isEmpty() ? "" : ": " + events);
    }

    /**
     * The past events behind a reason, newest first, each once.
     *
     * @param told ids of events whose headline need not come again; those of this reason are added
     */
    static String events(NextEvent.Reason reason, Map<String, String> headlines, Set<String> told) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (NextEvent.Past past : reason.events()) {
            String headline = told.add(past.event()) ? " " + headlines.getOrDefault(past.event(), "") : "";
            lines.putIfAbsent(past.event(), past.day() + headline + " [" + shortId(past.event()) + "]");
        }
        return String.join("; ", lines.values());
    }

    /** The head of an id, which {@code readout show} takes. */
    static String shortId(String id) {
        return id.substring(0, Math.min(8, id.length()));
    }

    /** What is usual between any two, for the types that are most usual. */
    static String baseRates(NextEvents next, Ahead ahead) {
        return Stream.of(EventType.values())
                .sorted(Comparator.comparingDouble((EventType t) -> -next.baseRate(ahead, t)))
                .limit(TYPES_TOLD)
                .map(t -> t + " " + percent(next.baseRate(ahead, t)))
                .collect(Collectors.joining(", "));
    }

    /** What the chances rest on, and how far they were checked on this record. */
    public static List<String> caveats(NextEvents next, Ahead ahead) {
        return List.of(
                "The weights were learned on ICEWS18 (2018), where more is told of a pair than in a collection of articles"
                        + " (docs/figures/next.md). " + past(next.ownPast(ahead)),
                "A chance is that of such an event being told of in this record; what nobody reports is not counted.");
    }

    /** What came of forecasts for earlier days of the record. */
    private static String past(OwnPast own) {
        String order = " Take the chances as an order, not as probabilities.";
        return switch (own.standing()) {
            case SHORT -> "This record is too short to try them on its own past." + order;
            case THIN -> tried(own) + " So few are no check." + order;
            case OFF ->
                tried(own) + " Moved by that, they were still off in the later half of the days: " + later(own) + "."
                        + order;
            case CHECKED ->
                tried(own)
                        + String.format(
                                Locale.ROOT,
                                " So all odds are multiplied by %.2f (%.2f to %.2f in nine cases of ten). With what was known of"
                                        + " this on each day, in the later half of the days %s.",
                                own.factor(),
                                own.low(),
                                own.high(),
                                later(own));
        };
    }

    private static String tried(OwnPast own) {
        return String.format(
                Locale.ROOT,
                "Tried on this record’s own past, of %,d earlier questions %.1f were to come true, and %d did.",
                own.questions(),
                own.expected(),
                own.came());
    }

    private static String later(OwnPast own) {
        return String.format(Locale.ROOT, "%.1f were to come true and %d did", own.laterExpected(), own.laterCame());
    }

    /** Whether the record's past bears the chances out. */
    public static boolean isChecked(NextEvents next, Ahead ahead) {
        return next.ownPast(ahead).standing() == OwnPast.Standing.CHECKED;
    }

    public static String signed(double weight) {
        return String.format(Locale.ROOT, "%+.1f", weight).replace('-', '−');
    }

    public static String percent(double share) {
        if (share > 0 && share < 0.0005) {
            return "under 0.1 %";
        }
        return share > 0 && share < 0.01
                ? String.format(Locale.ROOT, "%.1f %%", 100 * share)
                : String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
