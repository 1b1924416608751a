package org.readout.app.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.app.web.Extension;
import org.readout.app.web.Guard;
import org.readout.app.web.Refusal;
import org.readout.app.web.Refusal.Code;
import org.readout.app.web.ServeSettings;
import org.readout.store.ProjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The operations and what can be changed as REST below {@code /api/v1}, with their description at {@code /api/v1/openapi.json}. */
public final class RestApi implements Extension {
    private static final String JSON = "application/json; charset=utf-8";

    @Override
    public void add(JavalinConfig config, ServeSettings settings, Guard guard) {
        String description = OpenApi.write();
        config.routes.get(
                OpenApi.ROOT + "/openapi.json",
                context -> context.contentType(JSON).result(description));
        for (Operation operation : Operations.all()) {
            config.routes.get(OpenApi.ROOT + operation.path(), context -> answer(operation, context, settings));
        }
        config.routes.get(OpenApi.ROOT + "/token", context -> token(context, settings, guard));
        config.routes.post(OpenApi.ROOT + "/filters", context -> {
            guard.checkProgram(context);
            context.status(HttpStatus.CREATED)
                    .contentType(JSON)
                    .result(FilterWrites.save(context, settings).toString());
        });
        config.routes.delete(OpenApi.ROOT + "/filters/{number}", context -> {
            guard.checkProgram(context);
            FilterWrites.delete(context, settings);
            context.status(HttpStatus.NO_CONTENT);
        });
    }

    /** For programs on this machine; pages of other sites can ask for it, but their browser keeps the answer from them. */
    private static void token(Context context, ServeSettings settings, Guard guard) {
        if (settings.readOnly()) {
            throw new Refusal(Code.READ_ONLY, "Nothing can be written: this server only reads.");
        }
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("header", Guard.HEADER);
        answer.put("token", guard.token());
        context.contentType(JSON).result(answer.toString());
    }

    private static void answer(Operation operation, Context context, ServeSettings settings) {
        try (ProjectReader project = ProjectReader.open(settings.project())) {
            context.contentType(JSON)
                    .result(operation.run(project, parameters(context)).toString());
        }
    }

    /** Of path and query; a parameter may be given once. */
    static Map<String, String> parameters(Context context) {
        Map<String, String> given = new LinkedHashMap<>(context.pathParamMap());
        for (Map.Entry<String, List<String>> parameter : context.queryParamMap().entrySet()) {
            if (parameter.getValue().size() > 1 || given.containsKey(parameter.getKey())) {
                throw new Refusal(Code.BAD_PARAMETER, parameter.getKey() + " may be given once.");
            }
            given.put(parameter.getKey(), parameter.getValue().get(0));
        }
        return given;
    }
}
