package org.readout.coder.event;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.Frame;
import org.readout.core.ActorMention;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Gives acts that answer another act the party they answer, where they name only what it did or said: in "condemned the attack", "rejected the demand" those whose
 * attack or demand it was, in this sentence or shortly before.
 */
final class Answered {
    private static final Set<String> ANSWERS = Set.of("ACCUSE", "REJECT", "SUPPORT");
    private static final Set<String> DEEDS = Set.of("move", "act", "action", "step", "measure", "incident");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final String DECISION = "rule:answered-act";

    /** Sentences back that the act answered may be, and that one named by the same word may be. */
    private static final int NEAR = 2;

    private static final int FAR = 12;

    private final Codebook codebook;
    private final Map<String, Set<String>> typesByNoun = new LinkedHashMap<>();

    Answered(Codebook codebook) {
        this.codebook = codebook;
        for (Frame frame : codebook.frames()) {
            frame.nouns()
                    .forEach(noun -> typesByNoun
                            .computeIfAbsent(noun, n -> new HashSet<>())
                            .add(frame.type()));
        }
    }

    /**
     * @param here the acts of the same sentence
     * @param earlier those before it, in text order
     */
    Candidate complete(Clause clause, Candidate answer, List<Candidate> here, List<Candidate> earlier) {
        boolean lacks = ANSWERS.contains(answer.kind().type())
                && answer.recipients().isEmpty()
                && !answer.isMutual()
                && !answer.actors().isEmpty()
                && answer.head().upos() == Upos.VERB;
        return lacks
                ? clause.syntax()
                        .object(answer.head())
                        .filter(noun -> isDefinite(clause.sentence(), noun))
                        .flatMap(noun -> doers(answer, noun, here, earlier))
                        .map(doers -> answer.withParties(answer.actors(), doers, DECISION))
                        .orElse(answer)
                : answer;
    }

    private static Stream<Candidate> backwards(List<Candidate> earlier) {
        return IntStream.iterate(earlier.size() - 1, i -> i >= 0, i -> i - 1).mapToObj(earlier::get);
    }

    private Optional<List<ActorMention>> doers(
            Candidate answer, Token noun, List<Candidate> here, List<Candidate> earlier) {
        Stream<Candidate> same = here.stream().filter(c -> c.head().index() == noun.index());
        String lexeme = Lexeme.of(answer.sentence(), noun);
        Stream<Candidate> before = backwards(earlier).filter(c -> fits(c, lexeme, answer.sentence()));
        return Stream.concat(same, before)
                .map(c -> others(c.actors(), answer.actors()))
                .filter(doers -> !doers.isEmpty())
                .findFirst();
    }

    /** Those who are not on the side of whoever answers: "condemned the killing" answers no killing of one's own. */
    private static List<ActorMention> others(List<ActorMention> doers, List<ActorMention> answerers) {
        return EventFinder.without(doers, answerers).stream()
                .filter(d -> answerers.stream().noneMatch(a -> PartyKinds.isSameSide(a, d)))
                .toList();
    }

    private boolean fits(Candidate earlier, String lexeme, Sentence from) {
        int back = from.index() - earlier.sentence().index();
        boolean sameWord = Lexeme.of(earlier.sentence(), earlier.head()).equals(lexeme);
        boolean deed =
                DEEDS.contains(lexeme) && !codebook.type(earlier.kind().type()).isVerbal();
        boolean named = typesByNoun
                .getOrDefault(lexeme, Set.of())
                .contains(earlier.kind().type());
        return back <= (sameWord ? FAR : NEAR) && (sameWord || deed || named);
    }

    private static boolean isDefinite(Sentence sentence, Token noun) {
        return noun.upos() == Upos.NOUN
                && sentence.children(noun).stream()
                        .anyMatch(
                                c -> c.is("det") && DEFINITE.contains(c.lemma().toLowerCase(Locale.ROOT)));
    }
}
