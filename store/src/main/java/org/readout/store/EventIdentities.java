package org.readout.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.core.Document;

/**
 * Which id each event of a new collation has: that of the known event with which it shares most, else a new one.
 *
 * <p>What two events share is counted over their mentions: two for the same mention, one for the same words of the same
 * document, which survive a new coding. The pairs that share most are settled first, among equals those of the event
 * minted first, one id to one event. A known event that is left over was merged into the event that has most of it, or is
 * withdrawn when nothing of it is left; a new event that shares with a known one without getting its id was split off.
 */
final class EventIdentities {
    private final Map<String, List<Integer>> byMention = new HashMap<>();
    private final Map<Anchor, List<Integer>> byAnchor = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Known> known;
    private final List<List<Member>> found;

    private EventIdentities(List<Known> known, List<List<Member>> found) {
        this.known = known;
        this.found = found;
    }

    /** The words of a document that name an event, in code points. */
    record Anchor(String document, int start, int end) {}

    record Member(String mention, Anchor anchor) {}

    /** An event that the project has. */
    record Known(String id, List<Member> members) {}

    private record Pair(int known, int found, int shared) {}

    /**
     * @param ids one for each event found, in their order
     * @param merged id of a known event, and the id of the event that it is part of now
     * @param withdrawn ids of known events of which nothing is left
     * @param splitFrom new id, and the id of the known event that it was part of
     */
    record Assignment(
            List<String> ids, Map<String, String> merged, List<String> withdrawn, Map<String, String> splitFrom) {}

    /**
     * @param known in the order in which they were minted
     * @param found the members of each event, its first mention first
     * @param used whether an id was ever given
     */
    static Assignment assign(List<Known> known, List<List<Member>> found, Predicate<String> used) {
        EventIdentities identities = new EventIdentities(known, found);
        identities.findPairs();
        return identities.settle(used);
    }

    private void findPairs() {
        for (int i = 0; i < found.size(); i++) {
            for (Member member : found.get(i)) {
                byMention
                        .computeIfAbsent(member.mention(), m -> new ArrayList<>())
                        .add(i);
                byAnchor.computeIfAbsent(member.anchor(), a -> new ArrayList<>())
                        .add(i);
            }
        }
        for (int k = 0; k < known.size(); k++) {
            Map<Integer, Integer> shared = new LinkedHashMap<>();
            for (Member member : known.get(k).members()) {
                byAnchor.getOrDefault(member.anchor(), List.of()).stream()
                        .distinct()
                        .forEach(f -> shared.merge(f, 1, Integer::sum));
                byMention.getOrDefault(member.mention(), List.of()).stream()
                        .distinct()
                        .forEach(f -> shared.merge(f, 1, Integer::sum));
            }
            for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
                pairs.add(new Pair(k, entry.getKey(), entry.getValue()));
            }
        }
        pairs.sort(Comparator.comparingInt((Pair p) -> -p.shared())
                .thenComparingInt(Pair::known)
                .thenComparingInt(Pair::found));
    }

    private Assignment settle(Predicate<String> used) {
        Map<Integer, String> kept = new HashMap<>();
        Set<Integer> settled = new HashSet<>();
        for (Pair pair : pairs) {
            if (!kept.containsKey(pair.found()) && settled.add(pair.known())) {
                kept.put(pair.found(), known.get(pair.known()).id());
            }
        }
        Set<String> taken = new HashSet<>();
        Predicate<String> free = id -> !used.test(id) && taken.add(id);
        List<String> ids = new ArrayList<>();
        for (int f = 0; f < found.size(); f++) {
            String id = kept.get(f);
            ids.add(id == null ? mint(found.get(f).get(0).mention(), free) : id);
        }
        Map<String, String> merged = new LinkedHashMap<>();
        List<String> withdrawn = new ArrayList<>();
        for (int k = 0; k < known.size(); k++) {
            if (!settled.contains(k)) {
                String id = known.get(k).id();
                strongest(k).ifPresentOrElse(f -> merged.put(id, ids.get(f)), () -> withdrawn.add(id));
            }
        }
        return new Assignment(ids, merged, withdrawn, splits(ids, kept));
    }

    /** The event found that shares most with a known one. */
    private Optional<Integer> strongest(int ofKnown) {
        return pairs.stream().filter(p -> p.known() == ofKnown).findFirst().map(Pair::found);
    }

    private Map<String, String> splits(List<String> ids, Map<Integer, String> kept) {
        Map<String, String> splits = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            if (!kept.containsKey(pair.found())) {
                splits.putIfAbsent(
                        ids.get(pair.found()), known.get(pair.known()).id());
            }
        }
        return splits;
    }

    /** The id that the collation gives an event with that first mention; another if an event ever had it. */
    private static String mint(String firstMention, Predicate<String> free) {
        String id = Document.hash("event", firstMention);
        for (int again = 2; !free.test(id); again++) {
            id = Document.hash("event", firstMention, Integer.toString(again));
        }
        return id;
    }
}
