package org.readout.app.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A news site on 127.0.0.1 with a feed, articles and bad days; it remembers what it was asked. */
final class NewsSite implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    private record Page(int status, String body, Map<String, String> headers) {}

    NewsSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        Page page = pages.getOrDefault(path, new Page(404, "", Map.of()));
        String tag = "\"" + page.body().hashCode() + "\"";
        boolean same =
                page.status() == 200 && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        exchange.getResponseHeaders().set("ETag", tag);
        page.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = page.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(same ? 304 : page.status(), same || body.length == 0 ? -1 : body.length);
        if (!same) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    void article(String path, String what) {
        pages.put(path, new Page(200, article(what), Map.of("Content-Type", "text/html; charset=utf-8")));
    }

    static String article(String what) {
        return "<html><head><title>Army and rebels " + what
                + "</title></head><body><article><p>The army and the rebels " + what
                + " on Friday, mediators said in a statement in the capital.</p><p>Observers are to arrive before the end of"
                + " the week, and the talks will go on until all prisoners are free.</p></article></body></html>";
    }

    void fail(String path, int status, Map<String, String> headers) {
        pages.put(path, new Page(status, "", headers));
    }

    void text(String path, String body) {
        pages.put(path, new Page(200, body, Map.of("Content-Type", "text/plain")));
    }

    /** A feed of these articles, all updated at a time in RFC 3339. */
    void feed(String path, String updated, String... articles) {
        StringBuilder feed =
                new StringBuilder("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title><id>urn:t</id><updated>"
                        + updated + "</updated>");
        for (String article : articles) {
            feed.append("<entry><title>a</title><id>urn:")
                    .append(article)
                    .append("</id><link href=\"")
                    .append(article)
                    .append("\"/><published>2026-02-27T08:00:00Z</published><updated>")
                    .append(updated)
                    .append("</updated></entry>");
        }
        pages.put(
                path, new Page(200, feed.append("</feed>").toString(), Map.of("Content-Type", "application/atom+xml")));
    }

    /** The paths asked for since the last call, without robots.txt. */
    List<String> asked() {
        synchronized (asked) {
            List<String> paths =
                    asked.stream().filter(p -> !p.equals("/robots.txt")).toList();
            asked.clear();
            return paths;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
