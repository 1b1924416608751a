package org.readout.store.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.readout.core.Status;
import org.readout.store.EventQuery;
import org.readout.store.ProjectLookup;
import org.readout.store.ProjectReader;
import org.readout.store.StoredEvent;
import org.readout.store.StoredMention;
import tools.jackson.databind.JsonNode;

/**
 * The events of a project for formats that have no status: those that occurred or go on, and those whose type itself says
 * that they have not (a threat, a promise). What is negated or denied, or has otherwise not happened, would be read there as having
 * happened, so it is left out and counted. These formats place every event on a day: without one of its own an event stands on
 * that of its first report, as in the data sets themselves; what has none either is left out and counted.
 */
final class ExchangeRows {
    private final ProjectReader project;
    private final ProjectLookup lookup;
    private final Map<String, Long> leftOut = new LinkedHashMap<>();

    ExchangeRows(ProjectReader project) {
        this.project = project;
        this.lookup = new ProjectLookup(project);
    }

    /** How many events the last pass left out, by reason. */
    Map<String, Long> leftOut() {
        return leftOut;
    }

    /** One row an event. */
    void events(Consumer<ExchangeRow> taker) {
        each((event, mentions) -> taker.accept(
                new ExchangeRow(event, mentions, Optional.empty(), Optional.empty(), 0, Optional.empty())));
    }

    /**
     * One row for each pair of an actor and a recipient. An event without recipients (talks, an agreement) gives a row for
     * each of its actors with each other, both ways; a party that stands alone gives a row without the other.
     */
    void pairs(Consumer<ExchangeRow> taker) {
        each((event, mentions) -> {
            Optional<Cameo.Code> code = cameo(event.record(), mentions);
            if (code.isEmpty()) {
                leave("of a type that CAMEO has no code for");
                return;
            }
            int[] number = {0};
            pairs(
                    event.record(),
                    (source, target) ->
                            taker.accept(new ExchangeRow(event, mentions, source, target, number[0]++, code)));
        });
    }

    private interface EventTaker {
        void take(StoredEvent event, List<StoredMention> mentions);
    }

    private interface PairTaker {
        void take(Optional<JsonNode> source, Optional<JsonNode> target);
    }

    private void each(EventTaker taker) {
        leftOut.clear();
        project.events(EventQuery.ALL, event -> {
            if (!isTold(event.record())) {
                leave("negated, denied or otherwise not happened");
            } else if (!hasDay(event.record())) {
                leave("that can be put on no day: no report of it has one, or it is historical");
            } else {
                List<StoredMention> mentions = lookup.mentions(event.id());
                if (mentions.isEmpty()) {
                    leave("whose documents were coded anew and not collated yet");
                } else {
                    taker.take(event, mentions);
                }
            }
        });
    }

    private void leave(String reason) {
        leftOut.merge(reason, 1L, Long::sum);
    }

    /** What is historical happened long before it was reported, so the day of the report says nothing of it. */
    private static boolean hasDay(JsonNode record) {
        boolean historical = record.path("status").asString().equals(Status.HISTORICAL.name());
        return record.path("date").hasNonNull("earliest") || !historical && record.hasNonNull("first_reported");
    }

    private static boolean isTold(JsonNode record) {
        Status status = Status.valueOf(record.path("status").asString());
        return status.isFactual() || status.isProspective() && record.hasNonNull("foreseen");
    }

    private static void pairs(JsonNode record, PairTaker taker) {
        List<JsonNode> actors = record.path("actors").valueStream().toList();
        List<JsonNode> recipients = record.path("recipients").valueStream().toList();
        if (recipients.isEmpty() && actors.size() > 1) {
            for (JsonNode source : actors) {
                actors.stream().filter(a -> a != source).forEach(a -> taker.take(Optional.of(source), Optional.of(a)));
            }
            return;
        }
        for (Optional<JsonNode> source : orNone(actors)) {
            for (Optional<JsonNode> target : orNone(recipients)) {
                taker.take(source, target);
            }
        }
    }

    private static List<Optional<JsonNode>> orNone(List<JsonNode> parties) {
        return parties.isEmpty()
                ? List.of(Optional.empty())
                : new ArrayList<>(parties.stream().map(Optional::of).toList());
    }

    private static Optional<Cameo.Code> cameo(JsonNode record, List<StoredMention> mentions) {
        Set<String> details = new LinkedHashSet<>(contexts(mentions));
        if (record.hasNonNull("foreseen")) {
            details.add(record.path("foreseen").path("type").asString());
        }
        return Cameo.of(record.path("type").asString(), Optional.ofNullable(Columns.text(record, "mode")), details);
    }

    /** The contexts that any mention has, in order of first report. */
    static List<String> contexts(List<StoredMention> mentions) {
        return mentions.stream()
                .flatMap(m -> m.record().path("contexts").valueStream())
                .map(JsonNode::asString)
                .distinct()
                .toList();
    }
}
