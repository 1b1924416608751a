package org.readout.eval.copies;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.core.Document;

/**
 * Reads the NewsReader MEANTIME corpus (Minard et al. 2016): Wikinews stories and their translations as tables of tokens, one
 * file a language ({@code mt_en.csv}, {@code mt_es.csv}), with the columns topic, sentence, number of the token, token. A sentence becomes
 * a line. Stories of one name are one text; they come without date and outlet.
 */
final class Meantime {
    private static final String PREFIX = "mt_";
    private static final int TOPIC = 1;
    private static final int SENTENCE = 2;
    private static final int TOKEN = 4;

    private Meantime() {}

    /** The files of a folder, in order of their names; none when it holds no such corpus. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().matches(PREFIX + "[a-z]{2}\\.csv"))
                    .sorted()
                    .toList();
        }
    }

    static CopySet read(List<Path> files) throws IOException {
        List<Document> documents = new ArrayList<>();
        Map<String, String> groups = new HashMap<>();
        for (Path file : files) {
            String language = file.getFileName().toString().substring(PREFIX.length(), PREFIX.length() + 2);
            texts(file).forEach((topic, text) -> {
                Document document = document(language + "/" + topic, language, text);
                documents.add(document);
                groups.put(document.id(), topic);
            });
        }
        return new CopySet(documents, groups);
    }

    private static Map<String, String> texts(Path file) throws IOException {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        Map<String, String> sentences = new HashMap<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            StringBuilder text = texts.computeIfAbsent(cells.get(TOPIC), t -> new StringBuilder());
            String sentence = cells.get(SENTENCE);
            boolean begins = !sentence.equals(sentences.put(cells.get(TOPIC), sentence));
            text.append(text.isEmpty() ? "" : begins ? "\n" : " ").append(cells.get(TOKEN));
        }
        Map<String, String> whole = new LinkedHashMap<>();
        texts.forEach((topic, text) -> whole.put(topic, text.toString()));
        return whole;
    }

    /** The cells of a line of CSV (RFC 4180); tokens hold no line breaks. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                cell.append(doubled ? "\"" : "");
                i += doubled ? 1 : 0;
                quoted = doubled || !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static Document document(String file, String language, String text) {
        return new Document(
                Document.hash(text, "", file),
                Document.hash(text),
                file,
                Optional.empty(),
                text,
                Optional.empty(),
                Optional.empty(),
                language,
                Optional.empty(),
                List.of(),
                List.of());
    }
}
