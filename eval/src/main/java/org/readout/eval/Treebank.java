package org.readout.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.core.Span;
import org.readout.language.TokenisedSentence;
import org.readout.language.Upos;

/**
 * A Universal Dependencies treebank with its running text.
 *
 * <p>The text of a document is its words with a space between them unless {@code SpaceAfter=No}, its sentences with a space
 * and its paragraphs ({@code # newpar}) with a line feed between them. The words of a multiword token share its
 * characters; where their forms do not add up to it, the last takes what is left.
 */
record Treebank(List<TreebankDocument> documents) {

    /** A word with its gold annotation; no head means the root. Heads are 0-based in the sentence. */
    record Word(Span span, Upos upos, Optional<Integer> head, String relation) {}

    /** @param paragraph 0-based in the document */
    record TreebankSentence(int paragraph, List<Word> words) {
        Span span() {
            return words.get(0).span().union(words.get(words.size() - 1).span());
        }

        TokenisedSentence tokenised() {
            return new TokenisedSentence(
                    paragraph, words.stream().map(Word::span).toList());
        }
    }

    record TreebankDocument(String id, String text, List<TreebankSentence> sentences) {}

    static Treebank read(Path conllu) {
        try {
            return new Parser().parse(Files.readAllLines(conllu, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the treebank could not be read", e);
        }
    }

    /** Reads CoNLL-U line by line. */
    private static final class Parser {
        private final List<TreebankDocument> documents = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private List<TreebankSentence> sentences = new ArrayList<>();
        private List<Word> words = new ArrayList<>();
        private String id = "";
        private int paragraph = -1;
        private boolean newParagraph = true;
        private String gap = "";
        private int at;
        private int tokenEnd;
        private int lastInToken;

        Treebank parse(List<String> lines) {
            for (String line : lines) {
                if (line.startsWith("# newdoc")) {
                    closeDocument();
                    id = line.substring(line.indexOf('=') + 1).strip();
                } else if (line.startsWith("# newpar")) {
                    newParagraph = true;
                } else if (line.isBlank()) {
                    closeSentence();
                } else if (!line.startsWith("#")) {
                    row(line.split("\t"));
                }
            }
            closeDocument();
            return new Treebank(List.copyOf(documents));
        }

        private void row(String[] columns) {
            if (columns[0].contains(".")) {
                return;
            }
            if (words.isEmpty() && lastInToken == 0) {
                openSentence();
            }
            int dash = columns[0].indexOf('-');
            if (dash > 0) {
                openToken(columns[1]);
                lastInToken = Integer.parseInt(columns[0].substring(dash + 1));
                gap = columns[9].contains("SpaceAfter=No") ? "" : " ";
                return;
            }
            int number = Integer.parseInt(columns[0]);
            if (number > lastInToken) {
                openToken(columns[1]);
                lastInToken = number;
                gap = columns[9].contains("SpaceAfter=No") ? "" : " ";
            }
            words.add(word(columns, number == lastInToken));
        }

        private void openToken(String form) {
            text.append(gap);
            at = text.length();
            text.append(form);
            tokenEnd = text.length();
        }

        private Word word(String[] columns, boolean last) {
            int end = last ? tokenEnd : Math.min(tokenEnd - 1, at + columns[1].length());
            Span span = new Span(Math.min(at, tokenEnd - 1), Math.max(end, Math.min(at, tokenEnd - 1) + 1));
            at = span.end();
            int head = Integer.parseInt(columns[6]);
            return new Word(
                    span, Upos.valueOf(columns[3]), head == 0 ? Optional.empty() : Optional.of(head - 1), columns[7]);
        }

        private void openSentence() {
            if (newParagraph) {
                paragraph++;
                gap = text.length() == 0 ? "" : "\n";
                newParagraph = false;
            }
        }

        private void closeSentence() {
            if (!words.isEmpty()) {
                sentences.add(new TreebankSentence(paragraph, List.copyOf(words)));
                words = new ArrayList<>();
            }
            lastInToken = 0;
        }

        private void closeDocument() {
            closeSentence();
            if (!sentences.isEmpty()) {
                documents.add(new TreebankDocument(id, text.toString(), List.copyOf(sentences)));
            }
            sentences = new ArrayList<>();
            text.setLength(0);
            gap = "";
            paragraph = -1;
            newParagraph = true;
        }
    }
}
