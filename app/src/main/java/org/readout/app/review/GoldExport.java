package org.readout.app.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.store.ProjectReader;
import org.readout.store.StoredDocument;
import org.readout.store.review.Attachment;
import org.readout.store.review.Decision;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes decisions as gold in the annotation format of the samples, with the articles, so that {@code readout eval gold
 * --data FOLDER} scores a coder against them.
 *
 * <p>Only the words that somebody judged are gold: {@code reviewed} names them, and a coder's records elsewhere in the
 * article are neither right nor wrong. Records on which no reading has most reviewers are left out.
 */
public final class GoldExport {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final int SHORT_ID = 8;
    private static final int LONGEST_STEM = 60;

    private final ProjectReader reader;
    private final Optional<String> reviewer;

    /** @param reviewer whose decisions are taken; those of all when absent */
    public GoldExport(ProjectReader reader, Optional<String> reviewer) {
        this.reader = reader;
        this.reviewer = reviewer;
    }

    /**
     * What was written.
     *
     * @param events annotated mentions
     * @param noEvents words at which there is no event
     * @param split records left out because reviewers differ
     */
    public record Written(int articles, int events, int noEvents, int split) {}

    /** Writes {@code gold/}, {@code articles/}, {@code decisions.jsonl} and {@code README.md} into a folder. */
    public Written write(Path folder) throws IOException {
        List<Attachment> standing = reader.reviews().standing().stream()
                .filter(a ->
                        reviewer.isEmpty() || reviewer.get().equals(a.decision().reviewer()))
                .toList();
        Verdicts verdicts = Verdicts.of(standing);
        Map<String, List<Decision>> byDocument = new LinkedHashMap<>();
        verdicts.settled()
                .forEach(d -> byDocument
                        .computeIfAbsent(d.anchor().document(), k -> new ArrayList<>())
                        .add(d));
        Files.createDirectories(folder.resolve("gold"));
        Files.createDirectories(folder.resolve("articles"));
        List<StoredDocument> documents = new ArrayList<>();
        reader.documents(d -> {
            if (byDocument.containsKey(d.id())) {
                documents.add(d);
            }
        });
        for (StoredDocument document : documents) {
            List<Decision> decisions = new ArrayList<>(byDocument.getOrDefault(document.id(), List.of()));
            decisions.sort(Comparator.comparingInt(d -> d.anchor().start()));
            write(folder, document, decisions);
        }
        log(folder);
        Written written = new Written(
                documents.size(),
                (int) verdicts.settled().stream()
                        .filter(d -> d.verdict().hasEvent())
                        .count(),
                (int) verdicts.settled().stream()
                        .filter(d -> !d.verdict().hasEvent())
                        .count(),
                verdicts.split().size());
        Files.writeString(folder.resolve("README.md"), GoldReadme.of(written, reviewer));
        return written;
    }

    private static void write(Path folder, StoredDocument document, List<Decision> decisions) throws IOException {
        String id = name(document);
        String file = "articles/" + id + ".jsonl";
        Files.writeString(folder.resolve(file), article(document) + "\n");
        Files.writeString(
                folder.resolve("gold").resolve(id + ".json"),
                MAPPER.writeValueAsString(new GoldJson(document).write(id, file, decisions)) + "\n");
    }

    /** The article as ingest reads it; a date that was inferred is left to be inferred again. */
    private static ObjectNode article(StoredDocument document) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("text", document.text());
        document.title().ifPresent(t -> node.put("title", t));
        document.outlet().ifPresent(o -> node.put("outlet", o));
        document.url().ifPresent(u -> node.put("url", u));
        node.set("boilerplate", JsonMapper.shared().readTree(document.boilerplate()));
        document.published()
                .filter(p -> !p.basis().equals("inferred") && p.earliest().equals(p.latest()))
                .ifPresent(p -> node.put("published", p.earliest()));
        return node;
    }

    private void log(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Decision decision : reader.reviews().log()) {
            if (reviewer.isEmpty() || reviewer.get().equals(decision.reviewer())) {
                lines.append(ReviewJson.decision(decision)).append('\n');
            }
        }
        Files.writeString(folder.resolve("decisions.jsonl"), lines.toString());
    }

    /** The file's name without what its ending says, and the start of the document's id, which makes it unique. */
    private static String name(StoredDocument document) {
        String file = document.file().replace('\\', '/');
        String stem = file.substring(file.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return (stem.length() > LONGEST_STEM ? stem.substring(0, LONGEST_STEM) : stem) + "-"
                + document.id().substring(0, SHORT_ID);
    }
}
