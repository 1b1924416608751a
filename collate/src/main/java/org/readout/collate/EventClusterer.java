package org.readout.collate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.readout.coder.CodedDocument;
import org.readout.collate.CandidateIndex.Space;
import org.readout.core.Actor;
import org.readout.core.EventMention;

/**
 * Joins mentions to events, one document after the other: each mention goes to the event with which it agrees most, if
 * it agrees enough with one of its mentions and contradicts none of those compared; else it founds an event.
 *
 * <p>Within a document the mentions that say most come first, so that bare ones ("the attack") find the event that they
 * take up. The result depends on the order of the documents, which {@link Collator} fixes; it does not depend on the
 * order in which they were handed over.
 */
final class EventClusterer {
    private static final int MOST_CANDIDATES = 32;
    private static final int DAYS_IN_BLOCK = 7;
    private static final int MOST_BLOCKS = 6;
    /** Stands for the week of what has no day. */
    private static final long UNDATED = 0;

    private final CandidateIndex index;
    private final CollationMemory memory;
    private final Map<String, EventCluster> clusters = new HashMap<>();
    /** Of the events that were known before, the founding mentions read so far. */
    private final Map<String, MentionView> founders = new HashMap<>();

    private final Set<EventCluster> changed = new LinkedHashSet<>();

    EventClusterer(CollationMemory memory) {
        this.index = memory.index();
        this.memory = memory;
    }

    /** Joins the mentions of a document, and says to which event each belongs. */
    List<GrowingCollation.Joining> add(CodedDocument document) {
        return document.mentions().stream()
                .map(MentionView::of)
                .sorted(Comparator.comparingInt((MentionView m) -> -m.informativeness())
                        .thenComparing(m -> m.mention().evidence().trigger().span())
                        .thenComparing(m -> m.mention().id()))
                .map(this::add)
                .toList();
    }

    /** The events founded or joined since this began, in the order in which that happened first. */
    List<EventCluster> clusters() {
        return List.copyOf(changed);
    }

    private record Match(EventCluster cluster, MergeReason reason) {}

    private GrowingCollation.Joining add(MentionView mention) {
        Optional<Match> best = index.candidates(Space.EVENT, queryKeys(mention), MOST_CANDIDATES).stream()
                .flatMap(candidate -> cluster(candidate.id(), mention).stream())
                .flatMap(cluster -> match(mention, cluster).stream())
                .reduce((a, b) -> b.reason().score() > a.reason().score() ? b : a);
        EventCluster cluster;
        if (best.isPresent()) {
            cluster = best.get().cluster();
            cluster.join(mention, best.get().reason());
        } else {
            cluster = new EventCluster(mention);
            clusters.put(cluster.key(), cluster);
        }
        changed.add(cluster);
        index.add(Space.EVENT, cluster.key(), ownKeys(mention));
        return new GrowingCollation.Joining(mention.mention(), cluster.key(), best.map(Match::reason));
    }

    /**
     * The candidate, unless its founding mention, which every mention is compared to first, contradicts the added one: most candidates are
     * long past, and are not read for that.
     */
    private Optional<EventCluster> cluster(String key, MentionView added) {
        EventCluster known = clusters.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        if (founder(key).filter(f -> Constraints.veto(added, f).isEmpty()).isEmpty()) {
            return Optional.empty();
        }
        Optional<EventCluster> kept = memory.event(key).map(EventCluster::of);
        kept.ifPresent(cluster -> clusters.put(key, cluster));
        return kept;
    }

    private Optional<MentionView> founder(String key) {
        MentionView known = founders.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<MentionView> kept = memory.founder(key).map(MentionView::of);
        kept.ifPresent(founder -> founders.put(key, founder));
        return kept;
    }

    private static Optional<Match> match(MentionView mention, EventCluster cluster) {
        Optional<Match> best = Optional.empty();
        for (MentionView member : cluster.compared()) {
            if (Constraints.veto(mention, member).isPresent()) {
                return Optional.empty();
            }
            IdentityModel.Judgement judgement = IdentityModel.judge(mention, member);
            OptionalDouble score = judgement.score();
            if (judgement.joins()
                    && (best.isEmpty()
                            || score.orElseThrow() > best.get().reason().score())) {
                MergeReason reason = new MergeReason(
                        mention.mention().id(), member.mention().id(), score.orElseThrow(), judgement.reasons());
                best = Optional.of(new Match(cluster, reason));
            }
        }
        return best;
    }

    private static long[] ownKeys(MentionView mention) {
        return keys(mention, Set.of(mention.type()));
    }

    private static long[] queryKeys(MentionView mention) {
        return keys(mention, IdentityModel.typesMeeting(mention.type()));
    }

    /**
     * Blocks: type with document; type with each party and week; type with named person of the recipients; with place and week; with each
     * party and the place in a series that the sentence gives.
     */
    private static long[] keys(MentionView mention, Set<String> types) {
        Set<Long> keys = new LinkedHashSet<>();
        EventMention m = mention.mention();
        List<Long> weeks = weeks(mention);
        long reported = mention.reported().map(r -> week(r.earliest())).orElse(UNDATED);
        for (String type : types) {
            keys.add(inWeek(reported, type + "|doc|" + m.document().id()));
            for (Actor party : mention.parties()) {
                for (long week : weeks) {
                    party.country().ifPresent(c -> keys.add(inWeek(week, type + "|" + c)));
                    party.id().ifPresent(i -> keys.add(inWeek(week, type + "|" + i)));
                }
            }
            for (Actor recipient : mention.recipients()) {
                recipient.name().ifPresent(n -> keys.add(Hashes.of(type + "|name|" + n)));
            }
            Places.named(m).ifPresent(p -> weeks.forEach(week -> keys.add(inWeek(week, type + "|at|" + p.name()))));
            mention.seriesPlace()
                    .ifPresent(place -> mention.parties().stream()
                            .flatMap(party -> party.id().stream())
                            .forEach(id -> keys.add(Hashes.of(type + "|" + id + "|" + place))));
        }
        return keys.stream().mapToLong(Long::longValue).toArray();
    }

    private static long inWeek(long week, String words) {
        return Hashes.inPeriod(week, Hashes.of(words));
    }

    private static long week(LocalDate day) {
        return Math.floorDiv(day.toEpochDay(), (long) DAYS_IN_BLOCK);
    }

    /** The weeks that the event's days fall into with a day around them; without days, those of the report and the week before. */
    private static List<Long> weeks(MentionView mention) {
        Optional<DayRange> days = mention.when()
                .filter(r -> r.width() <= (long) DAYS_IN_BLOCK * MOST_BLOCKS)
                .map(r -> new DayRange(r.earliest().minusDays(1), r.latest().plusDays(1)))
                .or(() -> mention.reported().map(r -> new DayRange(r.earliest().minusDays(DAYS_IN_BLOCK), r.latest())));
        List<Long> weeks = new ArrayList<>();
        if (days.isEmpty()) {
            weeks.add(UNDATED);
            return weeks;
        }
        long last = week(days.get().latest());
        for (long week = week(days.get().earliest()); week <= last && weeks.size() < MOST_BLOCKS; week++) {
            weeks.add(week);
        }
        return weeks;
    }
}
