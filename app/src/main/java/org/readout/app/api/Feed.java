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
import org.readout.app.web.Extension;
import org.readout.app.web.Refusal;
import org.readout.app.web.Refusal.Code;
import org.readout.app.web.ServeSettings;
import org.readout.store.EventQuery;
import org.readout.store.ProjectReader;
import org.readout.store.StoredEvent;

/**
 * A feed of new and changed events at {@code /feed.atom}, for alerts. The conditions of the Events page in its address are the saved
 * filter. The newest changes come first. A reader that has it already gets 304 (by ETag or date).
 */
public final class Feed implements Extension {
    private static final int MOST = 50;

    /** Parameters of the Events page that say how much of the list it shows. */
    private static final Set<String> NOT_OF_THE_FILTER = Set.of("page", "size");

    @Override
    public void add(JavalinConfig config, ServeSettings settings) {
        config.routes.get("/feed.atom", context -> answer(context, settings));
    }

    private static void answer(Context context, ServeSettings settings) {
        try (ProjectReader project = ProjectReader.open(settings.project())) {
            Map<String, String> given = new LinkedHashMap<>(RestApi.parameters(context));
            given.keySet().removeAll(NOT_OF_THE_FILTER);
            // A box that is ticked on the page sends whatever value.
            given.computeIfPresent("disputed", (name, value) -> value.equals("false") ? value : "true");
            Question question = new Question(project, given, Operations.OF_EVENTS);
            List<StoredEvent> events = recent(question);
            Instant updated = events.stream()
                    .findFirst()
                    .map(e -> Instant.parse(e.changedAt()))
                    .or(() -> question.pages().age().added().map(Instant::parse))
                    .orElse(Instant.EPOCH)
                    .truncatedTo(ChronoUnit.SECONDS);
            context.header(
                    "Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(updated.atZone(ZoneOffset.UTC)));
            if (isKnown(context, updated)) {
                context.status(HttpStatus.NOT_MODIFIED);
                return;
            }
            String address = context.req().getRequestURL().toString();
            String query =
                    Optional.ofNullable(context.queryString()).map(q -> "?" + q).orElse("");
            context.contentType("application/atom+xml; charset=utf-8")
                    .result(new AtomWriter(question, address, query, updated).write(events, given));
        }
    }

    private static List<StoredEvent> recent(Question question) {
        EventQuery query = EventAnswers.query(question);
        try {
            return question.lookup().lastChanged(query, MOST);
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
