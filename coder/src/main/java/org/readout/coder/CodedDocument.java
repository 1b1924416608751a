package org.readout.coder;

import java.util.List;
import java.util.Optional;
import org.readout.core.Document;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Problem;
import org.readout.core.Published;

/**
 * What the coder made of one document.
 *
 * @param published the date the document carries, else the one inferred from its text, else absent
 * @param mentions in text order of their triggers
 * @param relays other outlets whose reporting this document passes on
 * @param quotes direct speech with its speaker
 * @param details what passages say of single fields, in text order, whether or not a record carries it
 * @param problems of reading, analysing and coding it
 */
public record CodedDocument(
        Document document,
        Optional<Published> published,
        List<EventMention> mentions,
        List<Relay> relays,
        List<Quote> quotes,
        List<Detail> details,
        List<Problem> problems) {

    /**
     * A passage in which the document passes on another outlet's reporting.
     *
     * @param outlet the outlet's canonical name
     * @param country ISO 3166-1 alpha-3 of the outlet, where known
     * @param evidence the words that say so, source and cue
     */
    public record Relay(String outlet, Optional<String> country, Excerpt evidence) {}

    /**
     * Quoted words with the person or body they are attributed to.
     *
     * @param speaker resolved name, or the source as written for anonymous sources; absent when the text names none
     * @param words without the quote marks
     */
    public record Quote(Optional<String> speaker, Excerpt words) {}

    public CodedDocument {
        mentions = List.copyOf(mentions);
        relays = List.copyOf(relays);
        quotes = List.copyOf(quotes);
        details = List.copyOf(details);
        problems = List.copyOf(problems);
    }

    /** A document without details. */
    public CodedDocument(
            Document document,
            Optional<Published> published,
            List<EventMention> mentions,
            List<Relay> relays,
            List<Quote> quotes,
            List<Problem> problems) {
        this(document, published, mentions, relays, quotes, List.of(), problems);
    }
}
