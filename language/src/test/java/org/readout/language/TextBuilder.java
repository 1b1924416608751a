package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import org.readout.core.Span;

/** Lays words out as a text, one space between them and a line break before each paragraph. */
final class TextBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<TokenisedSentence> sentences = new ArrayList<>();
    private int paragraph = -1;

    void add(boolean startsParagraph, List<String> words) {
        if (startsParagraph) {
            paragraph++;
            text.append('\n');
        }
        List<Span> spans = new ArrayList<>();
        for (String word : words) {
            spans.add(new Span(text.length(), text.length() + word.length()));
            text.append(word).append(' ');
        }
        sentences.add(new TokenisedSentence(paragraph, spans));
    }

    String text() {
        return text.toString();
    }

    List<TokenisedSentence> sentences() {
        return List.copyOf(sentences);
    }
}
