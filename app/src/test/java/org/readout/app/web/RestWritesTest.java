package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.api.RestApi;
import org.readout.app.support.Haniyeh;
import org.readout.app.support.TestProject;
import tools.jackson.databind.JsonNode;

/** What programs can write, and who cannot. */
class RestWritesTest {
    private static final String SAVE = "POST /api/v1/filters";
    private static final String DELETE = "DELETE /api/v1/filters/{number}";
    private static final String LIST = "GET /api/v1/filters";
    private static final Site SITE = new Site(List.of(), List.of(), List.of(new RestApi()));

    @TempDir
    private Path folder;

    private WebServer server;
    private Described api;
    private Map<String, String> token;

    @BeforeEach
    void start() {
        server = serve(false);
        api = new Described(server.port());
        JsonNode given = api.ask("GET /api/v1/token", "/api/v1/token", 200);
        token = Map.of(given.path("header").asString(), given.path("token").asString());
    }

    private WebServer serve(boolean readOnly) {
        Path file = folder.resolve("p.db");
        return WebServer.start(
                new ServeSettings(
                        file.toFile().exists() ? file : TestProject.of(file, Haniyeh.collation()),
                        "127.0.0.1",
                        0,
                        List.of(),
                        readOnly,
                        "test",
                        TestProject.CLOCK),
                SITE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void filter_isSavedListedAndDeleted() {
        JsonNode saved = save("{\"name\":\" Denied \",\"conditions\":{\"status\":\"denied\",\"disputed\":true}}", 201);
        JsonNode again =
                save("{\"name\":\"denied\",\"conditions\":{\"status\":\"DENIED\",\"disputed\":\"true\"}}", 201);

        assertThat(saved.path("name").asString()).isEqualTo("Denied");
        assertThat(saved.path("conditions").path("status").asString()).isEqualTo("DENIED");
        assertThat(saved.path("conditions").path("disputed").asBoolean()).isTrue();
        assertThat(again).isEqualTo(saved);
        assertThat(api.ask(LIST, "/api/v1/filters", 200).path("items")).containsExactly(saved);
        assertThat(save("{\"name\":\"DENIED\",\"conditions\":{}}", 409)
                        .at("/error/code")
                        .asString())
                .isEqualTo("TAKEN");

        String address = "/api/v1/filters/" + saved.path("number").asLong();
        delete(address, token, 204);
        assertThat(api.ask(LIST, "/api/v1/filters", 200).path("items")).isEmpty();
        assertThat(delete(address, token, 410).at("/error/code").asString()).isEqualTo("GONE");
        delete("/api/v1/filters/999", token, 404);
        delete("/api/v1/filters/x", token, 404);
    }

    @Test
    void bodyThatIsNotAsDescribed_isRefused() {
        for (String body : List.of(
                "",
                "no json",
                "[]",
                "{}",
                "{\"name\":\"a\"}",
                "{\"name\":1,\"conditions\":{}}",
                "{\"name\":\" \",\"conditions\":{}}",
                "{\"name\":\"" + "x".repeat(81) + "\",\"conditions\":{}}",
                "{\"name\":\"a\\nb\",\"conditions\":{}}",
                "{\"name\":\"a\",\"conditions\":[]}",
                "{\"name\":\"a\",\"conditions\":{},\"more\":1}",
                "{\"name\":\"a\",\"conditions\":{\"made_up\":\"1\"}}",
                "{\"name\":\"a\",\"conditions\":{\"limit\":\"1\"}}",
                "{\"name\":\"a\",\"conditions\":{\"status\":\"MAYBE\"}}",
                "{\"name\":\"a\",\"conditions\":{\"since\":\"soon\"}}",
                "{\"name\":\"a\",\"conditions\":{\"type\":{}}}",
                "{\"name\":\"a\",\"conditions\":{\"disputed\":\"maybe\"}}")) {
            assertThat(save(body, 400).at("/error/code").asString()).as(body).isEqualTo("BAD_PARAMETER");
        }
        assertThat(save("{\"name\":\"a\",\"conditions\":{\"text\":\"\\\"open\"}}", 400)
                        .at("/error/code")
                        .asString())
                .isEqualTo("BAD_SEARCH");
        save("{\"name\":\"a\",\"conditions\":{\"text\":\"" + "x".repeat(201) + "\"}}", 414);
        assertThat(api.ask(LIST, "/api/v1/filters", 200).path("items")).isEmpty();
    }

    @Test
    void writeWithoutTokenOrFromElsewhere_isRefused() {
        String body = "{\"name\":\"a\",\"conditions\":{}}";
        long number = save(body, 201).path("number").asLong();
        for (Map<String, String> headers : List.of(
                Map.<String, String>of(),
                with("Readout-Token", "0"),
                with("Origin", "http://evil.example"),
                with("Origin", "null"),
                with("Sec-Fetch-Site", "cross-site"),
                with("Sec-Fetch-Site", "same-site"))) {
            assertThat(api.ask(SAVE, "/api/v1/filters", 403, headers, Optional.of(body))
                            .at("/error/code")
                            .asString())
                    .isEqualTo("NOT_FROM_HERE");
            delete("/api/v1/filters/" + number, headers, 403);
        }
        assertThat(api.ask(LIST, "/api/v1/filters", 200).path("items")).hasSize(1);
    }

    @Test
    void serverThatOnlyReads_givesNoTokenAndWritesNothing() {
        try (WebServer readOnly = serve(true)) {
            Described other = new Described(readOnly.port());
            assertThat(other.ask("GET /api/v1/token", "/api/v1/token", 403)
                            .at("/error/code")
                            .asString())
                    .isEqualTo("READ_ONLY");
            other.ask(SAVE, "/api/v1/filters", 403, token, Optional.of("{\"name\":\"a\",\"conditions\":{}}"));
            other.ask(DELETE, "/api/v1/filters/1", 403, token, Optional.empty());
            assertThat(other.ask(LIST, "/api/v1/filters", 200).path("items")).isEmpty();
        }
    }

    private JsonNode save(String body, int status) {
        return api.ask(SAVE, "/api/v1/filters", status, token, Optional.of(body));
    }

    private JsonNode delete(String address, Map<String, String> headers, int status) {
        return api.ask(DELETE, address, status, headers, Optional.empty());
    }

    private Map<String, String> with(String name, String value) {
        Map<String, String> headers = new HashMap<>(token);
        headers.put(name, value);
        return headers;
    }
}
