package org.readout.collate;

import java.util.List;

/**
 * Why a mention belongs to its event.
 *
 * @param mention id of the mention that joined
 * @param with id of the mention of the event that it agreed with most
 * @param score the sum of weighted agreements, see the identity model; the least that joins is 2.6
 * @param agreements what agrees, in words, in order of comparison
 */
public record MergeReason(String mention, String with, double score, List<String> agreements) {
    public MergeReason {
        agreements = List.copyOf(agreements);
    }
}
