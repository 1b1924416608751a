package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.ingest.BrokenInput.PROSE;
import static org.readout.ingest.BrokenInput.page;
import static org.readout.ingest.BrokenInput.record;
import static org.readout.ingest.RawBytes.utf8;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.readout.core.ProblemCode;

/** Input over the limits of size. */
class LargeInputTest {
    @Test
    void aPageOf50Megabytes_isRefusedQuicklyInLittleMemory() {
        byte[] page = utf8("<html><body><article>" + ("<p>" + PROSE + "</p>\n").repeat(460_000));
        Readings readings = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Readings.ofBytes(page));
        assertThat(readings.codes()).containsExactly(ProblemCode.TOO_LARGE);
    }

    @Test
    void aRecordLineOverTheLimit_isSkippedAndTheOthersAreRead() {
        IngestOptions small = IngestOptions.defaults().withMaxFileBytes(5_000);
        String lines =
                record("a", PROSE) + "\n" + record("b", PROSE.repeat(100)) + "\n" + record("c", PROSE + " No.") + "\n";
        Readings readings = Readings.of(small, List.of("-"), new ByteArrayInputStream(utf8(lines)));
        assertThat(readings.documents()).hasSize(2);
        assertThat(readings.codes()).containsExactly(ProblemCode.TOO_LARGE);
    }
}
