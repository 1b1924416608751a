package org.readout.coder.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.core.DateRange;
import org.readout.core.Excerpt;
import org.readout.core.Published;
import org.readout.core.Span;
import org.readout.language.Sentence;

/** Turns a time expression with the preposition before it into the range of days an event lies in. */
final class RangeReader {
    private static final Set<String> PREPOSITIONS = Set.of(
            "on",
            "in",
            "at",
            "during",
            "since",
            "until",
            "till",
            "before",
            "after",
            "by",
            "from",
            "between",
            "through",
            "throughout",
            "over",
            "within",
            "following",
            "as of",
            "prior to",
            "ahead of");

    private final String text;
    private final Sentence sentence;
    private final Words words;
    private final Optional<Published> written;

    RangeReader(String text, Sentence sentence, Optional<Published> written) {
        this.text = text;
        this.sentence = sentence;
        this.words = new Words(sentence.tokens());
        this.written = written;
    }

    DateRange read(Located expression, List<Located> all) {
        int before = expression.first() - 1;
        String preposition = Heads.preposition(sentence, expression.first(), expression.end());
        boolean hasPreposition = PREPOSITIONS.contains(preposition);
        Optional<Located> other = partner(expression, preposition, all);
        int first = hasPreposition ? before - (preposition.indexOf(' ') < 0 ? 0 : 1) : expression.first();
        int end = other.map(Located::end).orElse(expression.end());
        Span span = words.span(Math.min(first, other.map(Located::first).orElse(first)), end);
        Timex timex = expression.timex();
        String value = other.map(o -> timex.value() + "/" + o.timex().value()).orElse(timex.value());
        Optional<LocalDate> earliest = timex.earliest();
        Optional<LocalDate> latest = other.isPresent() ? other.get().timex().latest() : timex.latest();
        boolean isPast = expression.tense() != Moment.Tense.FUTURE;
        switch (preposition) {
            case "since" -> latest = isPast || latest.isPresent() ? written.map(Published::latest) : Optional.empty();
            case "until", "till", "through" -> earliest = Optional.empty();
            case "by" -> earliest = isPast ? Optional.empty() : written.map(Published::earliest);
            case "as of" -> earliest = Optional.empty();
            case "before", "prior to", "ahead of" -> {
                latest = earliest.map(d -> d.minusDays(1));
                earliest = Optional.empty();
            }
            case "after", "following" -> {
                earliest = latest;
                latest = isPast && earliest.isPresent() ? written.map(Published::latest) : Optional.empty();
            }
            default -> latest = isPast ? clipped(earliest, latest) : latest;
        }
        return ordered(earliest, latest, value, Excerpt.of(text, span));
    }

    /** What is told as past did not happen after publication. */
    private Optional<LocalDate> clipped(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        boolean runsOver = written.isPresent()
                && earliest.isPresent()
                && latest.isPresent()
                && latest.get().isAfter(written.get().latest())
                && !earliest.get().isAfter(written.get().latest());
        return runsOver ? written.map(Published::latest) : latest;
    }

    private static DateRange ordered(
            Optional<LocalDate> earliest, Optional<LocalDate> latest, String value, Excerpt source) {
        boolean isReversed =
                earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get());
        return isReversed
                ? new DateRange(Optional.empty(), Optional.empty(), Optional.of(value), Optional.of(source))
                : new DateRange(earliest, latest, Optional.of(value), Optional.of(source));
    }

    /** The second date of "from … to …" and "between … and …". */
    private Optional<Located> partner(Located expression, String preposition, List<Located> all) {
        boolean isRange = preposition.equals("from") && words.is(expression.end(), "to", "until", "through")
                || preposition.equals("between") && words.is(expression.end(), "and");
        return isRange
                ? all.stream().filter(o -> o.first() == expression.end() + 1).findFirst()
                : Optional.empty();
    }
}
