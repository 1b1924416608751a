package org.readout.app.ahead;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.analysis.forecast.Ahead;
import org.readout.analysis.forecast.NextEvent;
import org.readout.analysis.forecast.NextEvents;
import org.readout.analysis.forecast.NextModel;
import org.readout.analysis.tension.Act;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Side;
import org.readout.app.tension.Called;
import org.readout.collate.Collation;
import org.readout.core.Published;

/**
 * The likeliest next events of a collation.
 *
 * @param events empty when too little is told of every pair that was asked for
 * @param next absent when nothing in the collation has a date
 * @param headlines by event id
 */
public record NextReport(
        Asked asked,
        Ahead ahead,
        Acts acts,
        Optional<NextEvents> next,
        List<NextEvent> events,
        Map<String, String> headlines) {

    /**
     * Whose events are asked for.
     *
     * @param source who acts; absent for anybody
     * @param target absent for anybody
     */
    public record Asked(Optional<Side> source, Optional<Side> target) {
        /** Everybody's. */
        public static final Asked ALL = new Asked(Optional.empty(), Optional.empty());

        /** The same by the names that documents use. */
        public Asked as(Called called) {
            return new Asked(source.map(called::side), target.map(called::side));
        }

        List<Side> sides() {
            return Stream.of(source, target).flatMap(Optional::stream).toList();
        }

        boolean has(String from, String to) {
            return source.filter(s -> !s.label().equals(from)).isEmpty()
                    && target.filter(t -> !t.label().equals(to)).isEmpty();
        }
    }

    public NextReport {
        events = List.copyOf(events);
        headlines = Map.copyOf(headlines);
    }

    /**
     * @param acts of the collation
     * @param asOf the last day that is known; else the last that the articles can tell of
     */
    public static NextReport of(
            Collation collation,
            Acts acts,
            Asked asked,
            Ahead ahead,
            Optional<LocalDate> asOf,
            int limit,
            Map<String, String> headlines) {
        Optional<NextEvents> next =
                from(collation, acts, asOf).map(from -> NextEvents.of(NextModel.shipped(), acts, from, asked.sides()));
        List<NextEvent> events =
                next.map(n -> n.likeliest(ahead, asked::has, limit)).orElse(List.of());
        return new NextReport(asked, ahead, acts, next, events, headlines);
    }

    /** The first day that is not known: after {@code asOf}, else after the last day of publication, else after the last act. */
    public static Optional<LocalDate> from(Collation collation, Acts acts, Optional<LocalDate> asOf) {
        return from(
                asOf.or(() -> collation.documents().stream()
                        .flatMap(d -> d.published().map(Published::latest).stream())
                        .max(Comparator.naturalOrder())),
                acts);
    }

    /** The first day that is not known: after the last that documents can tell of, else after the last act. */
    public static Optional<LocalDate> from(Optional<LocalDate> last, Acts acts) {
        return last.or(() -> acts.all().stream().map(Act::last).max(Comparator.naturalOrder()))
                .map(day -> day.plusDays(1));
    }
}
