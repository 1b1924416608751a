package org.readout.collate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.coder.CodedDocument;
import org.readout.core.EventMention;

/**
 * What a {@link GrowingCollation} found earlier, kept where it outlives it: the store implements it. All of it is as of the last
 * document that was added.
 */
public interface CollationMemory {

    /** The keys of documents, events and stories added before; what is added to it is kept. */
    CandidateIndex index();

    /** The terms of the documents added before; what is added to it is kept. */
    TermCounts terms();

    /** A document that was added before; its mentions, details and problems may be left out. */
    Optional<CodedDocument> outline(String id);

    /** The first day on which a document that was added before was published; absent where that is not known. */
    Optional<LocalDate> reported(String document);

    /**
     * Of the documents added before, those known to be versions of this one, which is to be added: the last before it and the first
     * after it, as far as there are such.
     */
    List<Version> versions(String document);

    /** @param isLater whether it was found at their address after the other */
    record Version(String document, boolean isLater) {}

    /** The mention with this id if it founded an event, read without the others of that event; absent when it founded none. */
    Optional<EventMention> founder(String mention);

    /** The mentions that were joined to one event, by the id of the mention that founded it; absent when there is no such event. */
    Optional<JoinedMentions> event(String founder);

    /** The id of the document that founded the story of a document that was added before. */
    Optional<String> storyOf(String document);

    /** A story by the id of the document that founded it; absent when there is no such story. */
    Optional<StoryPlace.State> story(String founder);

    /**
     * The mentions of one event.
     *
     * @param mentions in the order in which they joined, the founding one first
     * @param reasons one for each mention after the first
     */
    record JoinedMentions(List<EventMention> mentions, List<MergeReason> reasons) {
        public JoinedMentions {
            mentions = List.copyOf(mentions);
            reasons = List.copyOf(reasons);
            if (mentions.size() != reasons.size() + 1) {
                throw new IllegalArgumentException(
                        mentions.size() + " mentions with " + reasons.size() + " reasons to have joined");
            }
        }

        /** Names the event among those of a collation. */
        public String founder() {
            return mentions.get(0).id();
        }
    }
}
