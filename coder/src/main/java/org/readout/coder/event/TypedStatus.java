package org.readout.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.codebook.Codebook;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** What the type of an act adds to the status that its syntax shows: a threat that names its condition is conditional, a deed told in the simple present goes on. */
final class TypedStatus {
    private static final String CONDITION = "rule:threat-with-condition";
    private static final String PRESENT = "rule:deed-in-present";
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "should");

    private final Codebook codebook;

    TypedStatus(Codebook codebook) {
        this.codebook = codebook;
    }

    StatusReading apply(Clause clause, Candidate act, StatusReading reading) {
        if (reading.status() != Status.OCCURRED || act.head().upos() != Upos.VERB) {
            return reading;
        }
        if (act.kind().type().equals("THREATEN")) {
            return condition(clause, act.head())
                    .map(c -> reading.conditional(c, CONDITION))
                    .orElse(reading);
        }
        boolean deed = !codebook.type(act.kind().type()).isVerbal();
        return deed && !isHeadline(clause.sentence()) && isSimplePresent(clause, act.head())
                ? reading.withStatus(Status.ONGOING, PRESENT)
                : reading;
    }

    /** The clause in what is threatened on which it depends: "warned that it would strike if the troops stayed". */
    private static Optional<Span> condition(Clause clause, Token threat) {
        Sentence sentence = clause.sentence();
        return clause.syntax().complements(threat).stream()
                .flatMap(c -> sentence.subtree(c).stream())
                .filter(t -> t.is("advcl") && isCondition(sentence, t))
                .map(t -> {
                    List<Token> words = sentence.subtree(t);
                    return words.get(0).span().union(words.get(words.size() - 1).span());
                })
                .findFirst();
    }

    private static boolean isCondition(Sentence sentence, Token adverbial) {
        return sentence.children(adverbial, "mark").stream()
                .anyMatch(m -> CONDITIONS.contains(m.form().toLowerCase(Locale.ROOT)));
    }

    /** Whether a sentence lacks a final stop, as headlines do, whose present tense tells of the past. */
    private static boolean isHeadline(Sentence sentence) {
        Token last = sentence.token(sentence.tokens().size() - 1);
        return last.upos() != Upos.PUNCT;
    }

    private static boolean isSimplePresent(Clause clause, Token verb) {
        return verb.has("Tense=Pres")
                && verb.has("VerbForm=Fin")
                && clause.sentence().children(verb, "aux").isEmpty()
                && !clause.syntax().isPassive(verb);
    }
}
