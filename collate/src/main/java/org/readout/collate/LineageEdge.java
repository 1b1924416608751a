package org.readout.collate;

import java.util.List;
import java.util.Optional;
import org.readout.core.Excerpt;

/**
 * A reason to hold that one text rests on another.
 *
 * @param document id of the later text
 * @param source id of the earlier text, absent when it is not among the documents
 * @param outlet the outlet of the earlier text, absent when unknown
 * @param strength containment, similarity or certainty of the evidence, 0 to 1
 * @param reason what shows that the texts are one and which is the later, in words ("52 of 55 runs of four words; it came out a
 *     day later")
 * @param evidence the words of the later text that show it: a credit, "The Post reported", else the longest passage that a copy
 *     shares with its source; empty where a rewording was found by what it tells
 */
public record LineageEdge(
        Kind kind,
        String document,
        Optional<String> source,
        Optional<String> outlet,
        double strength,
        String reason,
        List<Excerpt> evidence) {

    /** How the later text rests on the earlier one. */
    public enum Kind {
        EXACT_COPY,
        NEAR_COPY,
        ABRIDGED_COPY,
        REPRINT,
        TRANSLATION,
        AGENCY,
        /** A later version of the same article, which supersedes the earlier one. */
        REVISION,
        /** Passes on another outlet's reporting in its own words. */
        RELAY
    }

    public LineageEdge {
        evidence = List.copyOf(evidence);
        if (source.isEmpty() && outlet.isEmpty()) {
            throw new IllegalArgumentException("a lineage edge names a document or an outlet");
        }
    }
}
