package org.readout.analysis.escalation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
        BitSet ofEither = acts.naming(dyad.source());
        ofEither.or(acts.naming(dyad.target()));
        double[] others = acts.told(days.start, MEMORY, ofEither);
        for (int day = 0; day < MEMORY; day++) {
            days.tension.tell(day, others[day]);
        }
        List<Act> all = acts.all();
        ofEither.stream().mapToObj(all::get).forEach(days::add);
        return days;
    }

    /** What the model says of the dyad. */
    public Outlook outlook(EscalationModel model, Horizon horizon) {
        return model.outlook(tension, new DailyTension.Pair(SOURCE, TARGET), MEMORY, horizon);
    }

    /** What is not on the days of the record is passed over before it is taken apart. */
    private void add(Act act) {
        if (act.last().isBefore(start) || !act.first().isBefore(start.plusDays(MEMORY))) {
            return;
        }
        Set<Dyads.Pair> pairs = Dyads.pairs(act, this::name);
        double score = act.isConflict() ? -act.weight() : act.isCooperation() ? act.weight() : 0;
        days(act)
                .forEach(day -> pairs.forEach(pair -> tension.add(
                        new DailyTension.Pair(pair.source(), pair.target()),
                        day,
                        score,
                        act.confidence() / act.days())));
    }

    /** Its days that the record has. */
    private IntStream days(Act act) {
        int first = (int) ChronoUnit.DAYS.between(start, act.first());
        return IntStream.range(Math.max(0, first), Math.min(MEMORY, first + act.days()));
    }

    private String name(Actor actor) {
        return dyad.source().has(actor) ? SOURCE : dyad.target().has(actor) ? TARGET : Grouping.of(actor);
    }
}
