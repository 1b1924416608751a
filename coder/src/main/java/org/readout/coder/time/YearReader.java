package org.readout.coder.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Tells years from other numbers. */
final class YearReader {
    private static final int FIRST = 1000;
    private static final int LAST = 2100;

    private static final Set<String> CUES = Set.of(
            "in",
            "of",
            "since",
            "by",
            "during",
            "until",
            "till",
            "from",
            "to",
            "before",
            "after",
            "through",
            "early",
            "late",
            "mid",
            "throughout",
            "between",
            "around",
            "about",
            "circa",
            "year",
            "and",
            "for",
            "(",
            "–",
            "-",
            "summer",
            "winter",
            "spring",
            "autumn",
            "fall",
            "or",
            "the",
            "as",
            "prior",
            ",",
            "that",
            "post");
    /** After these a number of four digits is a year even where a plural noun follows ("in 2003 elections"). */
    private static final Set<String> STRONG_CUES = Set.of(
            "in", "since", "during", "until", "till", "by", "throughout", "summer", "winter", "spring", "autumn");

    private static final Set<String> BEFORE_ERA = Set.of("bc", "b.c.", "bce", "b.c.e.");
    private static final Set<String> IN_ERA = Set.of("ad", "a.d.", "ce", "c.e.");

    private final Words words;

    YearReader(Words words) {
        this.words = words;
    }

    /** @param value negative before the Common Era */
    record Year(int end, int value) {}

    static OptionalInt fourDigits(String form) {
        if (form.length() != 4 || !form.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(form);
        return year >= FIRST && year < LAST ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** A year right after a month, a day or "early", possibly after a comma. */
    Optional<Year> after(int index) {
        int at = words.is(index, ",") ? index + 1 : index;
        OptionalInt year = fourDigits(words.form(at));
        if (year.isPresent()) {
            return Optional.of(new Year(at + 1, year.getAsInt()));
        }
        return withEra(at);
    }

    /** A year that stands alone. */
    Optional<Year> bare(int index) {
        Optional<Year> era = withEra(index);
        if (era.isPresent()) {
            return era;
        }
        OptionalInt year = fourDigits(words.form(index));
        return year.isPresent() && isYear(index) ? Optional.of(new Year(index + 1, year.getAsInt())) : Optional.empty();
    }

    private Optional<Year> withEra(int index) {
        OptionalInt number = words.integer(index);
        if (words.is(index, "ad", "a.d.") && words.integer(index + 1).isPresent()) {
            return Optional.of(new Year(index + 2, words.integer(index + 1).getAsInt()));
        }
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (BEFORE_ERA.contains(words.lower(index + 1))) {
            return Optional.of(new Year(index + 2, -number.getAsInt()));
        }
        return IN_ERA.contains(words.lower(index + 1))
                ? Optional.of(new Year(index + 2, number.getAsInt()))
                : Optional.empty();
    }

    private boolean isYear(int index) {
        if (words.is(index + 1, "%", "percent", "per", "-pound") || words.is(index - 1, "$", "£", "€", "no.", "nos.")) {
            return false;
        }
        if (STRONG_CUES.contains(words.lower(index - 1)) || index == 0 && !isPluralNoun(index + 1)) {
            return true;
        }
        return (CUES.contains(words.lower(index - 1))
                        || isOfOneThing(index)
                        || words.is(index + 1, "'s", "’s")
                        || followsDate(index))
                && !isPluralNoun(index + 1)
                && !(words.isDash(index + 1) && !words.integer(index + 2).isPresent());
    }

    /** "A 1992 protest", "its 2018 pact". */
    private boolean isOfOneThing(int index) {
        return words.is(index - 1, "a", "its", "his", "her", "their")
                && index + 1 < words.size()
                && (words.token(index).is("nummod") || words.token(index).is("compound"))
                && words.token(words.token(index).head().orElse(index)).has("Number=Sing");
    }

    private boolean followsDate(int index) {
        return words.is(index - 1, "/") || Names.month(words.lower(index - 1)).isPresent();
    }

    private boolean isPluralNoun(int index) {
        String next = words.lower(index);
        boolean isLower = !words.form(index).isEmpty()
                && Character.isLowerCase(words.form(index).charAt(0));
        return isLower
                && (next.endsWith("s")
                                && !next.equals("was")
                                && !next.equals("as")
                                && !next.equals("is")
                                && !next.equals("has")
                        || Set.of("men", "people", "women", "troops", "km", "kilometers", "dead", "killed", "of")
                                .contains(next));
    }
}
