package org.readout.app.brief;

import org.readout.core.CodePoints;
import org.readout.core.EventMention;
import org.readout.core.Evidence;
import org.readout.core.Excerpt;
import org.readout.core.Span;

/** Cuts passages of documents for display, with whitespace runs shown as one space. */
final class Passage {
    private final Documents documents;

    Passage(Documents documents) {
        this.documents = documents;
    }

    /** The mention's sentence with its trigger marked. */
    Brief.Passage of(EventMention mention) {
        Evidence evidence = mention.evidence();
        String sentence = evidence.sentence().text();
        int start =
                evidence.trigger().span().start() - evidence.sentence().span().start();
        int end = start + evidence.trigger().span().length();
        return passage(
                mention.document().id(),
                sentence.substring(0, start),
                evidence.trigger(),
                sentence.substring(end),
                SourceTree.line(mention));
    }

    /** The mention's sentence with other words of it marked; the words alone when they stand outside the sentence. */
    Brief.Passage of(EventMention mention, Excerpt marked) {
        Excerpt sentence = mention.evidence().sentence();
        if (!sentence.span().covers(marked.span())) {
            return passage(mention.document().id(), "", marked, "", SourceTree.line(mention));
        }
        int start = marked.span().start() - sentence.span().start();
        return passage(
                mention.document().id(),
                sentence.text().substring(0, start),
                marked,
                sentence.text().substring(start + marked.span().length()),
                SourceTree.line(mention));
    }

    /** Words that no record carries; who says so stands beside them. */
    Brief.Passage of(String document, Excerpt words) {
        return passage(document, "", words, "", "");
    }

    private Brief.Passage passage(String document, String before, Excerpt marked, String after, String chain) {
        return new Brief.Passage(
                oneLine(before).stripLeading(),
                oneLine(marked.text()),
                oneLine(after).stripTrailing(),
                documents.number(document),
                documents.name(document),
                offsets(document, marked.span()),
                chain);
    }

    private String offsets(String document, Span span) {
        CodePoints points = documents.offsets(document);
        return "characters " + points.fromUtf16(span.start()) + "–" + points.fromUtf16(span.end());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
