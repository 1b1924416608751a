package org.readout.app.api;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.readout.app.wording.Counted;
import org.readout.store.ProjectLookup;
import org.readout.store.ProjectPages;
import org.readout.store.ProjectReader;
import org.readout.store.StoredEvent;
import org.readout.store.StoredMention;
import tools.jackson.databind.JsonNode;

/** Events as an Atom feed (RFC 4287). Each entry says the status, who says so, and cites its documents. */
final class AtomWriter {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int CITED = 5;

    /**
     * What stands before the entries.
     *
     * @param id stays the same for as long as the feed tells of the same
     * @param root of all addresses, without a slash at its end
     * @param self address of the feed below the root
     * @param list of the same events as a page
     */
    record Head(String title, String id, String root, String self, String list) {}

    private final ProjectReader project;
    private final Head head;
    private final Instant updated;

    AtomWriter(ProjectReader project, Head head, Instant updated) {
        this.project = project;
        this.head = head;
        this.updated = updated;
    }

    String write(List<StoredEvent> events) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            write(xml, events);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes any XML", e);
        }
        return out.toString();
    }

    private void write(XMLStreamWriter xml, List<StoredEvent> events) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        text(xml, "title", head.title());
        text(xml, "id", head.id());
        text(xml, "updated", updated.toString());
        link(xml, "self", head.root() + head.self());
        link(xml, "alternate", head.root() + head.list());
        xml.writeStartElement("author");
        text(xml, "name", "Readout");
        xml.writeEndElement();
        Map<String, String> headlines = EventAnswers.headlines(new ProjectPages(project), events);
        for (StoredEvent event : events) {
            entry(xml, event, headlines.getOrDefault(event.id(), event.id()));
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(XMLStreamWriter xml, StoredEvent event, String headline) throws XMLStreamException {
        JsonNode record = event.record();
        xml.writeStartElement("entry");
        text(xml, "title", headline);
        text(xml, "id", "urn:readout:event:" + event.id());
        text(xml, "published", event.mintedAt());
        text(xml, "updated", event.changedAt());
        link(xml, "alternate", head.root() + "/events/" + event.id());
        for (String term :
                List.of(record.path("type").asString(), record.path("status").asString())) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", term);
        }
        text(xml, "summary", summary(event));
        xml.writeEndElement();
    }

    /** Status, what differs, and the first reports with their words. */
    private String summary(StoredEvent event) {
        JsonNode record = event.record();
        StringBuilder text = new StringBuilder(record.path("status").asString());
        text.append(", ").append(record.path("date").path("earliest").asString("undated"));
        text.append(", ").append(Counted.of(record.path("documents").size(), "document"));
        text.append(", ").append(Counted.of(record.path("origins").size(), "independent report"));
        int differing = record.path("discrepancies").size();
        text.append(differing == 0 ? "." : ". Accounts differ on " + Counted.of(differing, "point") + ".");
        List<StoredMention> mentions = new ProjectLookup(project).mentions(event.id());
        for (StoredMention mention : mentions.subList(0, Math.min(CITED, mentions.size()))) {
            JsonNode document = mention.record().path("document");
            text.append("\n“")
                    .append(mention.record().path("evidence").path("text").asString())
                    .append("” – ");
            text.append(document.path("outlet").asString(document.path("file").asString("")));
            text.append(
                    document.path("published").hasNonNull("earliest")
                            ? ", " + document.path("published").path("earliest").asString()
                            : "");
            text.append(document.hasNonNull("url") ? ", " + document.path("url").asString() : "");
        }
        if (mentions.size() > CITED) {
            text.append("\nand ").append(mentions.size() - CITED).append(" more.");
        }
        return text.toString();
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String target) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", clean(target));
    }

    /** XML 1.0 has no way to write most control characters, which scraped text may hold. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(c -> c == '\n' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
