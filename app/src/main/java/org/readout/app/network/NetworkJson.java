package org.readout.app.network;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.readout.analysis.network.Centrality;
import org.readout.analysis.network.Network;
import org.readout.analysis.network.Tie;
import org.readout.analysis.tension.Band;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Networks as one JSON object, {@code readout.network/1}. */
public final class NetworkJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private NetworkJson() {}

    /**
     * Indented, with a line end.
     *
     * @param name how a party is called
     */
    public static String write(List<Network> networks, String scale, UnaryOperator<String> name) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "readout.network/1");
        root.put("scale", scale);
        ArrayNode all = root.putArray("networks");
        networks.forEach(n -> network(all.addObject(), n, name));
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private static void network(ObjectNode node, Network network, UnaryOperator<String> name) {
        node.put("period", network.label());
        node.put("start", network.start().toString());
        node.put("end", network.end().toString());
        ArrayNode parties = node.putArray("parties");
        for (String party : network.parties()) {
            ObjectNode one = parties.addObject();
            one.put("id", party);
            one.put("name", name.apply(party));
            Centrality centrality = network.centrality().get(party);
            if (centrality != null) {
                centrality(one, centrality);
            }
        }
        ArrayNode ties = node.putArray("ties");
        network.ties().forEach(t -> tie(ties.addObject(), t));
    }

    private static void centrality(ObjectNode node, Centrality centrality) {
        for (Centrality.Measure measure : Centrality.Measure.values()) {
            Band band = centrality.of(measure);
            ObjectNode value = node.putObject(measure.name().toLowerCase(Locale.ROOT));
            value.put("value", band.value());
            value.put("low", band.low());
            value.put("high", band.high());
        }
    }

    private static void tie(ObjectNode node, Tie tie) {
        node.put("source", tie.source());
        node.put("target", tie.target());
        node.put("conflict", tie.conflict());
        node.put("cooperation", tie.cooperation());
        node.put("balance", tie.balance());
        node.put("acts", tie.acts());
    }
}
