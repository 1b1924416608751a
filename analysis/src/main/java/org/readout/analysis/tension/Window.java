package org.readout.analysis.tension;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.readout.core.QuadClass;

/**
 * One window of a series.
 *
 * @param end the last day, inclusive
 * @param told acts of all actors in the window, the coverage; an act whose date is a range counts by the share of its days
 * @param levels for each strand
 * @param conflict normalised intensity of words and deeds together
 * @param cooperation likewise
 */
public record Window(
        LocalDate start, LocalDate end, double told, Map<QuadClass, Level> levels, Band conflict, Band cooperation) {

    /**
     * What one strand comes to in one window.
     *
     * @param events expected number of acts that are rightly coded: confidence times share of days, summed
     * @param intensity the same, each act times the size of its score
     * @param normalised the intensity that the window would have if as much were told of it as of the average window
     */
    public record Level(double events, double intensity, Band normalised) {}

    public Window {
        levels = Map.copyOf(new EnumMap<>(levels));
    }

    public Level level(QuadClass strand) {
        Level level = levels.get(strand);
        if (level == null) {
            throw new IllegalArgumentException("no level of " + strand);
        }
        return level;
    }
}
