package org.readout.coder.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Span;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Which words of a sentence name a source, and which of them is the head. */
final class SourcePhrase {
    private static final int MAX_WORDS = 10;

    private static final Set<String> RELATIVES = Set.of("who", "which");

    private SourcePhrase() {}

    /** The span as it is when it is a plain noun phrase; otherwise what one would name the source by. */
    static Span words(Sentence sentence, Token head, Span span) {
        List<Token> inside =
                sentence.tokens().stream().filter(t -> span.covers(t.span())).toList();
        boolean plain = inside.size() <= MAX_WORDS
                && inside.stream()
                        .noneMatch(t -> t.upos() == Upos.VERB
                                || t.upos() == Upos.PUNCT && !t.form().equals("-"));
        return plain ? span : nounPhrase(sentence, head);
    }

    /** A source as one would name it: the noun phrase without relative clauses, participles, appositions and what follows a comma. */
    static Span nounPhrase(Sentence sentence, Token head) {
        Span phrase = head.span();
        for (Token child : sentence.children(head)) {
            boolean outside = child.is("acl")
                    || child.is("appos")
                    || child.is("punct")
                    || child.is("parataxis")
                    || child.is("advcl")
                    || child.is("case")
                    || child.is("cc")
                    || child.is("cop")
                    || child.is("nsubj");
            boolean member = child.is("conj");
            if (!outside || member) {
                for (Token word : sentence.subtree(child)) {
                    phrase = phrase.union(word.span());
                }
            }
        }
        return phrase;
    }

    /** The word of the span that no other word of it governs. */
    static Optional<Token> headOf(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(t -> span.covers(t.span()))
                .filter(t -> t.upos() == Upos.NOUN
                        || t.upos() == Upos.PROPN
                        || t.upos() == Upos.PRON
                        || t.upos() == Upos.NUM
                        || t.upos() == Upos.ADJ
                        || t.upos() == Upos.DET)
                .filter(t -> sentence.head(t).map(h -> !span.covers(h.span())).orElse(true))
                .findFirst()
                .or(() -> sentence.tokens().stream()
                        .filter(t -> span.covers(t.span()))
                        .filter(t -> t.upos() == Upos.NOUN || t.upos() == Upos.PROPN || t.upos() == Upos.PRON)
                        .findFirst());
    }

    /** The noun that a relative pronoun stands for: the one that its clause belongs to, else the last before it. */
    static Optional<Token> related(Sentence sentence, Token pronoun) {
        if (pronoun.upos() != Upos.PRON || !RELATIVES.contains(pronoun.form().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return sentence.head(pronoun)
                .filter(verb -> verb.relation().equals("acl:relcl"))
                .flatMap(sentence::head)
                .or(() -> sentence.tokens().stream()
                        .filter(t -> t.index() < pronoun.index())
                        .filter(t -> t.upos() == Upos.NOUN || t.upos() == Upos.PROPN)
                        .reduce((first, second) -> second));
    }
}
