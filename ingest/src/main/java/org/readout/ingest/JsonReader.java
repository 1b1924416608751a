package org.readout.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.core.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads records: one JSON object a line, an array of objects, or an object that holds such an array. Lines and arrays
 * are streamed. Record {@code n} of a file is named {@code file#n}, counting from 1 and including those that fail.
 */
final class JsonReader {

    private static final int FIRST_LINE = 1 << 15;

    private final IngestOptions options;
    private final Acceptance acceptance;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final ObjectReader elements = mapper.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private final RecordReader records;

    JsonReader(IngestOptions options, Acceptance acceptance) {
        this.options = options;
        this.acceptance = acceptance;
        this.records = new RecordReader(acceptance, new PageReader(acceptance));
    }

    void read(String name, InputStream stream, byte[] start, SalvagingStream source) throws IOException {
        InputStream bytes = stream;
        byte[] head = start;
        if (TextDecoder.unicodeForm(start).isPresent()) {
            byte[] all = stream.readNBytes((int) options.maxFileBytes());
            head = TextDecoder.decode(all, List.of()).text().getBytes(StandardCharsets.UTF_8);
            bytes = new ByteArrayInputStream(head);
        }
        if (isOneRecordALine(head)) {
            readLines(name, bytes, source);
        } else {
            readDocument(name, bytes);
        }
    }

    /** Whether the first line is a whole object, or another object begins a later line. */
    private boolean isOneRecordALine(byte[] start) {
        String head = new String(start, 0, Math.min(start.length, FIRST_LINE), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        if (!head.startsWith("{")) {
            return false;
        }
        int lineEnd = head.indexOf('\n');
        String first = (lineEnd < 0 ? head : head.substring(0, lineEnd)).strip();
        boolean another = lineEnd >= 0 && head.substring(lineEnd).matches("(?s)\\s*\\{\\s*\".*");
        return another || (first.length() > 2 && first.endsWith("}")) || (lineEnd < 0 && !isContainer(first));
    }

    private static boolean isContainer(String line) {
        return line.matches("(?s)\\{\\s*\"[^\"]*\"\\s*:\\s*\\[\\s*\\{.*");
    }

    private void readLines(String name, InputStream stream, SalvagingStream source) throws IOException {
        LineInput lines = new LineInput(stream, (int) options.maxFileBytes());
        int record = 0;
        boolean first = true;
        for (LineInput.RawLine line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            record++;
            String place = name + "#" + record;
            if (line.tooLong()) {
                acceptance.trouble(
                        ProblemCode.TOO_LARGE,
                        place,
                        String.format(
                                Locale.ROOT,
                                "Line %d has more than %d bytes; it was left out.",
                                line.number(),
                                options.maxFileBytes()));
                continue;
            }
            TextDecoder.Decoded decoded = TextDecoder.decode(line.bytes(), List.of());
            Notes notes = new Notes(place, first ? decoded.guessed() : Optional.empty(), false);
            first = first && decoded.guessed().isEmpty();
            boolean lastAndCut = !line.ended() && source.failure().isPresent();
            readLine(place, decoded.text(), line, notes, lastAndCut);
        }
        if (record == 0) {
            acceptance.trouble(ProblemCode.EMPTY, name, "The file has no records.");
        }
        source.failure()
                .ifPresent(e -> acceptance.trouble(
                        ProblemCode.TRUNCATED, name, "The file breaks off; the records before that were read."));
    }

    private void readLine(String place, String json, LineInput.RawLine line, Notes notes, boolean cut) {
        try {
            JsonNode node = mapper.readTree(json);
            if (node != null && node.isObject()) {
                readObject(place, node, notes);
            } else {
                acceptance.trouble(ProblemCode.BAD_JSON, place, "Line " + line.number() + " is JSON but not a record.");
            }
        } catch (JacksonException e) {
            String what = cut || !line.ended() ? " is cut off or not JSON: " : " is not JSON: ";
            acceptance.trouble(ProblemCode.BAD_JSON, place, "Line " + line.number() + what + reason(e) + ".");
        }
    }

    private void readDocument(String name, InputStream stream) throws IOException {
        byte[] first = stream.readNBytes((int) options.maxFileBytes());
        TextDecoder.Decoded decoded = TextDecoder.decode(first, List.of());
        boolean whole = first.length < options.maxFileBytes();
        Notes notes = new Notes(name, decoded.guessed(), false);
        int record = 0;
        try (JsonParser parser = whole
                ? mapper.createParser(decoded.text())
                : mapper.createParser(new java.io.SequenceInputStream(new ByteArrayInputStream(first), stream))) {
            boolean inArray = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    inArray = true;
                } else if (token == JsonToken.START_OBJECT) {
                    record++;
                    JsonNode node = elements.readTree(parser);
                    readObject(inArray ? name + "#" + record : name, node, record == 1 ? notes : Notes.none(name));
                } else if (token != JsonToken.END_ARRAY) {
                    record++;
                    acceptance.trouble(ProblemCode.BAD_JSON, name + "#" + record, "It is JSON but not a record.");
                }
            }
            if (record == 0) {
                acceptance.trouble(ProblemCode.EMPTY, name, "The file has no records.");
            }
        } catch (JacksonException e) {
            acceptance.trouble(
                    ProblemCode.BAD_JSON,
                    name + "#" + (record + 1),
                    "It breaks off or is not JSON: " + reason(e) + "; the records before that were read.");
        }
    }

    /** A record, or an object whose first array of objects holds the records. */
    private void readObject(String place, JsonNode node, Notes notes) {
        if (!records.hasText(node)) {
            JsonNode inner = innerRecords(node, 3);
            if (inner != null && inner.size() > 1 && inner.valueStream().noneMatch(records::hasText)) {
                acceptance.trouble(
                        ProblemCode.MISSING_TEXT, place, "None of its " + inner.size() + " records has a text.");
                return;
            }
            if (inner != null) {
                int record = 0;
                for (JsonNode item : inner) {
                    record++;
                    records.read(place + "#" + record, item, record == 1 ? notes : Notes.none(place));
                }
                return;
            }
        }
        records.read(place, node, notes);
    }

    private static @Nullable JsonNode innerRecords(JsonNode node, int depth) {
        for (JsonNode value : node.values()) {
            if (value.isArray()
                    && !value.isEmpty()
                    && value.get(0).isObject()
                    && value.get(0).size() > 1) {
                return value;
            }
        }
        for (JsonNode value : node.values()) {
            JsonNode inner = value.isObject() && depth > 1 ? innerRecords(value, depth - 1) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage() == null ? "not readable" : e.getOriginalMessage();
        return FileWalker.printable(message.substring(0, Math.min(message.length(), 120)));
    }

    /** Lines of bytes, with those over a limit skipped. */
    static final class LineInput {

        private final InputStream in;
        private final int limit;
        private final byte[] buffer = new byte[1 << 16];
        private int at;
        private int filled;
        private int number;

        LineInput(InputStream in, int limit) {
            this.in = in;
            this.limit = limit;
        }

        /** @param ended whether a line end follows */
        record RawLine(int number, byte[] bytes, boolean tooLong, boolean ended) {
            boolean isBlank() {
                for (byte b : bytes) {
                    if (b != ' ' && b != '\t' && b != '\r' && b != 0) {
                        return false;
                    }
                }
                return !tooLong;
            }
        }

        @Nullable
        RawLine next() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            boolean any = false;
            boolean tooLong = false;
            while (at < filled || fill()) {
                any = true;
                int end = at;
                while (end < filled && buffer[end] != '\n') {
                    end++;
                }
                tooLong = tooLong || line.size() + (end - at) > limit;
                if (!tooLong) {
                    line.write(buffer, at, end - at);
                }
                boolean ended = end < filled;
                at = ended ? end + 1 : end;
                if (ended) {
                    return new RawLine(++number, tooLong ? new byte[0] : line.toByteArray(), tooLong, true);
                }
            }
            return any ? new RawLine(++number, tooLong ? new byte[0] : line.toByteArray(), tooLong, false) : null;
        }

        private boolean fill() throws IOException {
            at = 0;
            filled = Math.max(0, in.read(buffer, 0, buffer.length));
            return filled > 0;
        }
    }
}
