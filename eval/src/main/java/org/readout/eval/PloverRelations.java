package org.readout.eval;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Document;
import org.readout.core.Span;
import org.readout.ingest.Given;
import org.readout.ingest.Ingest;
import org.readout.ingest.Ingested;

/**
 * The relation data of Hu et al. (ACL 2024): sentences with a marked source and target and the PLOVER root between them. Its 15 roots are the 16 types with CONCEDE
 * and RETREAT as one, YIELD.
 */
final class PloverRelations {
    private static final Pattern MARK = Pattern.compile("</?[st]>");
    private static final String YIELD = "YIELD";
    private static final Map<String, String> QUADS = Map.ofEntries(
            Map.entry("AGREE", "1"),
            Map.entry("CONSULT", "1"),
            Map.entry("SUPPORT", "1"),
            Map.entry(YIELD, "2"),
            Map.entry("COOPERATE", "2"),
            Map.entry("AID", "2"),
            Map.entry("REQUEST", "3"),
            Map.entry("ACCUSE", "3"),
            Map.entry("REJECT", "3"),
            Map.entry("THREATEN", "3"),
            Map.entry("PROTEST", "4"),
            Map.entry("SANCTION", "4"),
            Map.entry("MOBILIZE", "4"),
            Map.entry("COERCE", "4"),
            Map.entry("ASSAULT", "4"));

    private PloverRelations() {}

    /**
     * A sentence with its pair.
     *
     * @param marked the sentence with its marks
     * @param source empty where it marks nobody, as {@code target}
     * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
     */
    record Row(Document document, String marked, List<Span> source, List<Span> target, String root, String quad) {

        /** The sentence as ingest reads a text file that holds it alone: a dateline before it is no part of it. */
        Document asArticle() {
            List<Document> read = new ArrayList<>();
            new Ingest()
                    .read(
                            document.file() + ".txt",
                            new ByteArrayInputStream(document.text().getBytes(StandardCharsets.UTF_8)),
                            Given.NOTHING,
                            item -> {
                                if (item instanceof Ingested.Article article) {
                                    read.add(article.document());
                                }
                            });
            return read.size() == 1 && read.get(0).text().equals(document.text()) ? read.get(0) : document;
        }
    }

    /** @param tsv with the columns {@code marked_sentence}, {@code gold_root}, {@code gold_penta} */
    static List<Row> read(Path tsv) throws IOException {
        List<String> lines = Files.readAllLines(tsv);
        List<String> header = List.of(lines.get(0).split("\t", -1));
        int sentence = header.indexOf("marked_sentence");
        int root = header.indexOf("gold_root");
        int quad = header.indexOf("gold_penta");
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t", -1);
            rows.add(row(rows.size(), columns[sentence], columns[root], columns[quad]));
        }
        return rows;
    }

    private static Row row(int number, String marked, String root, String quad) {
        StringBuilder text = new StringBuilder();
        Map<Character, Integer> opened = new HashMap<>();
        List<Span> source = new ArrayList<>();
        List<Span> target = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            text.append(marked, from, mark.start());
            from = mark.end();
            char name = mark.group().charAt(mark.group().length() - 2);
            if (mark.group().charAt(1) == '/') {
                (name == 's' ? source : target).add(new Span(opened.getOrDefault(name, 0), text.length()));
            } else {
                opened.put(name, text.length());
            }
        }
        text.append(marked.substring(from));
        return new Row(Document.ofText("row-" + number, text.toString()), marked, source, target, root, quad);
    }

    /** The root of a PLOVER type. */
    static String root(String type) {
        return type.equals("CONCEDE") || type.equals("RETREAT") ? YIELD : type;
    }

    /** The quad class of a root; of no root, none. */
    static String quad(String root) {
        return QUADS.getOrDefault(root, "");
    }

    /** Cooperation or conflict. */
    static String binary(String quad) {
        return quad.isEmpty() ? "" : quad.compareTo("3") < 0 ? "cooperation" : "conflict";
    }
}
