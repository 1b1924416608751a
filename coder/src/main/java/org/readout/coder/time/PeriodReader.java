package org.readout.coder.time;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.readout.coder.quantity.Numeral;
import org.readout.coder.time.Expression.Clock;
import org.readout.coder.time.Expression.Duration;
import org.readout.coder.time.Expression.Era;
import org.readout.coder.time.Expression.Part;
import org.readout.coder.time.Expression.Recurring;
import org.readout.language.Upos;

/** Reads durations, sets, decades, centuries and times of day. */
final class PeriodReader {
    private final Words words;

    PeriodReader(Words words) {
        this.words = words;
    }

    Optional<Match> read(int start) {
        return clock(start)
                .or(() -> decade(start))
                .or(() -> century(start))
                .or(() -> recurring(start))
                .or(() -> duration(start));
    }

    /** "10:30 a.m.", "4 am", "midnight", "05:30hrs". */
    private Optional<Match> clock(int start) {
        if (words.is(start, "noon", "midnight", "midday")) {
            return Optional.of(new Match(
                    start + 1,
                    new Clock(
                            Optional.empty(), Names.dayPart(words.lower(start)).orElseThrow())));
        }
        String form = words.lower(start);
        int colon = form.indexOf(':');
        OptionalInt hour = number(colon < 0 ? form : form.substring(0, colon));
        OptionalInt minute = colon < 0 ? OptionalInt.of(0) : number(form.substring(colon + 1));
        if (hour.isEmpty() || minute.isEmpty() || hour.getAsInt() > 24 || minute.getAsInt() > 59) {
            return Optional.empty();
        }
        boolean isAfternoon = words.is(start + 1, "p.m.", "pm", "p.m");
        boolean isMorning = words.is(start + 1, "a.m.", "am", "a.m");
        if (!isAfternoon && !isMorning && colon < 0) {
            return Optional.empty();
        }
        int hours = hour.getAsInt() % 12 + (isAfternoon ? 12 : 0);
        int shown = isAfternoon || isMorning ? hours : hour.getAsInt();
        String time = colon < 0
                ? String.format(Locale.ROOT, "T%02d", shown)
                : String.format(Locale.ROOT, "T%02d:%02d", shown, minute.getAsInt());
        return Optional.of(
                new Match(isAfternoon || isMorning ? start + 2 : start + 1, new Clock(Optional.empty(), time)));
    }

