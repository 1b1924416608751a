package org.readout.coder.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.core.DateRange;
import org.readout.core.Published;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** The time expressions of one document and what they date. */
public final class TemporalIndex {
    /** Words at most from a clause up to the one that dates it. */
    private static final int CLIMB = 3;
    /** Sentences in which a report tells its news. */
    private static final int OPENING = 3;

    private final String text;
    private final Optional<Published> published;
    private final Map<Integer, List<Located>> expressions;
    private final Optional<Inheritance> inheritance;

    TemporalIndex(AnalysedDocument document, Optional<Published> published, Map<Integer, List<Located>> expressions) {
        this.text = document.text();
        this.inheritance =
                published.filter(Published::isOneDay).map(p -> new Inheritance(document.sentences(), expressions, p));
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
     * "that evening" is counted from the last day named before it in the paragraph. Nothing is inherited: see {@link #inherited}.
     */
    public Optional<DateRange> dateOf(Sentence sentence, Token trigger) {
        List<Located> all = expressions.getOrDefault(sentence.index(), List.of());
        List<Located> dating = all.stream().filter(TemporalIndex::dates).toList();
        return new Attachment(sentence)
                .of(trigger, dating)
                .map(found -> new RangeReader(text, sentence, published).read(found, all))
                .or(() -> counted(sentence, trigger));
    }

    /** "Two days after police entered": counted from the date of the main clause, or from that of the news where it tells what has just been done. */
    private Optional<DateRange> counted(Sentence sentence, Token trigger) {
        return new Offsets(text, sentence).of(trigger).flatMap(offset -> {
            Optional<DateRange> main = dateOf(sentence, offset.main()).or(() -> news(sentence, offset.main()));
            return main.filter(d -> d.earliest().isPresent() && d.latest().isPresent())
                    .map(d -> offset.from(d.earliest().orElseThrow(), d.latest().orElseThrow()));
        });
    }

    /** The day of publication and the one before it, for what the opening tells in the perfect. */
    private Optional<DateRange> news(Sentence sentence, Token verb) {
        boolean isPerfect =
                sentence.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("have") && a.has("Tense=Pres"));
        return published
                .filter(p -> p.isOneDay() && isPerfect && sentence.index() < OPENING)
                .map(p -> DateRange.between(p.latest().minusDays(1), p.latest()));
    }

    /**
     * When the clause took place that a past one without an expression of its own is part of: in "In 2004 they voted down a plan that the other side had accepted", 2004 for "accepted". The part may have come before, never much later. Absent
     * for the present and where no clause over it is dated.
     */
    public Optional<DateRange> around(Sentence sentence, Token trigger) {
        boolean isResult = trigger.is("advcl") && trigger.form().endsWith("ing");
        boolean isPast = isResult
                || trigger.has("Tense=Past") && (trigger.is("acl") || trigger.is("advcl") || trigger.is("ccomp"));
        Optional<Token> over = isPast ? sentence.head(trigger) : Optional.empty();
        for (int i = 0; i < CLIMB && over.isPresent(); i++) {
            Optional<DateRange> date = over.get().upos() == Upos.VERB ? dateOf(sentence, over.get()) : Optional.empty();
            if (date.isPresent()) {
                return date;
            }
            over = sentence.head(over.get());
        }
        return Optional.empty();
    }

    /**
     * When a past event without an expression of its own takes place, by the dates before it; the range has no source words. Absent where nothing supports one. See {@link Inheritance}.
     */
    public Optional<DateRange> inherited(Sentence sentence, Token trigger) {
        return inheritance.flatMap(i -> i.of(sentence, trigger));
    }

    /** Whether an expression tells when: a date, or a duration that is a stretch of the calendar ("the past six months"). */
    static boolean dates(Located located) {
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
