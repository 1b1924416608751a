package org.readout.coder.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.coder.attribution.Claims;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.Slot;
import org.readout.core.ActorMention;
import org.readout.core.Status;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Finds denials that name what they deny only by a word that takes it up: "the army denied it", "rejected the accusation", "denies any role in the attack". The act is
 * the one told of before whose actor is on the denier's side, or the one that the words name.
 */
final class Denials {
    /** The rule as records cite it; whatever it finds is DENIED by the trigger. */
    static final String DECISION = "rule:denial";

    /** Verbs that deny a claim, though not an act. */
    static final Set<String> REJECTING = Set.of("reject", "dismiss", "rebut", "dispute", "contest");

    private static final Set<String> PARTS =
            Set.of("responsibility", "involvement", "role", "part", "hand", "complicity");
    private static final Set<String> TAKING_UP = Set.of("it", "this", "that");
    private static final Set<String> CALLING = Set.of("call", "brand", "label", "describe", "term", "dub");
    private static final Set<String> ANSWERS = Set.of("ACCUSE", "REJECT", "REQUEST");

    /** Sentences back that what is denied may be. */
    private static final int REACH = 3;

    private final Codebook codebook;
    private final FrameMatcher matcher;

    Denials(Codebook codebook) {
        this.codebook = codebook;
        this.matcher = new FrameMatcher(codebook);
    }

    /**
     * @param here the acts of the same sentence
     * @param earlier those before it, in text order
     * @return the acts of the sentence with what it denies; an act that the denying word would name otherwise gives way
     */
    List<Candidate> join(Clause clause, List<Candidate> here, List<Candidate> earlier) {
        List<Candidate> all = new ArrayList<>(here);
        for (Token verb : clause.sentence().tokens()) {
            if (verb.upos() == Upos.VERB) {
                denied(clause, verb, here, earlier).ifPresent(denied -> {
                    all.removeIf(c -> isTakenUp(clause, c, verb));
                    all.add(denied);
                });
            }
        }
        return all;
    }

    /** Whether an act is named by the denying word, by its object ("the accusation") or by what that is about ("role in the attack"). */
    private static boolean isTakenUp(Clause clause, Candidate act, Token verb) {
        int head = act.head().index();
        return head == verb.index()
                || object(clause, verb)
                        .filter(o -> head == o.index() || abouts(clause, o).anyMatch(e -> e.index() == head))
                        .isPresent();
    }

    /** What is denied; a noun that the parser takes for a clause counts ("denied any involvement in"). */
    private static Optional<Token> object(Clause clause, Token verb) {
        return clause.sentence()
                .child(verb, "obj")
                .or(() -> clause.sentence().children(verb, "ccomp").stream()
                        .filter(c -> c.upos() == Upos.NOUN
                                && clause.sentence().child(c, "nsubj").isEmpty())
                        .findFirst());
    }

    /** "Called the report a fabrication." */
    private static boolean isCalledUntrue(Clause clause, Token verb) {
        return CALLING.contains(verb.lemma())
                && clause.sentence().subtree(verb).stream().anyMatch(Untruth::isNamedBy);
    }

    private static Stream<Token> abouts(Clause clause, Token noun) {
        return Stream.of("in", "for", "with").flatMap(p -> clause.syntax().withPreposition(noun, p).stream());
    }

    private Optional<Candidate> denied(Clause clause, Token verb, List<Candidate> here, List<Candidate> earlier) {
        String word = Lexeme.of(clause.sentence(), verb);
        boolean denies =
                codebook.status().governor(word).filter(Status.DENIED::equals).isPresent();
        if (!denies && !REJECTING.contains(word) && !isCalledUntrue(clause, verb)) {
            return Optional.empty();
        }
        List<ActorMention> deniers = clause.syntax()
                .subject(verb)
                .map(s -> clause.parties(s, Slot.Reading.BY_USE))
                .orElse(List.of());
        Optional<Token> object = object(clause, verb);
        if (deniers.isEmpty()
                || object.isEmpty()
                || !clause.syntax().complements(object.get()).isEmpty()) {
            return Optional.empty();
        }
        String noun = object.get().lemma().toLowerCase(Locale.ROOT);
        if (denies && PARTS.contains(noun)) {
            return part(clause, verb, object.get(), deniers).or(() -> takenUp(clause, verb, deniers, here, earlier));
        }
        if (denies && noun.equals("which")) {
            return nearestBefore(verb, here).findFirst().map(c -> denial(clause, verb, c));
        }
        boolean takesUp = denies && TAKING_UP.contains(noun) || Claims.NOUNS.contains(noun);
        return takesUp ? takenUp(clause, verb, deniers, here, earlier) : Optional.empty();
    }

    private static Stream<Candidate> nearestBefore(Token verb, List<Candidate> here) {
        return here.stream()
                .filter(c -> c.head().index() < verb.index()
                        && !ANSWERS.contains(c.kind().type()))
                .sorted(Comparator.comparingInt((Candidate c) -> -c.head().index()));
    }

    /** "Any role in the attack", "responsibility for the bombing". */
    private Optional<Candidate> part(Clause clause, Token verb, Token noun, List<ActorMention> deniers) {
        return abouts(clause, noun)
                .flatMap(event -> matcher.frames(clause, event).stream()
                        .findFirst()
                        .map(frame -> Candidate.ofNoun(clause, verb, event, frame, deniers, DECISION))
                        .stream())
                .findFirst();
    }

    private Optional<Candidate> takenUp(
            Clause clause, Token verb, List<ActorMention> deniers, List<Candidate> here, List<Candidate> earlier) {
        Stream<Candidate> past = IntStream.iterate(earlier.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(earlier::get)
                .filter(c -> clause.sentence().index() - c.sentence().index() <= REACH)
                .filter(c -> !ANSWERS.contains(c.kind().type()));
        return Stream.concat(nearestBefore(verb, here).filter(c -> !describesSubject(clause, verb, c)), past)
                .filter(c ->
                        c.actors().stream().anyMatch(a -> deniers.stream().anyMatch(d -> PartyKinds.isSameSide(a, d))))
                .findFirst()
                .map(c -> denial(clause, verb, c));
    }

    /** "The Taliban, which routinely carries out attacks, denied any involvement": what is said of the denier in passing is not what is denied. */
    private static boolean describesSubject(Clause clause, Token verb, Candidate act) {
        return clause.syntax()
                .subject(verb)
                .filter(s -> clause.sentence().subtree(s).stream()
                        .anyMatch(t -> t.index() == act.head().index()))
                .isPresent();
    }

    private static Candidate denial(Clause clause, Token verb, Candidate act) {
        return new Candidate(
                clause.sentence(),
                verb,
                Optional.empty(),
                act.frame(),
                act.kind(),
                act.actors(),
                act.recipients(),
                Optional.empty(),
                List.of(DECISION));
    }
}
