package org.readout.app.ahead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.analysis.forecast.Ahead;
import org.readout.analysis.forecast.NextEvent;
import org.readout.analysis.forecast.NextEvents;
import org.readout.analysis.forecast.NextModel;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.ChangePoint;
import org.readout.analysis.tension.Grouping;
import org.readout.analysis.tension.Scale;
import org.readout.analysis.tension.TensionSeries;
import org.readout.app.tension.TensionViews;
import org.readout.collate.Collation;
import org.readout.collate.LedgerEntry;
import org.readout.core.Actor;
import org.readout.core.DateRange;
import org.readout.core.EventMention;

/**
 * What to watch after a collation: what is threatened and due, whose tension changed, what is likeliest next. Nothing is in it that rests on too little: threats
 * whose record is more likely wrong than right, series of few events and chances that cannot be checked on the record's own past are left out.
 *
 * @param from first day of which nothing is known; absent when nothing has a date
 * @param threats open threats and warnings of the last {@value #RECENT} days, the latest first, or of a day not known
 * @param due open entries whose last day lies ahead, the nearest first
 * @param overdue open entries whose last day was within the last {@value #RECENT} days
 * @param unlisted further open threats and warnings: older, or unsure
 * @param changed where tension changed and the new level lasts
 * @param next likeliest events of the next seven days
 * @param nextLeftOut why there are no likeliest events; empty when there are some
 */
public record Watch(
        Optional<LocalDate> from,
        List<LedgerEntry> threats,
        List<LedgerEntry> due,
        List<LedgerEntry> overdue,
        int unlisted,
        List<Changed> changed,
        List<NextEvent> next,
        String nextLeftOut) {
    private static final int RECENT = 30;
    private static final int MOST = 8;
    private static final int MOST_NEXT = 3;
    private static final double SURE = 0.5;
    private static final double LIKELY = 0.2;

    /** A series with a change of level that lasts to its end. */
    public record Changed(TensionSeries series, ChangePoint change) {}

    public Watch {
        threats = List.copyOf(threats);
        due = List.copyOf(due);
        overdue = List.copyOf(overdue);
        changed = List.copyOf(changed);
        next = List.copyOf(next);
    }

    public static Watch of(Collation collation) {
        Map<String, EventMention> mentions = collation.mentionsById();
        Acts acts = Acts.of(collation.events(), mentions, Scale.plover());
        Optional<LocalDate> from = NextReport.from(collation, acts, Optional.empty());
        List<LedgerEntry> open =
                collation.ledger().stream().filter(LedgerEntry::isOpen).toList();
        List<LedgerEntry> threats = open.stream().filter(Watch::isThreat).toList();
        List<LedgerEntry> shown = from.map(day -> threats.stream()
                        .filter(e -> isRecent(e, day) && isSure(e, mentions) && isBetweenOthers(e))
                        .sorted(Comparator.comparing((LedgerEntry e) -> e.made().orElse(LocalDate.MIN))
                                .reversed())
                        .limit(MOST)
                        .toList())
                .orElse(List.of());
        Next next = Next.of(acts, from);
        return new Watch(
                from,
                shown,
                from.map(day -> due(open, day, day.plusYears(1))).orElse(List.of()),
                from.map(day -> due(open, day.minusDays(RECENT), day)).orElse(List.of()),
                threats.size() - shown.size(),
                changed(acts),
                next.events(),
                next.leftOut());
    }

    public boolean isEmpty() {
        return threats.isEmpty() && due.isEmpty() && overdue.isEmpty() && changed.isEmpty() && next.isEmpty();
    }

    private static boolean isThreat(LedgerEntry entry) {
        return entry.kind() == LedgerEntry.Kind.THREAT || entry.kind() == LedgerEntry.Kind.WARNING;
    }

    private static boolean isRecent(LedgerEntry entry, LocalDate day) {
        return entry.made()
                .map(m -> !m.isBefore(day.minusDays(RECENT)) && m.isBefore(day))
                .orElse(true);
    }

    /** Whether one of its statements is at least as likely right as wrong. */
    private static boolean isSure(LedgerEntry entry, Map<String, EventMention> mentions) {
        return entry.statements().stream()
                .map(mentions::get)
                .anyMatch(m -> m != null && m.confidence() >= SURE && namesAddressee(m));
    }

    /** Whether it is directed at somebody named, not at "the country". */
    private static boolean namesAddressee(EventMention mention) {
        return mention.recipients().stream()
                .anyMatch(r -> r.excerpt().text().chars().anyMatch(Character::isUpperCase));
    }

    /** Whether it is said by somebody known to somebody else known. */
    private static boolean isBetweenOthers(LedgerEntry entry) {
        List<String> by = entry.by().stream().map(Grouping::of).toList();
        List<String> to = entry.to().stream().map(Grouping::of).toList();
        return !by.isEmpty()
                && !to.isEmpty()
                && !by.contains(Grouping.UNKNOWN)
                && to.stream().noneMatch(by::contains);
    }

    private static List<LedgerEntry> due(List<LedgerEntry> open, LocalDate since, LocalDate until) {
        return open.stream()
                .filter(e -> last(e).filter(d -> !d.isBefore(since) && d.isBefore(until))
                        .isPresent())
                .filter(e -> Stream.concat(e.by().stream(), e.to().stream()).anyMatch(Watch::isKnown))
                .sorted(Comparator.comparing(e -> last(e).orElse(until)))
                .limit(MOST)
                .toList();
    }

    private static boolean isKnown(Actor actor) {
        return !Grouping.of(actor).equals(Grouping.UNKNOWN);
    }

    private static Optional<LocalDate> last(LedgerEntry entry) {
        return entry.due().flatMap(DateRange::latest);
    }

    private static List<Changed> changed(Acts acts) {
        List<Changed> changed = new ArrayList<>();
        for (TensionSeries series : TensionViews.series(acts)) {
            LocalDate end = series.windows().get(series.windows().size() - 1).end();
            series.changes().stream()
                    .filter(c -> c.end().equals(end))
                    .forEach(c -> changed.add(new Changed(series, c)));
        }
        return changed;
    }

    private record Next(List<NextEvent> events, String leftOut) {
        static Next of(Acts acts, Optional<LocalDate> from) {
            if (from.isEmpty()) {
                return new Next(List.of(), "Nothing has a date.");
            }
            NextEvents next = NextEvents.of(NextModel.shipped(), acts, from.get(), List.of());
            if (!NextWords.isChecked(next, Ahead.WEEK)) {
                return new Next(
                        List.of(),
                        "Too few dated events to forecast the next ones and to check such forecasts on what came before.");
            }
            List<NextEvent> likely = next.likeliest(Ahead.WEEK, (a, b) -> true, MOST_NEXT).stream()
                    .filter(e -> e.chance() >= LIKELY)
                    .toList();
            return new Next(
                    likely,
                    likely.isEmpty()
                            ? "No event within the next 7 days reaches a chance of " + NextWords.percent(LIKELY) + "."
                            : "");
        }
    }
}
