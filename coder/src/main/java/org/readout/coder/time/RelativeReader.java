package org.readout.coder.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.readout.coder.quantity.Numeral;
import org.readout.coder.time.Expression.Clock;
import org.readout.coder.time.Expression.Direction;
import org.readout.coder.time.Expression.NamedMonth;
import org.readout.coder.time.Expression.Origin;
import org.readout.coder.time.Expression.Part;
import org.readout.coder.time.Expression.Season;
import org.readout.coder.time.Expression.Shift;
import org.readout.coder.time.Expression.Vague;
import org.readout.coder.time.Expression.Weekday;
import org.readout.coder.time.Expression.Window;

/** Reads expressions counted from the time of writing or from the time the text last spoke of. */
final class RelativeReader {
    private final Words words;

    RelativeReader(Words words) {
        this.words = words;
    }

    Optional<Match> read(int start) {
        return nightOf(start)
                .or(() -> day(start))
                .or(() -> weekday(start))
                .or(() -> window(start))
                .or(() -> season(start))
                .or(() -> pointed(start))
                .or(() -> counted(start))
                .or(() -> dayBefore(start))
                .or(() -> vague(start));
    }

    private static Shift shift(int amount, Unit unit, Origin origin) {
        return new Shift(amount, unit, origin, Part.WHOLE);
    }

    private Optional<Match> day(int start) {
        int at = isEarlyOrLate(start) ? start + 1 : start;
        return switch (words.lower(at)) {
            case "yesterday" -> Optional.of(withPart(at + 1, shift(-1, Unit.DAY, Origin.WRITING)));
            case "today" -> Optional.of(new Match(at + 1, shift(0, Unit.DAY, Origin.WRITING)));
            case "tomorrow" -> Optional.of(withPart(at + 1, shift(1, Unit.DAY, Origin.WRITING)));
            case "tonight" ->
                Optional.of(new Match(at + 1, new Clock(Optional.of(shift(0, Unit.DAY, Origin.WRITING)), "TNI")));
            case "overnight" ->
                Optional.of(new Match(at + 1, new Window(OptionalInt.of(1), Unit.NIGHT, Direction.LAST)));
            default -> Optional.empty();
        };
    }

    /** "the night of May 13", "the morning of 31 January 1965", "the evening of Tuesday". */
    private Optional<Match> nightOf(int start) {
        int at = words.is(start, "the") ? start + 1 : start;
        Optional<String> part = Names.dayPart(words.lower(at)).filter(p -> p.length() == 3);
        if (part.isEmpty() || !words.is(at + 1, "of")) {
            return Optional.empty();
        }
        return new CalendarReader(words)
                .read(at + 2)
                .or(() -> weekday(at + 2))
                .filter(m -> m.expression() instanceof Weekday
                        || m.expression() instanceof Expression.Calendar c
                                && c.day().isPresent())
                .map(m -> new Match(m.end(), new Clock(Optional.of(m.expression()), part.get())));
    }

    private boolean isEarlyOrLate(int index) {
        return words.is(index, "early", "late", "earlier", "later");
    }

    /** "Wednesday", "last Friday", "late Monday", "Tuesday night". */
    private Optional<Match> weekday(int start) {
        int at = isEarlyOrLate(start) ? start + 1 : start;
        at = words.is(at, "on") && at > start ? at + 1 : at;
        Direction direction = direction(at);
        int name = direction == Direction.NONE ? at : at + 1;
        return Names.weekday(words.lower(name))
                .filter(d -> words.isCapitalised(name))
                .map(d -> withPart(name + 1, new Weekday(d, direction)));
    }

    /** The expression with the part of the day after it, if one follows. */
    private Match withPart(int end, Expression day) {
        Optional<String> part = Names.dayPart(words.lower(end)).filter(p -> p.length() == 3);
        return part.map(p -> new Match(end + 1, new Clock(Optional.of(day), p))).orElseGet(() -> new Match(end, day));
    }

    private Direction direction(int index) {
        return switch (words.lower(index)) {
            case "last", "past" -> Direction.LAST;
            case "next", "coming" -> Direction.NEXT;
            case "this" -> Direction.THIS;
            default -> Direction.NONE;
        };
    }

