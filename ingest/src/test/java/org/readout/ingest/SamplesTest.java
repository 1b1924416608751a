package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.core.Boilerplate;
import org.readout.core.Document;
import org.readout.core.OriginHint;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Compares what is read from the sample articles with {@code samples/expected}. */
class SamplesTest {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Map<String, Document> DOCUMENTS = new HashMap<>();
    private static Readings readings = new Readings(List.of(), List.of());
    private static JsonNode relations = new YAMLMapper().createObjectNode();

    @BeforeAll
    static void readSamples() throws IOException {
        readings = Readings.ofPaths(SAMPLES.resolve("articles").toString());
        readings.documents().forEach(document -> DOCUMENTS.put(document.file(), document));
        relations = new YAMLMapper().readTree(Files.readString(SAMPLES.resolve("expected/relations.yaml")));
    }

    private static Stream<Document> documentsOf(JsonNode item) {
        String path = SAMPLES.resolve(item.get("file").asString()).toString();
        String part = item.get("part") == null ? "" : "#" + item.get("part").asString();
        return DOCUMENTS.values().stream()
                .filter(document -> document.file().equals(path + part)
                        || (part.isEmpty() && document.file().startsWith(path + "#")));
    }

    private static Document document(JsonNode item) {
        return documentsOf(item).findFirst().orElseThrow(() -> new AssertionError("not read: " + item));
    }

    @Test
    void everySample_isReadOnceWithoutProblems() {
        assertThat(readings.documents()).hasSize(67);
        assertThat(readings.problems()).isEmpty();
    }

    @Test
    void expectedDates_areReadWhereTheTextGivesThemAndNowhereElse() {
        List<String> wrong = new ArrayList<>();
        for (JsonNode item : relations.get("published")) {
            String found = document(item)
                    .published()
                    .map(published -> published.earliest() + " to " + published.latest())
                    .orElse("none");
            boolean inferred = item.get("basis").asString().equals("inferred");
            String expected = inferred
                    ? "none"
                    : item.get("earliest").asString() + " to "
                            + item.get("latest").asString();
            if (!found.equals(expected)) {
                wrong.add(item.get("file").asString() + ": " + found + " instead of " + expected);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void outlets_areNeverWrongAndFoundWhereTheTextNamesThem() {
        List<String> wrong = new ArrayList<>();
        int found = 0;
        int expected = 0;
        for (JsonNode item : relations.get("published")) {
            Document document = document(item);
            boolean named = !item.get("outlet").isNull();
            expected += named ? 1 : 0;
            if (document.outlet().isPresent()) {
                String outlet = document.outlet().get();
                boolean same = named && item.get("outlet").asString().startsWith(outlet);
                found += same ? 1 : 0;
                if (!same) {
                    wrong.add(document.file() + ": " + outlet);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(found).isGreaterThanOrEqualTo(43);
    }

    @Test
    void expectedBoilerplate_isMarked() {
        List<String> missed = new ArrayList<>();
        int expected = 0;
        for (JsonNode item : relations.get("boilerplate")) {
            for (JsonNode span : item.get("spans")) {
                expected++;
                boolean marked = documentsOf(item).anyMatch(document -> isMarked(document, span.asString()));
                if (!marked) {
                    missed.add(item.get("file").asString() + ": " + span.asString());
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    private static boolean isMarked(Document document, String words) {
        for (int at = document.text().indexOf(words);
                at >= 0;
                at = document.text().indexOf(words, at + 1)) {
            if (isMarked(document, at, at + words.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(Document document, int start, int end) {
        for (int i = start; i < end; i++) {
            int at = i;
            boolean covered = document.boilerplate().stream()
                    .anyMatch(part ->
                            part.span().start() <= at && at < part.span().end());
            if (!covered && !Character.isWhitespace(document.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Test
    void bodyThatAnyExpectationQuotes_isNeverMarked() throws IOException {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (String key : List.of("anonymous_sources", "malformed_numbers", "relays")) {
            for (JsonNode item : relations.get(key)) {
                String words = item.get("text") == null ? "" : item.get("text").asString();
                checked += checkBody(item.get("file").asString(), words, wrong);
            }
        }
        for (String key : List.of("discrepancies", "updates")) {
            for (JsonNode item : relations.get(key)) {
                for (JsonNode account : item.get("accounts")) {
                    checked += checkBody(
                            account.get("file").asString(), account.get("text").asString(), wrong);
                }
            }
        }
        try (Stream<Path> golds = Files.list(SAMPLES.resolve("expected/gold"))) {
            for (Path gold : golds.toList()) {
                JsonNode node = new YAMLMapper().readTree(Files.readString(gold));
                String headline =
                        node.get("headline") == null ? "" : node.get("headline").asString();
                for (JsonNode event : node.get("events")) {
                    String quote = event.get("quote").asString();
                    if (!headline.contains(quote) && !quote.startsWith(headline)) {
                        checked += checkBody(node.get("file").asString(), quote, wrong);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(400);
    }

    /** A quotation counts as marked if any line of boilerplate other than title and dateline reaches into it. */
    private static int checkBody(String file, String words, List<String> wrong) {
        String path = SAMPLES.resolve(file.startsWith("articles/") ? file : "articles/" + file)
                .toString();
        int checked = 0;
        for (Document document : DOCUMENTS.values()) {
            int at = words.isEmpty() ? -1 : document.text().indexOf(words);
            if (at >= 0 && (document.file().equals(path) || document.file().startsWith(path + "#"))) {
                checked++;
                int end = at + words.length();
                boolean touched = document.boilerplate().stream()
                        .filter(part -> part.kind() != Boilerplate.Kind.TITLE)
                        .anyMatch(part ->
                                part.span().start() < end && at < part.span().end());
                if (touched) {
                    wrong.add(file + ": " + words);
                }
            }
        }
        return checked;
    }

    @Test
    void expectedCredits_becomeHintsAtTheirOrigin() {
        List<String> wrong = new ArrayList<>();
        for (JsonNode item : relations.get("derivations")) {
            String how = item.get("how").asString();
            if (!item.get("credit").isNull() && !how.equals("update")) {
                OriginHint.Kind kind =
                        how.equals("translation") ? OriginHint.Kind.TRANSLATION : OriginHint.Kind.REPRINT;
                boolean hinted = document(item).originHints().stream()
                        .anyMatch(hint -> hint.kind() == kind
                                && hint.outlet()
                                        .equals(Optional.of(
                                                item.get("origin_outlet").asString()))
                                && item.get("credit")
                                        .asString()
                                        .equals(hint.evidence().text()));
                if (!hinted) {
                    wrong.add(item + " but " + document(item).originHints());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void goldHeadlines_areTheTitles() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> golds = Files.list(SAMPLES.resolve("expected/gold"))) {
            for (Path path : golds.toList()) {
                JsonNode gold = new YAMLMapper().readTree(Files.readString(path));
                JsonNode headline = gold.get("headline");
                if (headline != null && headline.isString()) {
                    Document document = document(gold);
                    if (!document.title().equals(Optional.of(headline.asString()))) {
                        wrong.add(document.file() + ": " + document.title());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
