package org.readout.coder.actors;

import java.util.Optional;
import org.readout.core.Span;
import org.readout.language.AttributedSpan;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Finds who speaks the words around a token: the source the model attributes them to, else the subject of the speech verb beside the quotation. */
final class Speakers {
    private final Discourse discourse;
    private final MentionFinder finder;

    Speakers(Discourse discourse, MentionFinder finder) {
        this.discourse = discourse;
        this.finder = finder;
    }

    Optional<Mention> of(Sentence sentence, Token token) {
        if (!Quotation.isInside(discourse.document(), token.span())) {
            return Optional.empty();
        }
        return attributed(token).or(() -> beside(sentence)).or(() -> after(sentence));
    }

    private Optional<Mention> attributed(Token token) {
        for (AttributedSpan attribution : discourse.document().attributions()) {
            boolean holds = attribution.content().stream().anyMatch(c -> c.covers(token.span()));
            if (holds && !attribution.source().isEmpty()) {
                return named(attribution.source().get(0));
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> named(Span source) {
        return discourse.document().sentenceAt(source.start()).stream()
                .flatMap(s -> s.tokens().stream()
                        .filter(t -> source.covers(t.span()))
                        .filter(t -> t.head().isEmpty()
                                || !source.covers(s.token(t.head().getAsInt()).span()))
                        .flatMap(t -> finder.single(s, t).stream()))
                .findFirst();
    }

    private Optional<Mention> beside(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.is("nsubj")
                        && sentence.head(t).filter(Clauses::isSpeech).isPresent())
                .filter(t -> !Quotation.isInside(discourse.document(), t.span()))
                .flatMap(t -> finder.single(sentence, t).stream())
                .findFirst();
    }

    /** Within one paragraph a quotation of several sentences has one speaker, often named in the last. */
    private Optional<Mention> after(Sentence sentence) {
        return discourse.document().sentences().stream()
                .filter(s -> s.paragraph() == sentence.paragraph() && s.index() != sentence.index())
                .flatMap(s -> beside(s).stream())
                .findFirst();
    }
}
