package org.readout.coder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Attribution;
import org.readout.core.DateRange;
import org.readout.core.Discrepancy;
import org.readout.core.Excerpt;
import org.readout.core.Place;
import org.readout.core.Quantity;

/**
 * What a passage says of one field of something that happened, whether or not a record carries it: how many, at what time,
 * where, by what means, through whom, or that it did not happen.
 *
 * @param about kinds of happening that the value is of ({@code VIOLENCE}, {@code TRUCE}), or base forms of the words where
 *     they are of no known kind; empty where the passage only takes up what was told before ("it started at")
 * @param value normalised, so that equal values compare equal; empty where {@code amount} is the value
 * @param amount for numbers, times of day (unit {@code clock}, minutes since midnight) and lengths of time (unit
 *     {@code minutes})
 * @param denied whether the passage says that it is not so
 * @param date the day that the passage gives, absent where it gives none
 * @param attribution from the outermost source to the innermost; empty for the article's own voice
 * @param words the words that give the value
 * @param sentence the sentence that they stand in
 * @param where points of the places that its own words say something is at, without where it is said; empty where it names none of which a point is known
 */
public record Detail(
        Discrepancy.Kind field,
        Set<String> about,
        String value,
        Optional<Quantity> amount,
        boolean denied,
        Optional<DateRange> date,
        List<Attribution> attribution,
        Excerpt words,
        Excerpt sentence,
        List<Place.Point> where) {

    public Detail {
        about = Set.copyOf(about);
        attribution = List.copyOf(attribution);
        where = List.copyOf(where);
    }

    /** A detail whose sentence names no place. */
    public Detail(
            Discrepancy.Kind field,
            Set<String> about,
            String value,
            Optional<Quantity> amount,
            boolean denied,
            Optional<DateRange> date,
            List<Attribution> attribution,
            Excerpt words,
            Excerpt sentence) {
        this(field, about, value, amount, denied, date, attribution, words, sentence, List.of());
    }
}
