package org.readout.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.readout.analysis.tension.Act;
import org.readout.analysis.tension.ActBuilder;
import org.readout.analysis.tension.Period;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class GraphMlTest {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final ActBuilder make = new ActBuilder();

    @Test
    void writtenNetworks_areReadBackWhole() throws Exception {
        List<Network> networks = networks("ISR", "Movement \"for\" <A> & B\u0007");

        Document read = parse(GraphMl.write(networks, name -> "~" + name));

        List<Element> graphs = elements(read.getDocumentElement(), "graph");
        assertThat(graphs).extracting(g -> g.getAttribute("id")).containsExactly("2024-10", "2024-11");
        assertThat(graphs).allMatch(g -> g.getAttribute("edgedefault").equals("directed"));
        for (int i = 0; i < networks.size(); i++) {
            List<Tie> ties = new ArrayList<>();
            for (Element edge : elements(graphs.get(i), "edge")) {
                ties.add(new Tie(
                        edge.getAttribute("source"),
                        edge.getAttribute("target").replace(" & B", " & B\u0007"),
                        number(edge, "edge.conflict"),
                        number(edge, "edge.cooperation"),
                        number(edge, "edge.acts")));
            }
            assertThat(ties).containsExactlyElementsOf(networks.get(i).ties());
            Element node = elements(graphs.get(i), "node").get(0);
            assertThat(data(node, "node.label")).isEqualTo("~ISR");
            assertThat(number(node, "node.conflict_out"))
                    .isEqualTo(networks.get(i)
                            .centrality()
                            .get("ISR")
                            .of(Centrality.Measure.CONFLICT_OUT)
                            .value());
        }
    }

    @Test
    void everyKeyInUse_isDeclaredForItsElement() throws Exception {
        Document read = parse(GraphMl.write(networks("ISR", "IRN"), name -> name));

        Set<String> declared = new HashSet<>();
        elements(read.getDocumentElement(), "key")
                .forEach(k -> declared.add(k.getAttribute("for") + " " + k.getAttribute("id")));
        for (Element data : elements(read.getDocumentElement(), "data")) {
            assertThat(declared).contains(data.getParentNode().getLocalName() + " " + data.getAttribute("key"));
        }
        Set<String> nodes = new HashSet<>();
        elements(read.getDocumentElement(), "node").forEach(n -> nodes.add(n.getAttribute("id")));
        assertThat(elements(read.getDocumentElement(), "edge"))
                .allMatch(e -> nodes.contains(e.getAttribute("source")) && nodes.contains(e.getAttribute("target")));
    }

    @Test
    void noNetworks_areAnEmptyDocument() throws Exception {
        assertThat(elements(parse(GraphMl.write(List.of(), name -> name)).getDocumentElement(), "graph"))
                .isEmpty();
    }

    private List<Network> networks(String from, String to) {
        List<Act> acts = List.of(
                make.deed(from, to, "2024-10-01"),
                make.deed(from, to, "2024-11-01"),
                make.help(from, to, "2024-11-02"));
        return new Networks(new SplittableRandom(1)).of(ActBuilder.acts(acts), Optional.of(Period.MONTH));
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS(NAMESPACE, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static double number(Element element, String key) {
        return Double.parseDouble(data(element, key));
    }

    private static String data(Element element, String key) {
        return elements(element, "data").stream()
                .filter(d -> d.getAttribute("key").equals(key))
                .map(Element::getTextContent)
                .findFirst()
                .orElseThrow();
    }
}
