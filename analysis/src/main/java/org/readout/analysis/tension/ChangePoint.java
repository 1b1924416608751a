package org.readout.analysis.tension;

import java.time.LocalDate;
import java.util.List;
import org.readout.core.QuadClass;

/**
 * A window from which on acts of one strand are more, or fewer, than before.
 *
 * @param start first day of the first window of the new level
 * @param end last day of the last window of the new level
 * @param before acts a window of average coverage, at the old level
 * @param after the same, at the new level
 * @param gain by how much the change raises the log-likelihood of the counts
 * @param evidence ids of the acts that made it, weightiest first: of a rise those of the new level, of a fall those of the
 *     old level, which ceased
 */
public record ChangePoint(
        QuadClass strand,
        LocalDate start,
        LocalDate end,
        double before,
        double after,
        double gain,
        List<String> evidence) {

    public ChangePoint {
        evidence = List.copyOf(evidence);
    }

    public boolean isRise() {
        return after > before;
    }
}
