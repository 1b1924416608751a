package org.readout.collate;

import java.util.Set;
import org.readout.core.Discrepancy;
import org.readout.core.Quantity;

/** Times of day, and lengths of time, of one happening that exclude each other. */
final class TimeConflict implements Conflict {
    private static final double DAY = 24 * 60;
    private static final double EXACT = 10;
    private static final double ABOUT = 25;
    /** "After 1 p.m." is taken to mean within these hours. */
    private static final double OPEN = 5 * 60;

    private static final Set<String> SUDDEN = Set.of("VIOLENCE", "ARREST", "COUP", "PROTEST", "BREAKAGE");

    @Override
    public Set<Discrepancy.Kind> fields() {
        return Set.of(Discrepancy.Kind.TIME);
    }

    @Override
    public boolean excludes(Told a, Told b) {
        if (a.detail().amount().isEmpty() || b.detail().amount().isEmpty()) {
            return false;
        }
        Quantity left = a.detail().amount().get();
        Quantity right = b.detail().amount().get();
        if (!left.unit().equals(right.unit()) || !a.isOfOneTime(b) || !areOfOneHappening(a, b)) {
            return false;
        }
        return left.unit().equals("clock") ? clocksExclude(left, right) : NumberAccounts.exclude(left, right);
    }

    /** A time that only takes up what was told before ("it started at") is of the sudden happening told. */
    private static boolean areOfOneHappening(Told a, Told b) {
        return a.sharesSubject(b) || takesUp(a, b) || takesUp(b, a);
    }

    private static boolean takesUp(Told a, Told b) {
        return a.detail().about().isEmpty()
                && (b.detail().about().isEmpty() || b.detail().about().stream().anyMatch(SUDDEN::contains));
    }

    private static boolean clocksExclude(Quantity a, Quantity b) {
        double apart = b.value().orElseThrow() - a.value().orElseThrow();
        double after = ((apart % DAY) + DAY) % DAY;
        double before = DAY - after;
        boolean reachesForward = after <= later(a) + earlier(b);
        boolean reachesBack = before <= earlier(a) + later(b);
        return !reachesForward && !reachesBack;
    }

    private static double later(Quantity clock) {
        return switch (clock.bound()) {
            case ABOUT -> ABOUT;
            case MORE_THAN, AT_LEAST -> OPEN;
            case LESS_THAN, AT_MOST -> 0;
            case EXACT -> EXACT;
        };
    }

    private static double earlier(Quantity clock) {
        return switch (clock.bound()) {
            case ABOUT -> ABOUT;
            case LESS_THAN, AT_MOST -> OPEN;
            case MORE_THAN, AT_LEAST -> 0;
            case EXACT -> EXACT;
        };
    }

    @Override
    public String about(Told told) {
        return told.detail().amount().orElseThrow().unit().equals("clock") ? "at what time" : "how long";
    }

    @Override
    public String value(Told told) {
        return told.detail().amount().orElseThrow().source().text().replaceAll("\\s+", " ");
    }
}
