package org.readout.coder.event;

import java.util.Optional;
import org.readout.coder.codebook.Codebook;
import org.readout.language.Token;
import org.readout.language.Upos;

/** The light verbs under which an event noun stands. */
final class Supports {
    private final Codebook codebook;

    Supports(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The verb that carries the event ("carried out an attack", "responded with a strike"). */
    Optional<Token> support(Clause clause, Token noun) {
        Optional<Token> head = clause.sentence().head(noun).filter(h -> h.upos() == Upos.VERB);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        String verb = Lexeme.of(clause.sentence(), head.get());
        boolean asObject = noun.relation().equals("obj") || noun.relation().equals("nsubj:pass");
        if (asObject
                && (codebook.lightVerbs().active().contains(verb)
                        || codebook.lightVerbs().planning().contains(verb))) {
            return head;
        }
        boolean with = noun.is("obl") && clause.syntax().prepositions(noun).contains("with");
        return with && codebook.lightVerbs().with().contains(verb) ? head : Optional.empty();
    }

    /** The verb whose subject undergoes the event that a noun names ("suffered an attack", "came under fire"). */
    Optional<Token> undergone(Clause clause, Token noun) {
        return clause.sentence().head(noun).filter(h -> h.upos() == Upos.VERB).filter(verb -> {
            String lemma = Lexeme.of(clause.sentence(), verb);
            return noun.relation().equals("obj")
                            && codebook.lightVerbs().passive().contains(lemma)
                    || noun.is("obl")
                            && clause.syntax().prepositions(noun).contains("under")
                            && codebook.lightVerbs().under().contains(lemma);
        });
    }
}
