package org.readout.coder.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.coder.codebook.Codebook;
import org.readout.core.ActorMention;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Gives acts that need a recipient, and name none, the one that the text leaves to be understood: of what is coordinated, that of the other act ("broke with Kigali and recalled its envoys"); of ties
 * that are cut ("suspended ties", "recalled its ambassador"), whoever the actor last had to do with, shortly before; of a meeting that is asked for ("demanded the conversation"), the other side of it.
 */
final class SharedRecipients {
    private static final String DECISION = "rule:shared-recipient";
    private static final String CUTTING = "SANCTION";
    private static final String MEETING = "CONSULT";

    /** What is always with somebody. */
    private static final Set<String> TIES = Set.of(
            "ambassador",
            "envoy",
            "diplomat",
            "embassy",
            "consulate",
            "nunciature",
            "relation",
            "tie",
            "pact",
            "treaty",
            "accord",
            "agreement");

    private static final Set<String> MEETINGS =
            Set.of("call", "conversation", "meeting", "talk", "summit", "discussion", "negotiation");

    /** Sentences back that the earlier act may be. */
    private static final int NEAR = 2;

    private final Codebook codebook;

    SharedRecipients(Codebook codebook) {
        this.codebook = codebook;
    }

    /**
     * @param here the acts of the same sentence
     * @param earlier those before it, in text order
     */
    Candidate complete(Clause clause, Candidate act, List<Candidate> here, List<Candidate> earlier) {
        boolean lacks = act.recipients().isEmpty()
                && !act.actors().isEmpty()
                && !act.isMutual()
                && act.head().upos() == Upos.VERB;
        if (!lacks) {
            return act;
        }
        Optional<List<ActorMention>> found = asksForTheMeeting(clause, act)
                ? met(act, earlier)
                : codebook.type(act.kind().type()).recipientRequired()
                        ? coordinated(clause, act, here).or(() -> before(clause, act, earlier))
                        : Optional.empty();
        return found.map(r -> act.withParties(act.actors(), r, DECISION)).orElse(act);
    }

    /** "Demanded the conversation": a certain one, that the text has told of. */
    private static boolean asksForTheMeeting(Clause clause, Candidate act) {
        return act.kind().type().equals("REQUEST")
                && clause.syntax()
                        .object(act.head())
                        .filter(o -> MEETINGS.contains(o.lemma())
                                && clause.sentence().children(o, "nmod").isEmpty()
                                && clause.sentence().children(o, "det").stream()
                                        .anyMatch(d -> d.lemma().equals("the")))
                        .isPresent();
    }

    /** The other side of the last meeting of the two, however far back. */
    private static Optional<List<ActorMention>> met(Candidate act, List<Candidate> earlier) {
        Set<String> own = countries(act.actors());
        return IntStream.iterate(earlier.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(earlier::get)
                .filter(c -> c.kind().type().equals(MEETING) && c.actors().size() == 2)
                .filter(c -> countries(c.actors()).stream().anyMatch(own::contains))
                .map(c -> c.actors().stream()
                        .filter(p -> p.actor().country().filter(own::contains).isEmpty())
                        .toList())
                .findFirst()
                .filter(r -> areOthers(r, act.actors()));
    }

    private Optional<List<ActorMention>> coordinated(Clause clause, Candidate act, List<Candidate> here) {
        return here.stream()
                .filter(c -> c.head().index() < act.head().index())
                .filter(c -> codebook.type(c.kind().type()).isConflict()
                        == codebook.type(act.kind().type()).isConflict())
                .filter(c -> codebook.type(c.kind().type()).isMaterialConflict()
                        == codebook.type(act.kind().type()).isMaterialConflict())
                .filter(c -> areCoordinated(clause, c.head(), act.head()))
                .map(Candidate::recipients)
                .filter(r -> areOthers(r, act.actors()))
                .reduce((first, last) -> last);
    }

    private static boolean areCoordinated(Clause clause, Token first, Token second) {
        return second.is("conj")
                && (second.head().orElse(-1) == first.index()
                        || first.is("conj") && first.head().equals(second.head()));
    }

    private static Optional<List<ActorMention>> before(Clause clause, Candidate act, List<Candidate> earlier) {
        boolean cuts = !countries(act.actors()).isEmpty()
                && act.kind().type().equals(CUTTING)
                && clause.syntax()
                        .object(act.head())
                        .filter(o -> TIES.contains(o.lemma()))
                        .isPresent();
        if (!cuts) {
            return Optional.empty();
        }
        return IntStream.iterate(earlier.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(earlier::get)
                .takeWhile(c -> act.sentence().index() - c.sentence().index() <= NEAR)
                .map(c -> counterparts(c, act.actors()).stream()
                        .filter(p -> !clause.isPerson(p))
                        .toList())
                .filter(r -> areOthers(r, act.actors()) && countries(r).size() == 1)
                .findFirst();
    }

    /** Those on the other side of an act from a country of these. */
    private static List<ActorMention> counterparts(Candidate act, List<ActorMention> actors) {
        if (countries(act.actors()).equals(countries(actors))) {
            return act.recipients();
        }
        return countries(act.recipients()).equals(countries(actors)) ? act.actors() : List.of();
    }

    private static boolean areOthers(List<ActorMention> recipients, List<ActorMention> actors) {
        Set<String> own = countries(actors);
        Set<String> others = countries(recipients);
        return !others.isEmpty() && others.stream().noneMatch(own::contains);
    }

    private static Set<String> countries(List<ActorMention> parties) {
        return parties.stream().flatMap(p -> p.actor().country().stream()).collect(Collectors.toSet());
    }
}
