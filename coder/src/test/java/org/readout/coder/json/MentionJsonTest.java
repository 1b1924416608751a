package org.readout.coder.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MentionJsonTest {

    @Test
    void everyFieldFilled_readsBackEqual() {
        String line = MentionJson.write(Fixtures.full(), Fixtures.TEXT);

        assertThat(MentionJson.read(line, Fixtures.TEXT)).isEqualTo(Fixtures.full());
        assertThat(line).doesNotContain("\n");
    }

    @Test
    void everythingOptionalAbsent_readsBackEqual() {
        String line = MentionJson.write(Fixtures.bare(), Fixtures.TEXT);

        assertThat(MentionJson.read(line, Fixtures.TEXT)).isEqualTo(Fixtures.bare());
    }

    @Test
    void supplementaryCharactersBefore_offsetsCountCodePoints() {
        JsonNode record = MentionJson.tree(MentionJson.write(Fixtures.full(), Fixtures.TEXT));
        JsonNode trigger = record.path("evidence").path("trigger");
        int[] codePoints = Fixtures.TEXT.codePoints().toArray();

        int start = trigger.path("span").path(0).asInt();
        int end = trigger.path("span").path(1).asInt();

        assertThat(new String(codePoints, start, end - start)).isEqualTo("strike");
        assertThat(start).isLessThan(Fixtures.TEXT.indexOf("strike"));
    }

    @Test
    void topLevelKeys_standInTheOrderOfTheContract() {
        JsonNode record = MentionJson.tree(MentionJson.write(Fixtures.bare(), Fixtures.TEXT));

        assertThat(record.propertyNames())
                .containsExactly(
                        "schema",
                        "id",
                        "document",
                        "type",
                        "mode",
                        "contexts",
                        "quad",
                        "score",
                        "status",
                        "foreseen",
                        "actors",
                        "recipients",
                        "date",
                        "place",
                        "quantities",
                        "attribution",
                        "condition",
                        "evidence",
                        "confidence",
                        "decided_by",
                        "coder");
    }

    @Test
    void wholeNumbers_areWrittenWithoutFraction() {
        String line = MentionJson.write(Fixtures.full(), Fixtures.TEXT);

        assertThat(line).contains("\"value\":1200,").contains("\"score\":-3.5,");
    }

    @Test
    void anotherText_isRefused() {
        String line = MentionJson.write(Fixtures.full(), Fixtures.TEXT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentionJson.read(line, Fixtures.TEXT.replace("strike", "attack")))
                .withMessageContaining("slices");
    }

    @Test
    void lineCutAtAnyPlace_isRefused() {
        String line = MentionJson.write(Fixtures.full(), Fixtures.TEXT);

        for (int end = 0; end < line.length(); end += 7) {
            String cut = line.substring(0, end);
            assertThatIllegalArgumentException().isThrownBy(() -> MentionJson.read(cut, Fixtures.TEXT));
        }
    }

    @Test
    void otherSchema_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> MentionJson.tree("{\"schema\":\"readout.mention/2\"}"));
    }
}
