package org.readout.coder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.core.Span;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * What a reporting verb reports: its complement clause, or the clause that it is parenthetical to. Put in behind "and", "or" or "but" it is over what follows alone: "closed the border and, the governor said, called up
 * reservists".
 */
final class ReportedContent {
    private ReportedContent() {}

    /** The words that are reported; absent where the syntax shows none. */
    static Optional<List<Span>> of(Sentence sentence, Token verb) {
        List<Token> clauses = sentence.children(verb, "ccomp");
        if (!clauses.isEmpty()) {
            return Optional.of(
                    clauses.stream().map(c -> span(words(sentence.subtree(c)))).toList());
        }
        Optional<Token> main = verb.is("parataxis") ? sentence.head(verb) : Optional.empty();
        return main.flatMap(m -> around(sentence, m, sentence.subtree(verb)));
    }

    /** Without punctuation, unless there is nothing else. */
    static List<Token> words(List<Token> subtree) {
        List<Token> words = subtree.stream().filter(t -> t.upos() != Upos.PUNCT).toList();
        return words.isEmpty() ? subtree : words;
    }

    private static Optional<List<Span>> around(Sentence sentence, Token main, List<Token> own) {
        int first = own.get(0).index();
        int last = own.get(own.size() - 1).index();
        List<Token> before = sentence.subtree(main).stream()
                .filter(t -> own.stream().noneMatch(o -> o.index() == t.index()))
                .filter(t -> t.index() < first && t.upos() != Upos.PUNCT)
                .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> joined = joined(sentence, before.get(before.size() - 1));
        List<Token> after = sentence.subtree(joined.orElse(main)).stream()
                .filter(t -> t.index() > last)
                .toList();
        boolean goesOn = after.stream().anyMatch(t -> t.upos() != Upos.PUNCT);
        if (goesOn && joined.isPresent()) {
            return Optional.of(List.of(span(words(after))));
        }
        List<Span> content = new ArrayList<>(List.of(span(before)));
        if (goesOn) {
            content.add(span(words(after)));
        }
        return Optional.of(content);
    }

    /** The clause that "and", "or" or "but" joins behind an insertion. */
    private static Optional<Token> joined(Sentence sentence, Token conjunction) {
        return conjunction.is("cc")
                ? sentence.head(conjunction).filter(h -> h.is("conj") && h.index() > conjunction.index())
                : Optional.empty();
    }

    private static Span span(List<Token> tokens) {
        return tokens.stream().map(Token::span).reduce(Span::union).orElseThrow();
    }
}
