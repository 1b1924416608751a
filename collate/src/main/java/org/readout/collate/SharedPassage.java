package org.readout.collate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Document;
import org.readout.core.Excerpt;
import org.readout.core.Span;

/** The longest passage of a text that stands word for word in another: the plainest evidence that one is copied. */
final class SharedPassage {
    /** What is shown of a longer one: its first words. */
    private static final int MOST_WORDS = 40;

    private SharedPassage() {}

    /** A passage of the later text's body; absent when not even four words in a row are shared. */
    static Optional<Excerpt> of(Document later, Document earlier) {
        Set<Long> known = new HashSet<>();
        for (Span part : earlier.body()) {
            List<Shingles.Word> words = Shingles.words(earlier, part);
            for (int i = 0; i + Shingles.WORDS <= words.size(); i++) {
                known.add(Shingles.shingle(words, i));
            }
        }
        List<Shingles.Word> longest = List.of();
        for (Span part : later.body()) {
            List<Shingles.Word> words = Shingles.words(later, part);
            List<Shingles.Word> run = longestRun(words, known);
            longest = run.size() > longest.size() ? run : longest;
        }
        if (longest.isEmpty()) {
            return Optional.empty();
        }
        int last = Math.min(longest.size(), MOST_WORDS) - 1;
        Span span =
                new Span(longest.get(0).span().start(), longest.get(last).span().end());
        return Optional.of(Excerpt.of(later.text(), span));
    }

    private static List<Shingles.Word> longestRun(List<Shingles.Word> words, Set<Long> known) {
        List<Shingles.Word> longest = new ArrayList<>();
        int start = 0;
        for (int i = 0; i + Shingles.WORDS <= words.size(); i++) {
            if (!known.contains(Shingles.shingle(words, i))) {
                start = i + 1;
            } else if (i + Shingles.WORDS - start > longest.size()) {
                longest = words.subList(start, i + Shingles.WORDS);
            }
        }
        return longest;
    }
}
