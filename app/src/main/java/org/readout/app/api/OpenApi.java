package org.readout.app.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.readout.app.web.Guard;
import org.readout.app.web.Refusal.Code;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI 3.1 description of the operations. The schemas of the answers stand in {@code schemas.json}, what concerns writing in
 * {@code writes.json}.
 */
final class OpenApi {
    static final String ROOT = "/api/v1";

    private static final String SCHEMAS = "#/components/schemas/";

    private OpenApi() {}

    /** Indented, with a line end; the same for the same program. */
    static String write() {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(tree())
                + "\n";
    }

    static ObjectNode tree() {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("openapi", "3.1.0");
        ObjectNode info = root.putObject("info");
        info.put("title", "Readout");
        info.put("version", "1");
        info.put(
                "description",
                "A project of sourced event data. Records say what documents report and according to whom, not what is true. Every"
                        + " answer cites the documents it rests on. Only saved filters can be changed, with the token of the server; ids"
                        + " stay. Lists come a page at a time: next goes into after. Answers have an ETag for conditional"
                        + " requests.");
        root.putArray("servers").addObject().put("url", "/");
        ObjectNode paths = root.putObject("paths");
        Operations.all().forEach(operation -> operation(paths, operation));
        resource("writes.json")
                .properties()
                .forEach(path -> paths.withObjectProperty(path.getKey()).setAll((ObjectNode) path.getValue()));
        ObjectNode components = root.putObject("components");
        components.set("schemas", resource("schemas.json"));
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "apiKey")
                .put("in", "header")
                .put("name", Guard.HEADER);
        return root;
    }

    /** Name of the schema of the answers: {@code search_events} has {@code SearchEvents}. */
    static String schemaName(Operation operation) {
        return Arrays.stream(operation.name().split("_"))
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining());
    }

    private static void operation(ObjectNode paths, Operation operation) {
        ObjectNode get = paths.putObject(ROOT + operation.path()).putObject("get");
        get.put("operationId", operation.name());
        get.put("summary", operation.title());
        get.put("description", operation.description());
        ArrayNode parameters = get.putArray("parameters");
        operation.parameters().forEach(p -> parameter(parameters.addObject(), operation, p));
        ObjectNode responses = get.putObject("responses");
        response(responses.putObject("200"), "The answer.", schemaName(operation));
        for (Code code : new Code[] {Code.BAD_PARAMETER, Code.NOT_FOUND, Code.TOO_LONG, Code.STORE}) {
            response(responses.putObject(Integer.toString(code.status())), "Refused: the error says why.", "Error");
        }
    }

    private static void parameter(ObjectNode node, Operation operation, Parameter parameter) {
        boolean inPath = operation.isInPath(parameter);
        node.put("name", parameter.name());
        node.put("in", inPath ? "path" : "query");
        node.put("required", parameter.required());
        node.put("description", parameter.meaning());
        node.set("schema", parameter.schema());
    }

    private static void response(ObjectNode node, String description, String schema) {
        node.put("description", description);
        node.putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", SCHEMAS + schema);
    }

    private static ObjectNode resource(String name) {
        try (InputStream in = Objects.requireNonNull(OpenApi.class.getResourceAsStream(name), name)) {
            return (ObjectNode) JsonMapper.shared().readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
