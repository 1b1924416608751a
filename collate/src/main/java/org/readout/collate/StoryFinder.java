package org.readout.collate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.CodedDocument;
import org.readout.core.Published;
import org.readout.core.Span;

/**
 * Groups documents into developments in one pass over the stream, after Miranda et al. (2018): each document joins the group
 * to which it is most alike in words and in names, damped by the days since the group's last report, or founds one.
 *
 * <p>Alikeness is the mean of the cosines of tf-idf vectors of words and of names against the group's sum, times a Gaussian of the days
 * between. Only groups that share a name are looked at, the last ones of its rarest names first and a bounded number of them, so that the
 * cost of adding one does not grow with the stream. A text that rests on another one goes where that one is.
 */
final class StoryFinder {
    private static final double JOINS = 0.15;
    /** A group this much alike is resumed: what is about the same country or person only is mostly below. */
    private static final double RESUMES = 0.33;

    private static final double DAYS = 12;
    private static final int MOST_CANDIDATES = 20;
    /** Smooths document frequencies of short streams. */
    private static final int PRIOR = 20;

    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<String, Vectors> vectors = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Deque<Group>> byName = new HashMap<>();
    private final Map<String, Group> groupOf = new HashMap<>();
    private int documents;

    private StoryFinder() {}

    private record Vectors(Map<String, Double> words, Map<String, Double> names) {}

    private static final class Group {
        private final List<CodedDocument> documents = new ArrayList<>();
        private final TermSum words = new TermSum();
        private final TermSum names = new TermSum();
        private final Optional<Group> resumed;
        private Optional<LocalDate> last = Optional.empty();

        Group(Optional<Group> resumed) {
            this.resumed = resumed;
        }

        Found found() {
            return new Found(documents, resumed.map(Group::id));
        }

        private String id() {
            return documents.get(0).document().id();
        }
    }

    /**
     * A group of documents.
     *
     * @param documents in order of report
     * @param resumes the first document of the group that its first document is much like but for the days between
     */
    record Found(List<CodedDocument> documents, Optional<String> resumes) {
        Found {
            documents = List.copyOf(documents);
        }
    }

    private record Match(Optional<Group> joined, Optional<Group> resumed) {}

    /**
     * @param inOrder in order of report
     * @param lineage who rests on whom
     */
    static List<Found> group(List<CodedDocument> inOrder, List<LineageEdge> lineage) {
        StoryFinder finder = new StoryFinder();
        inOrder.forEach(finder::count);
        Map<String, String> sources = new HashMap<>();
        lineage.forEach(e -> e.source().ifPresent(s -> sources.putIfAbsent(e.document(), s)));
        inOrder.forEach(
                d -> finder.add(d, Optional.ofNullable(sources.get(d.document().id()))));
        return finder.groups.stream().map(Group::found).toList();
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
        Group group = source.map(groupOf::get).orElseGet(() -> groupFor(document, words, names));
        group.documents.add(document);
        groupOf.put(id, group);
        group.words.add(words);
        group.names.add(names);
        document.published().map(Published::latest).ifPresent(day -> {
            group.last = group.last.filter(l -> l.isAfter(day)).or(() -> Optional.of(day));
        });
        names.keySet().forEach(n -> remember(n, group));
    }

    /** The last groups that a name stood in; who is named in more is no help in telling them apart. */
    private void remember(String name, Group group) {
        Deque<Group> groups = byName.computeIfAbsent(name, n -> new ArrayDeque<>());
        groups.remove(group);
        groups.addFirst(group);
        if (groups.size() > MOST_CANDIDATES) {
            groups.removeLast();
        }
    }

    private Group groupFor(CodedDocument document, Map<String, Double> words, Map<String, Double> names) {
        Match match = match(document, words, names);
        return match.joined().orElseGet(() -> {
            Group group = new Group(match.resumed());
            groups.add(group);
            return group;
        });
    }

    private Match match(CodedDocument document, Map<String, Double> words, Map<String, Double> names) {
        Optional<Group> joined = Optional.empty();
        Optional<Group> resumed = Optional.empty();
        double highest = JOINS;
        double highestUndamped = RESUMES;
        for (Group group : candidates(names)) {
            double undamped = (group.words.cosine(words) + group.names.cosine(names)) / 2;
            double alike = undamped * decay(document, group);
            if (alike > highest) {
                highest = alike;
                joined = Optional.of(group);
            }
            if (undamped > highestUndamped) {
                highestUndamped = undamped;
                resumed = Optional.of(group);
            }
        }
        return new Match(joined, resumed);
    }

    /** Groups that share a name, those of the heaviest names first. */
    private Set<Group> candidates(Map<String, Double> names) {
        Set<Group> candidates = new LinkedHashSet<>();
        names.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .flatMap(name -> byName.getOrDefault(name.getKey(), new ArrayDeque<>()).stream())
                .distinct()
                .limit(MOST_CANDIDATES)
                .forEach(candidates::add);
        return candidates;
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
        counts.forEach((term, count) -> {
            int in = frequency.getOrDefault(prefix + term, 0);
            weighted.put(term, (1 + Math.log(count)) * Math.log((documents + PRIOR) / (in + 1.0)));
        });
        return TermSum.unit(weighted);
    }
}
