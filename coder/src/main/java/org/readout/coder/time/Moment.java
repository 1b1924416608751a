package org.readout.coder.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.readout.core.Published;

/**
 * What a time expression is resolved against.
 *
 * @param written when the document was published
 * @param tense of the clause the expression stands in
 * @param narrative the period the text last spoke of, for "the next day" and "that year"
 * @param year the year the narrative is in, for dates without one; absent where such dates are counted from publication
 */
record Moment(Optional<Published> written, Tense tense, Optional<Period> narrative, OptionalInt year) {

    /** Whether a clause tells of what was, of what will be, or leaves it open: a noun, or the present of headlines. */
    enum Tense {
        PAST,
        FUTURE,
        OPEN
    }

    static Moment writtenOn(Optional<Published> written, Tense tense) {
        return new Moment(written, tense, Optional.empty(), OptionalInt.empty());
    }
}
