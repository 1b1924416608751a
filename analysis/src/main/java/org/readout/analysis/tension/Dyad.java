package org.readout.analysis.tension;

import java.util.List;
import org.readout.core.Actor;

/** Who acts towards whom: {@code source} does it, {@code target} has it done to them. */
public record Dyad(Side source, Side target) {

    public Dyad reversed() {
        return new Dyad(target, source);
    }

    /** Whether the act goes from source to target. Of an act without recipients, each party acts towards each other party. */
    public boolean has(Act act) {
        return has(act.actors(), act.recipients());
    }

    /** The same of what need not have happened. */
    public boolean has(List<Actor> parties, List<Actor> recipients) {
        if (!recipients.isEmpty()) {
            return source.hasAny(parties) && target.hasAny(recipients);
        }
        for (int i = 0; i < parties.size(); i++) {
            for (int j = 0; j < parties.size(); j++) {
                if (i != j && source.has(parties.get(i)) && target.has(parties.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** As in "ISR:IRN". */
    @Override
    public String toString() {
        return source.label() + ":" + target.label();
    }
}
