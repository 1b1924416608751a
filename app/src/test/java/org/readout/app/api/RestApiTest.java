package org.readout.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.support.Haniyeh;
import org.readout.app.support.TestProject;
import org.readout.app.web.ServeSettings;
import org.readout.app.web.Site;
import org.readout.app.web.WebServer;
import org.w3c.dom.Document;
import tools.jackson.databind.json.JsonMapper;

/** The description in the docs, conditional requests, the feed. */
class RestApiTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static WebServer server;

    @BeforeAll
    static void start() {
        ServeSettings settings = new ServeSettings(
                TestProject.of(folder.resolve("p.db"), Haniyeh.collation()),
                "127.0.0.1",
                0,
                List.of(),
                true,
                "test",
                Clock.systemUTC());
        Site site = new Site(List.of(), List.of(), List.of(new RestApi(), new Feed()));
        server = WebServer.start(settings, site);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void description_isTheFileInTheDocs() throws Exception {
        assertThat(Files.readString(Path.of("..", "docs", "openapi.json")))
                .as("write it anew with the answer of /api/v1/openapi.json")
                .isEqualTo(get("/api/v1/openapi.json").body());
    }

    @Test
    void answers_areConditional() throws Exception {
        HttpResponse<String> first = get("/api/v1/events");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(get("/api/v1/events", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void feed_isAtomOfTheFilterAndConditional() throws Exception {
        HttpResponse<String> all = get("/feed.atom");
        HttpResponse<String> some = get("/feed.atom?type=ASSAULT&disputed=on");
        Document feed = parsed(all.body());

        assertThat(all.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(feed.getDocumentElement().getTagName()).isEqualTo("feed");
        int entries = feed.getElementsByTagName("entry").getLength();
        assertThat(entries)
                .isEqualTo(JsonMapper.shared()
                        .readTree(get("/api/v1/events").body())
                        .path("total")
                        .asInt());
        assertThat(parsed(some.body()).getElementsByTagName("entry").getLength())
                .isLessThan(entries);
        for (String element : List.of("id", "updated", "title", "link")) {
            assertThat(feed.getElementsByTagName(element).getLength())
                    .as(element)
                    .isGreaterThan(entries);
        }
        assertThat(feed.getElementsByTagName("summary").item(0).getTextContent())
                .contains("“", "independent report");
        assertThat(get(
                                "/feed.atom",
                                "If-None-Match",
                                all.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
        assertThat(get(
                                "/feed.atom",
                                "If-Modified-Since",
                                all.headers().firstValue("Last-Modified").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("/feed.atom", "If-Modified-Since", "Sat, 1 Jan 2000 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
        assertThat(parsed(get("/feed.atom?changed=2999-01-01&page=2").body())
                        .getElementsByTagName("entry")
                        .getLength())
                .isZero();
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
