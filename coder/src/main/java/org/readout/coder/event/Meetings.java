package org.readout.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coder.codebook.Slot;
import org.readout.core.ActorMention;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Who takes part in a meeting or talks that the clause speaks of beside its own act: those who address each other in it ("during a meeting the minister told the president …"), and who comes from, after or for talks with
 * somebody, or is sent to them ("emerged from conversations with the president", "is due in Rome for talks with the pope").
 */
final class Meetings {
    private static final Set<String> ADDRESSES = Set.of(
            "tell", "urge", "ask", "warn", "inform", "assure", "press", "promise", "implore", "advise", "pressure");
    private static final Set<String> DURING = Set.of("during", "in", "at");

    private static final Set<String> COMING = Set.of("emerge", "return", "come", "arrive", "step");
    private static final Set<String> GOING =
            Set.of("travel", "fly", "go", "head", "leave", "depart", "land", "arrive", "come", "return", "due");

    /** Verbs whose object goes to the talks. */
    private static final Set<String> SENDING = Set.of("send", "dispatch", "fly");

    private Meetings() {}

    /** All who take part in the act, which is a CONSULT and has fewer than two parties of its own; empty when its clause tells of no others. */
    static List<ActorMention> completed(Clause clause, Candidate act) {
        Sentence sentence = clause.sentence();
        Token meeting = act.head();
        Optional<Token> verb = sentence.head(meeting)
                .filter(v -> meeting.is("obl") && (v.upos() == Upos.VERB || v.upos() == Upos.ADJ));
        if (verb.isEmpty() || meeting.upos() != Upos.NOUN) {
            return List.of();
        }
        List<String> prepositions = clause.syntax().prepositions(meeting);
        boolean named = sentence.children(meeting, "nmod").stream()
                .flatMap(n -> sentence.children(n, "case").stream())
                .anyMatch(c -> c.lemma().equals("with") || c.lemma().equals("between"));
        if (named) {
            return other(clause, verb.get(), prepositions)
                    .map(o -> withThoseNamed(clause, act, o))
                    .orElse(List.of());
        }
        return ADDRESSES.contains(verb.get().lemma()) && prepositions.stream().anyMatch(DURING::contains)
                ? speakers(clause, verb.get())
                : List.of();
    }

    /** Who comes from the talks, goes to them or is sent to them; absent where the verb says nothing of it. */
    private static Optional<Token> other(Clause clause, Token verb, List<String> prepositions) {
        String lemma = verb.lemma();
        if (prepositions.contains("for") && SENDING.contains(lemma)) {
            return clause.syntax().object(verb).or(() -> clause.syntax().subject(verb));
        }
        boolean comes = COMING.contains(lemma) && prepositions.stream().anyMatch(Set.of("from", "after")::contains);
        boolean goes = GOING.contains(lemma) && prepositions.contains("for");
        return comes || goes ? clause.syntax().subject(verb) : Optional.empty();
    }

    private static List<ActorMention> withThoseNamed(Clause clause, Candidate act, Token other) {
        if (act.actors().size() != 1) {
            return List.of();
        }
        List<ActorMention> own = clause.parties(other, Slot.Reading.BY_USE);
        boolean apart = own.size() == 1
                && PartyKinds.isIdentified(own.get(0))
                && own.get(0).actor().country().isPresent()
                && !own.get(0)
                        .actor()
                        .country()
                        .equals(act.actors().get(0).actor().country());
        if (!apart) {
            return List.of();
        }
        List<ActorMention> both = new ArrayList<>(own);
        both.addAll(act.actors());
        return both;
    }

    private static List<ActorMention> speakers(Clause clause, Token verb) {
        List<ActorMention> speakers = Stream.of("nsubj", "obj", "iobj")
                .flatMap(r -> clause.sentence().children(verb, r).stream())
                .map(c -> clause.parties(c, Slot.Reading.BY_USE))
                .filter(p -> p.size() == 1 && PartyKinds.isIdentified(p.get(0)))
                .map(p -> p.get(0))
                .toList();
        return speakers.size() > 1 ? speakers : List.of();
    }
}
