package org.readout.app.network;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.network.Centrality;
import org.readout.analysis.network.Centrality.Measure;
import org.readout.analysis.network.Network;
import org.readout.analysis.network.Tie;
import org.readout.analysis.tension.Band;

/** Networks for a terminal: the strongest ties and the most central parties of each period. */
public final class NetworkTable {
    private static final int MOST_TIES = 20;
    private static final int MOST_PARTIES = 12;
    private static final int NAME = 26;
    private static final int CELL = 18;

    private final UnaryOperator<String> name;
    private final StringBuilder out = new StringBuilder();

    private NetworkTable(UnaryOperator<String> name) {
        this.name = name;
    }

    /**
     * @param name how a party is called
     * @param placed how many events stand where they were reported; absent when all have dates
     */
    public static String of(List<Network> networks, UnaryOperator<String> name, Optional<String> placed) {
        NetworkTable table = new NetworkTable(name);
        networks.forEach(table::network);
        if (networks.isEmpty()) {
            table.line("No event with a date or day of report has two known parties.");
        } else {
            table.line(
                    "Points of the scale; in brackets nine tenths of what resampling the events gives. Ranks are PageRanks in hundredths.");
        }
        placed.ifPresent(words -> table.line(words + "."));
        return table.out.toString();
    }

    private void network(Network network) {
        line(network.label() + ", " + network.start() + " to " + network.end() + ": "
                + network.parties().size() + " parties, " + network.ties().size() + " ties");
        line("");
        line(padded("from", NAME) + padded("to", NAME) + padded("conflict", 10) + padded("cooperation", 13)
                + padded("balance", 9) + "acts");
        network.ties().stream()
                .sorted(Comparator.comparingDouble((Tie t) -> t.conflict() + t.cooperation())
                        .reversed())
                .limit(MOST_TIES)
                .forEach(this::tie);
        more(network.ties().size() - MOST_TIES, "ties");
        line("");
        line(padded("party", NAME) + padded("conflict out", CELL) + padded("conflict in", CELL)
                + padded("cooperation out", CELL) + padded("cooperation in", CELL) + padded("conflict rank", CELL)
                + padded("cooperation rank", CELL) + "betweenness");
        network.parties().stream()
                .sorted(Comparator.comparingDouble(
                                (String p) -> strength(network.centrality().get(p)))
                        .reversed())
                .limit(MOST_PARTIES)
                .forEach(p -> party(p, network.centrality().get(p)));
        more(network.parties().size() - MOST_PARTIES, "parties");
        line("");
    }

    private static double strength(@Nullable Centrality centrality) {
        return centrality == null
                ? 0
                : centrality.of(Measure.CONFLICT_OUT).value()
                        + centrality.of(Measure.CONFLICT_IN).value()
                        + centrality.of(Measure.COOPERATION_OUT).value()
                        + centrality.of(Measure.COOPERATION_IN).value();
    }

    private void tie(Tie tie) {
        line(padded(name.apply(tie.source()), NAME)
                + padded(name.apply(tie.target()), NAME)
                + padded(number(tie.conflict()), 10)
                + padded(number(tie.cooperation()), 13)
                + padded(number(tie.balance()), 9)
                + number(tie.acts()));
    }

    private void party(String party, @Nullable Centrality centrality) {
        StringBuilder row = new StringBuilder(padded(name.apply(party), NAME));
        for (Measure measure : Measure.values()) {
            if (centrality != null) {
                boolean share = measure.ordinal() >= Measure.CONFLICT_RANK.ordinal();
                row.append(padded(cell(centrality.of(measure), share ? 100 : 1), CELL));
            }
        }
        line(row.toString().stripTrailing());
    }

    private static String cell(Band band, double factor) {
        return number(factor * band.value()) + " (" + number(factor * band.low()) + "–" + number(factor * band.high())
                + ")";
    }

    private void more(int count, String what) {
        if (count > 0) {
            line("… and " + count + " more " + what + " (--format json has all)");
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String number(double value) {
        return Math.abs(value) >= 10 ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String padded(String text, int width) {
        String cut = text.length() < width ? text : text.substring(0, width - 2) + "…";
        return cut + " ".repeat(width - cut.length());
    }
}
