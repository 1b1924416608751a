package org.readout.app.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlineTest {
    @Test
    void file_isTheOneOfThirdParty() throws IOException, NoSuchAlgorithmException {
        try (InputStream in = Objects.requireNonNull(Outline.class.getResourceAsStream("countries-50m.json"))) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());

            assertThat(HexFormat.of().formatHex(hash))
                    .isEqualTo("04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394");
        }
    }

    @Test
    void rings_areClosedAndDoNotJump() {
        for (Outline outline : Outline.all()) {
            for (Outline.Ring line : outline.rings()) {
                double[] ring = line.points();
                for (int i = 2; i < ring.length; i += 2) {
                    assertThat(Math.abs(ring[i] - ring[i - 2])).isLessThanOrEqualTo(180);
                }
                assertThat(ring[1]).isEqualTo(ring[ring.length - 1]);
                assertThat(Math.abs(ring[0] - ring[ring.length - 2]) % 360).isLessThan(0.01);
            }
        }
    }

    @Test
    void countries_areKnownByTheirCodes() {
        assertThat(Outline.all())
                .extracting(Outline::code)
                .contains(Optional.of("SDN"), Optional.of("PSE"), Optional.of("XKX"), Optional.of("TWN"));
        assertThat(Outline.all()).filteredOn(o -> o.code().isEmpty()).hasSizeLessThan(6);
    }
}
