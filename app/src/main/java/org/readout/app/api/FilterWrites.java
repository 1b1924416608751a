package org.readout.app.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import org.readout.app.web.Refusal;
import org.readout.app.web.Refusal.Code;
import org.readout.app.web.ServeSettings;
import org.readout.store.EventQuery;
import org.readout.store.ProjectReader;
import org.readout.store.SavedFilter;
import org.readout.store.SavedFilters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What programs can change: the saved filters of events. */
final class FilterWrites {
    private static final int MOST_FIELDS = 2;

    private FilterWrites() {}

    /** {@code {"name": …, "conditions": {…}}} to the filter that was saved. */
    static ObjectNode save(Context context, ServeSettings settings) {
        JsonNode body = body(context.body());
        JsonNode name = body.path("name");
        JsonNode conditions = body.path("conditions");
        if (!name.isString() || !conditions.isObject() || body.size() != MOST_FIELDS) {
            throw new Refusal(Code.BAD_PARAMETER, "The body must be {\"name\": TEXT, \"conditions\": {…}}.");
        }
        Map<String, String> given = new LinkedHashMap<>();
        conditions.properties().forEach(c -> given.put(c.getKey(), value(c.getKey(), c.getValue())));
        EventQuery query;
        try (ProjectReader project = ProjectReader.open(settings.project())) {
            Question question = new Question(project, given, Operations.OF_EVENTS);
            query = EventAnswers.query(question);
            EventAnswers.list(question, query);
        }
        try (SavedFilters filters = SavedFilters.open(settings.project(), settings.clock())) {
            return ListAnswers.filter(filters.save(name.asString(), query));
        } catch (SavedFilters.NameTaken e) {
            throw new Refusal(Code.TAKEN, String.valueOf(e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Code.BAD_PARAMETER, e.getMessage() + ".", e);
        }
    }

    static void delete(Context context, ServeSettings settings) {
        long number;
        try (ProjectReader project = ProjectReader.open(settings.project())) {
            number = number(project, context.pathParam("number")).number();
        }
        try (SavedFilters filters = SavedFilters.open(settings.project(), settings.clock())) {
            filters.delete(number);
        }
    }

    /** The filter of a number; one that was deleted is told apart from one that never was. */
    static SavedFilter number(ProjectReader project, String text) {
        long number;
        try {
            number = Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Refusal(Code.NOT_FOUND, "There is no filter “" + text + "”.", e);
        }
        if (project.filters().wasDeleted(number)) {
            throw new Refusal(Code.GONE, "Filter " + number + " was deleted.");
        }
        return project.filters()
                .numbered(number)
                .orElseThrow(() -> new Refusal(Code.NOT_FOUND, "There is no filter " + number + "."));
    }

    private static JsonNode body(String text) {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException e) {
            throw new Refusal(Code.BAD_PARAMETER, "The body is no JSON.", e);
        }
    }

    private static String value(String name, JsonNode value) {
        if (!value.isString() && !value.isBoolean()) {
            throw new Refusal(Code.BAD_PARAMETER, name + " must be a text, or true or false.");
        }
        return value.asString();
    }
}
