package org.readout.coder.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.core.DateRange;
import org.readout.core.Published;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** The time expressions of one document and what they date. */
public final class TemporalIndex {
    private final String text;
    private final Optional<Published> published;
    private final Map<Integer, List<Located>> expressions;

    TemporalIndex(String text, Optional<Published> published, Map<Integer, List<Located>> expressions) {
        this.text = text;
        this.published = published;
        this.expressions = expressions;
    }

    /** The date given for the document, else the range inferred from its text; absent when the text supports none. */
    public Optional<Published> published() {
        return published;
    }

    /** All time expressions in text order. */
    public List<Timex> timexes() {
        return expressions.keySet().stream()
                .sorted()
                .flatMap(i -> expressions.getOrDefault(i, List.of()).stream())
                .map(Located::timex)
                .toList();
    }

    /**
     * When the event of a trigger word takes place.
     *
     * <p>The date is that of the time expression attached to the trigger by syntax, see {@link Attachment}. "The previous day" or
     * "that evening" is counted from the last day named before it in the paragraph. Nothing else is inherited: a sentence without a date of
     * its own has none, for a wrong date is worse than none.
     */
    public Optional<DateRange> dateOf(Sentence sentence, Token trigger) {
        List<Located> all = expressions.getOrDefault(sentence.index(), List.of());
        List<Located> dating = all.stream().filter(TemporalIndex::dates).toList();
        return new Attachment(sentence)
                .of(trigger, dating)
                .map(found -> new RangeReader(text, sentence, published).read(found, all));
    }

    /** Whether an expression tells when: a date, or a duration that is a stretch of the calendar ("the past six months"). */
    private static boolean dates(Located located) {
        Timex timex = located.timex();
        return switch (timex.type()) {
            case DATE -> timex.earliest().isPresent() || timex.value().chars().anyMatch(Character::isDigit);
            case TIME ->
                located.found().expression() instanceof Expression.Clock clock
                        && clock.day().isPresent()
                        && timex.earliest().isPresent();
            case DURATION -> timex.earliest().isPresent();
            case SET -> false;
        };
    }
}
