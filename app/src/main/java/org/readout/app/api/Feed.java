package org.readout.app.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.app.web.Address;
import org.readout.app.web.Extension;
import org.readout.app.web.Guard;
import org.readout.app.web.Reached;
import org.readout.app.web.Refusal;
import org.readout.app.web.Refusal.Code;
import org.readout.app.web.ServeSettings;
import org.readout.core.Document;
import org.readout.store.Conditions;
import org.readout.store.EventQuery;
import org.readout.store.ProjectLookup;
import org.readout.store.ProjectPages;
import org.readout.store.ProjectReader;
import org.readout.store.SavedFilter;
import org.readout.store.StoredEvent;

/**
 * Feeds of new and changed events, for alerts: at {@code /feed.atom} under the conditions of the Events page in its address, and one for
 * each saved filter, whose address stays. The newest changes come first. A reader that has it already gets 304 (by ETag or
 * date).
 */
public final class Feed implements Extension {
    private static final int MOST = 50;

    /** Parameters of the Events page that say how much of the list it shows. */
    private static final Set<String> NOT_OF_THE_FILTER = Set.of("page", "size");

    @Override
    public void add(JavalinConfig config, ServeSettings settings, Guard guard) {
        config.routes.get("/feed.atom", context -> {
            try (ProjectReader project = ProjectReader.open(settings.project())) {
                ofAddress(context, project);
            }
        });
        config.routes.get("/filters/{number}/feed.atom", context -> {
            try (ProjectReader project = ProjectReader.open(settings.project())) {
                ofFilter(context, project);
            }
        });
    }

    /** Where the feed of a saved filter is. */
    static String path(SavedFilter filter) {
        return "/filters/" + filter.number() + "/feed.atom";
    }

    private static void ofAddress(Context context, ProjectReader project) {
        Map<String, String> given = new LinkedHashMap<>(RestApi.parameters(context));
        given.keySet().removeAll(NOT_OF_THE_FILTER);
        // A box that is ticked on the page sends whatever value.
        given.computeIfPresent("disputed", (name, value) -> value.equals("false") ? value : "true");
        EventQuery query = EventAnswers.query(new Question(project, given, Operations.OF_EVENTS));
        String asked =
                Optional.ofNullable(context.queryString()).map(q -> "?" + q).orElse("");
        String root = Reached.root(context);
        String conditions = Conditions.inWords(query);
        answer(
                context,
                project,
                query,
                new AtomWriter.Head(
                        query.equals(EventQuery.ALL) ? "Readout: all events" : "Readout: events with " + conditions,
                        "urn:readout:feed:" + Document.hash(root + "/", conditions),
                        root,
                        "/feed.atom" + asked,
                        "/events" + asked));
    }

    private static void ofFilter(Context context, ProjectReader project) {
        SavedFilter filter = FilterWrites.number(project, context.pathParam("number"));
        Address list = Address.of("/events");
        for (Map.Entry<String, String> condition : Conditions.of(filter.query()).entrySet()) {
            list = list.with(condition.getKey(), condition.getValue());
        }
        answer(
                context,
                project,
                filter.query(),
                new AtomWriter.Head(
                        "Readout: " + filter.name(),
                        "urn:readout:filter:"
                                + Document.hash(filter.name(), filter.saved().toString()),
                        Reached.root(context),
                        path(filter),
                        list.toString()));
    }

    private static void answer(Context context, ProjectReader project, EventQuery query, AtomWriter.Head head) {
        List<StoredEvent> events = recent(project, query);
        Instant updated = events.stream()
                .findFirst()
                .map(e -> Instant.parse(e.changedAt()))
                .or(() -> new ProjectPages(project).age().added().map(Instant::parse))
                .orElse(Instant.EPOCH)
                .truncatedTo(ChronoUnit.SECONDS);
        context.header("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(updated.atZone(ZoneOffset.UTC)));
        if (isKnown(context, updated)) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        context.contentType("application/atom+xml; charset=utf-8")
                .result(new AtomWriter(project, head, updated).write(events));
    }

    private static List<StoredEvent> recent(ProjectReader project, EventQuery query) {
        try {
            return new ProjectLookup(project).lastChanged(query, MOST);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Code.BAD_SEARCH, e.getMessage() + ".", e);
        }
    }

    /** By date alone, which counts only where no ETag is sent; ETags are compared with the finished answer. */
    private static boolean isKnown(Context context, Instant updated) {
        String since = context.header("If-Modified-Since");
        if (since == null || context.header("If-None-Match") != null) {
            return false;
        }
        try {
            return !updated.isAfter(ZonedDateTime.parse(since, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
