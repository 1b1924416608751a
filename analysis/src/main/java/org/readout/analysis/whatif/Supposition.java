package org.readout.analysis.whatif;

import java.util.List;
import org.readout.analysis.tension.Side;
import org.readout.core.Actor;
import org.readout.core.EventKind;

/**
 * An event that is supposed to come: who does what to whom.
 *
 * @param kind without a mode for any mode of the type
 */
public record Supposition(Side actor, EventKind kind, Side recipient) {

    boolean hasKind(EventKind other) {
        return isOf(kind, other);
    }

    /** Whether an act is of a kind, which without a mode is any mode of the type. */
    static boolean isOf(EventKind kind, EventKind act) {
        return kind.type().equals(act.type())
                && (kind.mode().isEmpty() || kind.mode().equals(act.mode()));
    }

    static boolean isOneOf(Side side, List<Actor> actors) {
        return actors.stream().anyMatch(side::has);
    }

    /** As in "Israel ASSAULT Iran". */
    @Override
    public String toString() {
        return actor.label() + " " + kind + " " + recipient.label();
    }
}
