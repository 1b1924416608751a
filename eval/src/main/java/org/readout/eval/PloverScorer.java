package org.readout.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.coder.CodedDocument;
import org.readout.coder.Readout;
import org.readout.core.ActorMention;
import org.readout.core.EventMention;
import org.readout.core.Place;
import org.readout.core.Span;
import org.readout.language.ActMention.Scored;
import org.readout.language.PairTyper;

/** Scores the type of the event between two parties against {@link PloverRelations}: with the pair given, and with the pair found by the coder. */
final class PloverScorer {
    private static final int DOCUMENTS_AT_ONCE = 64;
    private static final int SHORTEST_NAME = 4;
    private static final Set<String> PRONOUNS =
            Set.of("he", "him", "his", "she", "her", "it", "its", "they", "them", "their", "we", "us", "our", "i");

    private PloverScorer() {}

    static Map<String, Object> pairGiven(List<PloverRelations.Row> rows, PairTyper typer) {
        List<String> predicted = new ArrayList<>();
        for (PloverRelations.Row row : rows) {
            Map<String, Double> sums = new HashMap<>();
            for (Scored<String> type : typer.pairTypes(row.document(), row.source(), row.target())) {
                sums.merge(PloverRelations.root(type.value()), type.probability(), Double::sum);
            }
            predicted.add(sums.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey());
        }
        Map<String, Object> figures = figures(rows, predicted);
        figures.put("n", rows.size());
        return figures;
    }

