package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A server held to the OpenAPI description that it gives: every answer is one that the description has, of its content type, and
 * taken whole by its schema. Knows nothing of how either is made.
 */
final class Described {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String root;
    private final JsonNode description;
    private final Set<String> seen = new TreeSet<>();

    Described(int port) {
        this.root = "http://127.0.0.1:" + port;
        this.description = JsonMapper.shared()
                .readTree(send("GET", "/api/v1/openapi.json", Map.of(), Optional.empty())
                        .body());
    }

    JsonNode description() {
        return description;
    }

    /** Every route as "GET /api/v1/events". */
    Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> routes.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return routes;
    }

    JsonNode operation(String route) {
        String[] parts = route.split(" ");
        return description.path("paths").path(parts[1]).path(parts[0].toLowerCase(Locale.ROOT));
    }

    Stream<JsonNode> parameters(String route) {
        return operation(route).path("parameters").valueStream();
    }

    /** Schemas that took an answer, with their properties, as "Citation/title". */
    Set<String> seen() {
        return seen;
    }

    /** The body of an answer that has to be as the route describes it. */
    JsonNode ask(String route, String address, int status) {
        return ask(route, address, status, Map.of(), Optional.empty());
    }

    JsonNode ask(String route, String address, int status, Map<String, String> headers, Optional<String> body) {
        HttpResponse<String> answer = send(route.split(" ")[0], address, headers, body);
        String what = route + " at " + address + ": " + answer.body();
        assertThat(answer.statusCode()).as(what).isEqualTo(status);
        JsonNode response = operation(route).path("responses").path(Integer.toString(status));
        assertThat(response.isMissingNode())
                .as(status + " is described of " + what)
                .isFalse();
        if (!response.has("content")) {
            assertThat(answer.body()).as(what).isEmpty();
            return JsonMapper.shared().createObjectNode();
        }
        Map.Entry<String, JsonNode> content =
                response.path("content").properties().iterator().next();
        assertThat(answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""))
                .as(what)
                .isEqualTo(content.getKey());
        JsonNode tree = JsonMapper.shared().readTree(answer.body());
        assertTaken(content.getValue().path("schema"), tree, what);
        return tree;
    }

    /** A refusal that no route describes: of an address or a method that there is not. */
    String refused(String method, String address, int status) {
        HttpResponse<String> answer = send(method, address, Map.of(), Optional.empty());
        assertThat(answer.statusCode()).as(method + " " + address).isEqualTo(status);
        JsonNode tree = JsonMapper.shared().readTree(answer.body());
        assertTaken(JsonMapper.shared().createObjectNode().put("$ref", "#/components/schemas/Error"), tree, address);
        return tree.at("/error/code").asString();
    }

    private void assertTaken(JsonNode schema, JsonNode tree, String what) {
        ObjectNode whole = (ObjectNode) schema.deepCopy();
        whole.set("components", description.path("components"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(whole)
                        .validate(tree, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true))))
                .as(what)
                .isEmpty();
        note(schema, tree, "");
    }

    /** Notes which properties of named schemas an answer has. */
    private void note(JsonNode schema, JsonNode value, String name) {
        if (schema.has("$ref")) {
            String target = schema.path("$ref").asString();
            note(description.at(target.substring(1)), value, target.substring(target.lastIndexOf('/') + 1));
        }
        schema.path("oneOf").forEach(one -> {
            if (one.has("$ref") && !value.isNull()) {
                note(one, value, name);
            }
        });
        if (value.isObject()) {
            value.properties().forEach(p -> {
                seen.add(name + "/" + p.getKey());
                note(schema.path("properties").path(p.getKey()), p.getValue(), name + "/" + p.getKey());
            });
        } else if (value.isArray()) {
            value.forEach(element -> note(schema.path("items"), element, name));
        }
    }

    private HttpResponse<String> send(
            String method, String address, Map<String, String> headers, Optional<String> body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + address))
                .method(
                        method,
                        body.map(HttpRequest.BodyPublishers::ofString).orElseGet(HttpRequest.BodyPublishers::noBody));
        headers.forEach(request::header);
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
