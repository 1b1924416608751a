package org.readout.store.export;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.readout.coder.json.MentionJson;
import org.readout.core.Document;
import org.readout.store.EventQuery;
import org.readout.store.ProjectReader;
import org.readout.store.StoredDocument;
import org.readout.store.StoredEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A project as JSON-LD 1.1 in the words of schema.org and the W3C's PROV-O, and of our own where they have none, under
 * {@code urn:readout:terms:1:}. The context stands in the file. Documents are articles, mentions are claims that appear in
 * them and are made by an agent (the coder), events are what claims are about.
 */
final class JsonLd {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String BASE = "urn:readout:";

    /** What the keys of the file mean; part of the format. */
    private static final String CONTEXT = """
            {"@version":1.1,"schema":"https://schema.org/","prov":"http://www.w3.org/ns/prov#",\
            "xsd":"http://www.w3.org/2001/XMLSchema#","readout":"urn:readout:terms:1:","@vocab":"urn:readout:terms:1:",\
            "id":"@id","type":"@type",\
            "name":"schema:name","headline":"schema:headline","publisher":"schema:publisher","url":{"@id":"schema:url","@type":"@id"},\
            "inLanguage":"schema:inLanguage","text":"schema:text","location":"schema:location","geo":"schema:geo",\
            "latitude":{"@id":"schema:latitude","@type":"xsd:double"},"longitude":{"@id":"schema:longitude","@type":"xsd:double"},\
            "softwareVersion":"schema:softwareVersion","creditText":"schema:creditText","conditionsOfAccess":"schema:conditionsOfAccess",\
            "datePublished":{"@id":"schema:datePublished","@type":"xsd:date"},"dateCreated":{"@id":"schema:dateCreated","@type":"xsd:dateTime"},\
            "startDate":{"@id":"schema:startDate","@type":"xsd:date"},"endDate":{"@id":"schema:endDate","@type":"xsd:date"},\
            "about":{"@id":"schema:about","@type":"@id"},"appearance":{"@id":"schema:appearance","@type":"@id"},\
            "generatedAt":{"@id":"prov:generatedAtTime","@type":"xsd:dateTime"},\
            "wasAttributedTo":{"@id":"prov:wasAttributedTo","@type":"@id"},"wasDerivedFrom":{"@id":"prov:wasDerivedFrom","@type":"@id"},\
            "hadPrimarySource":{"@id":"prov:hadPrimarySource","@type":"@id"},\
            "sourceChain":{"@id":"readout:sourceChain","@container":"@list"},"actors":{"@id":"readout:actor"},\
            "recipients":{"@id":"readout:recipient"},"span":{"@id":"readout:span","@container":"@list"},\
            "confidence":{"@id":"readout:confidence","@type":"xsd:double"},"score":{"@id":"readout:score","@type":"xsd:double"},\
            "publishedLatest":{"@id":"readout:publishedLatest","@type":"xsd:date"}}""";

    private final ProjectReader project;
    private final Export.Settings settings;
    private final Consumer<String> out;
    private boolean first = true;

    private JsonLd(ProjectReader project, Export.Settings settings, Consumer<String> out) {
        this.project = project;
        this.settings = settings;
        this.out = out;
    }

    /** One node a line. */
    static void write(
            ProjectReader project, Export.Settings settings, String citation, String terms, Consumer<String> out) {
        new JsonLd(project, settings, out).write(citation, terms);
    }

    private void write(String citation, String terms) {
        out.accept("{\"@context\":" + CONTEXT + ",\n\"@graph\":[");
        ObjectNode dataset = node("dataset", "schema:Dataset", "prov:Collection");
        dataset.put("name", "Sourced event data made with Readout");
        dataset.put("softwareVersion", settings.version());
        dataset.put("dateCreated", settings.made().toString());
        dataset.put("creditText", citation);
        dataset.put("conditionsOfAccess", terms);
        put(dataset);
        project.documents(this::document);
        TreeMap<String, JsonNode> coders = new TreeMap<>();
        project.mentions((line, event) -> {
            JsonNode record = MentionJson.tree(line);
            coders.put(agent(record), record.path("coder"));
            mention(record, event);
        });
        coders.forEach(this::coder);
        project.events(EventQuery.ALL, this::event);
        out.accept("\n]}\n");
    }

    private void document(StoredDocument document) {
        ObjectNode node = node("document:" + document.id(), "schema:NewsArticle", "prov:Entity");
        document.title().ifPresent(t -> node.put("headline", t));
        document.outlet().ifPresent(o -> {
            ObjectNode publisher = node.putObject("publisher");
            publisher.put("type", "schema:Organization");
            publisher.put("name", o);
        });
        document.url().filter(u -> u.matches("https?://\\S+")).ifPresent(u -> node.put("url", u));
        node.put("file", document.file());
        node.put("inLanguage", document.language());
        document.published().ifPresent(p -> {
            node.put("datePublished", p.earliest());
            node.put("publishedLatest", p.latest());
            node.put("publishedBasis", p.basis());
        });
        ArrayNode sources = MAPPER.createArrayNode();
        for (JsonNode edge : MAPPER.readTree(document.lineage())) {
            if (edge.hasNonNull("source")) {
                sources.add(BASE + "document:" + edge.path("source").asString());
            }
        }
        if (!sources.isEmpty()) {
            node.set("wasDerivedFrom", sources);
        }
        if (settings.fullText()) {
            node.put("text", document.text());
        }
        put(node);
    }

