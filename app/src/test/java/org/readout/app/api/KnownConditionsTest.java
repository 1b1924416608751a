package org.readout.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.support.Haniyeh;
import org.readout.app.support.TestProject;
import org.readout.app.web.Refusal;
import org.readout.app.web.Refusal.Code;
import org.readout.store.ProjectReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class KnownConditionsTest {
    @TempDir
    private static Path folder;

    private static Path project = Path.of("");

    @BeforeAll
    static void make() {
        project = TestProject.of(folder.resolve("p.db"), Haniyeh.collation());
    }

    private static ObjectNode ask(String operation, Map<String, String> given) {
        try (ProjectReader reader = ProjectReader.open(project)) {
            return Operations.all().stream()
                    .filter(o -> o.name().equals(operation))
                    .findFirst()
                    .orElseThrow()
                    .run(reader, given);
        }
    }

    private static Refusal refused(String operation, String parameter, String value) {
        return Assertions.catchThrowableOfType(Refusal.class, () -> ask(operation, Map.of(parameter, value)));
    }

    private static int total(Map<String, String> given) {
        return ask("search_events", given).path("total").asInt();
    }

    @Test
    void nobody_isRefusedWithTheNamesNearIt() {
        for (Map.Entry<String, String> of :
                Map.of("search_events", "actor", "list_ledger", "party").entrySet()) {
            Refusal refusal = refused(of.getKey(), of.getValue(), "Hisbollah");

            assertThat(refusal.code()).isEqualTo(Code.UNKNOWN_PARTY);
            assertThat(refusal.sentence()).startsWith("Hisbollah: ").contains("near it: Hezbollah.");
        }
        assertThat(Code.UNKNOWN_PARTY.status()).isEqualTo(404);
    }

    @Test
    void noOutlet_isRefusedWithThoseNearItOrTheLargest() {
        for (String operation : List.of("search_events", "list_documents")) {
            Refusal near = refused(operation, "outlet", "harbour wire");

            assertThat(near.code()).isEqualTo(Code.UNKNOWN_OUTLET);
            assertThat(near.sentence()).isEqualTo("No document is of an outlet “harbour wire”. Near it: Harbor Wire.");
            assertThat(refused(operation, "outlet", "Nothing of the sort").sentence())
                    .contains("Those with most documents: ", "Harbor Wire");
        }
    }

    @Test
    void noTypeOrMode_isRefusedWithThoseThereAre() {
        assertThat(refused("search_events", "type", "asault").sentence())
                .startsWith("type must be one of ACCUSE, AGREE, AID, ASSAULT, ")
                .endsWith("THREATEN, not “ASAULT”.");
        Refusal mode = refused("search_events", "type", "CONSULT-fone");
        assertThat(mode.code()).isEqualTo(Code.BAD_PARAMETER);
        assertThat(mode.sentence())
                .startsWith("mode of CONSULT must be one of ")
                .contains("phone", "not “fone”");
    }

    @Test
    void whatIsKnownAndMeetsNothing_isAnEmptyList() {
        for (Map<String, String> given : List.of(
                Map.of("actor", "FJI"),
                Map.of("actor", "Fiji"),
                Map.of("type", "RETREAT"),
                Map.of("type", "PROTEST-hunger"),
                Map.of("actor", "Hezbollah", "outlet", "Harbor Wire", "since", "2999-01-01"),
                Map.of("actor", "ISR", "type", "AID", "status", "NEGATED"))) {
            JsonNode answer = ask("search_events", given);

            assertThat(answer.path("total").asInt()).as(given.toString()).isZero();
            assertThat(answer.path("items")).isEmpty();
            assertThat(answer.path("next").isNull()).isTrue();
        }
    }

    @Test
    void whoDocumentsCallOtherwise_isFoundUnderTheNameOfRecords() {
        assertThat(total(Map.of("actor", "Mr. Biden")))
                .isPositive()
                .isEqualTo(total(Map.of("actor", "Joe Biden")))
                .isNotEqualTo(total(Map.of("actor", "USA", "status", "DENIED")));
        assertThat(total(Map.of("actor", "United States"))).isPositive().isEqualTo(total(Map.of("actor", "USA")));
    }
}
