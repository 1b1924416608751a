package org.readout.collate;

import java.util.Optional;
import org.readout.coder.CodedDocument;
import org.readout.coder.Detail;
import org.readout.core.Discrepancy;
import org.readout.core.Published;

/**
 * When a passage tells that something was.
 *
 * @param day the day that the passage gives; where a count stands with but another year, or a month gone by, that
 * @param published when its report came out
 */
record ToldTime(Optional<DayRange> day, Optional<DayRange> published) {
    /** Reports further apart tell of one happening only where both give its day. */
    private static final long MOST_DAYS_APART = 10;

    private static final long DAYS_OF_ONE_NIGHT = 1;
    /** From how many days on a time is vague: "last month". */
    private static final long VAGUE_DAYS = 14;

    static ToldTime of(Detail detail, CodedDocument document) {
        Optional<DayRange> published = document.published().map((Published p) -> DayRange.of(p));
        Optional<DayRange> day = detail.date()
                .flatMap(DayRange::of)
                .or(() -> published
                        .filter(p -> detail.field() == Discrepancy.Kind.NUMBER)
                        .flatMap(p -> PastTimes.of(detail, p)));
        return new ToldTime(day, published);
    }

    /** Whether both can be of one time: by the days that they give, else by those of their reports. */
    boolean canBe(ToldTime other) {
        if (day.isPresent() && other.day.isPresent()) {
            return day.get().gap(other.day.get()) <= DAYS_OF_ONE_NIGHT;
        }
        if (isLongPast(other) || other.isLongPast(this)) {
            return false;
        }
        Optional<DayRange> left = day.or(this::published);
        Optional<DayRange> right = other.day.or(other::published);
        return left.isEmpty() || right.isEmpty() || left.get().gap(right.get()) <= MOST_DAYS_APART;
    }

    /** Whether it is a vague time that is over, "last month", and the other report, which came out later, gives no day. */
    private boolean isLongPast(ToldTime other) {
        return day.filter(d -> d.width() >= VAGUE_DAYS)
                .flatMap(d -> other.published.map(p -> d.latest().isBefore(p.earliest())))
                .orElse(false);
    }
}
