package org.readout.coder.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Participles set off by a comma, and those behind an object: whose deed they tell, and what was done to whom. */
final class Participles {
    /** Verbs whose object may have a participle that says what was done to it. */
    private static final Set<String> TELLING_OF = Set.of("report", "leave", "find", "see");

    private static final Set<String> SAYING = Set.of("say", "tell", "report", "add", "state", "announce");

    /** What those do who say something while they say it. */
    private static final Set<String> SPEAKING = Set.of(
            "accuse",
            "add",
            "cite",
            "call",
            "urge",
            "warn",
            "blame",
            "describe",
            "refer",
            "note",
            "quote",
            "insist",
            "vow",
            "promise",
            "ask",
            "demand",
            "stress",
            "condemn",
            "denounce",
            "praise",
            "thank",
            "speak",
            "reject",
            "deny",
            "threaten",
            "pledge");

    private static final Set<String> ALONGSIDE = Set.of("while", "when", "before", "after", "by", "without");

    private Participles() {}

    /** Whether the subject of a participle is that of the verb above, whomever this one addresses: "urged the army to act while asking its own to stay calm". */
    static boolean isAlongside(Sentence sentence, Token verb) {
        return verb.is("advcl")
                && verb.form().endsWith("ing")
                && sentence.children(verb, "mark").stream()
                        .anyMatch(m -> ALONGSIDE.contains(m.lemma().toLowerCase(Locale.ROOT)));
    }

    /**
     * The verb whose subject such a participle has: the one above it, whatever it makes of its object ("X criticised Y, accusing him of …"); a deed told behind the words that say who says so is
     * that of the clause before them ("rebels burnt the ballots, a spokesman said, destroying …"). Absent for any other word.
     */
    static Optional<Token> clauseOf(Sentence sentence, Token verb) {
        if (!isDetached(sentence, verb)) {
            return Optional.empty();
        }
        return sentence.head(verb)
                .map(over -> SAYING.contains(over.lemma()) && !SPEAKING.contains(verb.lemma())
                        ? told(sentence, over)
                        : over);
    }

    private static Token told(Sentence sentence, Token saying) {
        return saying.is("parataxis")
                ? sentence.head(saying).orElse(saying)
                : sentence.children(saying, "ccomp").stream()
                        .filter(c -> c.index() < saying.index())
                        .findFirst()
                        .orElse(saying);
    }

    private static boolean isDetached(Sentence sentence, Token verb) {
        int first = sentence.subtree(verb).stream()
                .filter(t -> t.upos() != Upos.PUNCT)
                .mapToInt(Token::index)
                .min()
                .orElse(verb.index());
        return verb.is("advcl")
                && verb.upos() == Upos.VERB
                && verb.form().endsWith("ing")
                && sentence.children(verb, "mark").isEmpty()
                && first > 0
                && sentence.token(first - 1).form().equals(",");
    }

    /** "Reported several locals killed", "left five men wounded": those of whom a participle behind the object tells what they suffered. */
    static Optional<Token> toldOf(Sentence sentence, Token participle) {
        boolean bare = (participle.is("xcomp") || participle.is("ccomp"))
                && participle.has("VerbForm=Part")
                && !participle.form().endsWith("ing")
                && sentence.children(participle).stream().noneMatch(c -> c.is("aux") || c.is("nsubj") || c.is("obj"));
        return sentence.head(participle)
                .filter(v -> bare && TELLING_OF.contains(v.lemma()))
                .flatMap(v -> sentence.child(v, "obj"))
                .filter(o -> o.index() < participle.index());
    }
}
