package org.readout.eval.ecb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.readout.core.Document;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.PretokenisedAnalyser;
import org.readout.language.TokenisedSentence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The annotated sentences of ECB+ (Cybulska and Vossen 2014) with their event mentions.
 *
 * @param texts by document id, in file order
 */
record EcbCorpus(Map<String, Text> texts, List<Mention> mentions) {
    private static final int DOCUMENTS_AT_ONCE = 64;
    private static final int COLUMNS = 4;

    /**
     * A document: its words with a space between them, and where each stands.
     *
     * @param words by sentence number and word number of the file
     */
    record Text(String text, TreeMap<Integer, TreeMap<Integer, Span>> words) {
        List<TokenisedSentence> sentences() {
            return words.values().stream()
                    .map(s -> new TokenisedSentence(0, List.copyOf(s.values())))
                    .toList();
        }
    }

    /** @param words where the mention's words stand in the text of its document, in text order; at least one */
    record Mention(String id, String document, List<Span> words, String chain) {
        Mention {
            words = List.copyOf(words);
        }
    }

    /**
     * @param path a token table with the JSON file of mentions of the same name beside it, or a folder, in which the first
     *     {@code *corpus.txt}, else the first {@code *.txt}, is taken
     */
    static EcbCorpus read(Path path) throws IOException {
        Path table = Files.isDirectory(path) ? tableIn(path) : path;
        Path json = table.resolveSibling(table.getFileName().toString().replaceFirst("\\.txt$", ".json"));
        if (!Files.exists(json)) {
            json = first(Objects.requireNonNull(table.toAbsolutePath().getParent()), ".json");
        }
        Map<String, Text> texts = texts(table);
        return new EcbCorpus(texts, mentions(json, texts));
    }

    private static Path tableIn(Path folder) throws IOException {
        try {
            return first(folder, "corpus.txt");
        } catch (IOException none) {
            return first(folder, ".txt");
        }
    }

    private static Path first(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ending))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new IOException("no *" + ending + " in " + folder));
        }
    }

    private static Map<String, Text> texts(Path table) throws IOException {
        Map<String, StringBuilder> running = new LinkedHashMap<>();
        Map<String, TreeMap<Integer, TreeMap<Integer, Span>>> words = new LinkedHashMap<>();
        for (String line : Files.readAllLines(table)) {
            String[] row = line.split("\t");
            if (row.length >= COLUMNS && !row[COLUMNS - 1].isEmpty()) {
                StringBuilder text = running.computeIfAbsent(row[0], d -> new StringBuilder());
                int start = text.isEmpty() ? 0 : text.append(' ').length();
                text.append(row[COLUMNS - 1].replace(' ', '_'));
                words.computeIfAbsent(row[0], d -> new TreeMap<>())
                        .computeIfAbsent(Integer.parseInt(row[1]), s -> new TreeMap<>())
                        .put(Integer.parseInt(row[2]), new Span(start, text.length()));
            }
        }
        Map<String, Text> texts = new LinkedHashMap<>();
        words.forEach((id, w) ->
                texts.put(id, new Text(Objects.requireNonNull(running.get(id)).toString(), w)));
        return texts;
    }

    private static List<Mention> mentions(Path json, Map<String, Text> texts) throws IOException {
        List<Mention> mentions = new ArrayList<>();
        for (JsonNode node : JsonMapper.shared().readTree(Files.readString(json))) {
            String document = node.path("doc_id").asString();
            Map<Integer, Span> sentence = texts.containsKey(document)
                    ? Objects.requireNonNull(texts.get(document))
                            .words()
                            .getOrDefault(node.path("sent_id").asInt(), new TreeMap<>())
                    : Map.of();
            List<Span> words = new ArrayList<>();
            for (JsonNode number : node.path("tokens_number")) {
                Span word = sentence.get(number.asInt());
                if (word != null) {
                    words.add(word);
                }
            }
            if (words.isEmpty()) {
                throw new IOException(json + ": a mention in " + document + " whose words are not in the token table");
            }
            mentions.add(new Mention(
                    "m" + mentions.size(),
                    document,
                    words,
                    node.path("coref_chain").asString()));
        }
        return mentions;
    }

    /** The analysis of each document, by id. */
    Map<String, AnalysedDocument> analysed(PretokenisedAnalyser analyser) {
        List<String> ids = List.copyOf(texts.keySet());
        Map<String, AnalysedDocument> analysed = new LinkedHashMap<>();
        for (int from = 0; from < ids.size(); from += DOCUMENTS_AT_ONCE) {
            List<String> part = ids.subList(from, Math.min(ids.size(), from + DOCUMENTS_AT_ONCE));
            List<Text> some = part.stream().map(texts::get).toList();
            List<Document> documents = new ArrayList<>();
            for (int i = 0; i < part.size(); i++) {
                documents.add(Document.ofText(part.get(i), some.get(i).text()));
            }
            List<AnalysedDocument> out = analyser.analyse(
                    documents, some.stream().map(Text::sentences).toList());
            for (int i = 0; i < part.size(); i++) {
                analysed.put(part.get(i), out.get(i));
            }
        }
        return analysed;
    }
}
