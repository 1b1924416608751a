package org.readout.coder.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.actors.ActorIndex;
import org.readout.coder.attribution.SourceReader;
import org.readout.core.Attribution;
import org.readout.core.Discrepancy;
import org.readout.core.Excerpt;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Whoever gives a number, blames somebody or turns an accusation down is its source, though no reporting clause says so: "the ministry
 * gave 17 deaths", "Washington blamed Iran".
 */
final class Tellers {
    private static final Set<String> GIVING = Set.of(
            "give",
            "count",
            "put",
            "speak",
            "acknowledge",
            "register",
            "announce",
            "admit",
            "confirm",
            "report",
            "say",
            "claim",
            "estimate",
            "tell",
            "cite",
            "revise",
            "lower",
            "update");
    private static final Set<String> BLAMING =
            Set.of("blame", "accuse", "suspect", "deny", "reject", "refute", "dispute", "dismiss");

    private final AnalysedDocument document;
    private final SourceReader sources;

    Tellers(AnalysedDocument document, ActorIndex actors) {
        this.document = document;
        this.sources = new SourceReader(document, actors);
    }

    /** The chain with the teller as its innermost link, where the verb has one that the chain lacks. */
    List<Attribution> complete(List<Attribution> chain, Sentence sentence, Found found) {
        Optional<Span> teller = teller(sentence, found);
        if (teller.isEmpty() || chain.stream().anyMatch(link -> isFrom(link, teller.get()))) {
            return chain;
        }
        Optional<Attribution.Source> source = sources.read(teller.get());
        if (source.isEmpty()) {
            return chain;
        }
        List<Attribution> complete = new ArrayList<>(chain);
        complete.add(new Attribution(
                source.get(),
                Optional.of(Excerpt.of(document.text(), found.at().span())),
                List.of(found.words()),
                Attribution.Form.INDIRECT,
                Optional.empty()));
        return complete;
    }

    private static Optional<Span> teller(Sentence sentence, Found found) {
        String verb = Clauses.lemma(found.at());
        boolean tells = found.field() == Discrepancy.Kind.NUMBER && GIVING.contains(verb)
                || found.field() == Discrepancy.Kind.RESPONSIBILITY && BLAMING.contains(verb);
        return sentence.child(found.at(), "nsubj")
                .filter(s -> tells && (s.upos() == Upos.NOUN || s.upos() == Upos.PROPN))
                .map(s -> span(sentence, s));
    }

    /** The noun with what stands before it and its names; not its relative clause. */
    private static Span span(Sentence sentence, Token noun) {
        Span span = noun.span();
        for (Token child : sentence.children(noun)) {
            if (!child.is("acl") && !child.is("appos") && !child.is("conj") && child.upos() != Upos.PUNCT) {
                for (Token below : sentence.subtree(child)) {
                    span = span.union(below.span());
                }
            }
        }
        return span;
    }

    private static boolean isFrom(Attribution link, Span teller) {
        return link.source().excerpt().filter(e -> e.span().overlaps(teller)).isPresent();
    }
}