    /** "the past six months", "the next two weeks", "recent days", "the last few years", "the past week". */
    private Optional<Match> window(int start) {
        int at = words.is(start, "the") ? start + 1 : start;
        boolean isRecent = words.is(at, "recent");
        Direction direction = words.is(at, "past", "last", "previous", "recent")
                ? Direction.LAST
                : words.is(at, "next", "coming") ? Direction.NEXT : Direction.NONE;
        if (direction == Direction.NONE) {
            return Optional.empty();
        }
        if (words.is(at + 1, "few", "several", "couple")) {
            int unit = words.is(at + 2, "of") ? at + 3 : at + 2;
            return Unit.plural(words.lower(unit))
                    .map(u -> new Match(unit + 1, new Window(OptionalInt.empty(), u, direction)));
        }
        Optional<Numeral> number = words.number(at + 1);
        int unit = number.map(Numeral::end).orElse(at + 1);
        Optional<Unit> plural = Unit.plural(words.lower(unit));
        if (plural.isPresent() && (number.isPresent() || isRecent || at > start)) {
            OptionalInt amount = number.flatMap(Numeral::value)
                    .map(v -> OptionalInt.of(v.intValue()))
                    .orElse(OptionalInt.empty());
            return Optional.of(new Match(unit + 1, new Window(amount, plural.get(), direction)));
        }
        boolean isWholePast = at > start && words.is(at, "past") || words.is(at - 1, "over", "in", "during", "for");
        return isWholePast && number.isEmpty() && at > start
                ? Unit.singular(words.lower(at + 1))
                        .filter(u -> words.is(at, "past", "last", "next", "coming"))
                        .map(u -> new Match(at + 2, new Window(OptionalInt.of(1), u, direction)))
                : Optional.empty();
    }

    /** "last week", "this month", "earlier this year", "the following day", "that evening", "last November". */
    private Optional<Match> pointed(int start) {
        int at = isEarlyOrLate(start) && direction(start + 1) != Direction.NONE ? start + 1 : start;
        Part part = CalendarReader.partOf(words.lower(start));
        Part named = at > start ? part : Part.WHOLE;
        if (part != Part.WHOLE && words.is(start + 1, "of")) {
            return partOfUnit(start + 2, part);
        }
        Direction direction = direction(at);
        if (direction != Direction.NONE) {
            int amount = direction == Direction.LAST ? -1 : direction == Direction.NEXT ? 1 : 0;
            return pointedUnit(at + 1, amount, Origin.WRITING, named)
                    .or(() -> namedMonth(at + 1, direction))
                    .or(() -> Names.season(words.lower(at + 1))
                            .map(s -> new Match(at + 2, new Season(s, OptionalInt.empty(), direction))));
        }
        int word = words.is(at, "the") ? at + 1 : at;
        if (word > at && words.is(word, "weekend") && words.is(at - 1, "over", "at", "during")) {
            return Optional.of(new Match(word + 1, shift(0, Unit.WEEKEND, Origin.WRITING)));
        }
        if (words.is(word, "following", "next") && word > at || words.is(word, "following")) {
            return pointedUnit(word + 1, 1, Origin.NARRATIVE, named);
        }
        if (words.is(word, "previous", "preceding")) {
            return pointedUnit(word + 1, -1, Origin.NARRATIVE, named);
        }
        boolean isSame = words.is(word, "same") || words.is(at, "that");
        if (!isSame) {
            return Optional.empty();
        }
        Optional<Match> unit = pointedUnit(word + 1, 0, Origin.NARRATIVE, named);
        return unit.isPresent() || !words.is(at, "that")
                ? unit
                : namedMonth(word + 1, Direction.SAME)
                        .or(() -> Names.season(words.lower(word + 1))
                                .map(s -> new Match(word + 2, new Season(s, OptionalInt.empty(), Direction.SAME))));
    }

    /** "the end of the year", "the beginning of next month", from the word after "of". */
    private Optional<Match> partOfUnit(int index, Part part) {
        if (words.is(index, "the", "that")) {
            return pointedUnit(index + 1, 0, Origin.NARRATIVE, part);
        }
        Direction direction = direction(index);
        int amount = direction == Direction.LAST ? -1 : direction == Direction.NEXT ? 1 : 0;
        return direction == Direction.NONE ? Optional.empty() : pointedUnit(index + 1, amount, Origin.WRITING, part);
    }

    private Optional<Match> pointedUnit(int index, int amount, Origin origin, Part part) {
        Optional<String> dayPart = Names.dayPart(words.lower(index)).filter(p -> p.length() == 3);
        if (dayPart.isPresent()) {
            return Optional.of(new Match(
                    index + 1, new Clock(Optional.of(shift(amount, Unit.DAY, origin)), dayPart.get())));
        }
        return Unit.singular(words.lower(index)).map(u -> new Match(index + 1, new Shift(amount, u, origin, part)));
    }

