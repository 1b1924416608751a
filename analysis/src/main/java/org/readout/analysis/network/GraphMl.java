package org.readout.analysis.network;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.readout.analysis.tension.Band;

/**
 * Networks as GraphML (graphml.graphdrawing.org), one graph a period. Nodes carry the measures of centrality with
 * {@code _low} and {@code _high}; edges carry conflict, cooperation, balance and acts.
 */
public final class GraphMl {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final List<String> OF_TIES = List.of("conflict", "cooperation", "balance", "acts");

    private final XMLStreamWriter xml;
    private final UnaryOperator<String> name;

    private GraphMl(XMLStreamWriter xml, UnaryOperator<String> name) {
        this.xml = xml;
        this.name = name;
    }

    /** @param name how a party is called, for the label of its node */
    public static String write(List<Network> networks, UnaryOperator<String> name) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            new GraphMl(xml, name).write(networks);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes any XML", e);
        }
        return out.toString();
    }

    private void write(List<Network> networks) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        keys();
        for (Network network : networks) {
            graph(network);
        }
        newLine(0);
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void keys() throws XMLStreamException {
        key("graph", "start", "string");
        key("graph", "end", "string");
        key("node", "label", "string");
        for (Centrality.Measure measure : Centrality.Measure.values()) {
            key("node", id(measure), "double");
            key("node", id(measure) + "_low", "double");
            key("node", id(measure) + "_high", "double");
        }
        for (String attribute : OF_TIES) {
            key("edge", attribute, "double");
        }
    }

    private void key(String of, String attribute, String type) throws XMLStreamException {
        newLine(1);
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", of + "." + attribute);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", attribute);
        xml.writeAttribute("attr.type", type);
    }

    private void graph(Network network) throws XMLStreamException {
        newLine(1);
        xml.writeStartElement("graph");
        xml.writeAttribute("id", network.label());
        xml.writeAttribute("edgedefault", "directed");
        data(2, "graph.start", network.start().toString());
        data(2, "graph.end", network.end().toString());
        List<String> parties = network.parties();
        for (String party : parties) {
            node(network, party);
        }
        for (Tie tie : network.ties()) {
            edge(tie);
        }
        newLine(1);
        xml.writeEndElement();
    }

    private void node(Network network, String party) throws XMLStreamException {
        newLine(2);
        xml.writeStartElement("node");
        xml.writeAttribute("id", clean(party));
        data(3, "node.label", clean(name.apply(party)));
        Centrality centrality = network.centrality().get(party);
        for (Centrality.Measure measure : Centrality.Measure.values()) {
            if (centrality != null) {
                Band band = centrality.of(measure);
                data(3, "node." + id(measure), number(band.value()));
                data(3, "node." + id(measure) + "_low", number(band.low()));
                data(3, "node." + id(measure) + "_high", number(band.high()));
            }
        }
        newLine(2);
        xml.writeEndElement();
    }

    private void edge(Tie tie) throws XMLStreamException {
        newLine(2);
        xml.writeStartElement("edge");
        xml.writeAttribute("source", clean(tie.source()));
        xml.writeAttribute("target", clean(tie.target()));
        data(3, "edge.conflict", number(tie.conflict()));
        data(3, "edge.cooperation", number(tie.cooperation()));
        data(3, "edge.balance", number(tie.balance()));
        data(3, "edge.acts", number(tie.acts()));
        newLine(2);
        xml.writeEndElement();
    }

    private void data(int depth, String key, String value) throws XMLStreamException {
        newLine(depth);
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private void newLine(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String id(Centrality.Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT);
    }

    private static String number(double value) {
        return Double.toString(value);
    }

    /** XML 1.0 has no way to write most control characters, which scraped names may hold. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
