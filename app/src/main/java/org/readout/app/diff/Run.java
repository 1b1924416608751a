package org.readout.app.diff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.readout.coder.json.MentionJson;
import org.readout.store.ProjectReader;
import tools.jackson.databind.JsonNode;

/**
 * What one run of the coder made: its records by document, in their order.
 *
 * @param name the file as given
 * @param coders versions of program, model and codebook among the records
 * @param records by id of the document, one line of {@code readout.mention/1} each; a document without records is not in a
 *     JSON lines file, and so not here
 */
public record Run(String name, List<String> coders, Map<String, List<String>> records) {
    private static final byte[] PROJECT = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    public Run {
        coders = List.copyOf(coders);
    }

    /**
     * Reads a project, or a file of JSON lines as {@code readout code} writes it.
     *
     * @throws IllegalArgumentException when a line is no such record; it tells which
     */
    public static Run read(Path file) throws IOException {
        Reading reading = new Reading();
        if (isProject(file)) {
            try (ProjectReader project = ProjectReader.open(file)) {
                project.documents(d -> reading.records.put(d.id(), new ArrayList<>()));
                project.mentions((record, event) -> reading.add(record));
            }
        } else {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                int number = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    number++;
                    if (!line.isBlank()) {
                        reading.add(line, file + " line " + number);
                    }
                }
            }
        }
        return new Run(file.toString(), List.copyOf(reading.coders), reading.records);
    }

    public long size() {
        return records.values().stream().mapToLong(List::size).sum();
    }

    /** The records of a document; none when it is not in the run. */
    List<JsonNode> of(String document) {
        return records.getOrDefault(document, List.of()).stream()
                .map(MentionJson::tree)
                .toList();
    }

    private static boolean isProject(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(PROJECT.length), PROJECT);
        }
    }

    private static final class Reading {
        private final Map<String, List<String>> records = new LinkedHashMap<>();
        private final TreeSet<String> coders = new TreeSet<>();

        void add(String line, String place) {
            try {
                add(line);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
            }
        }

        void add(String line) {
            JsonNode record = MentionJson.tree(line);
            JsonNode coder = record.path("coder");
            coders.add("coder " + coder.path("version").asString("") + ", model "
                    + coder.path("model").asString("") + ", codebook "
                    + coder.path("codebook").asString(""));
            records.computeIfAbsent(record.path("document").path("id").asString(), d -> new ArrayList<>())
                    .add(line);
        }
    }
}
