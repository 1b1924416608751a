package org.readout.app.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.web.sheet.Entry;
import org.readout.app.wording.Countries;
import org.readout.core.Place;

/**
 * A place with the events told to have been there.
 *
 * @param events in the order of time
 */
record Located(Place place, List<Entry> events) {

    /** Places of the entries that have one, those with most events first. */
    static List<Located> of(List<Entry> entries) {
        Map<String, Located> places = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Optional<Place> place = entry.event().place();
            if (place.isPresent()) {
                String key = key(place.get());
                places.computeIfAbsent(key, k -> new Located(place.get(), new ArrayList<>()))
                        .events
                        .add(entry);
            }
        }
        return places.values().stream()
                .sorted(Comparator.comparingInt((Located l) -> l.events.size())
                        .reversed()
                        .thenComparing(l -> key(l.place)))
                .toList();
    }

    /** Tells places of one name apart by their country and, where that does not, by where they are. */
    static String key(Place place) {
        return place.name()
                + place.country().map(c -> ", " + c).orElse("")
                + place.point()
                        .map(p -> String.format(java.util.Locale.ROOT, " %.1f %.1f", p.latitude(), p.longitude()))
                        .orElse("");
    }

    String key() {
        return key(place);
    }

    /** Whether the place is a country, or a part of one too wide for a point. */
    boolean isWide() {
        return place.point().isEmpty();
    }

    /** "Khartoum, Sudan"; the name alone for countries. */
    String label() {
        return place.country()
                .flatMap(Countries::name)
                .filter(c -> !c.equals(place.name()))
                .map(c -> place.name() + ", " + c)
                .orElse(place.name());
    }

    /** How closely the place is known. */
    String precision() {
        return place.point()
                .map(p -> "within " + Math.round(p.radiusKm()) + " km")
                .orElseGet(() -> place.country().isPresent()
                        ? "a country or a wide part of one; no point"
                        : "not found in the gazetteer");
    }
}
