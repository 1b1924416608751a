package org.readout.collate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Document;
import org.readout.core.Span;

/**
 * The content words of a document's body: what a rewording keeps of a text when it changes order and grammar. Numbers count by
 * value, whether spelled or in figures; other words are cut to five letters, so that inflections and many derivations meet
 * ("Armenia", "Armenian").
 */
final class ContentWords {
    private static final int LETTERS = 5;
    private static final Pattern WORD = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*|\\p{L}+(?:['’]\\p{L}+)*");

    private ContentWords() {}

    static Set<String> of(Document document) {
        Set<String> words = new HashSet<>();
        for (Span part : document.body()) {
            Matcher matcher = WORD.matcher(part.slice(document.text()));
            while (matcher.find()) {
                String word = matcher.group().toLowerCase(Locale.ROOT);
                if (!Stems.isFunctionWord(word)) {
                    words.add(NumberWords.value(word, document.language()).orElseGet(() -> stem(word)));
                }
            }
        }
        return Set.copyOf(words);
    }

    private static String stem(String word) {
        String plain = word.replaceAll("['’]s?$", "");
        return plain.substring(0, Math.min(LETTERS, plain.length()));
    }

    /** The share of the words of {@code part} that {@code whole} has; 0 to 1, 0 when there are none. */
    static double containment(Set<String> part, Set<String> whole) {
        long shared = part.stream().filter(whole::contains).count();
        return part.isEmpty() ? 0 : (double) shared / part.size();
    }
}
