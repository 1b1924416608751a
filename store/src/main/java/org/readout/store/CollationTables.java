package org.readout.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.json.EventJson;
import org.readout.core.Actor;
import org.readout.core.CodePoints;
import org.readout.core.Event;
import org.readout.core.EventMention;
import org.readout.core.Span;
import org.readout.store.EventIdentities.Anchor;
import org.readout.store.EventIdentities.Assignment;
import org.readout.store.EventIdentities.Known;
import org.readout.store.EventIdentities.Member;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a collation over the one before it: events that are as they were stay untouched, those that differ are written
 * with what differs, ids are kept ({@link EventIdentities}), and each step is logged in {@code event_change}.
 */
final class CollationTables {
    private final Database database;
    private final String now;

    CollationTables(Database database, String now) {
        this.database = database;
        this.now = now;
    }

    /** Part of a transaction of the caller. */
    CollationChanges write(Collation collation) {
        new LineageTables(database).write(collation);
        List<List<Member>> found = found(collation);
        Assignment assignment = assign(database, found);
        new LedgerTable(database).write(collation, ids(collation, assignment));
        return events(collation, found, assignment);
    }

    /** The same collation with the ids that the project knows its events by; changes nothing. */
    static Collation withKnownIds(Database database, Collation collation) {
        return collation.withEventIds(assign(database, found(collation)).ids());
    }

    private static Assignment assign(Database database, List<List<Member>> found) {
        return EventIdentities.assign(known(database), found, usedIds(database));
    }

    private static List<List<Member>> found(Collation collation) {
        Map<String, Member> members = members(collation);
        return collation.events().stream()
                .map(e -> e.mentions().stream()
                        .flatMap(m -> Optional.ofNullable(members.get(m)).stream())
                        .toList())
                .toList();
    }

    /** The id in the project of each event of the collation. */
    private static Map<String, String> ids(Collation collation, Assignment assignment) {
        Map<String, String> ids = new HashMap<>();
        for (int i = 0; i < assignment.ids().size(); i++) {
            ids.put(collation.events().get(i).id(), assignment.ids().get(i));
        }
        return ids;
    }

    private CollationChanges events(Collation collation, List<List<Member>> found, Assignment assignment) {
        EventJson json = new EventJson(collation);
        Map<String, String> records = records();
        int created = 0;
        int changed = 0;
        for (int i = 0; i < found.size(); i++) {
            Event event = collation.events().get(i);
            String id = assignment.ids().get(i);
            ObjectNode record = json.write(event, id);
            String text = record.toString();
            Optional<String> before = Optional.ofNullable(records.get(id));
            if (before.isEmpty()) {
                insert(id, event);
                put(id, event, found.get(i), record);
                Optional<String> source =
                        Optional.ofNullable(assignment.splitFrom().get(id));
                log(id, source.isPresent() ? "SPLIT" : "CREATED", source, "{}");
                created++;
            } else if (!before.get().equals(text)) {
                put(id, event, found.get(i), record);
                log(id, "CHANGED", Optional.empty(), difference(before.get(), record));
                changed++;
            }
        }
        new StoryTable(database).write(collation, json, assignment.ids());
        assignment.merged().forEach(this::merge);
        assignment.withdrawn().forEach(id -> retire(id, "WITHDRAWN", Optional.empty()));
        return new CollationChanges(
                created,
                changed,
                assignment.merged().size(),
                assignment.withdrawn().size());
    }

    private void insert(String id, Event event) {
        database.update(
                "INSERT INTO event (id, state, type, quad, score, status, discrepancies, record, minted_at, changed_at)"
                        + " VALUES (?, 'LIVE', ?, ?, ?, ?, 0, '', ?, ?)",
                id,
                event.kind().type(),
                event.quad().name(),
                event.score(),
                event.status().name(),
                now,
                now);
    }

    private void put(String id, Event event, List<Member> members, ObjectNode record) {
        database.update(
                "UPDATE event SET type = ?, mode = ?, quad = ?, score = ?, status = ?, date_earliest = ?,"
                        + " date_latest = ?, first_reported = ?, discrepancies = ?, record = ?, changed_at = ?"
                        + " WHERE id = ?",
                event.kind().type(),
                event.kind().mode(),
                event.quad().name(),
                event.score(),
                event.status().name(),
                event.date().flatMap(d -> d.earliest()).map(Object::toString),
                event.date().flatMap(d -> d.latest()).map(Object::toString),
                event.firstReported().map(Object::toString),
                event.discrepancies().size(),
                record.toString(),
                now,
                id);
        clear(id);
        parties(id, "ACTOR", event.actors());
        parties(id, "RECIPIENT", event.recipients());
        for (int i = 0; i < members.size(); i++) {
            Anchor anchor = members.get(i).anchor();
            database.update(
                    "INSERT INTO event_mention (event_id, position, mention_id, document_id, trigger_start, trigger_end)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    id,
                    i,
                    members.get(i).mention(),
                    anchor.document(),
                    anchor.start(),
                    anchor.end());
        }
        for (int i = 0; i < event.discrepancies().size(); i++) {
            database.update(
                    "INSERT INTO discrepancy (event_id, position, kind, about, record) VALUES (?, ?, ?, ?, ?)",
                    id,
                    i,
                    event.discrepancies().get(i).kind().name(),
                    event.discrepancies().get(i).about(),
                    record.path("discrepancies").path(i).toString());
        }
    }

