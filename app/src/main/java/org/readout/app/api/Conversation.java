package org.readout.app.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A conversation in lines of JSON-RPC over two streams. The end of the input is held back until all requests are answered, so that a client that asks and
 * closes its side at once gets its answers; a line that is no message is answered as an error, where the library would stop listening; and what is asked
 * without {@code notifications/initialized} is answered as if that had been sent, where the library would wait for it.
 *
 * <p>A request is a line with {@code id} and {@code method}, its answer a line with the same {@code id} and no method. What was cancelled
 * needs no answer, and after the end of the input no answer is waited for longer than the patience.
 */
final class Conversation {
    private static final int NO_JSON = -32700;
    private static final int NO_REQUEST = -32600;
    private static final String INITIALIZE = "initialize";
    private static final String READY = "notifications/initialized";
    private static final String READY_LINE = "{\"jsonrpc\":\"2.0\",\"method\":\"" + READY + "\"}\n";

    private final Duration patience;
    private final Runnable atEnd;
    private final InputStream in;
    private final OutputStream out;
    private final Set<JsonNode> unanswered = new HashSet<>();
    private boolean begun;
    private boolean ready;

    /** Whether the next message goes on with {@link #READY} left out before it. */
    private boolean skipped;

    /**
     * @param patience how long to wait for the next answer once the input has ended
     * @param atEnd called once or more when the input has ended and nothing more is waited for
     */
    Conversation(InputStream in, OutputStream out, Duration patience, Runnable atEnd) {
        this.in = new BufferedInputStream(in);
        this.out = new Answers(out);
        this.patience = patience;
        this.atEnd = atEnd;
    }

    /** The messages of the input, a line each. */
    InputStream in() {
        return new Messages();
    }

    OutputStream out() {
        return out;
    }

    /** Notes what wants an answer; absent for a message, else the error that it is. */
    private synchronized Optional<ObjectNode> hear(String line) {
        JsonNode message;
        try {
            message = JsonMapper.shared().readTree(line);
        } catch (JacksonException e) {
            return Optional.of(error(NO_JSON, "The line is no JSON: " + e.getOriginalMessage()));
        }
        if (!isOfProtocol(message)) {
            return Optional.of(error(NO_REQUEST, "The line is no message of JSON-RPC 2.0."));
        }
        String method = message.path("method").asString("");
        boolean asks = message.has("id") && message.has("method");
        if (asks && !begun && !method.equals(INITIALIZE) && !method.equals("ping")) {
            ObjectNode error = error(NO_REQUEST, "A conversation begins with the request initialize.");
            return Optional.of(error.set("id", message.path("id")));
        }
        skipped = asks && begun && !ready && !method.equals("ping");
        begun |= method.equals(INITIALIZE);
        ready |= skipped || method.equals(READY);
        if (method.equals("notifications/cancelled")) {
            unanswered.remove(message.at("/params/requestId"));
        } else if (asks) {
            unanswered.add(message.path("id"));
        }
        return Optional.empty();
    }

    /** Whether the library can read it; its identifier is a text or a whole number. */
    private static boolean isOfProtocol(JsonNode message) {
        JsonNode id = message.path("id");
        return message.path("jsonrpc").asString("").equals("2.0")
                && (!message.has("id") || id.isString() || id.isIntegralNumber())
                && (message.has("method") || message.has("result") || message.has("error"));
    }

    private static ObjectNode error(int code, String message) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("jsonrpc", "2.0").putNull("id");
        answer.putObject("error").put("code", code).put("message", message);
        return answer;
    }

    private synchronized void answered(String line) {
        JsonNode message = JsonMapper.shared().readTree(line);
        if (!message.has("method") && unanswered.remove(message.path("id"))) {
            notifyAll();
        }
    }

    private synchronized void await() {
        try {
            int before = 0;
            while (!unanswered.isEmpty() && before != unanswered.size()) {
                before = unanswered.size();
                wait(patience.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Messages extends InputStream {
        private byte[] line = new byte[0];
        private int next;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (next == line.length && !advance()) {
                await();
                atEnd.run();
                return -1;
            }
            int given = Math.min(length, line.length - next);
            System.arraycopy(line, next, bytes, offset, given);
            next += given;
            return given;
        }

        /** Goes on to the next message, if there is one. */
        private boolean advance() throws IOException {
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            int one = in.read();
            while (one >= 0 || read.size() > 0) {
                if (one >= 0 && one != '\n') {
                    read.write(one);
                } else if (isMessage(read.toString(StandardCharsets.UTF_8))) {
                    line = message(read.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
                    next = 0;
                    return true;
                } else {
                    read.reset();
                }
                one = one < 0 ? one : in.read();
            }
            return false;
        }

        private String message(String text) {
            return (skipped ? READY_LINE : "") + text + "\n";
        }

        private boolean isMessage(String text) throws IOException {
            if (text.isBlank()) {
                return false;
            }
            Optional<ObjectNode> error = hear(text);
            if (error.isPresent()) {
                out.write((error.get() + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
            return error.isEmpty();
        }

        @Override
        public void close() throws IOException {
            in.close();
            atEnd.run();
        }
    }

    private final class Answers extends FilterOutputStream {
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Answers(OutputStream out) {
            super(out);
        }

        @Override
        public synchronized void write(int one) throws IOException {
            out.write(one);
            if (one == '\n') {
                out.flush();
                answered(line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else {
                line.write(one);
            }
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
            for (int i = offset; i < offset + length; i++) {
                write(bytes[i]);
            }
        }
    }
}
