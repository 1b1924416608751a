package org.readout.app.api;

import io.javalin.config.JavalinConfig;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema;
import org.readout.app.web.Extension;
import org.readout.app.web.Guard;
import org.readout.app.web.ServeSettings;
import tools.jackson.databind.json.JsonMapper;

/** The tools at {@code /mcp} while pages are served: streamable HTTP without sessions. The guards of the server stand before it. */
public final class McpOverHttp implements Extension {
    private static final String PATH = "/mcp";
    private static final int LARGEST_REQUEST = 64 * 1024;

    @Override
    public void add(JavalinConfig config, ServeSettings settings, Guard guard) {
        McpTools tools = new McpTools(settings.project());
        HttpServletStatelessServerTransport transport = HttpServletStatelessServerTransport.builder()
                .jsonMapper(new JacksonMcpJsonMapper(JsonMapper.shared()))
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
