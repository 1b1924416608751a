package org.readout.app.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers requests that Jetty refuses before any route sees them, such as paths with dots: one plain line. */
final class UnroutedErrors implements Request.Handler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String line = "BAD_REQUEST: this address or request cannot be answered (" + response.getStatus() + ").\n";
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        response.getHeaders().put("Content-Security-Policy", Guard.POLICY);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.write(true, ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
