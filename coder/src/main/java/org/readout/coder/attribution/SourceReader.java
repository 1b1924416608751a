package org.readout.coder.attribution;

import java.util.List;
import java.util.Optional;
import org.readout.coder.actors.ActorIndex;
import org.readout.core.ActorMention;
import org.readout.core.Attribution.Source;
import org.readout.core.Excerpt;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Tells what kind of source a source span is, whom it names, and of which country. */
public final class SourceReader {
    private final AnalysedDocument document;
    private final ActorIndex actors;
    private final OutletNames outlets;
    private final SourceKinds kinds;

    public SourceReader(AnalysedDocument document, ActorIndex actors) {
        this.document = document;
        this.actors = actors;
        this.outlets = new OutletNames(document, actors);
        this.kinds = new SourceKinds(document, actors, outlets);
    }

    /** The source named by these words, for a pronoun by the words that it stands for, for a lone article by its noun phrase; absent when they hold no noun or pronoun. */
    public Optional<Source> read(Span span) {
        Optional<Sentence> sentence = document.sentenceAt(span.start());
        Optional<Token> head = sentence.flatMap(s -> SourcePhrase.headOf(s, span));
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> related = head.flatMap(h -> SourcePhrase.related(sentence.get(), h));
        if (related.isPresent()) {
            return related.map(r -> source(sentence.get(), r, SourcePhrase.nounPhrase(sentence.get(), r)));
        }
        Optional<Excerpt> antecedent =
                head.filter(h -> h.upos() == Upos.PRON).flatMap(h -> actors.antecedent(sentence.get(), h));
        if (antecedent.isPresent()) {
            Optional<Token> holder = antecedent.flatMap(a -> holder(sentence.get(), a.span(), head.get()));
            return read(holder.map(h -> SourcePhrase.nounPhrase(sentence.get(), h))
                    .orElse(antecedent.get().span()));
        }
        Optional<Token> noun =
                head.filter(h -> h.is("det")).flatMap(h -> sentence.get().head(h));
        return noun.map(n -> source(sentence.get(), n, SourcePhrase.nounPhrase(sentence.get(), n)))
                .or(() -> head.map(h -> source(sentence.get(), h, SourcePhrase.words(sentence.get(), h, span))));
    }

    private Source source(Sentence sentence, Token head, Span span) {
        List<ActorMention> parties = actors.parties(sentence, head);
        Optional<ActorMention> party = parties.stream().findFirst();
        SourceKind kind = kinds.of(sentence, head, party);
        Optional<String> name = switch (kind) {
            case ANONYMOUS -> Optional.empty();
            case OUTLET -> outlets.of(sentence, head, party);
            default -> party.flatMap(p -> p.actor().name());
        };
        Optional<String> country = party.flatMap(p -> p.actor().country());
        return new Source(Optional.of(Excerpt.of(document.text(), span)), kind, name, country);
    }

    /** "Rebels held up flags that they said were captured": whoever speaks inside a clause about the flags is not they, but who the sentence says something of them. */
    private static Optional<Token> holder(Sentence sentence, Span words, Token pronoun) {
        return SourcePhrase.headOf(sentence, words)
                .filter(noun -> words.covers(noun.span()) && sentence.isBelow(pronoun, noun))
                .flatMap(sentence::head)
                .filter(verb -> verb.upos() == Upos.VERB)
                .flatMap(verb -> sentence.child(verb, "nsubj")
                        .or(() -> sentence.head(verb)
                                .filter(over -> verb.is("xcomp") || verb.is("acl"))
                                .flatMap(over ->
                                        over.upos() == Upos.VERB ? sentence.child(over, "obj") : Optional.of(over))));
    }
}
