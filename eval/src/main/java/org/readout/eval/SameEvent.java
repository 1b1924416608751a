package org.readout.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.core.EventMention;
import org.readout.core.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the events of a collation with the {@code same_as} labels of annotated articles, over the mentions that both have. */
final class SameEvent {
    private SameEvent() {}

    /** @param matched how many annotated mentions a coded one was found for */
    record Result(ClusterScores scores, ClusterScores allApart, int matched, int annotated) {}

    /** @param gold files of annotations; those whose article is not in the collation are passed over */
    static Result score(Collation collation, List<Path> gold) throws IOException {
        Map<String, String> labels = new HashMap<>();
        int annotated = 0;
        for (Path path : gold) {
            JsonNode root = JsonMapper.shared().readTree(Files.readString(path));
            Optional<CodedDocument> document =
                    collation.documents().stream().filter(d -> isOf(d, root)).findFirst();
            if (document.isPresent()) {
                annotated += root.path("events").size();
                label(document.get(), root, labels);
            }
        }
        return result(collation, labels, annotated);
    }

    /** The same over mentions that are labelled without a type. */
    static Result scoreMentions(Collation collation, List<CollationTruth.Mention> annotated) {
        return result(collation, labels(collation, annotated), annotated.size());
    }

    /** The label of each coded mention that stands at a labelled trigger; of several at one trigger the first counts. */
    static Map<String, String> labels(Collation collation, List<CollationTruth.Mention> annotated) {
        Map<String, CodedDocument> documents = new HashMap<>();
        collation
                .documents()
                .forEach(
                        d -> documents.put(CollationScorer.relative(d.document().file()), d));
        Map<String, String> labels = new HashMap<>();
        for (CollationTruth.Mention mention : annotated) {
            Optional.ofNullable(documents.get(mention.file()))
                    .flatMap(d -> trigger(d.document().text(), mention.text(), mention.trigger())
                            .flatMap(span -> d.mentions().stream()
                                    .filter(m -> m.evidence().trigger().span().overlaps(span))
                                    .filter(m -> !labels.containsKey(m.id()))
                                    .findFirst()))
                    .ifPresent(m -> labels.put(m.id(), mention.event()));
        }
        return labels;
    }

    private static Result result(Collation collation, Map<String, String> labels, int annotated) {
        Map<String, String> system = new HashMap<>();
        collation
                .events()
                .forEach(e -> e.mentions().stream().filter(labels::containsKey).forEach(m -> system.put(m, e.id())));
        return new Result(
                ClusterScores.of(labels, system), ClusterScores.of(labels, Map.of()), labels.size(), annotated);
    }

    private static boolean isOf(CodedDocument document, JsonNode root) {
        String file = CollationScorer.relative(document.document().file());
        String named = root.path("file").asString("")
                + (root.path("part").isNumber() ? "#" + root.path("part").asInt() : "");
        return named.isEmpty()
                ? Path.of(file)
                        .getFileName()
                        .toString()
                        .startsWith(root.path("id").asString() + "_")
                : file.equals(named);
    }

    private static void label(CodedDocument document, JsonNode root, Map<String, String> labels) {
        Set<String> used = new HashSet<>();
        for (JsonNode event : root.path("events")) {
            Optional<Span> trigger = trigger(
                    document.document().text(),
                    event.path("quote").asString(),
                    event.path("trigger").asString());
            String label = event.path("same_as").asString("");
            Optional<EventMention> mention = document.mentions().stream()
                    .filter(m ->
                            trigger.isPresent() && m.evidence().trigger().span().overlaps(trigger.get()))
                    .filter(m -> !used.contains(m.id()))
                    .max(java.util.Comparator.comparing(
                            m -> m.kind().type().equals(event.path("type").asString())));
            if (!label.isEmpty() && mention.isPresent()) {
                used.add(mention.get().id());
                labels.put(mention.get().id(), label);
            }
        }
    }

    private static Optional<Span> trigger(String text, String quote, String trigger) {
        int at = text.indexOf(quote);
        if (at < 0) {
            return Optional.empty();
        }
        int inside = quote.indexOf(trigger);
        return Optional.of(
                inside < 0 ? new Span(at, at + quote.length()) : new Span(at + inside, at + inside + trigger.length()));
    }
}
