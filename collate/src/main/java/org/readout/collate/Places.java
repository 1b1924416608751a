package org.readout.collate;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Place;

/** Compares places by name and country. */
final class Places {
    private Places() {}

    /** The place that the text names at the mention; absent where it is inherited, which is no evidence of its own. */
    static Optional<Place> named(EventMention mention) {
        return mention.place().filter(p -> p.source().isPresent());
    }

    /** Stems of the words that name a mention's place, wherever the text names it. */
    static Set<String> stems(EventMention mention) {
        return mention.place()
                .map(p -> Stems.ofPassage(
                        p.name() + " " + p.source().map(Excerpt::text).orElse("")))
                .orElse(Set.of());
    }

    static boolean sameName(Place a, Place b) {
        return !differentCountries(a, b) && plain(a).equals(plain(b));
    }

    static boolean differentCountries(Place a, Place b) {
        return a.country().isPresent()
                && b.country().isPresent()
                && !a.country().equals(b.country());
    }

    /** Whether one may lie within the other: a country or region without a point can hold any place of that country. */
    static boolean canContain(Place a, Place b) {
        return a.point().isEmpty()
                || b.point().isEmpty()
                || distanceKm(a.point().get(), b.point().get())
                        <= a.point().get().radiusKm() + b.point().get().radiusKm();
    }

    private static String plain(Place place) {
        return place.name()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:the|northern|southern|eastern|western|central) ", "");
    }

    /** Great-circle distance by the haversine formula. */
    static double distanceKm(Place.Point a, Place.Point b) {
        double lat = Math.toRadians(b.latitude() - a.latitude());
        double lon = Math.toRadians(b.longitude() - a.longitude());
        double h = Math.pow(Math.sin(lat / 2), 2)
                + Math.cos(Math.toRadians(a.latitude()))
                        * Math.cos(Math.toRadians(b.latitude()))
                        * Math.pow(Math.sin(lon / 2), 2);
        return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
