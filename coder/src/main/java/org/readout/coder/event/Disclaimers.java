package org.readout.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.Slot;
import org.readout.core.ActorMention;
import org.readout.core.EventKind;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Finds acts in which somebody is said to have had no part: "said it was not responsible for the shelling", "was not behind the attack", "denied that it was involved in the raid". The act is that
 * of whoever had no part in it, DENIED where somebody says so and NEGATED in the text's own voice.
 */
final class Disclaimers {
    /** The rule as records cite it. */
    static final String DECISION = "rule:no-part";

    /** "Not only responsible for": with these a negation denies nothing. */
    private static final Set<String> MORE = Set.of("only", "just", "merely", "solely", "alone", "simply");

    private static final Set<String> PREDICATES = Set.of("responsible", "involve", "involved", "behind");

    private final Codebook codebook;
    private final FrameMatcher matcher;

    Disclaimers(Codebook codebook) {
        this.codebook = codebook;
        this.matcher = new FrameMatcher(codebook);
    }

    /** The acts of a sentence with those disclaimed in it, which take the place of what was read of the same words. */
    List<Candidate> join(Clause clause, List<Candidate> here) {
        List<Candidate> all = new ArrayList<>(here);
        for (Token predicate : clause.sentence().tokens()) {
            Optional<Token> event = disclaimed(clause, predicate);
            event.flatMap(e -> act(clause, predicate, e, here)).ifPresent(act -> {
                all.removeIf(c -> c.head().index() == event.get().index()
                        || c.head().index() == predicate.index()
                        || isItsOwn(clause.sentence(), c, event.get()));
                all.add(act);
            });
        }
        return all;
    }

    /** "The blast that sank the ship": what the event did is as little theirs. */
    private static boolean isItsOwn(Sentence sentence, Candidate act, Token event) {
        return act.head().relation().equals("acl:relcl") && act.head().head().orElse(-1) == event.index();
    }

    /** The event that a predicate says its subject has no part in. */
    private Optional<Token> disclaimed(Clause clause, Token predicate) {
        Sentence sentence = clause.sentence();
        boolean isBehind = predicate.upos() == Upos.NOUN
                && sentence.children(predicate, "case").stream().anyMatch(c -> isWord(c, "behind"))
                && sentence.child(predicate, "cop").isPresent();
        boolean isWord = PREDICATES.contains(predicate.lemma().toLowerCase(Locale.ROOT))
                && (sentence.child(predicate, "cop").isPresent()
                        || sentence.child(predicate, "aux:pass").isPresent());
        boolean isNot = Untruth.isNegated(codebook.status(), sentence, predicate) || isDenied(sentence, predicate);
        boolean isMore = sentence.children(predicate, "advmod").stream()
                .anyMatch(a -> MORE.contains(a.form().toLowerCase(Locale.ROOT)));
        if (!isNot
                || isMore
                || !isBehind && !isWord
                || sentence.child(predicate, "nsubj").isEmpty()) {
            return Optional.empty();
        }
        return isBehind
                ? Optional.of(predicate)
                : Stream.of("for", "in")
                        .flatMap(p -> clause.syntax().withPreposition(predicate, p).stream())
                        .findFirst();
    }

    private boolean isDenied(Sentence sentence, Token predicate) {
        return predicate.is("ccomp")
                && sentence.head(predicate)
                        .filter(verb -> isWord(verb, "deny") && !Untruth.isNegated(codebook.status(), sentence, verb))
                        .isPresent();
    }

    private Optional<Candidate> act(Clause clause, Token predicate, Token event, List<Candidate> here) {
        List<ActorMention> without = clause.sentence()
                .child(predicate, "nsubj")
                .map(s -> clause.parties(s, Slot.Reading.BY_USE))
                .orElse(List.of());
        Optional<Candidate> read = here.stream()
                .filter(c -> c.head().index() == event.index() || isItsOwn(clause.sentence(), c, event))
                .findFirst();
        if (without.isEmpty()) {
            return Optional.empty();
        }
        return read.map(c -> disclaimed(clause, event, c.kind(), without, c))
                .or(() -> matcher.frames(clause, event).stream()
                        .findFirst()
                        .map(frame -> Candidate.ofNoun(clause, event, event, frame, without, DECISION)));
    }

    private static Candidate disclaimed(
            Clause clause, Token event, EventKind kind, List<ActorMention> without, Candidate read) {
        return new Candidate(
                clause.sentence(),
                event,
                Optional.empty(),
                read.frame(),
                kind,
                without,
                EventFinder.without(read.recipients(), without),
                Optional.empty(),
                List.of(DECISION));
    }

    private static boolean isWord(Token token, String word) {
        return token.lemma().equalsIgnoreCase(word);
    }
}
