package org.readout.core;

/**
 * The words a record rests on.
 *
 * @param sentence the sentence or passage, as a span of the document with its words
 * @param trigger the words that name the event, inside the sentence
 */
public record Evidence(Excerpt sentence, Excerpt trigger) {
    public Evidence {
        if (!sentence.span().covers(trigger.span())) {
            throw new IllegalArgumentException("trigger " + trigger.span() + " outside sentence " + sentence.span());
        }
    }
}
