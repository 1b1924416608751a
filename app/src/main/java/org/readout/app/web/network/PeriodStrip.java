package org.readout.app.web.network;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.readout.analysis.tension.Act;
import org.readout.app.web.chart.Figure;
import org.readout.app.web.chart.Figure.Room;
import org.readout.app.web.chart.Svg;
import org.readout.app.web.sheet.EventWords;

/**
 * A bar for each month from the first act to the last, or for each year where months would be too many: as high as it has acts with their
 * middle in it. Each leads to the network of its period.
 *
 * @param bars in order of time, without gaps
 */
record PeriodStrip(List<Bar> bars) {
    private static final double HEIGHT = 44;
    private static final int MOST_BARS = 160;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    /** @param period as {@link When#label} */
    record Bar(String period, String words, int acts) {}

    static PeriodStrip of(List<Act> acts) {
        if (acts.isEmpty()) {
            return new PeriodStrip(List.of());
        }
        TreeMap<YearMonth, Integer> months = new TreeMap<>(
                acts.stream().collect(Collectors.toMap(a -> YearMonth.from(a.middle()), a -> 1, Integer::sum)));
        YearMonth first = months.firstKey();
        YearMonth last = months.lastKey();
        List<Bar> bars = new ArrayList<>();
        if (first.plusMonths(MOST_BARS).isAfter(last)) {
            for (YearMonth at = first; !at.isAfter(last); at = at.plusMonths(1)) {
                bars.add(new Bar(at.toString(), MONTH.format(at), months.getOrDefault(at, 0)));
            }
        } else {
            for (int year = first.getYear(); year <= last.getYear(); year++) {
                Map<YearMonth, Integer> own = months.subMap(YearMonth.of(year, 1), true, YearMonth.of(year, 12), true);
                String label = LocalDate.of(year, 1, 1).toString().substring(0, 4);
                bars.add(new Bar(
                        label, label, own.values().stream().mapToInt(n -> n).sum()));
            }
        }
        return new PeriodStrip(List.copyOf(bars));
    }

    /** Whether there is more than one period to choose from. */
    boolean isWorthIt() {
        return bars.size() > 1;
    }

    /**
     * @param chosen the period that is shown, which may be a year of which the months are bars
     * @param href where a period is shown
     */
    Figure figure(String chosen, UnaryOperator<String> href) {
        Bar most =
                bars.stream().max(java.util.Comparator.comparingInt(Bar::acts)).orElseThrow();
        return new Figure(
                "periods",
                "",
                "Events by " + (bars.get(0).period().length() > 4 ? "month" : "year") + ", from "
                        + bars.get(0).words() + " to "
                        + bars.get(bars.size() - 1).words() + "; most in "
                        + most.words() + ", " + EventWords.counted(most.acts(), "event") + ".",
                draw(Room.WIDE, chosen, href, most.acts()),
                draw(Room.NARROW, chosen, href, most.acts()),
                List.of(),
                Optional.empty());
    }

    private String draw(Room room, String chosen, UnaryOperator<String> href, int most) {
        Svg svg = Figure.begin(
                room, HEIGHT, "Events by period; each bar leads to its network, as the choice of a period does");
        double step = room.width() / bars.size();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            boolean in = chosen.equals(When.ALL) || bar.period().startsWith(chosen);
            double height = bar.acts() == 0 ? 0 : Math.max(2, (HEIGHT - 2) * bar.acts() / Math.max(1, most));
            svg.open("a").at("href", href.apply(bar.period())).at("tabindex", "-1");
            svg.title(bar.words() + ": " + EventWords.counted(bar.acts(), "event"));
            svg.rect("catch", i * step, 0, step, HEIGHT);
            svg.rect(in ? "period in" : "period", i * step + step * 0.1, HEIGHT - height, step * 0.8, height);
            svg.close();
        }
        svg.line("axis", 0, HEIGHT, room.width(), HEIGHT);
        return svg.close().toString();
    }
}
