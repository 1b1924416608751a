package org.readout.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.readout.core.Discrepancy;
import org.readout.core.EventMention;
import org.readout.core.Place;

/** The days and places given for one event, where the text gives them at the mention itself. */
final class WhenAndWhereAccounts {
    /** Reports of one night differ by a day between time zones. */
    private static final long DAYS_OF_ONE_NIGHT = 1;

    private static final double NEIGHBOURHOOD_KM = 50;

    private WhenAndWhereAccounts() {}

    static Optional<Discrepancy> time(List<EventMention> mentions, Voices voices) {
        List<Claim> claims = new ArrayList<>();
        List<EventMention> dated = mentions.stream()
                .filter(m -> m.status().isFactual() && day(m).isPresent())
                .toList();
        for (EventMention mention : dated) {
            if (differsFromAnother(
                    mention,
                    dated,
                    voices,
                    (a, b) -> day(a).orElseThrow().gap(day(b).orElseThrow()) > DAYS_OF_ONE_NIGHT)) {
                claims.add(voices.claim(day(mention).orElseThrow().earliest().toString(), mention));
            }
        }
        return Claim.discrepancy(Discrepancy.Kind.TIME, "on which day", claims);
    }

    private static Optional<DayRange> day(EventMention mention) {
        return mention.date()
                .filter(d -> d.source().isPresent())
                .flatMap(DayRange::of)
                .filter(r -> r.width() == 0);
    }

    static Optional<Discrepancy> place(List<EventMention> mentions, Voices voices) {
        List<Claim> claims = new ArrayList<>();
        List<EventMention> placed = mentions.stream()
                .filter(m -> m.status().isFactual() && point(m).isPresent())
                .toList();
        for (EventMention mention : placed) {
            if (differsFromAnother(mention, placed, voices, WhenAndWhereAccounts::areElsewhere)) {
                claims.add(voices.claim(mention.place().orElseThrow().name(), mention));
            }
        }
        return Claim.discrepancy(Discrepancy.Kind.PLACE, "where", claims);
    }

    private static Optional<Place.Point> point(EventMention mention) {
        return Places.named(mention).flatMap(Place::point);
    }

    private static boolean areElsewhere(EventMention a, EventMention b) {
        Place.Point left = point(a).orElseThrow();
        Place.Point right = point(b).orElseThrow();
        return Places.distanceKm(left, right) > left.radiusKm() + right.radiusKm() + NEIGHBOURHOOD_KM;
    }

    private static boolean differsFromAnother(
            EventMention mention,
            List<EventMention> all,
            Voices voices,
            BiPredicate<EventMention, EventMention> differs) {
        return all.stream()
                .anyMatch(
                        other -> !voices.origin(other).equals(voices.origin(mention)) && differs.test(mention, other));
    }
}
