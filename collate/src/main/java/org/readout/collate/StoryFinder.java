package org.readout.collate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.coder.CodedDocument;
import org.readout.core.Published;
import org.readout.core.Span;

/**
 * Groups documents into developments in one pass over the stream, after Miranda et al. (2018): each document joins the group
 * to which it is most alike in words and in names, damped by the days since the group's last report, or founds one.
 *
 * <p>Alikeness is the mean of the cosines of tf-idf vectors of words and of names against the group's sum, times a Gaussian of the days
 * between. Groups that share no name with a document are not looked at, so the cost of adding one grows with the groups about the same
 * names and not with the stream. A text that rests on another one goes where that one is.
 */
final class StoryFinder {
    private static final double JOINS = 0.15;
    private static final double DAYS = 12;
    /** Smooths document frequencies of short streams. */
    private static final int PRIOR = 20;

    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<String, Vectors> vectors = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Set<Group>> byName = new HashMap<>();
    private final Map<String, Group> groupOf = new HashMap<>();
    private int documents;

    private StoryFinder() {}

    private record Vectors(Map<String, Double> words, Map<String, Double> names) {}

    private static final class Group {
        private final int number;
        private final List<CodedDocument> documents = new ArrayList<>();
        private final Map<String, Double> words = new HashMap<>();
        private final Map<String, Double> names = new HashMap<>();
        private Optional<LocalDate> last = Optional.empty();

        Group(int number) {
            this.number = number;
        }
    }

    /**
     * @param inOrder in order of report
     * @param lineage who rests on whom
     */
    static List<List<CodedDocument>> group(List<CodedDocument> inOrder, List<LineageEdge> lineage) {
        StoryFinder finder = new StoryFinder();
        inOrder.forEach(finder::count);
        Map<String, String> sources = new HashMap<>();
        lineage.forEach(e -> e.source().ifPresent(s -> sources.putIfAbsent(e.document(), s)));
        inOrder.forEach(
                d -> finder.add(d, Optional.ofNullable(sources.get(d.document().id()))));
        return finder.groups.stream().map(g -> List.copyOf(g.documents)).toList();
    }

    private void count(CodedDocument document) {
        documents++;
        Vectors counted = counts(document);
        vectors.put(document.document().id(), counted);
        Set<String> terms = new HashSet<>(counted.words().keySet());
        counted.names().keySet().forEach(n -> terms.add("name " + n));
        terms.forEach(t -> frequency.merge(t, 1, Integer::sum));
    }

    private static Vectors counts(CodedDocument document) {
        Map<String, Double> words = new HashMap<>();
        StringBuilder body = new StringBuilder();
        for (Span part : document.document().body()) {
            body.append(part.slice(document.document().text())).append('\n');
        }
        Stems.occurrences(body.toString()).forEach(s -> words.merge(s, 1.0, Double::sum));
        Map<String, Double> names = new HashMap<>();
        Facts.of(document.document()).names().forEach(n -> names.merge(n, 1.0, Double::sum));
        return new Vectors(words, names);
    }

    private void add(CodedDocument document, Optional<String> source) {
        String id = document.document().id();
        Vectors counted = Objects.requireNonNull(vectors.remove(id), id);
        Map<String, Double> words = weighted(counted.words(), "");
        Map<String, Double> names = weighted(counted.names(), "name ");
        Group group = source.map(groupOf::get).orElseGet(() -> nearest(document, words, names));
        group.documents.add(document);
        groupOf.put(id, group);
        words.forEach((w, x) -> group.words.merge(w, x, Double::sum));
        names.forEach((n, x) -> group.names.merge(n, x, Double::sum));
        document.published().map(Published::latest).ifPresent(day -> {
            group.last = group.last.filter(l -> l.isAfter(day)).or(() -> Optional.of(day));
        });
        names.keySet()
                .forEach(n -> byName.computeIfAbsent(n, k -> new HashSet<>()).add(group));
    }

    private Group nearest(CodedDocument document, Map<String, Double> words, Map<String, Double> names) {
        Set<Group> candidates = new TreeSet<>(Comparator.comparingInt((Group g) -> g.number));
        names.keySet().forEach(n -> candidates.addAll(byName.getOrDefault(n, Set.of())));
        Group best = null;
        double highest = JOINS;
        for (Group group : candidates) {
            double alike = (cosine(words, group.words) + cosine(names, group.names)) / 2 * decay(document, group);
            if (alike > highest) {
                highest = alike;
                best = group;
            }
        }
        if (best == null) {
            best = new Group(groups.size());
            groups.add(best);
        }
        return best;
    }

    private static double decay(CodedDocument document, Group group) {
        return document.published()
                .map(Published::earliest)
                .flatMap(day -> group.last.map(last -> (double) Math.max(0, ChronoUnit.DAYS.between(last, day))))
                .map(days -> Math.exp(-days * days / (2 * DAYS * DAYS)))
                .orElse(1.0);
    }

    private Map<String, Double> weighted(Map<String, Double> counts, String prefix) {
        Map<String, Double> weighted = new HashMap<>();
        double square = 0;
        for (Map.Entry<String, Double> entry : counts.entrySet()) {
            int in = frequency.getOrDefault(prefix + entry.getKey(), 0);
            double weight = (1 + Math.log(entry.getValue())) * Math.log((documents + PRIOR) / (in + 1.0));
            weighted.put(entry.getKey(), weight);
            square += weight * weight;
        }
        double length = Math.sqrt(square);
        weighted.replaceAll((k, v) -> v / length);
        return weighted;
    }

    private static double cosine(Map<String, Double> unit, Map<String, Double> sum) {
        double product = 0;
        for (Map.Entry<String, Double> entry : unit.entrySet()) {
            product += entry.getValue() * sum.getOrDefault(entry.getKey(), 0.0);
        }
        double square = sum.values().stream().mapToDouble(v -> v * v).sum();
        return square == 0 ? 0 : product / Math.sqrt(square);
    }
}
