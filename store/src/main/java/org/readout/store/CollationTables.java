package org.readout.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
 * Writes a part of a collation over what was known of it: events that are as they were stay untouched, those that differ are written
 * with what differs, ids are kept ({@link EventIdentities}), and each step is logged in {@code event_change}.
 */
final class CollationTables {
    private final Database database;
    private final String now;

    CollationTables(Database database, String now) {
        this.database = database;
        this.now = now;
    }

    /**
     * Part of a transaction of the caller.
     *
     * @param collation the part of the project's collation that was made anew
     * @param decided ids of the documents that were decided on again: events known of their mentions are in the part, or are no more
     * @param stories founders of the stories that may have changed
     */
    CollationChanges write(Collation collation, Collection<String> decided, Collection<String> stories) {
        List<List<Member>> found = found(collation);
        List<Known> known = known(database, found, decided);
        Assignment assignment = EventIdentities.assign(known, found, id -> isUsed(database, id));
        new LedgerTable(database)
                .write(
                        collation,
                        ids(collation, assignment),
                        known.stream().map(Known::id).toList());
        new StoryTable(database).write(collation, new EventJson(collation), stories);
        return events(collation, found, assignment, records(known));
    }

    /** The same collation with the ids that the project knows its events by; changes nothing. */
    static Collation withKnownIds(Database database, Collation collation) {
        List<List<Member>> found = found(collation);
        List<String> documents =
                collation.documents().stream().map(d -> d.document().id()).toList();
        List<Known> known = known(database, found, documents);
        return collation.withEventIds(
                EventIdentities.assign(known, found, id -> isUsed(database, id)).ids());
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

    private CollationChanges events(
            Collation collation, List<List<Member>> found, Assignment assignment, Map<String, String> records) {
        EventJson json = new EventJson(collation);
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

    private Map<String, String> records(List<Known> known) {
        Map<String, String> records = new HashMap<>();
        for (Known event : known) {
            database.first(row -> row.getString(1), "SELECT record FROM event WHERE id = ?", event.id())
                    .ifPresent(record -> records.put(event.id(), record));
        }
        return records;
    }

    private static boolean isUsed(Database database, String id) {
        return database.number("SELECT EXISTS (SELECT 1 FROM event WHERE id = ?)", id) > 0;
    }

    /** The living events that share a mention with those found, or have one in the documents decided on again, as minted. */
    private static List<Known> known(Database database, List<List<Member>> found, Collection<String> decided) {
        Set<String> ids = new HashSet<>();
        found.stream()
                .flatMap(List::stream)
                .forEach(m -> ids.addAll(database.list(
                        row -> row.getString(1),
                        "SELECT event_id FROM event_mention WHERE mention_id = ?",
                        m.mention())));
        decided.forEach(d -> ids.addAll(database.list(
                row -> row.getString(1), "SELECT DISTINCT event_id FROM event_mention WHERE document_id = ?", d)));
        Map<Long, Known> inOrder = new TreeMap<>();
        for (String id : ids) {
            inOrder.put(
                    database.number("SELECT number FROM event WHERE id = ?", id),
                    new Known(id, membersOf(database, id)));
        }
        return List.copyOf(inOrder.values());
    }

    private static List<Member> membersOf(Database database, String event) {
        return database.list(
                row -> new Member(row.getString(1), new Anchor(row.getString(2), row.getInt(3), row.getInt(4))),
                "SELECT mention_id, document_id, trigger_start, trigger_end FROM event_mention WHERE event_id = ?"
                        + " ORDER BY position",
                event);
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
