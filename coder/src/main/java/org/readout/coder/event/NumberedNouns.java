package org.readout.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coder.codebook.Frame;
import org.readout.coder.codebook.Slot;
import org.readout.core.ActorMention;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * Gives an event noun without parties those of the place in a series that is said of it: in "this call marked the first between Biden and Netanyahu" the
 * call is between the two, in "the attack was the third by the group" the attack is by the group.
 */
final class NumberedNouns {
    static final String DECISION = "rule:numbered-noun";

    /** Verbs that say of their subject only that it is what their object says. */
    private static final Set<String> EQUATING = Set.of("mark", "be", "become", "represent", "constitute");

    private static final Set<String> PLACES = Set.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "latest",
            "last", "only");

    private NumberedNouns() {}

    /** Absent where nothing of the kind is said of the noun, or it names too few parties. */
    static Optional<Candidate> resolve(Clause clause, Candidate bare) {
        Optional<Frame> frame = bare.frame();
        Optional<Token> place = place(clause.sentence(), bare.head());
        if (frame.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        return frame.get().mutual()
                ? mutual(clause, bare, frame.get(), place.get())
                : directed(clause, bare, frame.get(), place.get());
    }

    /** The parties hang on the place or, as the parser may have it, on the verb over both. */
    private static Optional<Candidate> mutual(Clause clause, Candidate bare, Frame frame, Token place) {
        Optional<Token> verb = clause.sentence().head(place).filter(NumberedNouns::isEquating);
        return Stream.concat(
                        Stream.of(parties(clause, place, frame.roles().noun().actor())),
                        verb.stream()
                                .map(v ->
                                        parties(clause, v, frame.roles().verb().actor())))
                .filter(parties -> parties.size() > 1)
                .findFirst()
                .map(parties -> bare.withParties(parties, List.of(), DECISION));
    }

    private static Optional<Candidate> directed(Clause clause, Candidate bare, Frame frame, Token place) {
        List<ActorMention> actors = parties(clause, place, frame.roles().noun().actor());
        List<ActorMention> recipients =
                EventFinder.without(parties(clause, place, frame.roles().noun().recipient()), actors);
        return actors.isEmpty() || recipients.isEmpty()
                ? Optional.empty()
                : Optional.of(bare.withParties(actors, recipients, DECISION));
    }

    private static List<ActorMention> parties(Clause clause, Token head, List<List<Slot>> slots) {
        return clause.parties(head, Optional.empty(), slots, (token, slot) -> List.of());
    }

    /** The word for the place in a series that is said of a noun: the object of an equating verb, or the predicate itself. */
    private static Optional<Token> place(Sentence sentence, Token noun) {
        if (!noun.is("nsubj")) {
            return Optional.empty();
        }
        return sentence.head(noun)
                .flatMap(over -> isPlace(over)
                        ? Optional.of(over)
                        : Optional.of(over)
                                .filter(NumberedNouns::isEquating)
                                .flatMap(v -> sentence.child(v, "obj").or(() -> sentence.child(v, "xcomp")))
                                .filter(NumberedNouns::isPlace));
    }

    private static boolean isEquating(Token verb) {
        return EQUATING.contains(lemma(verb));
    }

    private static boolean isPlace(Token token) {
        return PLACES.contains(lemma(token));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
