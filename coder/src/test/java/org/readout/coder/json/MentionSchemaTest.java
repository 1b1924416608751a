package org.readout.coder.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MentionSchemaTest {
    private static SchemaCheck schema;

    @BeforeAll
    static void readSchema() throws IOException {
        Path file = Path.of("..", "docs", "schema", "readout.mention-1.schema.json");
        schema = new SchemaCheck(new JsonMapper().readTree(Files.readString(file)));
    }

    @Test
    void fullRecord_fitsTheSchema() {
        assertThat(schema.problems(written(MentionJson.write(Fixtures.full(), Fixtures.TEXT))))
                .isEmpty();
    }

    @Test
    void bareRecord_fitsTheSchema() {
        assertThat(schema.problems(written(MentionJson.write(Fixtures.bare(), Fixtures.TEXT))))
                .isEmpty();
    }

    @Test
    void missingOrUnknownKeyAndWrongChoice_areFound() {
        ObjectNode record = (ObjectNode) written(MentionJson.write(Fixtures.full(), Fixtures.TEXT));
        record.remove("evidence");
        record.put("bias", 1);
        record.put("status", "HAPPENED");

        assertThat(schema.problems(record)).hasSize(3);
    }

    private static JsonNode written(String line) {
        return MentionJson.tree(line);
    }
}
