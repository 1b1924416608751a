package org.readout.app.api;

import io.javalin.config.JavalinConfig;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import org.readout.app.web.Extension;
import org.readout.app.web.Guard;
import org.readout.app.web.ServeSettings;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The tools at {@code /mcp} while pages are served: streamable HTTP without sessions. The guards of the server stand before it. */
public final class McpOverHttp implements Extension {
    private static final String PATH = "/mcp";
    private static final int LARGEST_REQUEST = 64 * 1024;

    /** Writes what a request is refused with as an error of JSON-RPC; the library would write the exception with its stack. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(McpError.class, new Errors()))
            .build();

    private static final class Errors extends ValueSerializer<McpError> {
        @Override
        public void serialize(McpError value, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            out.writeStringProperty("jsonrpc", "2.0");
            out.writeNullProperty("id");
            out.writeObjectPropertyStart("error");
            out.writeNumberProperty("code", value.getJsonRpcError().code());
            out.writeStringProperty("message", value.getJsonRpcError().message());
            out.writeEndObject();
            out.writeEndObject();
        }
    }

    @Override
    public void add(JavalinConfig config, ServeSettings settings, Guard guard) {
        McpTools tools = new McpTools(settings.project());
        HttpServletStatelessServerTransport transport = HttpServletStatelessServerTransport.builder()
                .jsonMapper(new JacksonMcpJsonMapper(MAPPER))
                .messageEndpoint(PATH)
                .maxRequestSize(LARGEST_REQUEST)
                .build();
        McpServer.sync(transport)
                .serverInfo("readout", settings.version())
                .instructions(McpTools.INSTRUCTIONS)
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .tools(Operations.all().stream()
                        .map(operation -> new SyncToolSpecification(
                                McpTools.tool(operation),
                                (context, request) -> tools.call(operation, request.arguments())))
                        .toList())
                .build();
        config.routes.post(PATH, context -> transport.service(context.req(), context.res()));
        config.routes.get(PATH, context -> transport.service(context.req(), context.res()));
    }
}
