package org.readout.analysis.escalation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.readout.analysis.tension.Act;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Dyad;
import org.readout.analysis.tension.Dyads;
import org.readout.analysis.tension.Grouping;
import org.readout.core.Actor;

/**
 * The acts of a collation as days of tension, with the sides of one dyad as parties. An act counts by its confidence and is spread evenly over
 * its days.
 */
public final class TensionDays {
    private static final int MEMORY = UsualRange.MEMORY + 2 * Horizon.MONTH.days();
    private static final String SOURCE = "(source)";
    private static final String TARGET = "(target)";

    private final Dyad dyad;
    private final LocalDate start;
    private final DailyTension tension;

    private TensionDays(Dyad dyad, LocalDate asOf) {
        this.dyad = dyad;
        this.start = asOf.minusDays(MEMORY);
        this.tension = new DailyTension(MEMORY);
    }

    /**
     * The days before one of which a forecast is made.
     *
     * @param asOf the first day of the forecast; acts on it and after it are not looked at
     */
    public static TensionDays before(LocalDate asOf, Acts acts, Dyad dyad) {
        TensionDays days = new TensionDays(dyad, asOf);
        acts.all().stream()
                .takeWhile(act -> act.first().isBefore(asOf))
                .filter(act -> !act.last().isBefore(days.start))
                .forEach(days::add);
        return days;
    }

    /** What the model says of the dyad. */
    public Outlook outlook(EscalationModel model, Horizon horizon) {
        return model.outlook(tension, new DailyTension.Pair(SOURCE, TARGET), MEMORY, horizon);
    }

    private void add(Act act) {
        Set<Dyads.Pair> pairs = Dyads.pairs(act, this::name);
        double score = act.isConflict() ? -act.weight() : act.isCooperation() ? act.weight() : 0;
        double amount = act.confidence() / act.days();
        for (int i = 0; i < act.days(); i++) {
            long day = ChronoUnit.DAYS.between(start, act.first()) + i;
            if (day >= 0 && day < MEMORY) {
                pairs.forEach(pair ->
                        tension.add(new DailyTension.Pair(pair.source(), pair.target()), (int) day, score, amount));
            }
        }
    }

    private String name(Actor actor) {
        return dyad.source().has(actor) ? SOURCE : dyad.target().has(actor) ? TARGET : Grouping.of(actor);
    }
}
