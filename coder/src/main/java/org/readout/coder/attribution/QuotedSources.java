package org.readout.coder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Span;
import org.readout.language.AttributedSpan;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Sources that another one quotes: "the paper quoted two officials as saying that …", "the envoy was quoted by the agency as saying …". Both are links, the one that quotes outside the one quoted. */
final class QuotedSources {
    private static final Set<String> QUOTING = Set.of("quote", "cite", "describe", "report");

    private QuotedSources() {}

    /** The links that a quoting verb makes; none where it quotes nobody's saying. */
    static List<AttributedSpan> find(Sentence sentence, Token verb) {
        Optional<Token> saying = QUOTING.contains(verb.lemma()) ? saying(sentence, verb) : Optional.empty();
        Optional<List<Span>> content =
                saying.flatMap(s -> ReportedContent.of(sentence, s).or(() -> ReportedContent.of(sentence, verb)));
        boolean isPassive =
                sentence.children(verb).stream().anyMatch(c -> c.relation().equals("aux:pass"));
        Optional<Token> quoted = isPassive ? sentence.child(verb, "nsubj") : sentence.child(verb, "obj");
        if (content.isEmpty() || quoted.isEmpty()) {
            return List.of();
        }
        Optional<Token> quoter = isPassive
                ? ReportingClauses.agent(sentence, verb).or(() -> ReportingClauses.agent(sentence, saying.get()))
                : sentence.child(verb, "nsubj");
        List<AttributedSpan> links = new ArrayList<>();
        quoter.ifPresent(q -> links.add(link(sentence, q, verb, content.get())));
        links.add(link(sentence, quoted.get(), quoter.isPresent() ? saying.get() : verb, content.get()));
        return links;
    }

    /** "as saying", "as having said". */
    private static Optional<Token> saying(Sentence sentence, Token verb) {
        return sentence.tokens().stream()
                .filter(t -> ReportingClauses.isReporting(t) && t.form().endsWith("ing") && sentence.isBelow(t, verb))
                .filter(t ->
                        sentence.children(t).stream().anyMatch(c -> c.form().equalsIgnoreCase("as")))
                .findFirst();
    }

    private static AttributedSpan link(Sentence sentence, Token source, Token cue, List<Span> content) {
        return new AttributedSpan(List.of(SourcePhrase.nounPhrase(sentence, source)), List.of(cue.span()), content, 1);
    }
}
