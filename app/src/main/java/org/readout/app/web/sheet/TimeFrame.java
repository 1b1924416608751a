package org.readout.app.web.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.readout.app.web.Address;
import org.readout.app.web.Ask;
import org.readout.app.web.Refusal;
import org.readout.app.web.chart.Form;

/**
 * The days that a page shows.
 *
 * @param asked whether the address says them; else they were chosen to show the latest events, enough and not too many
 */
public record TimeFrame(LocalDate from, LocalDate to, boolean asked) {
    private static final int ENOUGH = 60;
    private static final int[] LENGTHS = {14, 30, 91, 183, 366, 1096};
    private static final int LONGEST = 36_525;

    public TimeFrame {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** The parameters that say it. */
    public static final List<String> NAMES = List.of("from", "to");

    /**
     * What the parameters {@code from} and {@code to} ask for; where one is missing, what fits the entries.
     *
     * @param entries in the order of time
     */
    public static TimeFrame of(Ask ask, List<Entry> entries, Optional<LocalDate> lastPublished) {
        return asked(ask, () -> fitting(entries, lastPublished));
    }

    /** What the parameters ask for, and what fits where one is missing. */
    public static TimeFrame asked(Ask ask, Supplier<TimeFrame> fitting) {
        Optional<LocalDate> from = ask.day("from");
        Optional<LocalDate> to = ask.day("to");
        if (from.isEmpty() && to.isEmpty()) {
            return fitting.get();
        }
        TimeFrame usual = from.isPresent() && to.isPresent()
                ? new TimeFrame(LocalDate.EPOCH, LocalDate.EPOCH, false)
                : fitting.get();
        LocalDate end = to.orElseGet(() -> from.filter(f -> f.isAfter(usual.to)).orElse(usual.to));
        LocalDate start = from.orElseGet(() -> usual.from.isAfter(end) ? end.minusDays(30) : usual.from);
        if (end.isBefore(start) || ChronoUnit.DAYS.between(start, end) > LONGEST) {
            throw new Refusal(
                    Refusal.Code.BAD_PARAMETER, "from " + start + " to " + end + " is no period of up to 100 years.");
        }
        return new TimeFrame(start, end, true);
    }

    /** The shortest of some usual lengths that ends with the latest news and holds enough; else all that there is. */
    static TimeFrame fitting(List<Entry> entries, Optional<LocalDate> lastPublished) {
        if (entries.isEmpty()) {
            LocalDate end = lastPublished.orElse(LocalDate.of(2000, 1, 30));
            return new TimeFrame(end.minusDays(29), end, false);
        }
        LocalDate oldest = day(entries.get(0));
        LocalDate newest = day(entries.get(entries.size() - 1));
        LocalDate end = lastPublished.filter(p -> p.isBefore(newest)).orElse(newest);
        int after = firstFrom(entries, end.plusDays(1));
        for (int length : LENGTHS) {
            LocalDate start = end.minusDays(length - 1L);
            if (after - firstFrom(entries, start) >= ENOUGH) {
                return new TimeFrame(start, end, false);
            }
        }
        return new TimeFrame(oldest.isAfter(end) ? end : oldest, end, false);
    }

    /** The entries on these days. */
    public List<Entry> of(List<Entry> inOrderOfTime) {
        return inOrderOfTime.subList(firstFrom(inOrderOfTime, from), firstFrom(inOrderOfTime, to.plusDays(1)));
    }

    /** Position of the first entry on the day or later, by halving. */
    private static int firstFrom(List<Entry> entries, LocalDate day) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day(entries.get(middle)).isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static LocalDate day(Entry entry) {
        return entry.day().orElseThrow();
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether any of the days on which it may have happened, or else the one it is placed at, is among these. */
    public boolean meets(Entry entry) {
        return entry.meets(from, to);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** As in "1 Oct 2024 to 9 Nov 2024". */
    public String inWords() {
        return EventWords.day(from) + " to " + EventWords.day(to);
    }

    public List<Form.Field> fields() {
        return List.of(
                Form.field("from", "From", "date", from.toString()), Form.field("to", "To", "date", to.toString()));
    }

    /** The same page earlier, later, with more and with fewer days. */
    public List<Form.Link> links(Address address) {
        long days = days();
        long half = Math.max(1, days / 2);
        List<Form.Link> links = new ArrayList<>();
        links.add(link("← Earlier", address, from.minusDays(half), to.minusDays(half)));
        links.add(link("Later →", address, from.plusDays(half), to.plusDays(half)));
        if (days > 2) {
            links.add(link("Half as long", address, to.minusDays(half - 1), to));
        }
        if (days * 2 <= LONGEST) {
            links.add(link("Twice as long", address, to.minusDays(2 * days - 1), to));
        }
        if (asked) {
            links.add(new Form.Link(
                    "The latest", address.without("from").without("to").toString(), false));
        }
        return links;
    }

    private static Form.Link link(String label, Address address, LocalDate from, LocalDate to) {
        return new Form.Link(
                label,
                address.with("from", from.toString()).with("to", to.toString()).toString(),
                false);
    }
}
