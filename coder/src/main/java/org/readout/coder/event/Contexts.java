package org.readout.coder.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.coder.codebook.Codebook;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** PLOVER's contexts of a sentence: those whose words it holds, and those that run through the document. */
final class Contexts {
    /** A context belongs to the whole document when at least this share of its sentences shows it. */
    private static final double DOCUMENT_SHARE = 0.34;

    private final Map<String, Set<String>> wordsByContext;

    Contexts(Codebook codebook) {
        this.wordsByContext = codebook.contexts();
    }

    /** Contexts by sentence index. */
    List<List<String>> of(AnalysedDocument document) {
        List<Set<String>> bySentence =
                document.sentences().stream().map(this::inSentence).toList();
        Map<String, Integer> counts = new HashMap<>();
        bySentence.forEach(set -> set.forEach(c -> counts.merge(c, 1, Integer::sum)));
        Set<String> everywhere = new HashSet<>();
        counts.forEach((context, n) -> {
            if (n >= 2 && n >= DOCUMENT_SHARE * bySentence.size()) {
                everywhere.add(context);
            }
        });
        return bySentence.stream()
                .map(own -> {
                    Set<String> all = new TreeSet<>(own);
                    all.addAll(everywhere);
                    return List.copyOf(all);
                })
                .toList();
    }

    private Set<String> inSentence(Sentence sentence) {
        Set<String> words = new HashSet<>();
        String previous = "";
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            words.add(lemma);
            words.add(previous + " " + lemma);
            previous = lemma;
        }
        Set<String> found = new HashSet<>();
        wordsByContext.forEach((context, list) -> {
            if (list.stream().anyMatch(words::contains)) {
                found.add(context);
            }
        });
        return found;
    }
}
