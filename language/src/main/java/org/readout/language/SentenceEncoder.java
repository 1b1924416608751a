package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import org.readout.core.Document;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.core.Span;

/** Gives the words of a document their pieces and flags, and sees to it that every sentence fits a window. */
final class SentenceEncoder {
    private final WordPieces pieces;
    private final int limit;

    /** @param limit most word pieces of a sentence */
    SentenceEncoder(WordPieces pieces, int limit) {
        this.pieces = pieces;
        this.limit = limit;
    }

    /** What a document's sentences became; a passage that could not be cut to fit is a problem. */
    record Encoded(List<EncodedSentence> sentences, List<Problem> problems) {}

    /**
     * Encodes sentences. One over the limit is cut after its last semicolon, colon, dash or comma that leaves a first part
     * within the limit; where there is none, the words up to the next such mark are left out and reported.
     */
    Encoded encode(Document document, List<TokenisedSentence> sentences) {
        List<EncodedSentence> out = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int from = 0;
        while (from < sentences.size()) {
            int to = from;
            while (to < sentences.size()
                    && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
                to++;
            }
            encodeParagraph(document, sentences.subList(from, to), out, problems);
            from = to;
        }
        return new Encoded(out, problems);
    }

    private void encodeParagraph(
            Document document, List<TokenisedSentence> paragraph, List<EncodedSentence> out, List<Problem> problems) {
        List<String> forms = paragraph.stream()
                .flatMap(s -> s.words().stream())
                .map(w -> w.slice(document.text()))
                .toList();
        List<Boolean> quoted = FlagClasses.quoted(forms);
        int at = 0;
        for (TokenisedSentence sentence : paragraph) {
            List<int[]> parts = new ArrayList<>();
            int[] flags = new int[sentence.words().size()];
            for (int i = 0; i < flags.length; i++, at++) {
                parts.add(pieces.of(forms.get(at)));
                flags[i] = FlagClasses.of(forms.get(at), at == 0, quoted.get(at));
            }
            fit(
                    document,
                    new EncodedSentence(sentence, parts, flags),
                    forms.subList(at - flags.length, at),
                    out,
                    problems);
        }
    }

    private void fit(
            Document document,
            EncodedSentence sentence,
            List<String> forms,
            List<EncodedSentence> out,
            List<Problem> problems) {
        int from = 0;
        int count = forms.size();
        while (from < count) {
            int room = wordsThatFit(sentence, from);
            int cut = room == count ? count : lastJoint(forms, from, room);
            if (cut > from) {
                out.add(part(sentence, from, cut));
            } else {
                cut = nextJoint(forms, room);
                Span lost = part(sentence, from, cut).tokens().span();
                problems.add(Problem.at(
                        ProblemCode.TOO_LONG_TO_PARSE,
                        document.file(),
                        lost,
                        (cut - from) + " words without a place to cut were left out."));
            }
            from = cut;
        }
    }

    private int wordsThatFit(EncodedSentence sentence, int from) {
        int used = 0;
        int to = from;
        while (to < sentence.pieces().size() && used + sentence.pieces().get(to).length <= limit) {
            used += sentence.pieces().get(to++).length;
        }
        return to;
    }

    /** The position after the best place to cut before {@code room}: the strongest mark in the second half, else any. */
    private static int lastJoint(List<String> forms, int from, int room) {
        for (String marks : List.of(";:", "\u2014\u2013--", ",")) {
            for (int i = room - 1; i > from + (room - from) / 2; i--) {
                if (marks.contains(forms.get(i))) {
                    return i + 1;
                }
            }
        }
        for (int i = room - 1; i > from; i--) {
            if (isJoint(forms.get(i))) {
                return i + 1;
            }
        }
        return from;
    }

    private static int nextJoint(List<String> forms, int from) {
        int at = from;
        while (at < forms.size() && !isJoint(forms.get(at))) {
            at++;
        }
        return Math.min(forms.size(), at + 1);
    }

    private static boolean isJoint(String form) {
        return ";:,".contains(form) || form.equals("\u2014") || form.equals("\u2013") || form.equals("--");
    }

    private static EncodedSentence part(EncodedSentence sentence, int from, int to) {
        int[] flags = new int[to - from];
        System.arraycopy(sentence.flags(), from, flags, 0, flags.length);
        TokenisedSentence tokens = new TokenisedSentence(
                sentence.tokens().paragraph(), sentence.tokens().words().subList(from, to));
        return new EncodedSentence(tokens, sentence.pieces().subList(from, to), flags);
    }
}
