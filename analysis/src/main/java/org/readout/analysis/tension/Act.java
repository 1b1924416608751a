package org.readout.analysis.tension;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.readout.core.Actor;
import org.readout.core.EventKind;
import org.readout.core.QuadClass;

/**
 * An event that happened or goes on, placed in time and on the scale.
 *
 * @param id of the event
 * @param strand words or deeds by the type, conflict or cooperation by the sign of the score
 * @param weight size of the score, 0 to 10; 0 for what is neither conflict nor cooperation, which still counts as coverage
 * @param first the first day on which it may have happened
 * @param last the last such day, inclusive
 * @param confidence probability that the coding is right, 0 to 1
 */
public record Act(
        String id,
        EventKind kind,
        QuadClass strand,
        double weight,
        List<Actor> actors,
        List<Actor> recipients,
        LocalDate first,
        LocalDate last,
        double confidence) {

    public Act {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        if (last.isBefore(first) || weight < 0 || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "act " + first + " to " + last + ", weight " + weight + ", confidence " + confidence);
        }
    }

    public boolean isConflict() {
        return weight > 0 && (strand == QuadClass.VERBAL_CONFLICT || strand == QuadClass.MATERIAL_CONFLICT);
    }

    public boolean isCooperation() {
        return weight > 0 && !isConflict();
    }

    /** Days it may have happened on; at least 1. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
    }

    /** The day in the middle of its range, the earlier of two. */
    public LocalDate middle() {
        return first.plusDays((days() - 1) / 2);
    }

    /** The share of its days that lie from {@code start} to {@code end}, both inclusive. */
    public double shareBetween(LocalDate start, LocalDate end) {
        LocalDate from = first.isAfter(start) ? first : start;
        LocalDate to = last.isBefore(end) ? last : end;
        return to.isBefore(from) ? 0 : (ChronoUnit.DAYS.between(from, to) + 1) / (double) days();
    }
}
