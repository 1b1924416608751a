package org.readout.app.review;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.readout.store.review.Decision;
import org.readout.store.review.Field;
import org.readout.store.review.Verdict;

/** What of a record can be right. Without an event nothing of it is. */
public enum Measure {
    /** There is an event at these words. */
    EVENT(EnumSet.noneOf(Field.class)),
    /** And its type is right; the mode is not looked at. */
    TYPE(EnumSet.of(Field.TYPE)),
    /** And its status is right. */
    STATUS(EnumSet.of(Field.STATUS)),
    /** And no field was corrected. */
    ALL(EnumSet.complementOf(EnumSet.of(Field.CERTAIN)));

    private final Set<Field> fields;

    Measure(Set<Field> fields) {
        this.fields = fields;
    }

    /** As in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isRight(Decision decision) {
        return decision.verdict() == Verdict.RIGHT
                || decision.verdict() == Verdict.CORRECTED
                        && decision.corrected().stream().noneMatch(fields::contains);
    }
}
