package org.readout.app.ahead;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.analysis.forecast.NextEvent;
import org.readout.analysis.forecast.NextEvents;
import org.readout.app.tension.Sides;
import org.readout.app.tension.TensionWords;

/** Next events for a terminal: chance, what, and a line for each reason with its past events. */
public final class NextTable {
    private static final int REASONS = 4;
    private static final double WORTH_A_LINE = 0.05;
    private static final int AT_LEAST = 3;
    private static final double FAINT = 0.05;

    private final NextReport report;
    private final Lines out;

    private NextTable(NextReport report, int width) {
        this.report = report;
        this.out = new Lines(width);
    }

    /** @param width of the terminal in characters */
    public static String of(NextReport report, int width) {
        return new NextTable(report, width).table();
    }

    private String table() {
        if (report.next().isEmpty()) {
            return "Nothing in these documents has a date, so there is no past to look ahead from.\n";
        }
        NextEvents next = report.next().get();
        out.line("From " + next.from() + ", " + NextWords.span(report.ahead()) + " · " + next.facts()
                + " events between two in the two years before");
        TensionWords.placed(report.acts()).ifPresent(words -> out.wrapped("", "", words + "."));
        if (report.events().isEmpty()) {
            tooThin(next);
            return out.toString();
        }
        out.line("Chance; in brackets what is usual between any two that have to do with each other.");
        out.line("");
        List<NextEvent> worth =
                report.events().stream().filter(e -> e.chance() >= WORTH_A_LINE).toList();
        List<NextEvent> shown = worth.isEmpty()
                ? report.events().subList(0, Math.min(AT_LEAST, report.events().size()))
                : worth;
        if (worth.isEmpty()) {
            out.line("No event of the pairs of which enough is told reaches " + NextWords.percent(WORTH_A_LINE)
                    + "; the likeliest:");
            out.line("");
        }
        shown.forEach(this::event);
        if (shown.size() < report.events().size()) {
            out.line("… and " + (report.events().size() - shown.size()) + " less likely (--format json has them)");
            out.line("");
        }
        NextWords.caveats(next, report.ahead()).forEach(c -> out.wrapped("", "", c));
        return out.toString();
    }

    private void tooThin(NextEvents next) {
        NextReport.Asked asked = report.asked();
        String who = asked.source().isEmpty()
                ? "Of no two parties"
                : asked.target().isEmpty()
                        ? "Of " + Sides.inSentence(asked.source().get().label()) + " and nobody"
                        : "Of " + Sides.inSentence(asked.source().get().label()) + " and "
                                + Sides.inSentence(asked.target().get().label());
        boolean none = asked.target().isEmpty();
        out.wrapped(
                "",
                "",
                who + (none ? " is enough told" : " too little is told") + " for a forecast: it takes "
                        + NextEvents.needs() + ". In general, between two of whom that much is told, in "
                        + NextWords.span(report.ahead()) + " (ICEWS18, 2018): "
                        + NextWords.baseRates(next, report.ahead()) + ".");
    }

    private void event(NextEvent event) {
        String chance = String.format(Locale.ROOT, "%6s", NextWords.percent(event.chance()));
        out.wrapped(
                chance + "  ", "        ", NextWords.title(event) + "  (" + NextWords.percent(event.baseRate()) + ")");
        Set<String> told = new HashSet<>();
        List<NextEvent.Reason> reasons = event.reasons().stream()
                .filter(r -> Math.abs(r.weight()) >= FAINT)
                .limit(REASONS)
                .toList();
        double rest = event.score();
        for (NextEvent.Reason reason : reasons) {
            rest -= reason.weight();
            out.wrapped("        ", "             ", NextWords.reason(event, reason, report.headlines(), told));
        }
        out.line("        " + NextWords.signed(rest) + " all other rules; together a score of "
                + NextWords.signed(event.score()) + ", " + event.told() + " events told between the two");
        out.line("");
    }
}
