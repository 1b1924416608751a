package org.readout.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.collate.Collation;
import org.readout.collate.LineageEdge;
import org.readout.core.Discrepancy;
import org.readout.core.Event;
import org.readout.core.Excerpt;

/**
 * Compares a collation of articles with what it should find. The lists of the samples are not complete, so that precision
 * on them is a lower bound; those of {@code eval/data/clusters} are meant to be.
 */
public final class CollationScorer {
    private final Collation collation;
    private final CollationTruth truth;
    private final Map<String, String> fileOfDocument = new HashMap<>();
    private final Map<String, String> labelOfMention;
    private final List<String> errors = new ArrayList<>();

    /**
     * Figures on 0–100 except the counts and the error.
     *
     * @param falseCopies pairs of independent reports that were taken for copies
     * @param originError mean absolute difference of the number of independent origins
     * @param compatibleTakenForDiscrepancies sets of values reported that do not exclude each other
     * @param copies groups of articles that go back to one text, against those that the lineage gives
     */
    public record Result(
            double lineagePrecision,
            double lineageRecall,
            double relayPrecision,
            double relayRecall,
            int falseCopies,
            double originError,
            double discrepancyPrecision,
            double discrepancyRecall,
            int discrepanciesFound,
            int updatesTakenForDiscrepancies,
            int compatibleTakenForDiscrepancies,
            Map<Discrepancy.Kind, KindScore> byKind,
            PairScores copies) {

        public Result {
            byKind = Map.copyOf(byKind);
        }
    }

    CollationScorer(Collation collation, CollationTruth truth) {
        this.collation = collation;
        this.truth = truth;
        this.labelOfMention = SameEvent.labels(collation, truth.sameEvent());
        collation
                .documents()
                .forEach(d -> fileOfDocument.put(
                        d.document().id(), relative(d.document().file())));
    }

    /** The path below the folder that holds {@code articles/}. */
    static String relative(String file) {
        String path = file.replace('\\', '/');
        int at = path.lastIndexOf("articles/");
        return at < 0 ? path : path.substring(at);
    }

    Result score() {
        List<LineageEdge> copies = collation.lineage().stream()
                .filter(e -> e.kind() != LineageEdge.Kind.RELAY)
                .toList();
        List<LineageEdge> relays = collation.lineage().stream()
                .filter(e -> e.kind() == LineageEdge.Kind.RELAY)
                .toList();
        List<Discrepancy> found = collation.discrepancies();
        return new Result(
                share(copies, e -> truth.derivations().stream().anyMatch(d -> shows(e, d)), "WRONG COPY "),
                share(truth.derivations(), d -> copies.stream().anyMatch(e -> shows(e, d)), "MISSED COPY "),
                share(relays, e -> truth.relays().stream().anyMatch(r -> shows(e, r)), "WRONG RELAY "),
                share(truth.relays(), r -> relays.stream().anyMatch(e -> shows(e, r)), "MISSED RELAY "),
                falseCopies(copies),
                originError(),
                share(
                        found,
                        d -> truth.discrepancies().stream().anyMatch(t -> shows(d, t, true)),
                        "WRONG DISCREPANCY "),
                share(
                        truth.discrepancies(),
                        t -> found.stream().anyMatch(d -> shows(d, t, true)),
                        "MISSED DISCREPANCY "),
                found.size(),
                reported(truth.updates(), found),
                reported(truth.compatible(), found),
                byKind(found),
                copyGroups(copies));
    }

    private int reported(List<CollationTruth.Difference> differences, List<Discrepancy> found) {
        return (int) differences.stream()
                .filter(t -> found.stream().anyMatch(d -> shows(d, t, false)))
                .count();
    }

    private Map<Discrepancy.Kind, KindScore> byKind(List<Discrepancy> found) {
        Map<Discrepancy.Kind, KindScore> scores = new EnumMap<>(Discrepancy.Kind.class);
        for (Discrepancy.Kind kind : Discrepancy.Kind.values()) {
            List<Discrepancy> ofKind =
                    found.stream().filter(d -> d.kind() == kind).toList();
            List<CollationTruth.Difference> expected = truth.discrepancies().stream()
                    .filter(t -> t.kind().equals(kind.name()))
                    .toList();
            scores.put(
                    kind,
                    new KindScore(
                            ofKind.size(),
                            (int) ofKind.stream()
                                    .filter(d -> truth.discrepancies().stream().anyMatch(t -> shows(d, t, true)))
                                    .count(),
                            expected.size(),
                            (int) expected.stream()
                                    .filter(t -> found.stream().anyMatch(d -> shows(d, t, true)))
                                    .count()));
        }
        return scores;
    }

    /** Articles joined by the edges between texts, against the groups of the truth. */
    private PairScores copyGroups(List<LineageEdge> copies) {
        Map<String, String> gold = new HashMap<>();
        fileOfDocument.values().forEach(file -> gold.put(file, file));
        truth.copyGroups().forEach(group -> group.forEach(file -> gold.replace(file, group.get(0))));
        Map<String, String> system = new HashMap<>();
        fileOfDocument.values().forEach(file -> system.put(file, file));
        for (LineageEdge edge : copies) {
            edge.source().ifPresent(source -> {
                String joined = system.getOrDefault(file(source), file(source));
                String other = system.getOrDefault(file(edge.document()), file(edge.document()));
                system.replaceAll((file, group) -> group.equals(other) ? joined : group);
            });
        }
        return PairScores.of(gold, system);
    }

