package org.readout.eval.ecb;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.collate.TriggerWords;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Finds mentions of events of any kind: main verbs, and nouns that name an act by their ending, by the classes of event
 * words, or because the same word is a verb elsewhere in the documents. By rules; nothing is learned.
 */
final class EventFinder {
    private static final Set<String> NO_EVENT =
            Set.of("be", "have", "do", "seem", "include", "accord", "base", "relate", "want", "need", "know", "think");
    private static final List<String> ENDINGS =
            List.of("tion", "sion", "ment", "ing", "ance", "ence", "ure", "quake", "fire", "death", "murder", "crash");
    private static final int SHORTEST = 6;

    private final Set<String> verbs = new HashSet<>();

    EventFinder(Map<String, AnalysedDocument> analysed) {
        analysed.values().stream()
                .flatMap(d -> d.sentences().stream())
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.upos() == Upos.VERB)
                .map(WordWeights::lemma)
                .forEach(verbs::add);
    }

    /** In text order, one word each. */
    List<Span> find(AnalysedDocument document) {
        Predicate<Token> isEvent = this::isEvent;
        return document.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .filter(isEvent)
                .map(Token::span)
                .toList();
    }

    private boolean isEvent(Token token) {
        String lemma = WordWeights.lemma(token);
        return switch (token.upos()) {
            case VERB -> !NO_EVENT.contains(lemma);
            case NOUN -> verbs.contains(lemma) || !TriggerWords.classes(lemma).isEmpty() || hasEnding(lemma);
            default -> false;
        };
    }

    private static boolean hasEnding(String lemma) {
        return lemma.length() >= SHORTEST && ENDINGS.stream().anyMatch(lemma::endsWith);
    }
}
