package org.readout.app.wording;

import java.util.Locale;
import org.readout.core.Status;

/** How a status is shown: always a shape together with a word, never a colour alone. */
public enum StatusSign {
    OCCURRED("●", "occurred"),
    ONGOING("◐", "ongoing"),
    EXPECTED("◇", "expected"),
    POSSIBLE("◌", "possible"),
    CONDITIONAL("⟂", "conditional"),
    NEGATED("⊘", "did not happen"),
    DENIED("✕", "denied"),
    HISTORICAL("◷", "historical");

    private final String shape;
    private final String word;

    StatusSign(String shape, String word) {
        this.shape = shape;
        this.word = word;
    }

    public static StatusSign of(Status status) {
        return valueOf(status.name());
    }

    /** The name in lower case, for style sheets. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String shape() {
        return shape;
    }

    public String word() {
        return word;
    }

    /** Whether the event is told as a fact of past or present. */
    public boolean isHappened() {
        return this == OCCURRED || this == ONGOING || this == HISTORICAL;
    }

    /** As in "◇ expected". */
    @Override
    public String toString() {
        return shape + " " + word;
    }
}
