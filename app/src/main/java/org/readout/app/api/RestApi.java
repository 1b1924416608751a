package org.readout.app.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.app.web.Extension;
import org.readout.app.web.Refusal;
import org.readout.app.web.Refusal.Code;
import org.readout.app.web.ServeSettings;
import org.readout.store.ProjectReader;

/** The operations as REST below {@code /api/v1}, with their description at {@code /api/v1/openapi.json}. */
public final class RestApi implements Extension {
    private static final String JSON = "application/json; charset=utf-8";

    @Override
    public void add(JavalinConfig config, ServeSettings settings) {
        String description = OpenApi.write();
        config.routes.get(
                OpenApi.ROOT + "/openapi.json",
                context -> context.contentType(JSON).result(description));
        for (Operation operation : Operations.all()) {
            config.routes.get(OpenApi.ROOT + operation.path(), context -> answer(operation, context, settings));
        }
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
