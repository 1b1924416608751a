package org.readout.app.api;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.readout.app.web.Refusal;
import org.readout.app.web.Refusal.Code;
import org.readout.store.ProjectReader;
import org.readout.store.StoreException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The operations as tools of the Model Context Protocol. Each call reads the project as it is then. What cannot be answered comes
 * back as a result that is marked as an error, with {@code code}, {@code message} and {@code next_step}.
 */
public final class McpTools {
    static final String INSTRUCTIONS = """
            Sourced event data from news reports. Records say what documents report and according to whom; they do not say what is true. \
            Cite the documents in "citations" (title, outlet, date, url) for what you say, name the sources in the chain, and tell apart what \
            occurred from what is expected, possible, conditional, negated or denied. Where accounts differ, give each with who says it. \
            Search with search_events, then get_event for the accounts.""";

    /** How long one answer may take after the input has ended. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path project;

    public McpTools(Path project) {
        this.project = project;
    }

    /** Serves until the input has ended and what it asked is answered. */
    public void serve(InputStream in, OutputStream out, String version) throws InterruptedException {
        McpJsonMapper mapper = new JacksonMcpJsonMapper(JsonMapper.shared());
        CountDownLatch end = new CountDownLatch(1);
        Conversation conversation = new Conversation(in, out, PATIENCE, end::countDown);
        StdioServerTransportProvider transport =
                new StdioServerTransportProvider(mapper, conversation.in(), conversation.out());
        McpSyncServer server = McpServer.sync(transport)
                .serverInfo("readout", version)
                .instructions(INSTRUCTIONS)
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .tools(specifications())
                .build();
        end.await();
        server.closeGracefully();
    }

    private List<SyncToolSpecification> specifications() {
        return Operations.all().stream()
                .map(operation -> new SyncToolSpecification(
                        tool(operation), (exchange, request) -> call(operation, request.arguments())))
                .toList();
    }

    static McpSchema.Tool tool(Operation operation) {
        return McpSchema.Tool.builder(operation.name(), schema(operation))
                .title(operation.title())
                .description(operation.description())
                .annotations(McpSchema.ToolAnnotations.builder()
                        .title(operation.title())
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
    }

    McpSchema.CallToolResult call(Operation operation, Map<String, Object> arguments) {
        Map<String, String> given = new HashMap<>();
        if (arguments != null) {
            arguments.forEach((name, value) -> given.put(name, text(value)));
        }
        try (ProjectReader reader = ProjectReader.open(project)) {
            ObjectNode answer = operation.run(reader, given);
            return McpSchema.CallToolResult.builder()
                    .addTextContent(answer.toString())
                    .structuredContent(answer)
                    .isError(false)
                    .build();
        } catch (Refusal e) {
            return refused(e.code().name(), e.sentence(), e.code().nextStep());
        } catch (StoreException e) {
            return refused(
                    e.problem().code().name(),
                    e.problem().detail(),
                    e.problem().code().nextStep());
        } catch (RuntimeException e) {
            return refused(Code.INTERNAL.name(), "This is a fault of Readout: " + e, Code.INTERNAL.nextStep());
        }
    }

    /** As it would stand in an address; some clients send whole numbers as 2.0. */
    private static String text(@Nullable Object value) {
        if (value instanceof Double number && number == Math.rint(number)) {
            return Long.toString(number.longValue());
        }
        return value == null ? "" : value.toString();
    }

    private static McpSchema.CallToolResult refused(String code, String message, String nextStep) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.putObject("error").put("code", code).put("message", message).put("next_step", nextStep);
        return McpSchema.CallToolResult.builder()
                .addTextContent(node.toString())
                .isError(true)
                .build();
    }

    private static Map<String, Object> schema(Operation operation) {
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (Parameter parameter : operation.parameters()) {
            ObjectNode property = parameter.schema();
            property.put("description", parameter.meaning());
            properties.set(parameter.name(), property);
            if (parameter.required()) {
                required.add(parameter.name());
            }
        }
        schema.put("additionalProperties", false);
        return JsonMapper.shared()
                .convertValue(schema, new tools.jackson.core.type.TypeReference<Map<String, Object>>() {});
    }
}
