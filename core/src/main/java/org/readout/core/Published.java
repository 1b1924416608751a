package org.readout.core;

import java.time.LocalDate;

/**
 * When a document was published, as a closed range of calendar days in the outlet's own time zone, and how that is
 * known.
 *
 * @param why for an inferred range, the anchors in the text that give it; otherwise where the date stood
 */
public record Published(LocalDate earliest, LocalDate latest, Basis basis, String why) {

    /** How a publication date is known. */
    public enum Basis {
        /** Stated by whoever supplied the document: a field of the record, or {@code --as-of}. */
        GIVEN,
        /** Read from the page or export: JSON-LD, OpenGraph, {@code <time>}, an export's date line, a dateline. */
        METADATA,
        /** Worked out from the text's own temporal anchors. */
        INFERRED
    }

    public Published {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("published " + earliest + " to " + latest);
        }
    }

    public static Published on(LocalDate day, Basis basis, String why) {
        return new Published(day, day, basis, why);
    }

    public boolean isOneDay() {
        return earliest.equals(latest);
    }
}
