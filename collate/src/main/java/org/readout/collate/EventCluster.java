package org.readout.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.core.Document;

/** The mentions that were joined to one event so far. */
final class EventCluster {
    /** A new mention is compared to at most this many: the first ones, and of the others those that say most. */
    private static final int MOST_COMPARED = 16;

    private final String key;
    private final List<MentionView> mentions = new ArrayList<>();
    private final List<MentionView> compared = new ArrayList<>();
    private final List<MergeReason> reasons = new ArrayList<>();

    EventCluster(MentionView founder) {
        this.key = founder.mention().id();
        mentions.add(founder);
        compared.add(founder);
    }

    /** One whose mentions were joined before. */
    static EventCluster of(CollationMemory.JoinedMentions joined) {
        EventCluster cluster = new EventCluster(MentionView.of(joined.mentions().get(0)));
        for (int i = 1; i < joined.mentions().size(); i++) {
            cluster.join(
                    MentionView.of(joined.mentions().get(i)), joined.reasons().get(i - 1));
        }
        return cluster;
    }

    CollationMemory.JoinedMentions joined() {
        return new CollationMemory.JoinedMentions(
                mentions.stream().map(MentionView::mention).toList(), reasons);
    }

    /** Names the cluster in the index: the id of the mention that founded it. */
    String key() {
        return key;
    }

    void join(MentionView mention, MergeReason reason) {
        mentions.add(mention);
        reasons.add(reason);
        if (compared.size() < MOST_COMPARED) {
            compared.add(mention);
            return;
        }
        MentionView poorest = compared.stream()
                .skip(1)
                .min(Comparator.comparingInt(MentionView::informativeness))
                .orElseThrow();
        if (poorest.informativeness() < mention.informativeness()) {
            compared.set(compared.indexOf(poorest), mention);
        }
    }

    List<MentionView> compared() {
        return compared;
    }

    List<MentionView> mentions() {
        return mentions;
    }

    List<MergeReason> reasons() {
        return reasons;
    }

    /** The event's id for a given first mention: stable as long as that mention is the first of it. */
    static String eventId(String mention) {
        return Document.hash("event", mention);
    }
}
