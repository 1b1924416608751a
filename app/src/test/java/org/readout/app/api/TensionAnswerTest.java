package org.readout.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.support.MentionBuilder;
import org.readout.app.support.Norland;
import org.readout.app.support.TestProject;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import org.readout.core.Actor;
import org.readout.core.Document;
import org.readout.core.Sector;
import org.readout.core.Status;
import org.readout.store.ProjectReader;
import tools.jackson.databind.JsonNode;

class TensionAnswerTest {
    /** Of characters; about four are a token. */
    private static final int LARGEST = 24_000;

    private static final List<String> CONFLICTS = List.of("ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "SANCTION");

    private static final Actor OSTLAND =
            new Actor(Optional.of("dnk"), Optional.of("Ostland"), Optional.of("DNK"), List.of(Sector.GOV));

    @TempDir
    private static Path folder;

    private static Path project = Path.of("");

    @BeforeAll
    static void make() {
        project = TestProject.of(folder.resolve("p.db"), raids(30));
    }

    /** Talks of others a day, then a raid a day, and one of long ago of which no day is told. */
    private static Collation raids(int days) {
        List<CodedDocument> documents = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            LocalDate day = LocalDate.parse("2024-02-01").plusDays(i);
            Document document = Norland.document(
                    "r" + i,
                    "Planes of Sudmark raided harbour number " + i + " of Norland, Harbour " + i + ", on " + day + ".",
                    day);
            documents.add(Norland.coded(
                    document,
                    List.of(attack(document, "Planes of Sudmark raided", "raided")
                            .kind(CONFLICTS.get(i % CONFLICTS.size()))
                            .place("Harbour " + i, "NOR")
                            .on(day.toString())
                            .build())));
        }
        for (int i = 0; i < 3 * days; i++) {
            LocalDate day = LocalDate.parse("2024-01-31").minusDays(i);
            Document document = Norland.document(
                    "t" + i, "Norland met Ostland for round " + i + " of their talks on " + day + ".", day);
            documents.add(Norland.coded(
                    document,
                    List.of(MentionBuilder.in(document, "Norland met Ostland", "met")
                            .kind("CONSULT")
                            .actor("Norland", Norland.NORLAND)
                            .recipient("Ostland", OSTLAND)
                            .on(day.toString())
                            .build())));
        }
        Document past = Norland.document(
                "past", "Sudmark had once burned the capital of Norland.", LocalDate.parse("2024-02-01"));
        documents.add(Norland.coded(
                past,
                List.of(attack(past, "Sudmark had once burned", "burned")
                        .status(Status.HISTORICAL)
                        .build())));
        return new Collator().collate(documents);
    }

    private static MentionBuilder attack(Document document, String sentence, String trigger) {
        return MentionBuilder.in(document, sentence, trigger)
                .kind("ASSAULT")
                .actor("Sudmark", Norland.SUDMARK)
                .recipient("Norland", Norland.NORLAND);
    }

    private static JsonNode ask(Map<String, String> more) {
        Map<String, String> given = new HashMap<>(Map.of("source", "SWE", "target", "NOR", "by", "day"));
        given.putAll(more);
        try (ProjectReader reader = ProjectReader.open(project)) {
            return Operations.all().stream()
                    .filter(o -> o.name().equals("get_tension"))
                    .findFirst()
                    .orElseThrow()
                    .run(reader, given);
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static List<JsonNode> withEvents(JsonNode answer) {
        return answer.path("windows")
                .valueStream()
                .filter(w -> w.at("/material_conflict/events").asDouble() > 0)
                .toList();
    }

    @Test
    void whatIsAskedForPlainly_isShortAndCountsTheRest() {
        JsonNode answer = ask(Map.of());
        JsonNode whole = ask(Map.of("whole", "true"));

        assertThat(answer.toString().length())
                .isLessThan(LARGEST)
                .isLessThan(whole.toString().length());
        assertThat(answer.path("windows")).hasSize(20);
        assertThat(withEvents(answer)).hasSize(20);
        assertThat(answer.path("windows_left_out").asInt())
                .isEqualTo(whole.path("windows").size() - 20);
        assertThat(answer.path("windows").valueStream().map(w -> w.path("start").asString()))
                .isEqualTo(withEvents(whole).stream()
                        .skip(withEvents(whole).size() - 20)
                        .map(w -> w.path("start").asString())
                        .toList());
        assertThat(answer.path("events")).hasSize(20);
        assertThat(answer.path("events_in_all").asInt())
                .isEqualTo(whole.path("events").size())
                .isGreaterThan(20);
        assertThat(answer.path("left_out").path("undated")).isEmpty();
        assertThat(answer.at("/left_out/undated_in_all").asInt())
                .isPositive()
                .isEqualTo(whole.at("/left_out/undated").size());
        assertThat(answer.propertyNames()).containsExactlyInAnyOrderElementsOf(whole.propertyNames());
    }

    @Test
    void events_areTheLastAndThoseCited() {
        JsonNode answer = ask(Map.of("limit", "3"));
        List<String> all = texts(ask(Map.of("whole", "true")).path("events"));

        assertThat(texts(answer.path("events"))).isEqualTo(all.subList(all.size() - 3, all.size()));
        assertThat(answer.path("citations")
                        .valueStream()
                        .map(c -> c.path("event").asString()))
                .containsExactlyElementsOf(texts(answer.path("events")));
        assertThat(answer.path("windows").size()).isLessThanOrEqualTo(3);
        JsonNode change = ask(Map.of("whole", "true")).at("/changes/0/events");
        assertThat(change.size()).isGreaterThan(3);
        assertThat(texts(answer.at("/changes/0/events")))
                .isEqualTo(texts(change).subList(change.size() - 3, change.size()));
    }

    @Test
    void numbers_haveFourDigitsUnlessTheWholeIsAskedFor() {
        assertThat(ask(Map.of()).at("/windows/0/material_conflict/normalised").toString())
                .matches("-?[0-9.]{1,6}(E-?\\d+)?");
        assertThat(ask(Map.of("whole", "true")).path("windows").toString()).containsPattern("\\d\\.\\d{8}");
    }
}
