package org.readout.collate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.CodedDocument;
import org.readout.core.Attribution;
import org.readout.core.Document;
import org.readout.core.DocumentHeader;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Origin;
import org.readout.core.SourceKind;

/**
 * The independent reports behind a set of documents: what is left when copies, reprints and translations are followed
 * back. A passage that relays another outlet has that outlet's report as its origin, the rest of its document has not.
 */
final class Origins {
    private final Map<String, Report> reportOfDocument = new HashMap<>();
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Map<String, Report> relayedReports = new HashMap<>();

    /** A report that documents or passages rest on; {@code outletKey} is empty where the outlet is not known. */
    private static final class Report {
        private final String id;
        private final String name;
        private final String outletKey;
        private final Set<String> documents = new LinkedHashSet<>();

        Report(String id, String name, String outletKey) {
            this.id = id;
            this.name = name;
            this.outletKey = outletKey;
        }
    }

    private Origins() {}

    /** @param documents in order of report */
    static Origins of(List<CodedDocument> documents, List<LineageEdge> lineage) {
        Origins origins = new Origins();
        UnionFind<String> copies = new UnionFind<>();
        Map<String, String> credited = new HashMap<>();
        Set<String> derived = new LinkedHashSet<>();
        for (LineageEdge edge : lineage) {
            if (edge.kind() == LineageEdge.Kind.RELAY) {
                continue;
            }
            if (edge.source().isPresent()) {
                copies.union(edge.document(), edge.source().get());
                derived.add(edge.document());
            } else {
                edge.outlet().ifPresent(outlet -> credited.putIfAbsent(edge.document(), outlet));
            }
        }
        origins.addReports(documents, copies, derived, credited);
        origins.addRelays(lineage);
        return origins;
    }

    private void addReports(
            List<CodedDocument> documents,
            UnionFind<String> copies,
            Set<String> derived,
            Map<String, String> credited) {
        Map<String, List<Document>> groups = new LinkedHashMap<>();
        for (CodedDocument coded : documents) {
            groups.computeIfAbsent(copies.find(coded.document().id()), g -> new ArrayList<>())
                    .add(coded.document());
        }
        for (List<Document> group : groups.values()) {
            Document root = group.stream()
                    .filter(d -> !derived.contains(d.id()))
                    .findFirst()
                    .orElse(group.get(0));
            Optional<String> outlet =
                    Optional.ofNullable(credited.get(root.id())).or(root::outlet);
            String name = outlet.or(root::title).orElseGet(() -> lastPart(root.file()));
            Report report = new Report(
                    Document.hash("origin", root.id()),
                    name,
                    outlet.map(OutletNames::key).orElse(""));
            reports.put(report.id, report);
            for (Document document : group) {
                report.documents.add(document.id());
                reportOfDocument.put(document.id(), report);
            }
        }
    }

    private static String lastPart(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private void addRelays(List<LineageEdge> lineage) {
        for (LineageEdge edge : lineage) {
            if (edge.kind() != LineageEdge.Kind.RELAY || edge.outlet().isEmpty()) {
                continue;
            }
            String key = OutletNames.key(edge.outlet().get());
            Report report = edge.source()
                    .map(reportOfDocument::get)
                    .orElseGet(() -> relayed(edge.outlet().get(), key));
            report.documents.add(edge.document());
            relayedReports.put(edge.document() + "|" + key, report);
        }
    }

    private Report relayed(String name, String key) {
        return reports.computeIfAbsent(Document.hash("origin", "outlet", key), id -> new Report(id, name, key));
    }

    /** All of them, in order of first report; {@code documents} are those that rest on it wholly or in part. */
    List<Origin> all() {
        return reports.values().stream().map(Origins::origin).toList();
    }

    private static Origin origin(Report report) {
        return new Origin(report.id, report.name, List.copyOf(report.documents));
    }

    /**
     * The origins of mentions of one event, in the order of the mentions. Two reports by one outlet on one event are one
     * origin.
     */
    List<Origin> behind(Collection<EventMention> mentions) {
        Map<String, Origin> origins = new LinkedHashMap<>();
        Map<String, Set<String>> documents = new HashMap<>();
        for (EventMention mention : mentions) {
            Report report = reportOf(mention.document(), mention.attribution());
            String key = keyOf(report);
            origins.putIfAbsent(key, origin(report));
            documents
                    .computeIfAbsent(key, k -> new LinkedHashSet<>())
                    .add(mention.document().id());
        }
        List<Origin> behind = new ArrayList<>();
        origins.forEach(
                (key, origin) -> behind.add(new Origin(origin.id(), origin.name(), List.copyOf(documents.get(key)))));
        return behind;
    }

    /** Equal for mentions that rest on one origin. */
    String keyOf(EventMention mention) {
        return keyOf(mention.document(), mention.attribution());
    }

    /** Equal for passages that rest on one origin. */
    String keyOf(DocumentHeader document, List<Attribution> attribution) {
        return keyOf(reportOf(document, attribution));
    }

    private static String keyOf(Report report) {
        return report.outletKey.isEmpty() ? report.id : report.outletKey;
    }

    private Report reportOf(DocumentHeader document, List<Attribution> attribution) {
        Report own = known(document.id());
        Optional<String> outlet = relayedOutlet(document, attribution);
        if (outlet.isEmpty() || OutletNames.key(outlet.get()).equals(own.outletKey)) {
            return own;
        }
        String key = OutletNames.key(outlet.get());
        return Optional.ofNullable(relayedReports.get(document.id() + "|" + key))
                .orElseGet(() -> new Report(Document.hash("origin", "outlet", key), outlet.get(), key));
    }

    /** Whether a mention passes on the reporting of another outlet than its document's own. */
    boolean isRelayed(EventMention mention) {
        return isRelayed(mention.document(), mention.attribution());
    }

    boolean isRelayed(DocumentHeader document, List<Attribution> attribution) {
        return relayedOutlet(document, attribution).isPresent();
    }

    /** The name of the report that a document rests on. */
    String nameOf(DocumentHeader document) {
        return known(document.id()).name;
    }

    /** Every document that was added rests on a report. */
    private Report known(String document) {
        return Objects.requireNonNull(reportOfDocument.get(document), "a document that was not added");
    }

    /**
     * The outlet whose reporting a mention passes on: its outermost source that is an outlet other than the document's own,
     * by name, else in the words of the text; also sources that a relay of the document names.
     */
    private Optional<String> relayedOutlet(DocumentHeader document, List<Attribution> attribution) {
        return attribution.stream()
                .map(Attribution::source)
                .filter(source -> source.kind() == SourceKind.OUTLET
                        || name(source)
                                .map(n -> document.id() + "|" + OutletNames.key(n))
                                .filter(relayedReports::containsKey)
                                .isPresent())
                .findFirst()
                .flatMap(Origins::name)
                .filter(name -> document.outlet()
                        .filter(own -> OutletNames.same(own, name))
                        .isEmpty());
    }

    private static Optional<String> name(Attribution.Source source) {
        return source.name().or(() -> source.excerpt().map(Excerpt::text));
    }
}
