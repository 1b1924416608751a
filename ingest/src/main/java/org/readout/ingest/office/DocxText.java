package org.readout.ingest.office;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.readout.core.ProblemCode;

/**
 * The text of a Word document (ECMA-376, WordprocessingML), from its part {@code word/document.xml}: one paragraph a
 * line, table cells as paragraphs of their own, tabs as tabs, page breaks as form feeds.
 *
 * <p>Page headers, footnotes, field codes and deleted revisions stand elsewhere in the file or in other elements and are
 * not part of the text. Of alternative contents the first is taken.
 */
public final class DocxText {
    /** The part of the archive that holds the text. */
    public static final String PART = "word/document.xml";

    /** Elements whose content is not shown, or is shown a second time. */
    private static final Set<String> UNSEEN = Set.of("Fallback", "del", "moveFrom");

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> unseen = new ArrayDeque<>();
    private boolean inRunText;

    private DocxText() {}

    /**
     * Reads the part, which is not closed.
     *
     * @throws OfficeException when it is not well-formed, with what could be read lost
     */
    public static String of(InputStream documentPart) throws OfficeException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        DocxText document = new DocxText();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(documentPart);
            while (xml.hasNext()) {
                document.take(xml, xml.next());
            }
            return document.text.toString();
        } catch (XMLStreamException e) {
            throw new OfficeException(
                    ProblemCode.BAD_DOCUMENT,
                    "The text of this Word document is damaged at line "
                            + e.getLocation().getLineNumber() + " of " + PART + ".",
                    e);
        }
    }

    private void take(XMLStreamReader xml, int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(xml.getLocalName());
        } else if (inRunText && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE)) {
            text.append(xml.getText());
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (!unseen.isEmpty() || UNSEEN.contains(name)) {
            unseen.push(name);
            return;
        }
        switch (name) {
            case "t" -> inRunText = true;
            case "tab" -> tab(xml);
            case "br" -> text.append("page".equals(attribute(xml, "type")) ? '\f' : '\n');
            case "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "txbxContent" -> endLine();
            default -> {}
        }
    }

    /** A tab stop in the properties of a paragraph has the same name as a tab, and a position. */
    private void tab(XMLStreamReader xml) {
        if (attribute(xml, "pos") == null && attribute(xml, "val") == null) {
            text.append('\t');
        }
    }

    private static @org.jspecify.annotations.Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private void end(String name) {
        if (!unseen.isEmpty()) {
            unseen.pop();
        } else if (name.equals("t")) {
            inRunText = false;
        } else if (name.equals("p")) {
            text.append('\n');
        }
    }

    private void endLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
