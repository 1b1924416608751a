package org.readout.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.collate.Correction.Anchor;

/** Applies people's decisions, in the order in which they were taken, to the events that the collator found. */
final class Corrections {
    private final List<EventCluster> clusters;

    private Corrections(List<EventCluster> clusters) {
        this.clusters = new ArrayList<>(clusters);
    }

    /** Decisions about mentions that are no more, or that already are as decided, change nothing. */
    static List<EventCluster> applied(List<EventCluster> found, List<Correction> corrections) {
        Corrections applied = new Corrections(found);
        corrections.forEach(applied::apply);
        return List.copyOf(applied.clusters);
    }

    private void apply(Correction correction) {
        Set<Anchor> mentions = Set.copyOf(correction.mentions());
        Set<Anchor> others = Set.copyOf(correction.others());
        switch (correction.kind()) {
            case MERGE -> merge(holding(mentions), holding(others));
            case SPLIT -> split(mentions, others);
        }
    }

    private List<EventCluster> holding(Set<Anchor> anchors) {
        return clusters.stream()
                .filter(c -> c.mentions().stream().anyMatch(m -> anchors.contains(anchor(m))))
                .toList();
    }

    private void merge(List<EventCluster> some, List<EventCluster> others) {
        List<EventCluster> all = new ArrayList<>(others);
        some.stream().filter(c -> !all.contains(c)).forEach(all::add);
        if (some.isEmpty() || all.size() < 2) {
            return;
        }
        EventCluster first = all.get(0);
        for (EventCluster cluster : all.subList(1, all.size())) {
            cluster.mentions().forEach(m -> first.join(m, byHand(m, first)));
            clusters.remove(cluster);
        }
    }

    /** Takes the mentions out of the events that hold any of the others. */
    private void split(Set<Anchor> mentions, Set<Anchor> others) {
        List<MentionView> parted = new ArrayList<>();
        for (EventCluster cluster : holding(others)) {
            List<MentionView> leaving = cluster.mentions().stream()
                    .filter(m -> mentions.contains(anchor(m)))
                    .toList();
            if (!leaving.isEmpty()) {
                parted.addAll(leaving);
                clusters.set(clusters.indexOf(cluster), without(cluster, leaving));
            }
        }
        if (!parted.isEmpty()) {
            EventCluster own = new EventCluster(parted.get(0));
            parted.stream().skip(1).forEach(m -> own.join(m, byHand(m, own)));
            clusters.add(own);
        }
    }

    private static EventCluster without(EventCluster cluster, List<MentionView> leaving) {
        List<MentionView> staying =
                cluster.mentions().stream().filter(m -> !leaving.contains(m)).toList();
        Set<String> gone = leaving.stream().map(m -> m.mention().id()).collect(Collectors.toSet());
        EventCluster rest = new EventCluster(staying.get(0));
        for (MentionView mention : staying.subList(1, staying.size())) {
            rest.join(
                    mention,
                    cluster.reasons().stream()
                            .filter(r -> r.mention().equals(mention.mention().id()) && !gone.contains(r.with()))
                            .findFirst()
                            .orElseGet(() -> byHand(mention, rest)));
        }
        return rest;
    }

    private static MergeReason byHand(MentionView mention, EventCluster cluster) {
        return new MergeReason(
                mention.mention().id(),
                cluster.mentions().get(0).mention().id(),
                IdentityModel.THRESHOLD,
                List.of("decided by a person"));
    }

    private static Anchor anchor(MentionView mention) {
        return new Anchor(
                mention.mention().document().id(),
                mention.mention().evidence().trigger().span());
    }
}
