package org.readout.analysis.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.core.QuadClass;

/**
 * What the past says of one question, whether a source does something of a type to a target, as numbers that are 0 where there is no such past.
 *
 * <p>How long ago the same was last, in classes; and log(1 + count) with a short and a long half-life ({@link Decay}) of the same, of the same the other way
 * round, of events of each quad class between the two in either direction, of what the source does and the target suffers with anybody, and of all that
 * the two take part in. Rules of {@link RuleKind}, in the way in which political science models repeated binary outcomes by the time since the last one (Beck, Katz and Tucker,
 * American Journal of Political Science 42, 1998).
 */
final class ChanceTerms {
    private static final int BOTH = 2;
    private static final int REVERSE = Decay.CLASSES + BOTH;
    private static final int BETWEEN = REVERSE + BOTH;
    private static final int QUADS = QuadClass.values().length;
    private static final int HABITS = BETWEEN + BOTH * BOTH * QUADS;
    private static final int ACTIVITY = HABITS + BOTH * BOTH;
    static final int WIDTH = ACTIVITY + BOTH;

    private static final int TYPES = EventType.values().length;

    private final History history;

    ChanceTerms(History history) {
        this.history = history;
    }

    /** The kind of rule that a term belongs to. */
    static RuleKind kind(int term) {
        if (term < REVERSE) {
            return RuleKind.RECURRENCE;
        }
        if (term < BETWEEN) {
            return RuleKind.REVERSE;
        }
        if (term < HABITS) {
            return RuleKind.BETWEEN;
        }
        return term < ACTIVITY ? RuleKind.HABIT : RuleKind.ACTIVITY;
    }

    /** For terms of events between the two: their quad class. */
    static QuadClass quad(int term) {
        return QuadClass.values()[(term - BETWEEN) / BOTH % QUADS];
    }

    /** For terms of events between the two: whether they go from source to target. */
    static boolean isForwards(int term) {
        return (term - BETWEEN) / BOTH < QUADS;
    }

    /** For terms of habits: whether it is what the source does, else what the target suffers. */
    static boolean isOfSource(int term) {
        return term - HABITS < BOTH;
    }

    /** Names as the model's file has them. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (int c = 0; c < Decay.CLASSES; c++) {
            names.add("same, class " + c + " of days ago");
        }
        both(names, "same");
        both(names, "same the other way round");
        for (String direction : List.of("from source to target", "from target to source")) {
            for (QuadClass quad : QuadClass.values()) {
                both(names, quad.name().toLowerCase(Locale.ROOT) + " " + direction);
            }
        }
        both(names, "source does it");
        both(names, "target suffers it");
        names.add("source's activity");
        names.add("target's activity");
        return List.copyOf(names);
    }

    private static void both(List<String> names, String what) {
        names.add(what + ", half-life 3 days");
        names.add(what + ", half-life 40 days");
    }

    /** The terms of all types, by ordinal, of what was before {@code now}. */
    double[][] of(int source, int target, int now) {
        Traces traces = history.of(source);
        double[][] counts = new double[BOTH * QUADS][BOTH];
        double[][] own = new double[2 * TYPES][BOTH];
        int[] ages = new int[TYPES];
        for (int code = 0; code < 2 * TYPES; code++) {
            int at = traces.find(code, target);
            if (at != KeyIndex.ABSENT) {
                boolean forwards = code < TYPES;
                int group = EventType.values()[code % TYPES].quad().ordinal() + (forwards ? 0 : QUADS);
                own[code][0] = traces.fast(at, now);
                own[code][1] = traces.slow(at, now);
                counts[group][0] += own[code][0];
                counts[group][1] += own[code][1];
                if (forwards) {
                    ages[code] = traces.age(at, now);
                }
            }
        }
        double[][] rows = new double[TYPES][];
        for (int type = 0; type < TYPES; type++) {
            rows[type] = row(type, ages[type], own, counts);
            habit(rows[type], HABITS, source, type, now);
            habit(rows[type], HABITS + BOTH, target, type + TYPES, now);
            rows[type][ACTIVITY] = activity(source, now);
            rows[type][ACTIVITY + 1] = activity(target, now);
        }
        return rows;
    }

    private static double[] row(int type, int age, double[][] own, double[][] counts) {
        double[] row = new double[WIDTH];
        if (age > 0) {
            row[Decay.recency(age)] = 1;
        }
        int quad = EventType.values()[type].quad().ordinal();
        for (int half = 0; half < BOTH; half++) {
            row[Decay.CLASSES + half] = Math.log1p(own[type][half]);
            row[REVERSE + half] = Math.log1p(own[type + TYPES][half]);
            for (int group = 0; group < BOTH * QUADS; group++) {
                double same = group == quad ? own[type][half] : group == quad + QUADS ? own[type + TYPES][half] : 0;
                row[BETWEEN + BOTH * group + half] = Math.log1p(Math.max(0, counts[group][half] - same));
            }
        }
        return row;
    }

    private void habit(double[] row, int place, int entity, int code, int now) {
        Traces codes = history.codes(entity);
        int at = codes.find(code, 0);
        if (at != KeyIndex.ABSENT) {
            row[place] = Math.log1p(codes.fast(at, now));
            row[place + 1] = Math.log1p(codes.slow(at, now));
        }
    }

    private double activity(int entity, int now) {
        int at = history.activity().find(0, entity);
        return at == KeyIndex.ABSENT ? 0 : Math.log1p(history.activity().slow(at, now));
    }
}
