package org.readout.coder.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.readout.coder.time.Expression.Calendar;
import org.readout.coder.time.ExpressionReader.Found;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;

/**
 * The date that stands at the head of an article: in a dateline ("PORT SUDAN, May 12 (Agency) -") or on a line of its own ("20 Nov, 2023
 * 07:14 AM", "Published June 7, 2023").
 *
 * @param year absent where the line leaves it out
 * @param words as they stand
 */
record Dateline(OptionalInt year, MonthDay day, String words) {
    private static final int PARAGRAPHS = 6;
    private static final int LONGEST_PLACE = 10;
    private static final int FEW_WORDS = 5;

    static Optional<Dateline> of(AnalysedDocument document, Map<Integer, List<Found>> found) {
        for (Sentence sentence : document.sentences()) {
            if (sentence.paragraph() >= PARAGRAPHS) {
                break;
            }
            for (Found expression : found.getOrDefault(sentence.index(), List.of())) {
                if (expression.expression() instanceof Calendar date
                        && date.day().isPresent()
                        && date.month().isPresent()
                        && (isDateline(sentence, expression) || isOwnLine(document, sentence, expression))) {
                    return of(document, sentence, expression, date);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Dateline> of(
            AnalysedDocument document, Sentence sentence, Found expression, Calendar date) {
        try {
            String words = new Words(sentence.tokens())
                    .span(expression.first(), expression.end())
                    .slice(document.text());
            return Optional.of(new Dateline(
                    date.year(), MonthDay.of(date.month().getAsInt(), date.day().getAsInt()), words));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A place in capitals before it and a bracket or dash after it. */
    private static boolean isDateline(Sentence sentence, Found expression) {
        Words words = new Words(sentence.tokens());
        if (expression.first() == 0 || expression.first() > LONGEST_PLACE) {
            return false;
        }
        boolean hasCapitals = false;
        for (int i = 0; i < expression.first(); i++) {
            String form = words.form(i);
            boolean isUpper = form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT));
            hasCapitals |= isUpper && Character.isLetter(form.charAt(0));
            if (Character.isLowerCase(form.charAt(0))) {
                return false;
            }
        }
        return hasCapitals && (words.is(expression.end(), "(", ":") || words.isDash(expression.end()));
    }

    /** A whole date with hardly a word beside it. */
    private static boolean isOwnLine(AnalysedDocument document, Sentence sentence, Found expression) {
        boolean isAlone = document.sentences().stream()
                        .filter(s -> s.paragraph() == sentence.paragraph())
                        .count()
                == 1;
        long others = sentence.tokens().stream()
                .filter(t -> t.index() < expression.first() || t.index() >= expression.end())
                .filter(t -> Character.isLetter(t.form().charAt(0)))
                .count();
        boolean hasYear =
                expression.expression() instanceof Calendar c && c.year().isPresent();
        return isAlone && hasYear && others <= FEW_WORDS && others < expression.end() - expression.first() + 2;
    }

    Optional<LocalDate> in(int someYear) {
        return day.isValidYear(someYear) ? Optional.of(day.atYear(someYear)) : Optional.empty();
    }
}
