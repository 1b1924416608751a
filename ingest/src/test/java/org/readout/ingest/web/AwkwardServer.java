package org.readout.ingest.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A server on 127.0.0.1 that answers with whatever bytes it is told to, and remembers what it was asked. */
final class AwkwardServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

    /** Writes an answer, well or badly. */
    interface Reply {
        void to(Request request, OutputStream out) throws IOException, InterruptedException;
    }

    /** @param headers by name in lower case */
    record Request(String target, Map<String, String> headers) {}

    AwkwardServer() throws IOException {
        this(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
    }

    AwkwardServer(ServerSocket socket) {
        this.socket = socket;
        on("/robots.txt", (request, out) -> write(out, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"));
        Thread accepting = new Thread(this::accept, "awkward-server");
        accepting.setDaemon(true);
        accepting.start();
    }

    AwkwardServer on(String target, Reply reply) {
        replies.put(target, reply);
        return this;
    }

    /** @param head status line and headers without line ends at the end */
    AwkwardServer on(String target, String head, byte[] body) {
        return on(target, (request, out) -> {
            write(out, head.replace("\n", "\r\n") + "\r\n\r\n");
            out.write(body);
        });
    }

    AwkwardServer on(String target, String head, String body) {
        return on(target, head, body.getBytes(StandardCharsets.UTF_8));
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    String address(String target) {
        return "http://127.0.0.1:" + socket.getLocalPort() + target;
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> targets() {
        synchronized (requests) {
            return requests.stream().map(Request::target).toList();
        }
    }

    Request last() {
        synchronized (requests) {
            return requests.get(requests.size() - 1);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread serving = new Thread(() -> serve(connection), "awkward-answer");
                serving.setDaemon(true);
                serving.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            Optional<Request> request = request(connection);
            if (request.isPresent()) {
                requests.add(request.get());
                Reply none = (r, out) -> write(out, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
                replies.getOrDefault(request.get().target(), none).to(request.get(), connection.getOutputStream());
                connection.getOutputStream().flush();
            }
        } catch (IOException | InterruptedException hungUp) {
            // The client has what it wants, or gave up.
        }
    }

    private static Optional<Request> request(Socket connection) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
        String first = in.readLine();
        if (first == null) {
            return Optional.empty();
        }
        Map<String, String> headers = new ConcurrentHashMap<>();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            headers.put(
                    line.substring(0, line.indexOf(':')).toLowerCase(java.util.Locale.ROOT),
                    line.substring(line.indexOf(':') + 1).strip());
        }
        return Optional.of(new Request(first.split(" ")[1], headers));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