    private void clear(String id) {
        database.update("DELETE FROM event_party WHERE event_id = ?", id);
        database.update("DELETE FROM event_mention WHERE event_id = ?", id);
        database.update("DELETE FROM discrepancy WHERE event_id = ?", id);
    }

    private void parties(String id, String role, List<Actor> actors) {
        for (int i = 0; i < actors.size(); i++) {
            Actor actor = actors.get(i);
            database.update(
                    "INSERT INTO event_party (event_id, role, position, actor_id, name, country)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    id,
                    role,
                    i,
                    actor.id(),
                    actor.name(),
                    actor.country());
        }
    }

    private void merge(String id, String into) {
        database.update("UPDATE event_alias SET event_id = ? WHERE event_id = ?", into, id);
        database.update("INSERT INTO event_alias (alias, event_id, merged_at) VALUES (?, ?, ?)", id, into, now);
        retire(id, "MERGED", Optional.of(into));
    }

    /** The last record of an event that is no more stays, for those who cite it. */
    private void retire(String id, String how, Optional<String> into) {
        database.update("UPDATE event SET state = ?, changed_at = ? WHERE id = ?", how, now, id);
        clear(id);
        log(id, how, into, "{}");
    }

    private void log(String id, String kind, Optional<String> other, String detail) {
        database.update(
                "INSERT INTO event_change (event_id, kind, other_id, at, detail) VALUES (?, ?, ?, ?, ?)",
                id,
                kind,
                other,
                now,
                detail);
    }

    /** The keys of the record whose values differ, and the status before and after where that is one of them. */
    private static String difference(String before, ObjectNode after) {
        JsonNode old = Json.MAPPER.readTree(before);
        ObjectNode detail = Json.object();
        ArrayNode fields = detail.putArray("fields");
        after.propertyStream()
                .filter(p ->
                        !p.getValue().toString().equals(old.path(p.getKey()).toString()))
                .forEach(p -> fields.add(p.getKey()));
        String was = old.path("status").asString();
        String is = after.path("status").asString();
        if (!was.equals(is)) {
            detail.putArray("status").add(was).add(is);
        }
        return detail.toString();
    }

    private Map<String, String> records() {
        Map<String, String> records = new HashMap<>();
        database.each(
                r -> records.put(r[0], r[1]),
                row -> new String[] {row.getString(1), row.getString(2)},
                "SELECT id, record FROM event WHERE state = 'LIVE'");
        return records;
    }

    private static Set<String> usedIds(Database database) {
        return new HashSet<>(database.list(row -> row.getString(1), "SELECT id FROM event"));
    }

    private static List<Known> known(Database database) {
        Map<String, List<Member>> members = new LinkedHashMap<>();
        database.each(
                m -> members.computeIfAbsent(m.id(), k -> new ArrayList<>()).addAll(m.members()),
                row -> new Known(
                        row.getString(1),
                        List.of(new Member(
                                row.getString(2), new Anchor(row.getString(3), row.getInt(4), row.getInt(5))))),
                "SELECT e.id, m.mention_id, m.document_id, m.trigger_start, m.trigger_end FROM event e"
                        + " JOIN event_mention m ON m.event_id = e.id WHERE e.state = 'LIVE'"
                        + " ORDER BY e.number, m.position");
        return members.entrySet().stream()
                .map(e -> new Known(e.getKey(), e.getValue()))
                .toList();
    }

    private static Map<String, Member> members(Collation collation) {
        Map<String, Member> members = new HashMap<>();
        for (CodedDocument coded : collation.documents()) {
            CodePoints offsets = CodePoints.of(coded.document().text());
            for (EventMention mention : coded.mentions()) {
                Span trigger = mention.evidence().trigger().span();
                Anchor anchor = new Anchor(
                        coded.document().id(), offsets.fromUtf16(trigger.start()), offsets.fromUtf16(trigger.end()));
                members.putIfAbsent(mention.id(), new Member(mention.id(), anchor));
            }
        }
        return members;
    }
}