    private void mention(JsonNode record, String event) {
        ObjectNode node = node("mention:" + record.path("id").asString(), "schema:Claim", "prov:Entity");
        if (!event.isEmpty()) {
            node.put("about", BASE + "event:" + event);
        }
        String document =
                BASE + "document:" + record.path("document").path("id").asString();
        node.put("appearance", document);
        node.put("hadPrimarySource", document);
        node.put("wasAttributedTo", BASE + agent(record));
        node.put("text", record.path("evidence").path("text").asString());
        copy(record.path("evidence"), "sentence", node, "span");
        ObjectNode trigger = node.putObject("trigger");
        copy(record.path("evidence").path("trigger"), "text", trigger, "text");
        copy(record.path("evidence").path("trigger"), "span", trigger, "span");
        kind(record, node);
        parties(record, node);
        copy(record, "confidence", node, "confidence");
        ArrayNode chain = node.putArray("sourceChain");
        for (JsonNode link : record.path("attribution")) {
            ObjectNode source = chain.addObject();
            source.put("type", "readout:Source");
            for (String key : List.of("name", "kind", "country", "text", "span")) {
                copy(link.path("source"), key, source, key);
            }
            copy(link.path("cue"), "text", source, "cue");
            copy(link, "form", source, "form");
            copy(link, "anonymity_reason", source, "anonymityReason");
        }
        put(node);
    }

    private void coder(String id, JsonNode coder) {
        ObjectNode node = node(id, "prov:SoftwareAgent");
        node.put("name", "Readout");
        copy(coder, "version", node, "softwareVersion");
        copy(coder, "model", node, "model");
        copy(coder, "codebook", node, "codebook");
        put(node);
    }

    private void event(StoredEvent stored) {
        JsonNode record = stored.record();
        ObjectNode node = node("event:" + stored.id(), "schema:Event", "prov:Entity");
        kind(record, node);
        copy(record, "quad", node, "quad");
        copy(record, "score", node, "score");
        parties(record, node);
        copy(record.path("date"), "earliest", node, "startDate");
        copy(record.path("date"), "latest", node, "endDate");
        place(record.path("place"), node);
        ArrayNode claims = node.putArray("wasDerivedFrom");
        record.path("mentions").forEach(m -> claims.add(BASE + "mention:" + m.asString()));
        node.put("generatedAt", stored.changedAt());
        ArrayNode discrepancies = node.putArray("discrepancy");
        record.path("discrepancies").forEach(d -> discrepancies.add(discrepancy(d)));
        put(node);
    }

    private static ObjectNode discrepancy(JsonNode record) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("type", "readout:Discrepancy");
        copy(record, "kind", node, "kind");
        copy(record, "about", node, "concerning");
        ArrayNode accounts = node.putArray("account");
        for (JsonNode account : record.path("accounts")) {
            ObjectNode one = accounts.addObject();
            copy(account, "value", one, "value");
            copy(account, "said_by", one, "saidBy");
            ArrayNode claims = one.putArray("wasDerivedFrom");
            account.path("mentions").forEach(m -> claims.add(BASE + "mention:" + m.asString()));
        }
        return node;
    }

    private static void kind(JsonNode record, ObjectNode node) {
        copy(record, "type", node, "eventType");
        copy(record, "mode", node, "eventMode");
        copy(record, "status", node, "status");
        copy(record.path("foreseen"), "type", node, "foreseenType");
        copy(record.path("foreseen"), "mode", node, "foreseenMode");
    }

    private static void parties(JsonNode record, ObjectNode node) {
        for (String role : List.of("actors", "recipients")) {
            ArrayNode parties = node.putArray(role);
            for (JsonNode party : record.path(role)) {
                ObjectNode one = parties.addObject();
                one.put("type", "prov:Agent");
                Optional.ofNullable(Columns.text(party, "id")).ifPresent(id -> one.put("id", BASE + "actor:" + id));
                for (String key : List.of("name", "country", "sectors", "text", "span")) {
                    copy(party, key, one, key);
                }
            }
        }
    }

    private static void place(JsonNode place, ObjectNode node) {
        if (!place.isObject()) {
            return;
        }
        ObjectNode where = node.putObject("location");
        where.put("type", "schema:Place");
        copy(place, "name", where, "name");
        copy(place, "country", where, "country");
        if (place.hasNonNull("lat")) {
            ObjectNode geo = where.putObject("geo");
            geo.put("type", "schema:GeoCoordinates");
            copy(place, "lat", geo, "latitude");
            copy(place, "lon", geo, "longitude");
            copy(place, "radius_km", where, "radiusKm");
        }
    }

    /** Absent values are not written: JSON-LD reads null as nothing. */
    private static void copy(JsonNode from, String key, ObjectNode to, String name) {
        if (from.hasNonNull(key)) {
            to.set(name, from.path(key));
        }
    }

    private static String agent(JsonNode record) {
        JsonNode coder = record.path("coder");
        return "coder:"
                + Document.hash(
                        coder.path("version").asString(""),
                        coder.path("model").asString(""),
                        coder.path("codebook").asString(""));
    }

    private static ObjectNode node(String id, String... types) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", BASE + id);
        ArrayNode all = node.putArray("type");
        List.of(types).forEach(all::add);
        return node;
    }

    private void put(ObjectNode node) {
        out.accept((first ? "\n" : ",\n") + node);
        first = false;
    }
}
