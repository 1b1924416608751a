package org.readout.coder.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.core.CodePoints;
import org.readout.core.EventMention;

class MentionCsvTest {

    @Test
    void everyRecord_hasAsManyFieldsAsTheHeader() {
        assertThat(fields(MentionCsv.header())).isEqualTo(MentionCsv.columnNames());
        assertThat(row(Fixtures.full())).hasSameSizeAs(MentionCsv.columnNames());
        assertThat(row(Fixtures.bare())).hasSameSizeAs(MentionCsv.columnNames());
    }

    @Test
    void commasQuotesAndBars_areEscaped() {
        Map<String, String> row = row(Fixtures.full());

        assertThat(row)
                .containsEntry("title", "A \"title\", with a comma")
                .containsEntry("recipient_names", "Sudmark\\|South")
                .containsEntry("quantity_values", "1200|")
                .containsEntry("actor_sectors", "GOV+MIL")
                .containsEntry("source_names", "Kestrel|")
                .containsEntry("score", "-3.5");
    }

    @Test
    void offsets_countCodePoints() {
        Map<String, String> row = row(Fixtures.full());
        int[] codePoints = Fixtures.TEXT.codePoints().toArray();
        int start = Integer.parseInt(row.get("trigger_start"));
        int end = Integer.parseInt(row.get("trigger_end"));

        assertThat(new String(codePoints, start, end - start)).isEqualTo(row.get("trigger"));
    }

    @Test
    void everyColumn_isDocumented() throws IOException {
        String documentation = Files.readString(Path.of("..", "docs", "formats.md"));

        assertThat(MentionCsv.columnNames()).allMatch(c -> documentation.contains("`" + c + "`"));
    }

    private static Map<String, String> row(EventMention mention) {
        List<String> fields = fields(MentionCsv.write(mention, CodePoints.of(Fixtures.TEXT)));
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            row.put(MentionCsv.columnNames().get(i), fields.get(i));
        }
        return row;
    }

    /** The fields of one RFC 4180 line, read by a second, independent hand. */
    private static List<String> fields(String line) {
        assertThat(line).endsWith("\r\n");
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length() - 2; i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