    /** One line for each relation missed or found without being expected. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    private <T> double share(List<T> items, java.util.function.Predicate<T> right, String error) {
        if (items.isEmpty()) {
            return 0;
        }
        int count = 0;
        for (T item : items) {
            if (right.test(item)) {
                count++;
            } else {
                errors.add(error + describe(item));
            }
        }
        return 100.0 * count / items.size();
    }

    private String describe(Object item) {
        if (item instanceof LineageEdge edge) {
            return edge.kind() + " " + file(edge.document()) + " <- "
                    + edge.source().map(this::file).or(edge::outlet).orElse("") + " " + edge.strength();
        }
        if (item instanceof Discrepancy d) {
            return d.kind() + " " + d.about() + " "
                    + d.accounts().stream()
                            .map(a -> "\n        " + a.value() + " " + a.saidBy() + " "
                                    + a.evidence().stream().map(Excerpt::text).toList())
                            .toList();
        }
        return String.valueOf(item);
    }

    private String file(String document) {
        return fileOfDocument.getOrDefault(document, document);
    }

    private boolean shows(LineageEdge edge, CollationTruth.Derivation derivation) {
        if (!file(edge.document()).equals(derivation.file())) {
            return false;
        }
        boolean source =
                edge.source().isPresent() && edge.source().map(this::file).equals(derivation.from());
        boolean outlet = edge.outlet()
                .flatMap(o -> derivation.outlet().map(o::equalsIgnoreCase))
                .orElse(false);
        return source || outlet && (edge.source().isEmpty() || derivation.from().isEmpty());
    }

    /** Whether it names the outlet, as it is called or in the words of the text: KCNA is the Korean Central News Agency. */
    private boolean shows(LineageEdge edge, CollationTruth.Relay relay) {
        String outlet = withoutArticle(relay.outlet());
        return file(edge.document()).equals(relay.file())
                && (edge.outlet()
                                .filter(o -> withoutArticle(o).equalsIgnoreCase(outlet))
                                .isPresent()
                        || edge.evidence().stream().anyMatch(e -> e.text().contains(outlet)));
    }

    private static String withoutArticle(String outlet) {
        return outlet.replaceFirst("(?i)^the ", "");
    }

    private int falseCopies(List<LineageEdge> copies) {
        int wrong = 0;
        for (List<String> pair : truth.independent()) {
            Set<String> files = new HashSet<>(pair);
            if (copies.stream()
                    .anyMatch(e -> e.source().isPresent()
                            && files.equals(
                                    Set.of(file(e.document()), file(e.source().get()))))) {
                errors.add("FALSE COPY " + pair);
                wrong++;
            }
        }
        return wrong;
    }

    private double originError() {
        double sum = 0;
        for (CollationTruth.OriginCount expected : truth.origins()) {
            Optional<Event> event = eventOf(expected);
            int found = event.map(e -> e.origins().size()).orElse(0);
            sum += Math.abs(found - expected.origins());
            if (found != expected.origins()) {
                errors.add("ORIGINS " + found + " not " + expected.origins() + " of " + expected.event() + ", files "
                        + event.map(e -> e.documents().stream().map(this::file).toList() + " " + e.kind() + " "
                                        + e.origins())
                                .orElse("none"));
            }
        }
        return truth.origins().isEmpty() ? 0 : sum / truth.origins().size();
    }

    /**
     * The event with most of the mentions that carry the label; where no mention is labelled, the event with mentions in
     * most of the files, and of several the one with most mentions there.
     */
    private Optional<Event> eventOf(CollationTruth.OriginCount expected) {
        if (truth.sameEvent().stream().anyMatch(m -> m.event().equals(expected.event()))) {
            return collation.events().stream()
                    .filter(e -> labelled(e, expected.event()) > 0)
                    .max(Comparator.comparingLong(e -> labelled(e, expected.event())));
        }
        return collation.events().stream()
                .filter(e -> inFiles(e, expected.files()) > 0)
                .max(Comparator.comparingLong((Event e) -> inFiles(e, expected.files()))
                        .thenComparing(e -> e.mentions().size()));
    }

    private long labelled(Event event, String label) {
        return event.mentions().stream()
                .filter(m -> label.equals(labelOfMention.get(m)))
                .count();
    }

    private long inFiles(Event event, List<String> files) {
        return event.documents().stream()
                .map(this::file)
                .filter(files::contains)
                .count();
    }

    /** Whether two accounts of the discrepancy hold the words of two accounts of the difference. */
    private boolean shows(Discrepancy found, CollationTruth.Difference expected, boolean sameKind) {
        if (sameKind && !expected.accepts(found.kind().name())) {
            return false;
        }
        long shared = expected.accounts().stream()
                .flatMap(t -> found.accounts().stream()
                        .filter(a -> a.evidence().stream().anyMatch(e -> overlaps(e.text(), t.text())))
                        .map(Discrepancy.Account::value)
                        .limit(1))
                .distinct()
                .count();
        return shared >= 2;
    }

    private static boolean overlaps(String evidence, String words) {
        String e = plain(evidence);
        String w = plain(words);
        return e.contains(w) || w.contains(e);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
