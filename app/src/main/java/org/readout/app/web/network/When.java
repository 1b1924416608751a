package org.readout.app.web.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.readout.analysis.tension.Act;
import org.readout.app.web.Refusal;

/**
 * A year, a month or all time.
 *
 * @param label {@code 2024}, {@code 2024-10} or {@code all}
 */
record When(String label, LocalDate from, LocalDate to) {
    static final String ALL = "all";

    private static final Pattern SHAPE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]))?");
    private static final int MOST_MONTHS = 240;

    /** @param acts at least one */
    static When of(String label, List<Act> acts) {
        if (label.equals(ALL)) {
            LocalDate last =
                    acts.stream().map(Act::last).max(LocalDate::compareTo).orElseThrow();
            return new When(ALL, acts.get(0).first(), last);
        }
        if (!SHAPE.matcher(label).matches()) {
            throw new Refusal(
                    Refusal.Code.BAD_PARAMETER,
                    "period must be all, a year or a month such as 2024-10, not “" + label + "”.");
        }
        LocalDate from = LocalDate.parse(label.length() == 4 ? label + "-01-01" : label + "-01");
        return new When(label, from, (label.length() == 4 ? from.plusYears(1) : from.plusMonths(1)).minusDays(1));
    }

    /** Years and months in which an act has its middle, with how many: all time first, then the newest year and its months. */
    static List<List<String>> choices(List<Act> acts) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (Act act : acts) {
            String month = act.middle().toString().substring(0, 7);
            counts.merge(month, 1, Integer::sum);
            counts.merge(month.substring(0, 4), 1, Integer::sum);
        }
        List<List<String>> choices = new ArrayList<>();
        choices.add(List.of(ALL, "all time (" + acts.size() + ")"));
        List<String> years =
                counts.descendingKeySet().stream().filter(k -> k.length() == 4).toList();
        for (String year : years) {
            choices.add(List.of(year, year + " (" + counts.get(year) + ")"));
            counts.subMap(year + "-", true, year + "~", true).descendingMap().forEach((month, count) -> {
                if (choices.size() < MOST_MONTHS) {
                    choices.add(List.of(month, month + " (" + count + ")"));
                }
            });
        }
        return choices;
    }

    /** The nearest choice of the same length before ({@code -1}) or after ({@code 1}); absent for all time and at the ends. */
    Optional<String> neighbour(List<List<String>> choices, int direction) {
        List<String> alike = choices.stream()
                .map(c -> c.get(0))
                .filter(c -> c.length() == label.length() && !c.equals(ALL))
                .sorted()
                .toList();
        return label.equals(ALL)
                ? Optional.empty()
                : alike.stream()
                        .filter(c -> direction * c.compareTo(label) > 0)
                        .reduce((a, b) -> direction > 0 ? a : b);
    }
}
