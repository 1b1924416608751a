package org.readout.eval.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Readout's own corpus: a file of items a crisis, and {@code crises.txt}, which says for each crisis whether it is for training or held out for
 * development.
 */
public final class Corpus {
    private static final String CRISES = "crises.txt";

    private final Map<String, List<CorpusItem>> byCrisis = new LinkedHashMap<>();
    private final Map<String, String> splits = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private Corpus() {}

    /** Reads a folder; what is wrong with it is in {@link #problems}. */
    public static Corpus read(Path folder) throws IOException {
        Corpus corpus = new Corpus();
        for (String line : Files.readAllLines(folder.resolve(CRISES))) {
            String[] columns = line.split("\\|");
            if (columns.length == 3 && !line.startsWith("#")) {
                corpus.splits.put(columns[0].strip(), columns[2].strip());
            }
        }
        for (String crisis : corpus.splits.keySet()) {
            Path file = folder.resolve(crisis + ".txt");
            CorpusReader reader = new CorpusReader(crisis);
            corpus.byCrisis.put(crisis, reader.read(Files.readAllLines(file)));
            reader.problems().forEach(p -> corpus.problems.add(file.getFileName() + ":" + p));
        }
        return corpus;
    }

    /** What is wrong: {@code file:line: what}. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** The items of all crises of a split, {@code train} or {@code dev}. */
    public List<CorpusItem> items(String split) {
        return byCrisis.entrySet().stream()
                .filter(e -> split.equals(splits.get(e.getKey())))
                .flatMap(e -> e.getValue().stream())
                .toList();
    }

    /** The items of all crises. */
    public List<CorpusItem> items() {
        return byCrisis.values().stream().flatMap(List::stream).toList();
    }
}
