package org.readout.eval.forecast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.analysis.forecast.Fact;
import org.readout.analysis.forecast.Vocabulary;

/**
 * A record of events in three parts by time, as ICEWS14, ICEWS18 and others are published: {@code train.txt}, {@code valid.txt}, {@code test.txt} with subject, relation, object and time as numbers,
 * {@code entity2id.txt} and {@code relation2id.txt} with a line for each.
 *
 * @param train with times in steps of the record: the largest step that all times are multiples of
 */
record EventRecord(Vocabulary vocabulary, List<Fact> train, List<Fact> valid, List<Fact> test) {
    EventRecord {
        train = List.copyOf(train);
        valid = List.copyOf(valid);
        test = List.copyOf(test);
    }

    /** Reads a folder; without {@code withTest} the test file is not opened, and the part is empty. */
    static EventRecord read(Path folder, boolean withTest) throws IOException {
        List<int[]> train = rows(folder.resolve("train.txt"));
        List<int[]> valid = rows(folder.resolve("valid.txt"));
        List<int[]> test = withTest ? rows(folder.resolve("test.txt")) : List.of();
        int step = 0;
        for (List<int[]> part : List.of(train, valid, test)) {
            for (int[] row : part) {
                step = greatestCommonDivisor(row[3], step);
            }
        }
        Vocabulary vocabulary =
                new Vocabulary(lines(folder.resolve("entity2id.txt")), lines(folder.resolve("relation2id.txt")));
        int unit = Math.max(1, step);
        return new EventRecord(vocabulary, facts(train, unit), facts(valid, unit), facts(test, unit));
    }

    private static List<int[]> rows(Path file) throws IOException {
        List<int[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.strip().split("\\s+");
            if (columns.length < 4) {
                throw new IOException(file + ", line " + (rows.size() + 1) + ": not four numbers");
            }
            int[] row = new int[4];
            for (int i = 0; i < row.length; i++) {
                row[i] = Integer.parseInt(columns[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static int lines(Path file) throws IOException {
        return (int) Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .count();
    }

    private static List<Fact> facts(List<int[]> rows, int step) {
        return rows.stream()
                .map(row -> new Fact(row[0], row[1], row[2], row[3] / step))
                .toList();
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
