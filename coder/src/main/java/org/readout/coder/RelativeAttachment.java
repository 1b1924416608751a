package org.readout.coder;

import java.util.Optional;
import java.util.Set;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Hangs relative clauses on the noun that they tell of: one that a parser took for an adverbial clause ("surprised by the attack of 7 October, that killed many"), and one on a conflict that tells who backs a side of it ("its war with the
 * rebels, who are backed by Chad").
 */
final class RelativeAttachment {
    private static final String RELATIVE = "acl:relcl";
    private static final Set<String> CONFLICTS =
            Set.of("conflict", "war", "fighting", "fight", "battle", "clash", "confrontation", "standoff");

    /** What is done for a side of a conflict, not for the conflict. */
    private static final Set<String> BACKING =
            Set.of("back", "arm", "fund", "finance", "support", "sponsor", "train", "equip", "supply");

    private RelativeAttachment() {}

    static AnalysedDocument mend(AnalysedDocument document) {
        return Attachment.mend(document, RelativeAttachment::mended);
    }

    private static Token mended(Sentence sentence, Token verb) {
        return toldOf(sentence, verb)
                .or(() -> backed(sentence, verb))
                .map(noun -> Attachment.hung(verb, noun.index(), RELATIVE))
                .orElse(verb);
    }

    /** The last noun before "that" as the subject of an adverbial clause without a mark. */
    private static Optional<Token> toldOf(Sentence sentence, Token verb) {
        if (!verb.is("advcl")
                || verb.upos() != Upos.VERB
                || !sentence.children(verb, "mark").isEmpty()) {
            return Optional.empty();
        }
        return sentence.children(verb, "nsubj").stream()
                .filter(s -> s.upos() == Upos.PRON && s.form().equals("that"))
                .findFirst()
                .flatMap(that -> lastNoun(sentence, that.index()));
    }

    /** The name or noun right before a clause about being backed that is hung on the conflict it stands under. */
    private static Optional<Token> backed(Sentence sentence, Token verb) {
        boolean isBacking = verb.is(RELATIVE)
                && BACKING.contains(verb.lemma())
                && !sentence.children(verb, "obl:agent").isEmpty();
        Optional<Token> conflict = sentence.head(verb).filter(h -> isBacking && CONFLICTS.contains(h.lemma()));
        Optional<Token> pronoun = sentence.children(verb, "nsubj").stream().findFirst();
        if (conflict.isEmpty() || pronoun.isEmpty() || pronoun.get().index() < 2) {
            return Optional.empty();
        }
        int before = pronoun.get().index() - 1;
        Token side = sentence.token(sentence.token(before).form().equals(",") ? before - 1 : before);
        return Optional.of(side)
                .filter(s -> s.upos() == Upos.PROPN || s.upos() == Upos.NOUN)
                .filter(s -> sentence.subtree(conflict.get()).contains(s) && !s.equals(conflict.get()));
    }

    private static Optional<Token> lastNoun(Sentence sentence, int end) {
        return sentence.tokens().stream()
                .filter(t -> t.index() < end && t.upos() == Upos.NOUN)
                .reduce((first, second) -> second);
    }
}