    private static OptionalInt number(String text) {
        boolean isShort = !text.isEmpty() && text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isShort ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** "the 1990s", "the early 1990's", "the nineties". */
    private Optional<Match> decade(int start) {
        int at = words.is(start, "the") ? start + 1 : start;
        Part part = CalendarReader.partOf(words.lower(at));
        at = part == Part.WHOLE ? at : at + 1;
        at = words.isDash(at) ? at + 1 : at;
        String form = words.lower(at);
        int dash = form.indexOf('-');
        if (dash > 0 && CalendarReader.partOf(form.substring(0, dash)) != Part.WHOLE) {
            part = CalendarReader.partOf(form.substring(0, dash));
            form = form.substring(dash + 1);
        }
        String bare = form.endsWith("'s") || form.endsWith("’s")
                ? form.substring(0, form.length() - 2)
                : form.endsWith("s") ? form.substring(0, form.length() - 1) : "";
        OptionalInt year = YearReader.fourDigits(bare);
        OptionalInt short90 = bare.length() == 3 && (bare.charAt(0) == '\'' || bare.charAt(0) == '’')
                ? number(bare.substring(1))
                : Names.decade(form);
        if (year.isEmpty() && short90.isPresent() && at > start) {
            year = OptionalInt.of(1900 + short90.getAsInt());
        }
        if (year.isEmpty() || year.getAsInt() % 10 != 0) {
            return Optional.empty();
        }
        return Optional.of(new Match(at + 1, new Era(year.getAsInt(), 10, part)));
    }

    /** "the 17th century", "the late nineteenth century". */
    private Optional<Match> century(int start) {
        int at = words.is(start, "the") ? start + 1 : start;
        Part part = CalendarReader.partOf(words.lower(at));
        at = part == Part.WHOLE ? at : at + 1;
        OptionalInt ordinal = Names.ordinal(words.lower(at));
        int name = words.isDash(at + 1) ? at + 2 : at + 1;
        return ordinal.isPresent() && words.is(name, "century")
                ? Optional.of(new Match(name + 1, new Era((ordinal.getAsInt() - 1) * 100, 100, part)))
                : Optional.empty();
    }

    private Optional<Match> recurring(int start) {
        if (words.is(start, "every", "each")) {
            if (words.is(start + 1, "other", "second")) {
                return Unit.singular(words.lower(start + 2))
                        .map(u -> new Match(start + 3, new Recurring(u.duration(Optional.of(2d)))));
            }
            Optional<Match> part = Names.dayPart(words.lower(start + 1))
                    .filter(p -> p.length() == 3)
                    .map(p -> new Match(start + 2, new Recurring("XXXX-XX-XX" + p)));
            return part.or(() -> Names.weekday(words.lower(start + 1))
                            .map(d -> new Match(start + 2, new Recurring("XXXX-WXX-" + d.getValue()))))
                    .or(() -> Unit.singular(words.lower(start + 1))
                            .map(u -> new Match(start + 2, new Recurring(u.duration(Optional.of(1d))))));
        }
        boolean isNewspaper =
                words.token(start).upos() == Upos.NOUN || words.token(start).upos() == Upos.PROPN;
        if (isNewspaper) {
            return Optional.empty();
        }
        return switch (words.lower(start)) {
            case "daily" -> Optional.of(new Match(start + 1, new Recurring("P1D")));
            case "weekly" -> Optional.of(new Match(start + 1, new Recurring("P1W")));
            case "monthly" -> Optional.of(new Match(start + 1, new Recurring("P1M")));
            case "annual", "annually", "yearly" -> Optional.of(new Match(start + 1, new Recurring("P1Y")));
            default -> Optional.empty();
        };
    }

    /** "two months", "a year and a half", "six-month", "several days", "30-minute". */
    private Optional<Match> duration(int start) {
        Optional<Numeral> number = words.number(start);
        boolean isVague =
                words.is(start, "several", "many", "some") || words.is(start, "a") && words.is(start + 1, "few");
        boolean isOne = number.isEmpty() && words.is(start, "a", "an");
        if (number.isEmpty() && !isVague && !isOne) {
            return Optional.empty();
        }
        int at = number.map(Numeral::end).orElse(isVague && words.is(start, "a") ? start + 2 : start + 1);
        boolean isHyphenated = words.isDash(at);
        at = isHyphenated ? at + 1 : at;
        Optional<Unit> unit = Unit.named(words.lower(at));
        if (unit.isEmpty() || isOne && !isDurationOfOne(start, at) || words.is(at + 2, "old") && words.isDash(at + 1)) {
            return Optional.empty();
        }
        if (unit.get() == Unit.SECOND && !words.is(at, "seconds")) {
            return Optional.empty();
        }
        int end = words.isDash(at + 1) && words.is(at + 2, "long") ? at + 3 : at + 1;
        Optional<Double> amount =
                isVague ? Optional.empty() : number.flatMap(Numeral::value).or(() -> Optional.of(1d));
        if (words.is(end, "and") && words.is(end + 1, "a") && words.is(end + 2, "half")) {
            return Optional.of(new Match(end + 3, new Duration(amount.map(a -> a + 0.5), unit.get())));
        }
        return Optional.of(new Match(end, new Duration(amount, unit.get())));
    }

    /** "a week-long", "for a month": but not "a day" after a rate, and not "a second strike". */
    private boolean isDurationOfOne(int start, int unit) {
        return words.is(
                        start - 1, "for", "in", "within", "than", "about", "nearly", "almost", "over", "after",
                        "during")
                || words.isDash(unit + 1) && words.is(unit + 2, "long");
    }
}
