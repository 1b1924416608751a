package org.readout.app.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request as no client library would send it. */
final class RawRequest {
    private RawRequest() {}

    /**
     * Sends lines and returns the whole answer.
     *
     * @param request its first line and headers, separated by LF, without the empty line at the end
     */
    static String send(int port, String request) throws IOException {
        return send(port, request, "");
    }

    static String send(int port, String request, String body) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String head =
                    request + "\nConnection: close" + (body.isEmpty() ? "" : "\nContent-Length: " + body.length());
            socket.getOutputStream()
                    .write((head.replace("\n", "\r\n") + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
