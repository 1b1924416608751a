package org.readout.collate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.coder.CodedDocument;
import org.readout.core.Excerpt;
import org.readout.core.StorySentence;
import org.readout.core.StorySentence.Basis;

/**
 * A sentence that may stand in the summary of its story.
 *
 * @param saidBy in words, at least one
 * @param mentions ids of those that stand in it
 * @param events ids of those that it tells of
 * @param origins as in {@link StorySentence}
 * @param day what it is dated by, as in {@link StorySentence}
 * @param terms its stems, weighed, as a vector of length 1
 */
record Telling(
        CodedDocument document,
        Excerpt words,
        List<String> saidBy,
        List<String> mentions,
        List<String> events,
        int origins,
        Optional<LocalDate> day,
        Optional<Basis> basis,
        TermWeights terms) {
    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 60;

    /** A sentence that opens so says what it says only after the one before it. */
    private static final Pattern LEANS = Pattern.compile(
            "[\\s\"“‘'(–-]*(?:He|She|It|They|We|I|His|Her|Its|Their|Our|This|That|These|Those|Such|Both|Neither|Others?|Another|"
                    + "But|And|Or|So|Yet|Still|However|Meanwhile|Also|Instead|Then|Thus|Therefore|Nevertheless|Moreover|"
                    + "Separately|Earlier|Later|Afterwards|(?:\\p{L}+ ){0,2}"
                    + "(?:[Mm]inutes|[Hh]ours|[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears) (?:later|earlier|before|after))\\b.*",
            Pattern.DOTALL);

    /** "The denial came after …", "…, he maintained": what or who is meant stands in a sentence before. */
    private static final Pattern REFERS = Pattern.compile(
            "The \\p{Ll}+ (?:came|comes|followed|follows|was followed)\\b.*|.*,[\"”’']* (?:he|she|it|they) \\p{Ll}+(?:ed|id)[.\"”’']*\\s*",
            Pattern.DOTALL);

    private static final Pattern ENDS = Pattern.compile(".*[.!?…][\"”’')\\]]*\\s*", Pattern.DOTALL);

    String id() {
        return document.document().id();
    }

    /** Whether it is a whole sentence, neither short nor long, that can be read without the one before it. */
    boolean standsAlone() {
        String text = words.text();
        int count = text.strip().split("\\s+").length;
        return count >= FEWEST_WORDS
                && count <= MOST_WORDS
                && ENDS.matcher(text).matches()
                && !LEANS.matcher(text).matches()
                && !REFERS.matcher(text).matches();
    }

    StorySentence sentence() {
        return new StorySentence(words, id(), day, basis, saidBy, mentions, events, origins);
    }
}
