package org.readout.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.coder.CodedDocument;
import org.readout.coder.json.MentionJson;
import org.readout.collate.CandidateIndex;
import org.readout.collate.CollationMemory;
import org.readout.collate.GrowingCollation;
import org.readout.collate.MergeReason;
import org.readout.collate.StoryPlace;
import org.readout.collate.json.Nodes;
import org.readout.core.EventMention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the project's collation found, read as it is asked for; the documents read last are kept at hand. */
final class StoredMemory implements CollationMemory {
    private static final int MOST_DOCUMENTS = 2_000;

    private final Database database;
    private final DocumentTable documents;
    private final StoredCandidateIndex index;
    private final StoredTermCounts terms;
    private final StoryTable stories;
    private final Map<String, CodedDocument> atHand = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CodedDocument> eldest) {
            return size() > MOST_DOCUMENTS;
        }
    };

    StoredMemory(Database database) {
        this.database = database;
        this.documents = new DocumentTable(database);
        this.index = new StoredCandidateIndex(database);
        this.terms = new StoredTermCounts(database);
        this.stories = new StoryTable(database);
    }

    /** A mention by its place. */
    private record Place(String document, int position, Optional<String> reason) {}

    @Override
    public CandidateIndex index() {
        return index;
    }

    StoredCandidateIndex steps() {
        return index;
    }

    @Override
    public StoredTermCounts terms() {
        return terms;
    }

    @Override
    public Optional<LocalDate> reported(String document) {
        return database.first(
                        row -> row.getString(1),
                        "SELECT published_earliest FROM document WHERE id = ? AND published_earliest IS NOT NULL",
                        document)
                .map(LocalDate::parse);
    }

    @Override
    public Optional<CodedDocument> outline(String id) {
        return Optional.ofNullable(atHand.get(id)).or(() -> documents.outline(id));
    }

    @Override
    public List<Version> versions(String document) {
        List<Version> versions = new ArrayList<>();
        version(document, "<", "DESC", false).ifPresent(versions::add);
        version(document, ">", "ASC", true).ifPresent(versions::add);
        return versions;
    }

    private Optional<Version> version(String document, String when, String nearest, boolean isLater) {
        return database.first(
                row -> new Version(row.getString(1), isLater),
                "SELECT other.document_id FROM retrieval own JOIN retrieval other ON other.address = own.address"
                        + " AND other.last_at " + when + " own.last_at"
                        + " JOIN collated_document c ON c.document_id = other.document_id"
                        + " WHERE own.document_id = ? ORDER BY other.last_at " + nearest
                        + ", other.document_id LIMIT 1",
                document);
    }

    @Override
    public Optional<String> storyOf(String document) {
        return stories.founder(document);
    }

    @Override
    public Optional<StoryPlace.State> story(String founder) {
        return stories.state(founder);
    }

    /** A document of the project with its mentions. */
    Optional<CodedDocument> document(String id) {
        CodedDocument known = atHand.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<CodedDocument> read = documents.get(id);
        read.ifPresent(document -> atHand.put(id, document));
        return read;
    }

    @Override
    public Optional<EventMention> founder(String mention) {
        return database.first(
                row -> MentionJson.read(row.getString(1), row.getString(2)),
                "SELECT m.record, d.text FROM joined j"
                        + " JOIN mention m ON m.document_id = j.document_id AND m.position = j.position"
                        + " JOIN document d ON d.id = j.document_id WHERE j.founder = ? ORDER BY j.step, j.turn LIMIT 1",
                mention);
    }

    @Override
    public Optional<JoinedMentions> event(String founder) {
        List<Place> places = database.list(
                row -> new Place(row.getString(1), row.getInt(2), Optional.ofNullable(row.getString(3))),
                "SELECT document_id, position, reason FROM joined WHERE founder = ? ORDER BY step, turn",
                founder);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        List<EventMention> mentions = new ArrayList<>();
        List<MergeReason> reasons = new ArrayList<>();
        for (Place place : places) {
            mentions.add(document(place.document()).orElseThrow().mentions().get(place.position()));
            place.reason().map(StoredMemory::reason).ifPresent(reasons::add);
        }
        return Optional.of(new JoinedMentions(mentions, reasons));
    }

    /** Keeps to which events the mentions of a document belong. */
    void keep(long step, CodedDocument document, List<GrowingCollation.Joining> joinings) {
        for (int turn = 0; turn < joinings.size(); turn++) {
            database.update(
                    "INSERT INTO joined (step, turn, document_id, position, founder, reason) VALUES (?, ?, ?, ?, ?, ?)",
                    step,
                    turn,
                    document.document().id(),
                    position(document, joinings.get(turn).mention()),
                    joinings.get(turn).founder(),
                    joinings.get(turn).reason().map(StoredMemory::json));
        }
    }

    /** Where the very mention stands in its document, which may hold an equal one. */
    private static int position(CodedDocument document, EventMention mention) {
        for (int i = 0; i < document.mentions().size(); i++) {
            if (document.mentions().get(i) == mention) {
                return i;
            }
        }
        throw new IllegalArgumentException("a mention of another document: " + mention.id());
    }

    private static String json(MergeReason reason) {
        ObjectNode node = Json.object();
        node.put("mention", reason.mention());
        node.put("with", reason.with());
        node.put("score", reason.score());
        Nodes.strings(node, "agreements", reason.agreements());
        return node.toString();
    }

    private static MergeReason reason(String json) {
        JsonNode node = Json.MAPPER.readTree(json);
        return new MergeReason(
                node.path("mention").asString(),
                node.path("with").asString(),
                node.path("score").asDouble(),
                node.path("agreements").valueStream().map(JsonNode::asString).toList());
    }
}
