package org.readout.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.app.output.LedgerJson;
import org.readout.app.output.LedgerTable;
import org.readout.app.support.Haniyeh;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LedgerCommandTest {
    private static final Collation COLLATION =
            new Collator().collate(Haniyeh.collation().documents());

    @Test
    void everyEntry_standsInBothLayouts() {
        assertThat(COLLATION.ledger()).isNotEmpty();

        String table = new LedgerTable(COLLATION, Optional.empty(), 100).of(COLLATION.ledger());
        JsonNode json = JsonMapper.shared().readTree(LedgerJson.write(COLLATION, COLLATION.ledger(), Optional.empty()));

        assertThat(table.lines().filter(l -> l.startsWith("○") || l.startsWith("●")))
                .hasSize(COLLATION.ledger().size());
        assertThat(table.lines()).allMatch(l -> l.length() <= 100);
        assertThat(json.path("schema").asString()).isEqualTo("readout.ledger/1");
        assertThat(json.path("entries")).hasSize(COLLATION.ledger().size());
        assertThat(json.path("entries").get(0).path("words").path("span")).hasSize(2);
    }

    @Test
    void noEntry_isSaid() {
        assertThat(new LedgerTable(COLLATION, Optional.empty(), 100).of(List.of()))
                .startsWith("No demand");
    }
}
