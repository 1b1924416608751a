package org.readout.collate;

import java.util.Optional;

/** What the days of two mentions, else those of their reports, say of whether they are of one event. */
final class TimeComparison {
    private static final double SAME_DAY = 1.2;
    private static final double SAME_DAYS = 0.8;
    private static final double INHERITED_DAYS = 0.4;
    private static final double INHERITED_APART = -1.5;
    private static final double NEXT_DAY = -0.5;
    /** Between documents, where nothing dates one of the two mentions. */
    private static final double REPORTED_TOGETHER = -0.3;

    private static final double REPORTED_IN_ONE_WEEK = -0.8;
    private static final double REPORTED_WEEKS_APART = -1.5;
    private static final double NO_TIME = -1.5;
    private static final double LONG_AGO_AND_UNDATED = -1.5;
    private static final long NARROW_DAYS = 7;
    private static final long SERIES_DAYS = 20;
    private static final long RECENT_DAYS = 45;
    private static final long REPORT_DAYS_OF_A_WEEK = 7;
    /** Of a series of acts and one act. */
    static final double SERIES_AND_ONE = -1.2;

    /** Reports of so few days apart are told together. */
    static final long REPORT_DAYS_TOGETHER = 2;

    private final MentionView a;
    private final MentionView b;

    TimeComparison(MentionView a, MentionView b) {
        this.a = a;
        this.b = b;
    }

    /** Whether, between two documents, neither the text nor the day of report gives both mentions a time. */
    boolean isNeverDated() {
        boolean dated = a.when().isPresent() && b.when().isPresent()
                || a.reported().isPresent() && b.reported().isPresent();
        return !dated
                && !a.sharesDocument(b)
                && !a.repeats(b)
                && !Constraints.isPersonsDeath(a, b)
                && seriesPlace().isEmpty();
    }

    /** The place in a series that both sentences give an act of one kind, unless the reports lie so far apart that there may have been another. */
    private Optional<SeriesPlace> seriesPlace() {
        if (!a.what().equals(b.what()) || a.sharesDocument(b)) {
            return Optional.empty();
        }
        long apart = a.reported().flatMap(p -> b.reported().map(p::gap)).orElse(0L);
        return a.seriesPlace()
                .filter(place -> b.seriesPlace().filter(place::equals).isPresent())
                .filter(place -> apart <= place.days());
    }

    void add(Score score) {
        boolean bothDated = a.isDated() && b.isDated();
        if (a.when().isEmpty() || b.when().isEmpty()) {
            Optional<SeriesPlace> place = seriesPlace();
            if (place.isPresent()) {
                score.add(SAME_DAYS, "both the " + place.get().ordinal() + " for one span of time");
                return;
            }
            reportsApart(score);
            if (isLongBeforeReport(a) || isLongBeforeReport(b)) {
                score.add(LONG_AGO_AND_UNDATED, "");
            }
            return;
        }
        DayRange left = a.when().get();
        DayRange right = b.when().get();
        long wider = Math.max(left.width(), right.width());
        long gap = left.gap(right);
        if (gap > 0) {
            score.add(gap == 1 ? NEXT_DAY : INHERITED_APART, "");
        } else if (wider == 0) {
            score.add(bothDated ? SAME_DAY : INHERITED_DAYS, "same day " + left.earliest());
        } else if (wider <= NARROW_DAYS) {
            score.add(bothDated ? SAME_DAYS : INHERITED_DAYS, "same days");
        } else if (wider > SERIES_DAYS && Math.min(left.width(), right.width()) <= NARROW_DAYS) {
            score.add(SERIES_AND_ONE, "");
        }
    }

    /** What a report does not date is taken to be recent. */
    private boolean isLongBeforeReport(MentionView m) {
        return !Constraints.isPersonsDeath(a, b)
                && m.when()
                        .flatMap(days -> m.reported().map(days::gap))
                        .filter(gap -> gap > RECENT_DAYS)
                        .isPresent();
    }

    private void reportsApart(Score score) {
        if (a.sharesDocument(b) || Constraints.isPersonsDeath(a, b)) {
            return;
        }
        Optional<Long> days = a.reported().flatMap(p -> b.reported().map(p::gap));
        if (days.isEmpty()) {
            score.add(NO_TIME, "");
        } else if (days.get() <= REPORT_DAYS_TOGETHER) {
            score.add(REPORTED_TOGETHER, "");
        } else {
            score.add(days.get() <= REPORT_DAYS_OF_A_WEEK ? REPORTED_IN_ONE_WEEK : REPORTED_WEEKS_APART, "");
        }
    }
}
