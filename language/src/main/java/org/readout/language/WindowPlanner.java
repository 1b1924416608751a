package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import org.readout.language.Window.Range;

/**
 * Lays windows over a document's sentences so that each sentence is decided by one window.
 *
 * <p>A window holds as many whole sentences as fit. Each but the first begins with up to {@code context} sentences that the
 * window before decided, so that a source or content just before a cue is seen.
 */
final class WindowPlanner {
    private final int limit;
    private final int context;

    /**
     * @param limit most word pieces of a window without its two marks
     * @param context sentences repeated from the window before
     */
    WindowPlanner(int limit, int context) {
        this.limit = limit;
        this.context = context;
    }

    List<Window> plan(int document, List<EncodedSentence> sentences, WordPieces pieces) {
        List<Window> windows = new ArrayList<>();
        int from = 0;
        while (from < sentences.size()) {
            int begin = begin(sentences, from);
            int to = from;
            int used = pieceCount(sentences, begin, from);
            while (to < sentences.size() && used + sentences.get(to).pieceCount() <= limit) {
                used += sentences.get(to++).pieceCount();
            }
            windows.add(Window.of(document, sentences, new Range(begin, to), new Range(from, to), pieces));
            from = to;
        }
        return windows;
    }

    /** The first context sentence: context may take a third of the window and must leave room for the next sentence. */
    private int begin(List<EncodedSentence> sentences, int from) {
        int room = Math.min(limit / 3, limit - sentences.get(from).pieceCount());
        int begin = from;
        int used = 0;
        while (begin > 0 && from - begin < context) {
            used += sentences.get(begin - 1).pieceCount();
            if (used > room) {
                break;
            }
            begin--;
        }
        return begin;
    }

    private static int pieceCount(List<EncodedSentence> sentences, int from, int to) {
        return sentences.subList(from, to).stream()
                .mapToInt(EncodedSentence::pieceCount)
                .sum();
    }
}
