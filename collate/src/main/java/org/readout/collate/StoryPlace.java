package org.readout.collate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The story to which a document belongs.
 *
 * @param founder id of the story's first document
 * @param resumes founder of the story that this one goes on from, which it is much like, but long after or because that one is full;
 *     absent for all but founders
 * @param weights of the document's stems: the logarithm of how few of the documents up to it have them
 * @param story as it was with this document the last of it
 */
public record StoryPlace(String founder, Optional<String> resumes, TermWeights weights, State story) {

    /**
     * What a story looks like to the next document.
     *
     * @param documents how many it has
     * @param last the last day on which one was published; absent where none is dated
     * @param words weighted stems of its documents, summed; those that weigh most
     * @param names as {@code words}, of names
     */
    public record State(int documents, Optional<LocalDate> last, TermWeights words, TermWeights names) {
        static final State NEW = new State(0, Optional.empty(), TermWeights.NONE, TermWeights.NONE);
    }
}