    private Optional<Match> namedMonth(int index, Direction direction) {
        OptionalInt month = Names.month(words.lower(index));
        boolean isDayNext = words.integer(index + 1).isPresent();
        return month.isPresent() && !isDayNext && words.isCapitalised(index)
                ? Optional.of(new Match(index + 1, new NamedMonth(month.getAsInt(), direction)))
                : Optional.empty();
    }

    /** "two days ago", "three weeks later", "a day earlier", "the day after tomorrow". */
    private Optional<Match> counted(int start) {
        Optional<Numeral> number = words.number(start);
        boolean isOne = number.isEmpty() && words.is(start, "a", "an");
        if (number.isEmpty() && !isOne) {
            return Optional.empty();
        }
        int unit = number.map(Numeral::end).orElse(start + 1);
        double amount = number.flatMap(Numeral::value).orElse(1d);
        Optional<Unit> name = Unit.named(words.lower(unit));
        if (name.isEmpty() || amount != Math.rint(amount)) {
            return Optional.empty();
        }
        return switch (words.lower(unit + 1)) {
            case "ago" -> Optional.of(new Match(unit + 2, shift((int) -amount, name.get(), Origin.WRITING)));
            case "later", "afterwards", "afterward", "after" ->
                words.is(unit + 1, "after") && !words.is(unit + 2, ",", ".", "")
                        ? Optional.empty()
                        : Optional.of(new Match(unit + 2, shift((int) amount, name.get(), Origin.NARRATIVE)));
            case "earlier", "before", "previously" ->
                words.is(unit + 1, "before") && !words.is(unit + 2, ",", ".", "")
                        ? Optional.empty()
                        : Optional.of(new Match(unit + 2, shift((int) -amount, name.get(), Origin.NARRATIVE)));
            default -> Optional.empty();
        };
    }

    /** "the day before yesterday", "the day before". */
    private Optional<Match> dayBefore(int start) {
        if (!words.is(start, "the") || !words.is(start + 1, "day", "night", "week", "month", "year")) {
            return Optional.empty();
        }
        boolean isBefore = words.is(start + 2, "before");
        if (!isBefore && !words.is(start + 2, "after")) {
            return Optional.empty();
        }
        if (words.is(start + 3, "yesterday", "tomorrow")) {
            return Optional.of(new Match(start + 4, shift(isBefore ? -2 : 2, Unit.DAY, Origin.WRITING)));
        }
        return words.is(start + 3, ",", ".", "", ";")
                ? pointedUnit(start + 1, isBefore ? -1 : 1, Origin.NARRATIVE, Part.WHOLE)
                        .map(m -> new Match(start + 3, m.expression()))
                : Optional.empty();
    }

    /** "the summer of 1942", "spring 2024", "in winter". */
    private Optional<Match> season(int start) {
        int at = words.is(start, "the") ? start + 1 : start;
        at = isEarlyOrLate(at) ? at + 1 : at;
        int name = at;
        Optional<String> season = Names.season(words.lower(name));
        if (season.isEmpty()) {
            return Optional.empty();
        }
        int next = words.is(name + 1, "of") ? name + 2 : name + 1;
        OptionalInt year = YearReader.fourDigits(words.form(next));
        if (year.isPresent()) {
            return Optional.of(new Match(next + 1, new Season(season.get(), year, Direction.NONE)));
        }
        boolean isFall = words.is(name, "fall", "spring");
        boolean isSeason = words.is(start - 1, "in", "during", "by", "until", "that", "through", "for")
                && (!isFall || name > start || words.is(start - 1, "in"))
                && !words.is(name + 1, "of");
        return isSeason && (name == start ? !isFall || words.is(start - 1, "in") : true)
                ? Optional.of(new Match(name + 1, new Season(season.get(), OptionalInt.empty(), Direction.NONE)))
                : Optional.empty();
    }

    private Optional<Match> vague(int start) {
        return switch (words.lower(start)) {
            case "now", "currently", "nowadays" -> Optional.of(new Match(start + 1, new Vague("PRESENT_REF")));
            case "recently" -> Optional.of(new Match(start + 1, new Vague("PAST_REF")));
            default -> Optional.empty();
        };
    }
}
