package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.ingest.BrokenInput.ARTICLE;
import static org.readout.ingest.BrokenInput.PROSE;
import static org.readout.ingest.BrokenInput.page;
import static org.readout.ingest.BrokenInput.record;
import static org.readout.ingest.RawBytes.gzip;
import static org.readout.ingest.RawBytes.utf8;
import static org.readout.ingest.RawBytes.zip;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sound input cut at many places. */
class CutInputTest {
    @Test
    void validInputsCutAtManyPlaces_giveTheUncutArticlesAndNeverThrow() {
        byte[] nexis = utf8(
                "Document 1 of 1\n\nHarbor Wire\n\nMay 12, 2023 Friday\n\nLENGTH: 18 words\n\nHEADLINE: Truce agreed\n\nBODY:\n\n"
                        + PROSE + "\n\nLOAD-DATE: May 12, 2023\n");
        byte[] lines = utf8(record("a", PROSE) + "\n" + record("b", PROSE + " “Nö.”") + "\n"
                + record("c", ARTICLE.replace("\n", "\\n")) + "\n");
        byte[] zip = zip("a.txt", utf8(ARTICLE), "b.txt", utf8(PROSE), "c.html", utf8(page("", PROSE + " It holds.")));
        for (byte[] whole :
                List.of(utf8(ARTICLE), utf8(page("<title>Truce</title>", PROSE)), nexis, lines, zip, gzip(lines))) {
            for (int length = 0; length < whole.length; length += 1 + whole.length / 100) {
                Readings cut = Readings.ofBytes(Arrays.copyOf(whole, length));
                cut.documents().forEach(BrokenInputTest::assertSound);
                assertThat(cut.documents().size() + cut.problems().size()).isPositive();
            }
        }
        int firstTwoLines = utf8(record("a", PROSE) + "\n" + record("b", PROSE + " “Nö.”") + "\n").length;
        assertThat(Readings.ofBytes(Arrays.copyOf(lines, firstTwoLines + 30)).documents())
                .hasSize(2);
        assertThat(Readings.ofBytes(Arrays.copyOf(zip, zip.length - 250)).documents())
                .hasSizeGreaterThanOrEqualTo(2);
    }
}
