package org.readout.app.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.readout.store.ProjectReader;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that can be asked of a project.
 *
 * @param name as a tool, and its {@code operationId}
 * @param path below {@code /api/v1}, with {@code {name}} for parameters that stand in it
 * @param title a few words
 * @param description what the answer is, for an assistant that chooses among tools
 * @param answer makes it; throws a {@link org.readout.app.web.Refusal} for what cannot be answered as asked
 */
record Operation(
        String name,
        String path,
        String title,
        String description,
        List<Parameter> parameters,
        Function<Question, ObjectNode> answer) {

    Operation {
        parameters = List.copyOf(parameters);
    }

    ObjectNode run(ProjectReader project, Map<String, String> given) {
        return answer.apply(new Question(project, given, parameters));
    }

    boolean isInPath(Parameter parameter) {
        return path.contains("{" + parameter.name() + "}");
    }
}
