package org.readout.coder.time;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.readout.coder.time.Expression.Calendar;
import org.readout.coder.time.ExpressionReader.Found;
import org.readout.coder.time.Resolver.Resolved;
import org.readout.core.Published;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * Resolves the time expressions of a document in text order, keeping track of the time the text speaks of.
 *
 * <p>In reporting, dates without a year are counted from publication, and "the next day" from the last day named in the same
 * paragraph. A document most of whose years lie more than a year before its publication is a narrative of the past: there, dates without
 * a year are of the year last spoken of, across paragraphs.
 */
final class Timeline {
    private static final int FEWEST_YEARS = 3;
    /** A month this many months earlier in the year than the last one belongs to the next year. */
    private static final int TURN = 8;

    private final Optional<Published> written;
    private final boolean isHistory;
    private Optional<Period> narrative = Optional.empty();
    private OptionalInt year = OptionalInt.empty();

    private Timeline(Optional<Published> written, boolean isHistory) {
        this.written = written;
        this.isHistory = isHistory;
    }

    /** By sentence index; every sentence has an entry. */
    static Map<Integer, List<Located>> of(
            AnalysedDocument document, Map<Integer, List<Found>> found, Optional<Published> written) {
        Timeline timeline = new Timeline(written, isHistory(found, written));
        Map<Integer, List<Located>> out = new HashMap<>();
        int paragraph = -1;
        for (Sentence sentence : document.sentences()) {
            if (sentence.paragraph() != paragraph && !timeline.isHistory) {
                timeline.narrative = Optional.empty();
            }
            paragraph = sentence.paragraph();
            out.put(sentence.index(), timeline.resolve(sentence, found.getOrDefault(sentence.index(), List.of())));
        }
        return out;
    }

    private static boolean isHistory(Map<Integer, List<Found>> found, Optional<Published> written) {
        if (written.isEmpty()) {
            return false;
        }
        int recent = written.get().earliest().getYear() - 1;
        List<Integer> years = found.values().stream()
                .flatMap(List::stream)
                .flatMap(f -> f.expression() instanceof Calendar c && c.year().isPresent()
                        ? Stream.of(c.year().getAsInt())
                        : Stream.empty())
                .toList();
        long old = years.stream().filter(y -> y < recent).count();
        return old >= FEWEST_YEARS && old * 2 > years.size();
    }

    /** "the Hamas attack of October 7" is that of 2023 also in later years; before that day it is no landmark. */
    private Found withLandmark(Sentence sentence, Found found) {
        boolean isDay = found.expression() instanceof Calendar c
                && c.year().isEmpty()
                && c.month().isPresent()
                && c.day().isPresent();
        if (!isDay || isHistory) {
            return found;
        }
        Calendar day = (Calendar) found.expression();
        return Landmarks.get()
                .named(day.month().orElseThrow(), day.day().orElseThrow(), PublicationClues.words(sentence))
                .filter(d -> written.isPresent() && !d.isAfter(written.get().earliest()))
                .map(d -> new Found(
                        found.first(),
                        found.end(),
                        Calendar.of(OptionalInt.of(d.getYear()), d.getMonthValue(), d.getDayOfMonth())))
                .orElse(found);
    }

    private List<Located> resolve(Sentence sentence, List<Found> found) {
        List<Located> out = new ArrayList<>();
        for (Found read : found) {
            Found expression = withLandmark(sentence, read);
            Token head = Heads.of(sentence, expression.first(), expression.end());
            Moment.Tense tense = isHistory
                    ? Moment.Tense.PAST
                    : TenseReader.of(sentence, head, Heads.preposition(sentence, expression.first(), expression.end()));
            Moment moment = new Moment(written, tense, narrative, yearOf(expression.expression()));
            Resolved resolved = new Resolver(moment).resolve(expression.expression());
            Timex timex = new Timex(
                    resolved.type(),
                    resolved.value(),
                    new Words(sentence.tokens()).span(expression.first(), expression.end()),
                    resolved.period().map(Period::earliest),
                    resolved.period().map(Period::latest));
            out.add(new Located(expression, tense, timex));
            remember(expression.expression(), resolved);
        }
        return out;
    }

    /** Keeps what later expressions are counted from; a history's year is not moved by what is counted from its writing. */
    private void remember(Expression expression, Resolved resolved) {
        if (isHistory && isCountedFromWriting(expression)) {
            return;
        }
        boolean isDay =
                expression instanceof Expression.Clock clock && clock.day().isPresent();
        boolean isPoint = resolved.type() == Timex.Type.DATE
                && !(expression instanceof Expression.Vague)
                && !(expression instanceof Expression.Era);
        if (resolved.period().isPresent() && (isPoint || isDay)) {
            narrative = resolved.period();
            year = OptionalInt.of(resolved.period().orElseThrow().latest().getYear());
        } else if (expression instanceof Calendar c && c.year().isPresent()) {
            year = c.year();
        }
    }

    private static boolean isCountedFromWriting(Expression expression) {
        return expression instanceof Expression.Weekday
                || expression instanceof Expression.Window
                || expression instanceof Expression.NamedMonth
                || expression instanceof Expression.Shift shift && shift.origin() == Expression.Origin.WRITING
                || expression instanceof Expression.Clock clock
                        && clock.day().filter(Timeline::isCountedFromWriting).isPresent();
    }

    /** The year of a date without one in a history: the year last spoken of, or the next when the months have turned. */
    private OptionalInt yearOf(Expression expression) {
        if (!isHistory || year.isEmpty()) {
            return OptionalInt.empty();
        }
        boolean isTurn = expression instanceof Calendar c
                && c.year().isEmpty()
                && c.month().isPresent()
                && narrative
                        .filter(p -> p.latest().getYear() == year.getAsInt()
                                && YearMonth.from(p.earliest()).equals(YearMonth.from(p.latest()))
                                && p.latest().getMonthValue() - c.month().getAsInt() >= TURN)
                        .isPresent();
        return isTurn ? OptionalInt.of(year.getAsInt() + 1) : year;
    }
}
