package org.readout.coder.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.core.DateRange;
import org.readout.core.Published;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * The time that a past event without an expression of its own takes over from the text before it.
 *
 * <p>Narrative moves forward: what a main clause in the past tells after a dated event happened then or later, and before publication (Reichenbach's narrative progression, as in Lascarides and
 * Asher 1993). So three ranges are given, the first that applies: that of the clause it is coordinated with, where the expression stands before both ("On Sunday police shot at the crowd and the governor
 * resigned"), and from a day of the news that dates that clause alone ("They marched on Sunday, and the governor resigned"); in a paragraph about a time long before publication, that time; otherwise from the day last named in the paragraph, or in the opening of the document, to publication.
 * Subordinate clauses, the pluperfect ("had"), the perfect ("has") after the opening, sentences that name some other time, and documents whose publication is not known to the day inherit nothing.
 */
final class Inheritance {
    /** A day at most this long before publication is part of the news and not of its background. */
    private static final int RECENT_DAYS = 14;
    /** Sentences in which a report says when its news happened. */
    private static final int OPENING = 4;

    /** Auxiliaries that tell tense and voice; others tell what may or should be. */
    private static final Set<String> PLAIN = Set.of("have", "be", "do");

    private final Map<Integer, List<Located>> dating;
    private final LocalDate published;
    /** By sentence: the time that it names for a main clause. */
    private final List<Optional<Timex>> named;
    /** By sentence: the last one before it in its paragraph that names a time; -1 where none does. */
    private final int[] lastNamed;

    private enum Tense {
        PAST,
        PERFECT,
        OTHER
    }

    Inheritance(List<Sentence> sentences, Map<Integer, List<Located>> dating, Published published) {
        this.dating = dating;
        this.published = published.latest();
        this.named = sentences.stream().map(this::ofMainClause).toList();
        this.lastNamed = new int[sentences.size()];
        int last = -1;
        for (int i = 0; i < lastNamed.length; i++) {
            if (i > 0 && sentences.get(i - 1).paragraph() != sentences.get(i).paragraph()) {
                last = -1;
            }
            lastNamed[i] = last;
            last = named.get(i).isPresent() ? i : last;
        }
    }

    Optional<DateRange> of(Sentence sentence, Token trigger) {
        Optional<Token> clause = clause(sentence, trigger);
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        Tense tense = tense(sentence, clause.get());
        if (tense == Tense.OTHER) {
            return Optional.empty();
        }
        Optional<DateRange> shared = coordinated(sentence, clause.get(), tense);
        if (shared.isPresent()
                || !dating.getOrDefault(sentence.index(), List.of()).isEmpty()) {
            return shared;
        }
        if (tense == Tense.PERFECT && sentence.index() >= OPENING) {
            return Optional.empty();
        }
        int last = lastNamed[sentence.index()];
        return last < 0 ? opening(sentence) : narrated(sentence, tense, last);
    }

    /** The main clause that the trigger is the verb of, or whose light verb it fills out. */
    private static Optional<Token> clause(Sentence sentence, Token trigger) {
        Token verb = trigger;
        if (trigger.upos() != Upos.VERB) {
            Optional<Token> over = sentence.head(trigger).filter(h -> Attachment.isLight(h) && !trigger.is("conj"));
            if (over.isEmpty()) {
                return Optional.empty();
            }
            verb = over.get();
        }
        return isMain(sentence, verb) ? Optional.of(verb) : Optional.empty();
    }

    private static boolean isMain(Sentence sentence, Token verb) {
        Token first = verb;
        while (first.is("conj")) {
            first = sentence.head(first).orElseThrow();
        }
        return first.is("root") || first.is("parataxis");
    }

    private static Tense tense(Sentence sentence, Token verb) {
        List<Token> auxiliaries = sentence.children(verb, "aux");
        boolean modal =
                auxiliaries.stream().anyMatch(a -> !PLAIN.contains(a.lemma().toLowerCase(Locale.ROOT)));
        Optional<Token> first = auxiliaries.stream().findFirst();
        if (modal) {
            return Tense.OTHER;
        }
        if (first.isEmpty()) {
            return verb.has("VerbForm=Fin") && verb.has("Tense=Past") ? Tense.PAST : Tense.OTHER;
        }
        boolean isPast = first.get().has("Tense=Past");
        if (first.get().lemma().equalsIgnoreCase("have")) {
            return isPast ? Tense.OTHER : Tense.PERFECT;
        }
        return isPast ? Tense.PAST : Tense.OTHER;
    }

    /** The range of the clause before it, where the expression opens the sentence that both stand in; else from its day on. */
    private Optional<DateRange> coordinated(Sentence sentence, Token verb, Tense tense) {
        Optional<Token> first = verb.is("conj") ? sentence.head(verb) : Optional.empty();
        if (first.isEmpty() || tense != tense(sentence, first.get())) {
            return Optional.empty();
        }
        return new Attachment(sentence)
                .of(first.get(), expressions(sentence))
                .flatMap(e -> e.first() < first.get().index()
                        ? range(e.timex().earliest(), e.timex().latest())
                        : isRecentDay(e.timex())
                                ? range(e.timex().earliest(), Optional.of(published))
                                : Optional.empty());
    }

    /** From the day last named in the paragraph on; the whole time named just before, where it is not of the news; absent further on, where it is not told whether that time lasts. */
    private Optional<DateRange> narrated(Sentence sentence, Tense tense, int last) {
        Timex timex = named.get(last).orElseThrow();
        if (isRecentDay(timex)) {
            return range(timex.earliest(), Optional.of(published));
        }
        boolean isNext = last == sentence.index() - 1 && tense == Tense.PAST;
        return isNext ? range(timex.earliest(), timex.latest()) : Optional.empty();
    }

    /** From the day of the news on, where the opening named it before this sentence. */
    private Optional<DateRange> opening(Sentence sentence) {
        return named.stream()
                .limit(Math.min(OPENING, sentence.index()))
                .flatMap(Optional::stream)
                .filter(this::isRecentDay)
                .findFirst()
                .flatMap(t -> range(t.earliest(), Optional.of(published)));
    }

    /** The last expression that dates a main clause in the past. */
    private Optional<Timex> ofMainClause(Sentence sentence) {
        List<Located> expressions = expressions(sentence);
        if (expressions.isEmpty()) {
            return Optional.empty();
        }
        Attachment attachment = new Attachment(sentence);
        return sentence.tokens().stream()
                .filter(t -> t.upos() == Upos.VERB && isMain(sentence, t))
                .filter(t -> tense(sentence, t) == Tense.PAST)
                .flatMap(t -> attachment.of(t, expressions).stream())
                .reduce((a, b) -> b)
                .map(Located::timex);
    }

    private boolean isRecentDay(Timex timex) {
        return timex.earliest().isPresent()
                && timex.earliest().equals(timex.latest())
                && !timex.earliest().get().isAfter(published)
                && timex.earliest().get().isAfter(published.minusDays(RECENT_DAYS));
    }

    private List<Located> expressions(Sentence sentence) {
        return dating.getOrDefault(sentence.index(), List.of()).stream()
                .filter(TemporalIndex::dates)
                .toList();
    }

    private static Optional<DateRange> range(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        return earliest.isPresent() && latest.isPresent() && !latest.get().isBefore(earliest.get())
                ? Optional.of(new DateRange(earliest, latest, Optional.empty(), Optional.empty()))
                : Optional.empty();
    }
}
