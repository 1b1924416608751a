package org.readout.ingest.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.core.ProblemCode;

/** Reads an answer off a connection: status, headers, and a body that is framed by length, in chunks or by the end. */
final class AnswerReader {
    private final InputStream in;
    private final Limits limits;
    private final Deadline deadline;
    private int headerBytes;

    AnswerReader(InputStream in, Limits limits, Deadline deadline) {
        this.in = in;
        this.limits = limits;
        this.deadline = deadline;
    }

    Answer read() throws IOException, WebException {
        int status = status();
        Map<String, List<String>> headers = headers();
        while (status >= 100 && status < 200) {
            status = status();
            headers = headers();
        }
        Body packed = status == 204 || status == 304 ? new Body(new byte[0], false) : body(headers);
        List<String> codings = headers.getOrDefault("content-encoding", List.of());
        Body body = Unpacking.of(packed, codings, limits.bytes());
        return new Answer(status, headers, body.bytes(), body.cut());
    }

    /** @param cut whether there should have been more */
    record Body(byte[] bytes, boolean cut) {}

    private int status() throws IOException, WebException {
        String line = line().orElseThrow(() -> broken("The server said nothing."));
        if (!line.matches("HTTP/1\\.[01] [1-5]\\d\\d(?: .*)?")) {
            throw broken("What came is no answer of a web server.");
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private Map<String, List<String>> headers() throws IOException, WebException {
        Map<String, List<String>> headers = new HashMap<>();
        String line = line().orElse("");
        while (!line.isEmpty()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.computeIfAbsent(
                                line.substring(0, colon).strip().toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            }
            line = line().orElse("");
        }
        return headers;
    }

    /** A line without its end, absent at the end of the stream. */
    private Optional<String> line() throws IOException, WebException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int c = in.read();
        if (c < 0) {
            return Optional.empty();
        }
        while (c >= 0 && c != '\n') {
            if (++headerBytes > Limits.HEADER_BYTES) {
                throw WebException.lasting(
                        ProblemCode.TOO_LARGE, "The headers have more than " + Limits.HEADER_BYTES + " bytes.");
            }
            line.write(c);
            c = in.read();
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return Optional.of(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }

    private Body body(Map<String, List<String>> headers) throws IOException, WebException {
        if (headers.getOrDefault("transfer-encoding", List.of()).stream()
                .anyMatch(coding -> coding.toLowerCase(Locale.ROOT).endsWith("chunked"))) {
            return chunks();
        }
        Optional<String> length = headers.getOrDefault("content-length", List.of()).stream()
                .findFirst()
                .filter(l -> l.matches("\\d{1,18}"));
        if (length.isEmpty()) {
            return untilEnd();
        }
        long announced = Long.parseLong(length.get());
        if (announced > limits.bytes()) {
            throw tooLarge();
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean whole = copy((int) announced, body);
        return new Body(body.toByteArray(), !whole);
    }

    private Body untilEnd() throws IOException, WebException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean more = copy(limits.bytes(), body);
        if (more && in.read() >= 0) {
            throw tooLarge();
        }
        return new Body(body.toByteArray(), false);
    }

    private Body chunks() throws IOException, WebException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            headerBytes = 0;
            Optional<String> size = line().map(l -> l.split(";")[0].strip());
            if (size.isEmpty() || !size.get().matches("[0-9A-Fa-f]{1,8}")) {
                return new Body(body.toByteArray(), true);
            }
            long length = Long.parseLong(size.get(), 16);
            if (length == 0) {
                return new Body(body.toByteArray(), false);
            }
            if (length > limits.bytes() - body.size()) {
                throw tooLarge();
            }
            if (!copy((int) length, body)) {
                return new Body(body.toByteArray(), true);
            }
            line();
        }
    }

    /** Copies a number of bytes; false when the stream ends before, or breaks off without its time being up. */
    private boolean copy(int length, ByteArrayOutputStream body) throws IOException {
        byte[] part = new byte[1 << 13];
        int left = length;
        while (left > 0) {
            int got;
            try {
                got = in.read(part, 0, Math.min(left, part.length));
            } catch (java.net.SocketTimeoutException e) {
                throw e;
            } catch (IOException e) {
                if (deadline.hasPassed()) {
                    throw e;
                }
                return false;
            }
            if (got < 0) {
                return false;
            }
            body.write(part, 0, got);
            left -= got;
        }
        return true;
    }

    private WebException tooLarge() {
        return WebException.lasting(
                ProblemCode.TOO_LARGE, "It has more than " + limits.bytes() + " bytes; it was not read.");
    }

    private static WebException broken(String detail) {
        return WebException.passing(ProblemCode.BAD_TRANSFER, detail);
    }
}
