package org.readout.store;

import java.util.List;
import java.util.Optional;

/**
 * A reason to hold that a document rests on another.
 *
 * @param kind name of a {@link org.readout.collate.LineageEdge.Kind}
 * @param document id of the later text
 * @param outlet of the later text; absent when not known
 * @param source id of the earlier text; absent when the project does not have it
 * @param sourceOutlet of the earlier text; absent when not known
 * @param reason in words what shows that the texts are one and which is the later
 * @param evidence the words that show it; empty for copies found by comparison alone
 */
public record Link(
        String kind,
        String document,
        Optional<String> outlet,
        Optional<String> source,
        Optional<String> sourceOutlet,
        double strength,
        String reason,
        List<String> evidence) {
    public Link {
        evidence = List.copyOf(evidence);
    }
}
