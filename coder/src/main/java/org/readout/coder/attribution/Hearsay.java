package org.readout.coder.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Span;
import org.readout.language.AttributedSpan;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Clauses that somebody vouches for without a reporting verb: "troops reportedly crossed the river", of nobody who is named; "if residents are to be believed, …", of whom the clause names. */
public final class Hearsay {
    private static final Set<String> ADVERBS = Set.of("reportedly", "allegedly", "purportedly", "supposedly");

    private Hearsay() {}

    static Optional<AttributedSpan> find(Sentence sentence, Token token) {
        if (isBelief(sentence, token)) {
            return sentence.child(token, "nsubj")
                    .flatMap(source -> sentence.head(token)
                            .map(main -> new AttributedSpan(
                                    List.of(SourcePhrase.nounPhrase(sentence, source)),
                                    List.of(token.span()),
                                    List.of(without(sentence, main, sentence.subtree(token))),
                                    1)));
        }
        boolean isAdverb = ADVERBS.contains(token.form().toLowerCase(Locale.ROOT)) && token.is("advmod");
        return isAdverb
                ? sentence.head(token)
                        .map(verb -> new AttributedSpan(
                                List.of(), List.of(token.span()), List.of(ownClause(sentence, verb)), 1))
                : Optional.empty();
    }

    /** "If reports on Telegram are to be believed": an adverbial clause that names a source and states no condition. */
    public static boolean isBelief(Sentence sentence, Token clause) {
        return clause.is("advcl")
                && clause.lemma().equals("believe")
                && sentence.children(clause).stream().anyMatch(c -> c.relation().equals("aux:pass"))
                && sentence.children(clause, "mark").stream()
                        .anyMatch(m -> m.form().equalsIgnoreCase("if"));
    }

    /** The words of a clause without clauses joined to it that have a subject of their own. */
    private static Span ownClause(Sentence sentence, Token verb) {
        return without(
                sentence,
                verb,
                sentence.children(verb, "conj").stream()
                        .filter(c -> sentence.child(c, "nsubj").isPresent())
                        .flatMap(c -> sentence.subtree(c).stream())
                        .toList());
    }

    private static Span without(Sentence sentence, Token clause, List<Token> others) {
        return sentence.subtree(clause).stream()
                .filter(t -> t.upos() != Upos.PUNCT && others.stream().noneMatch(o -> o.index() == t.index()))
                .map(Token::span)
                .reduce(Span::union)
                .orElse(clause.span());
    }
}
