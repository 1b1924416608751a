package org.readout.coder.json;

import java.io.StringWriter;
import org.readout.core.CodePoints;
import org.readout.core.EventMention;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Event mentions as {@code readout.mention/1}: one JSON object a line.
 *
 * <p>Every key is always written, in one order; what is absent is {@code null} and what is empty is {@code []}. Offsets
 * are half-open ranges {@code [start, end]} of Unicode code points of the document's text, which is why both directions
 * need that text: inside Java, spans count UTF-16 code units.
 */
public final class MentionJson {
    public static final String SCHEMA = "readout.mention/1";

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY).build();

    private MentionJson() {}

    /** The mention as one line without a line end. */
    public static String write(EventMention mention, CharSequence documentText) {
        return write(mention, CodePoints.of(documentText));
    }

    /** As {@link #write(EventMention, CharSequence)}, with the document's offsets prepared once for its mentions. */
    public static String write(EventMention mention, CodePoints documentOffsets) {
        StringWriter line = new StringWriter(1024);
        try (JsonGenerator json = MAPPER.createGenerator(line)) {
            new MentionWriter(json, documentOffsets).write(mention);
        }
        return line.toString();
    }

    /**
     * Reads one line back. The reason of an inferred publication date is not part of the format and comes back empty.
     *
     * @throws IllegalArgumentException when the line is not such a record, or does not re-slice from the text
     */
    public static EventMention read(String line, CharSequence documentText) {
        try {
            return new MentionReader(documentText).read(MAPPER.readTree(line));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a " + SCHEMA + " record: " + e.getOriginalMessage(), e);
        }
    }

    /** The line as a tree, for readers that need no offsets and have no document at hand. */
    public static JsonNode tree(String line) {
        try {
            JsonNode record = MAPPER.readTree(line);
            MentionReader.checkSchema(record);
            return record;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a " + SCHEMA + " record: " + e.getOriginalMessage(), e);
        }
    }
}
