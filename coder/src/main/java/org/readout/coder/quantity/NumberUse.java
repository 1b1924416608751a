package org.readout.coder.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.coder.CalendarWords;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Tells numbers that count or measure from dates, ages, calibres, ranks and parts of names. */
final class NumberUse {
    private static final Set<String> SHORT_MONTHS = Set.of(
            "jan.", "feb.", "mar.", "apr.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.", "sept", "jan", "feb",
            "oct", "nov", "dec");
    private static final Set<String> CLOCK = Set.of("a.m.", "p.m.", "am", "pm", "gmt", "hrs", "o'clock");
    private static final Set<String> KNOWN_ALREADY =
            Set.of("the", "these", "those", "both", "all", "his", "her", "their", "its", "other");
    private static final Set<String> UNCOUNTED =
            Set.of("personnel", "police", "staff", "people", "aircraft", "infantry");
    private static final int LARGEST_REFERENCE = 10;
    private static final int OLDEST = 120;

    private final List<Token> tokens;

    NumberUse(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether the number from {@code start} to before its end counts or measures something. */
    boolean counts(int start, Numeral numeral) {
        int end = numeral.end();
        return !isDate(start, end)
                && !isYear(start, end)
                && !CLOCK.contains(lower(end))
                && !isPronoun(start, end)
                && !isCompound(start, end)
                && !isPartOfName(start, end)
                && !isAge(start, end)
                && !isReference(start, numeral);
    }

    private boolean isDate(int start, int end) {
        return isMonth(start - 1) || isMonth(end);
    }

    private boolean isMonth(int index) {
        String word = lower(index);
        return (CalendarWords.MONTHS.contains(word) || SHORT_MONTHS.contains(word)) && isCapitalised(index);
    }

    private boolean isYear(int start, int end) {
        String form = lower(start);
        boolean isFourDigits =
                end == start + 1 && form.length() == 4 && form.chars().allMatch(Character::isDigit);
        return isFourDigits
                && (form.startsWith("19") || form.startsWith("20"))
                && (!isNounOrAdjective(end) || isBeforeSingular(end));
    }

    /** "the 1994 genocide", "its 2018 nuclear pledge": what is one of its kind is not counted in thousands. */
    private boolean isBeforeSingular(int from) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).upos() == Upos.ADJ) {
            at++;
        }
        while (at + 1 < tokens.size() && tokens.get(at + 1).upos() == Upos.NOUN) {
            at++;
        }
        return at < tokens.size()
                && tokens.get(at).upos() == Upos.NOUN
                && tokens.get(at).has("Number=Sing")
                && !UNCOUNTED.contains(lower(at));
    }

    /** "one of them", "the one that". */
    private boolean isPronoun(int start, int end) {
        return lower(start).equals("one")
                && !isNounOrAdjective(end)
                && !lower(end).equals("of");
    }

    /** "155-millimeter", "six-month", "F-16"; a dash before another number is a range. */
    private boolean isCompound(int start, int end) {
        boolean isBefore = lower(end).equals("-")
                && isGlued(end)
                && Numerals.at(tokens, end + 1).isEmpty();
        boolean isAfter = start > 1
                && lower(start - 1).equals("-")
                && isGlued(start)
                && Character.isLetter(tokens.get(start - 2).form().charAt(0))
                && Numerals.at(tokens, start - 2).isEmpty();
        return isBefore || isAfter;
    }

    /** "Day 337", "Resolution 1701", "the Polar 7 tanker": a number that belongs to a name, or stands after a capitalised noun where no noun follows. */
    private boolean isPartOfName(int start, int end) {
        boolean isBehindName = start > 0
                && tokens.get(start - 1).upos() == Upos.PROPN
                && Character.isDigit(lower(start).charAt(0));
        if (isBehindName && (tokens.get(start).is("flat") || isBeforeSingular(end))) {
            return true;
        }
        if (start == 0
                || isNounOrAdjective(end)
                || !Character.isDigit(lower(start).charAt(0))) {
            return false;
        }
        Token before = tokens.get(start - 1);
        boolean isNoun = before.upos() == Upos.NOUN || before.upos() == Upos.PROPN;
        return isNoun
                && isCapitalised(start - 1)
                && before.form().length() > 1
                && Units.currencySign(before.form()).isEmpty();
    }

    /** "Hisham Taha, 34, said". */
    private boolean isAge(int start, int end) {
        boolean isBetween = start > 1
                && lower(start - 1).equals(",")
                && (lower(end).equals(",") || lower(end).equals("."));
        boolean isSmall = Digits.read(lower(start))
                .filter(v -> v instanceof Digits.Value.Number n && n.number() < OLDEST)
                .isPresent();
        return isBetween && isSmall && tokens.get(start - 2).upos() == Upos.PROPN
                || lower(start - 1).equals("aged");
    }

    /** "the two countries": known already, not counted here. */
    private boolean isReference(int start, Numeral numeral) {
        boolean isSmall =
                numeral.value().filter(v -> v <= LARGEST_REFERENCE && v > 1).isPresent();
        return isSmall
                && KNOWN_ALREADY.contains(lower(start - 1))
                && !Character.isDigit(lower(start).charAt(0));
    }

    private boolean isNounOrAdjective(int index) {
        return index < tokens.size()
                && (tokens.get(index).upos() == Upos.NOUN
                        || tokens.get(index).upos() == Upos.ADJ
                        || tokens.get(index).upos() == Upos.PROPN);
    }

    private boolean isGlued(int index) {
        return index > 0
                && tokens.get(index - 1).span().end()
                        == tokens.get(index).span().start();
    }

    private boolean isCapitalised(int index) {
        return Character.isUpperCase(tokens.get(index).form().charAt(0));
    }

    private String lower(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).form().toLowerCase(Locale.ROOT) : "";
    }
}
