package org.readout.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.coder.CodedDocument;
import org.readout.core.Document;
import org.readout.core.Excerpt;
import org.readout.core.Span;

/**
 * Finds "The Meridian Post reported" and "according to The Meridian Post": names that a text reports after. Which of them
 * are outlets is for the caller to know.
 */
final class OutletReferences {
    private static final String NAME = "((?:[Tt]he )?\\p{Lu}[\\p{L}.'’-]*(?: (?:of|the|\\p{Lu}[\\p{L}.'’-]*)){0,4})";
    private static final List<Pattern> REFERENCES = List.of(
            Pattern.compile(NAME + ",? (?:has |had |first |also )?(?:reported|revealed|wrote)\\b"),
            Pattern.compile("\\b(?:[Aa]ccording to|reported (?:\\p{Ll}+ \\p{Ll}+ )?by|told) " + NAME));

    private OutletReferences() {}

    /** In text order of each form; the evidence is the whole phrase. */
    static List<CodedDocument.Relay> of(Document document) {
        List<CodedDocument.Relay> references = new ArrayList<>();
        for (Span part : document.body()) {
            for (Pattern pattern : REFERENCES) {
                Matcher matcher = pattern.matcher(part.slice(document.text()));
                while (matcher.find()) {
                    Span phrase = new Span(part.start() + matcher.start(), part.start() + matcher.end());
                    references.add(new CodedDocument.Relay(
                            matcher.group(1), Optional.empty(), Excerpt.of(document.text(), phrase)));
                }
            }
        }
        return references;
    }
}
