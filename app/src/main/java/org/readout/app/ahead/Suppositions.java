package org.readout.app.ahead;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.readout.analysis.forecast.EventType;
import org.readout.analysis.tension.Side;
import org.readout.analysis.whatif.Supposition;
import org.readout.app.tension.Sides;
import org.readout.core.EventKind;

/** Supposed events as people type them: "Israel ASSAULT Iran", "USA,GBR SANCTION Russia", "Israel ASSAULT-aerial Iran". */
public final class Suppositions {
    private Suppositions() {}

    /** Absent unless a type of event in capitals stands between two sides. */
    public static Optional<Supposition> of(String typed) {
        List<String> words = Arrays.asList(typed.strip().split("\\s+"));
        for (int i = 1; i < words.size() - 1; i++) {
            String[] kind = words.get(i).split("-", 2);
            if (EventType.of(kind[0]).isEmpty()) {
                continue;
            }
            Optional<Side> actor = Sides.side(String.join(" ", words.subList(0, i)));
            Optional<Side> recipient = Sides.side(String.join(" ", words.subList(i + 1, words.size())));
            if (actor.isPresent() && recipient.isPresent()) {
                EventKind told = kind.length == 1 ? EventKind.of(kind[0]) : EventKind.of(kind[0], kind[1]);
                return Optional.of(new Supposition(actor.get(), told, recipient.get()));
            }
        }
        return Optional.empty();
    }
}
