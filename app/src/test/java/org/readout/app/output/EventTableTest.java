package org.readout.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.store.StoredEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventTableTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-10-09, 2024-10-09, 2024-10-09",
                "2024-10-03, 2024-10-09, 2024-10-03/09",
                "2024-09-30, 2024-10-09, 2024-09-30/10-09",
                "2024-02-01, 2024-02-29, 2024-02",
                "2018-01-01, 2018-12-31, 2018",
                "2024-10-03, -, 2024-10-03/..",
                "-, 2024-10-09, ../2024-10-09",
                "-, -, rep. 2024-10-12"
            })
    void days_areNoSurerThanTheReports(String earliest, String latest, String shown) {
        JsonNode record = JsonMapper.shared().readTree("""
                        {"type": "ASSAULT", "status": "OCCURRED", "first_reported": "2024-10-12", "date": {"earliest": %s, "latest": %s}}""".formatted(quoted(earliest), quoted(latest)));
        StoredEvent event =
                new StoredEvent("0123456789", StoredEvent.State.LIVE, java.util.Optional.empty(), record, "", "");

        assertThat(new EventTable(140).row(event).split("ASSAULT +", 2)[1].strip())
                .startsWith(shown + " ");
    }

    private static String quoted(@org.jspecify.annotations.Nullable String day) {
        return day == null ? "null" : "\"" + day + "\"";
    }
}