    /**
     * For each row, read as an article by itself, the most confident record whose parties overlap the marked ones in order, in any order where all are actors; no such record is wrong. A side on which the row marks nobody
     * ("went on strike" without a target) asks for nothing. A pronoun counts for the words that share a word with the name of whom it stands for.
     *
     * <p>PLV marks where an act is done as its target when it names nobody else ("protested in Serbia"), and Readout gives that as the record's place: the figures with {@code _or_place} count it.
     *
     * @param errors takes a line for each row that is not right: {@code MISSED} without any record, {@code PARTIES} with records of others alone, {@code TYPE}; each with the records
     */
    static Map<String, Object> pairFound(List<PloverRelations.Row> rows, Readout readout, Consumer<String> errors) {
        List<String> predicted = new ArrayList<>();
        List<String> placed = new ArrayList<>();
        int records = 0;
        for (int from = 0; from < rows.size(); from += DOCUMENTS_AT_ONCE) {
            List<PloverRelations.Row> part = rows.subList(from, Math.min(rows.size(), from + DOCUMENTS_AT_ONCE));
            List<CodedDocument> coded = readout.code(
                    part.stream().map(PloverRelations.Row::asArticle).toList());
            for (int i = 0; i < part.size(); i++) {
                PloverRelations.Row row = part.get(i);
                records += coded.get(i).mentions().size();
                List<EventMention> mentions = coded.get(i).mentions();
                String root = root(mentions.stream().filter(m -> isBetween(m, row)));
                predicted.add(root);
                if (!root.equals(row.root())) {
                    errors.accept(error(row, mentions, root));
                }
                placed.add(root(mentions.stream().filter(m -> isBetween(m, row) || isAt(m, row))));
            }
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("coverage", coverage(predicted));
        figures.putAll(figures(rows, predicted));
        figures.put("coverage_or_place", coverage(placed));
        figures.put("root_macro_f1_or_place", figures(rows, placed).get("root_macro_f1"));
        figures.put("records_per_sentence", Math.round(100.0 * records / rows.size()) / 100.0);
        figures.put("n", rows.size());
        return figures;
    }

    private static String error(PloverRelations.Row row, List<EventMention> mentions, String root) {
        String cause = mentions.isEmpty() ? "MISSED" : root.isEmpty() ? "PARTIES" : "TYPE";
        return row.document().file() + " " + cause + " " + row.root() + " | " + row.marked()
                + mentions.stream()
                        .map(m -> "\n      GOT " + m.kind() + " " + m.status() + " " + words(m.actors()) + ">"
                                + words(m.recipients()) + " «"
                                + m.evidence().trigger().text() + "» " + m.decidedBy())
                        .collect(Collectors.joining());
    }

    private static List<String> words(List<ActorMention> parties) {
        return parties.stream().map(p -> p.excerpt().text()).toList();
    }

    static boolean isBetween(EventMention mention, PloverRelations.Row row) {
        boolean inOrder =
                overlaps(mention.actors(), row, row.source()) && overlaps(mention.recipients(), row, row.target());
        boolean mutual = mention.recipients().isEmpty()
                && mention.actors().size() > 1
                && overlaps(mention.actors(), row, row.source())
                && overlaps(mention.actors(), row, row.target());
        return inOrder || mutual;
    }

    private static double coverage(List<String> predicted) {
        return Figures.round(
                100.0 * predicted.stream().filter(p -> !p.isEmpty()).count() / predicted.size());
    }

    /** The root of the most confident record; empty when there is none. */
    private static String root(Stream<EventMention> mentions) {
        return mentions.max(Comparator.comparingDouble(EventMention::confidence))
                .map(m -> PloverRelations.root(m.kind().type()))
                .orElse("");
    }

    private static boolean isAt(EventMention mention, PloverRelations.Row row) {
        return mention.recipients().isEmpty()
                && overlaps(mention.actors(), row, row.source())
                && mention.place().flatMap(Place::source).stream()
                        .anyMatch(p ->
                                row.target().stream().anyMatch(s -> p.span().overlaps(s)));
    }

    private static boolean overlaps(List<ActorMention> parties, PloverRelations.Row row, List<Span> spans) {
        return spans.isEmpty()
                || parties.stream()
                        .anyMatch(p -> spans.stream()
                                .anyMatch(s -> p.excerpt().span().overlaps(s)
                                        || standsFor(p, s.slice(row.document().text()))));
    }

    private static boolean standsFor(ActorMention party, String words) {
        return PRONOUNS.contains(party.excerpt().text().toLowerCase(Locale.ROOT))
                && party.actor().name().stream()
                        .flatMap(name -> Arrays.stream(name.split(" ")))
                        .filter(word -> word.length() >= SHORTEST_NAME)
                        .anyMatch(words::contains);
    }

    private static Map<String, Object> figures(List<PloverRelations.Row> rows, List<String> predicted) {
        List<String> roots = rows.stream().map(PloverRelations.Row::root).toList();
        List<String> quads = rows.stream().map(PloverRelations.Row::quad).toList();
        List<String> predictedQuads =
                predicted.stream().map(PloverRelations::quad).toList();
        long right = 0;
        for (int i = 0; i < roots.size(); i++) {
            right += roots.get(i).equals(predicted.get(i)) ? 1 : 0;
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("root_macro_f1", Figures.round(macroF1(roots, predicted)));
        figures.put("root_accuracy", Figures.round(100.0 * right / roots.size()));
        figures.put("quad_macro_f1", Figures.round(macroF1(quads, predictedQuads)));
        figures.put(
                "binary_macro_f1",
                Figures.round(macroF1(
                        quads.stream().map(PloverRelations::binary).toList(),
                        predictedQuads.stream().map(PloverRelations::binary).toList())));
        return figures;
    }

    private static double macroF1(List<String> gold, List<String> predicted) {
        double sum = 0;
        TreeSet<String> labels = new TreeSet<>(gold);
        for (String label : labels) {
            int goldCount = 0;
            int predictedCount = 0;
            int both = 0;
            for (int i = 0; i < gold.size(); i++) {
                boolean isGold = gold.get(i).equals(label);
                boolean isPredicted = predicted.get(i).equals(label);
                goldCount += isGold ? 1 : 0;
                predictedCount += isPredicted ? 1 : 0;
                both += isGold && isPredicted ? 1 : 0;
            }
            sum += new F1(goldCount, predictedCount, both).f1();
        }
        return sum / labels.size();
    }
}
