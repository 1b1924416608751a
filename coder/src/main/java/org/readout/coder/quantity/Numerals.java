package org.readout.coder.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.readout.core.Quantity.Bound;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Reads numbers off a list of tokens: digits with multipliers ("147.5 million"), number words ("two dozen", "twenty-one", "half a
 * million"), fractions ("three quarters") and plural round numbers ("tens of thousands").
 */
public final class Numerals {
    /** Words before a number that is not of what is counted behind it. */
    private static final Set<String> OF_OTHERS =
            Set.of("at", "by", "around", "aged", "age", "flight", "route", "group", "division", "brigade");

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    /** Digits between the separators of thousands. */
    private static final int GROUP = 3;

    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);
    private static final Map<String, Double> MULTIPLIERS = Map.ofEntries(
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("million", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("mn", 1e6),
            Map.entry("bn", 1e9),
            Map.entry("tn", 1e12),
            Map.entry("lakh", 1e5),
            Map.entry("crore", 1e7),
            Map.entry("dozen", 12d),
            Map.entry("score", 20d));
    private static final Map<String, Double> PLURALS = Map.of(
            "tens",
            10d,
            "dozens",
            12d,
            "scores",
            20d,
            "hundreds",
            1e2,
            "thousands",
            1e3,
            "millions",
            1e6,
            "billions",
            1e9);
    private static final Map<String, Double> FRACTIONS = Map.of(
            "half",
            0.5,
            "third",
            1 / 3d,
            "thirds",
            1 / 3d,
            "quarter",
            0.25,
            "quarters",
            0.25,
            "fifth",
            0.2,
            "fifths",
            0.2);

    private final List<Token> tokens;

    private Numerals(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The longest number that begins at this token. */
    public static Optional<Numeral> at(List<Token> tokens, int start) {
        return new Numerals(tokens).read(start);
    }

    private Optional<Numeral> read(int start) {
        Optional<Digits.Value> digits = Digits.read(form(start));
        if (digits.isPresent() && digits.get() instanceof Digits.Value.Malformed) {
            return Optional.of(new Numeral(start + 1, Optional.empty(), Bound.EXACT));
        }
        if (digits.isPresent() && digits.get() instanceof Digits.Value.Number number) {
            int end = endOfGroups(start);
            return end > start + 1
                    ? Optional.of(new Numeral(end, Optional.of(grouped(start, end)), Bound.EXACT))
                    : Optional.of(multiplied(start + 1, number.number()));
        }
        return plural(start).or(() -> fraction(start)).or(() -> couple(start)).or(() -> words(start));
    }

    /** Behind "2 000" and "1 250 000": up to three digits, then groups of three, each behind one space; "May 12 500 troops" and "at 9 300 police" are no numbers of that kind. */
    private int endOfGroups(int start) {
        boolean isFirst = form(start).length() <= GROUP && isDigits(form(start));
        boolean isDay = start > 0
                && tokens.get(start - 1).upos() == Upos.PROPN
                && tokens.get(start).span().start()
                                - tokens.get(start - 1).span().end()
                        == 1;
        boolean isOther =
                start > 0 && OF_OTHERS.contains(tokens.get(start - 1).form().toLowerCase(Locale.ROOT));
        int end = start + 1;
        while (isFirst && !isDay && !isOther && isGroup(end)) {
            end++;
        }
        return end;
    }

    private boolean isGroup(int at) {
        return at < tokens.size()
                && form(at).length() == GROUP
                && isDigits(form(at))
                && tokens.get(at).span().start() - tokens.get(at - 1).span().end() == 1;
    }

    private double grouped(int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            digits.append(form(i));
        }
        return Double.parseDouble(digits.toString());
    }

    private static boolean isDigits(String form) {
        return form.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** "hundreds", "tens of thousands": at least two of the unit. */
    private Optional<Numeral> plural(int start) {
        Double unit = PLURALS.get(form(start));
        if (unit == null) {
            return Optional.empty();
        }
        Double larger = form(start + 1).equals("of") ? PLURALS.get(form(start + 2)) : null;
        if (larger != null) {
            return Optional.of(new Numeral(start + 3, Optional.of(2 * unit * larger), Bound.AT_LEAST));
        }
        return form(start).equals("tens")
                ? Optional.empty()
                : Optional.of(new Numeral(start + 1, Optional.of(2 * unit), Bound.AT_LEAST));
    }

    /** "half", "a third", "two-thirds", "half a million". */
    private Optional<Numeral> fraction(int start) {
        int at = start;
        double count = 1;
        if (form(at).equals("a")) {
            at++;
        } else if (SMALL.containsKey(form(at))) {
            count = SMALL.getOrDefault(form(at++), 1);
            at = form(at).equals("-") ? at + 1 : at;
        }
        Double part = isOrdinal(at) ? null : FRACTIONS.get(form(at));
        if (part == null || at == start && part != 0.5 || count == 1 && form(at).endsWith("s")) {
            return Optional.empty();
        }
        Double unit = form(at + 1).equals("a") ? MULTIPLIERS.get(form(at + 2)) : null;
        return unit == null
                ? Optional.of(new Numeral(at + 1, Optional.of(count * part), Bound.EXACT))
                : Optional.of(new Numeral(at + 3, Optional.of(count * part * unit), Bound.EXACT));
    }

    /** "a third night": the third and not a part, right before a noun. */
    private boolean isOrdinal(int at) {
        return form(at).equals("third")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).upos() == Upos.NOUN;
    }

    private Optional<Numeral> couple(int start) {
        return form(start).equals("a") && form(start + 1).equals("couple")
                ? Optional.of(new Numeral(start + 2, Optional.of(2d), Bound.EXACT))
                : Optional.empty();
    }

    private Optional<Numeral> words(int start) {
        OptionalDouble total = OptionalDouble.empty();
        int at = start;
        Optional<Below> part = below100(at);
        while (part.isPresent()) {
            Numeral grown = multiplied(part.get().end(), part.get().value());
            total = OptionalDouble.of(total.orElse(0) + grown.value().orElseThrow());
            at = grown.end();
            boolean isMultiplied = at > part.get().end();
            int next = form(at).equals("and") ? at + 1 : at;
            part = isMultiplied ? below100(next) : Optional.empty();
        }
        int end = at;
        return total.stream()
                .mapToObj(v -> new Numeral(end, Optional.of(v), Bound.EXACT))
                .findFirst();
    }

    private record Below(int end, double value) {}

    private Optional<Below> below100(int at) {
        var small = SMALL.get(form(at));
        if (small != null) {
            return Optional.of(new Below(at + 1, small));
        }
        boolean isArticle = form(at).equals("a")
                && MULTIPLIERS.containsKey(form(at + 1))
                && !form(at + 1).equals("score");
        if (isArticle) {
            return Optional.of(new Below(at + 1, 1));
        }
        Integer tens = TENS.get(form(at));
        if (tens == null) {
            return Optional.empty();
        }
        int unit = form(at + 1).equals("-") ? at + 2 : at + 1;
        Integer ones = SMALL.get(form(unit));
        return Optional.of(
                ones != null && ones < 10 && ones > 0 ? new Below(unit + 1, tens + ones) : new Below(at + 1, tens));
    }

    private Numeral multiplied(int at, double value) {
        int end = at;
        double product = value;
        if (form(end).equals("and")
                && form(end + 1).equals("a")
                && form(end + 2).equals("half")) {
            product += 0.5;
            end += 3;
        }
        int next = form(end).equals("-") ? end + 1 : end;
        while (MULTIPLIERS.containsKey(form(next))) {
            product *= MULTIPLIERS.getOrDefault(form(next), 1.0);
            end = next + 1;
            next = end;
        }
        return new Numeral(end, Optional.of(product), Bound.EXACT);
    }

    private String form(int index) {
        return index < tokens.size() ? tokens.get(index).form().toLowerCase(Locale.ROOT) : "";
    }
}
