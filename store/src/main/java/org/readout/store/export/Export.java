package org.readout.store.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.readout.store.EventQuery;
import org.readout.store.ProjectReader;

/**
 * A project as a folder of data files with their codebook. Each file appears whole or not at all; files of an earlier
 * export are replaced.
 */
public final class Export {
    private final ProjectReader project;
    private final ExportFormat format;
    private final Settings settings;

    public Export(ProjectReader project, ExportFormat format, Settings settings) {
        this.project = project;
        this.format = format;
        this.settings = settings;
    }

    /**
     * @param fullText whether the documents' texts go along
     * @param version of the program
     * @param command the command line, to be told in the codebook
     * @param made when
     */
    public record Settings(boolean fullText, String version, String command, Instant made) {}

    /** Writes all tables, and {@code README.md} and {@code metadata.json} that describe them; returns the files. */
    public List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        DyadDays panel = DyadDays.of(project);
        List<Table> tables = List.of(
                EventTables.events(project, EventQuery.ALL),
                MentionTables.mentions(project),
                DocumentTables.documents(project, settings.fullText()),
                DocumentTables.sources(project),
                EventTables.discrepancies(project),
                panel.table());
        Map<Table, Long> written = new LinkedHashMap<>();
        List<Path> files = new ArrayList<>();
        if (format == ExportFormat.DUCKDB) {
            List<Table> counted = tables.stream().map(t -> counting(t, written)).toList();
            Path file = folder.resolve("readout.duckdb");
            whole(file, partial -> DuckFiles.database(partial, counted));
            files.add(file);
        } else {
            for (Table table : tables) {
                if (format != ExportFormat.GEOJSON || table.hasPlaces()) {
                    Path file = folder.resolve(table.name() + "." + format.ending());
                    Table rows = format == ExportFormat.GEOJSON ? placed(table) : table;
                    whole(file, partial -> write(counting(rows, written), partial));
                    files.add(file);
                }
            }
        }
        ExportCodebook codebook = new ExportCodebook(project, format, settings, written, panel.leftOut());
        files.add(text(folder.resolve("README.md"), codebook.markdown()));
        files.add(text(folder.resolve("metadata.json"), codebook.json()));
        return files;
    }

    /** The table, whose rows are counted as they are handed over. */
    private static Table counting(Table table, Map<Table, Long> counts) {
        counts.put(table, 0L);
        Table.Rows rows = taker -> table.rows().each(row -> {
            taker.accept(row);
            counts.merge(table, 1L, Long::sum);
        });
        return new Table(table.name(), table.meaning(), table.columns(), rows);
    }

    /** The rows that have coordinates. */
    private static Table placed(Table table) {
        Table.Rows rows = taker -> table.rows().each(row -> {
            if (JsonText.feature(table, row).isPresent()) {
                taker.accept(row);
            }
        });
        return new Table(table.name(), table.meaning(), table.columns(), rows);
    }

    private void write(Table table, Path file) throws IOException, SQLException {
        switch (format) {
            case CSV ->
                lines(file, CsvText.header(table), "", out -> table.rows().each(r -> out.accept(CsvText.row(r))));
            case JSONL ->
                lines(file, "", "", out -> table.rows().each(r -> out.accept(JsonText.line(table, r) + "\n")));
            case GEOJSON -> features(table, file);
            case PARQUET, DUCKDB -> DuckFiles.parquet(file, table);
        }
    }

    private static void features(Table table, Path file) throws IOException {
        String[] before = {"\n"};
        lines(
                file,
                "{\"type\":\"FeatureCollection\",\"features\":[",
                "\n]}\n",
                out -> table.rows()
                        .each(row -> JsonText.feature(table, row).ifPresent(feature -> {
                            out.accept(before[0] + feature);
                            before[0] = ",\n";
                        })));
    }

    private static void lines(Path file, String head, String foot, Consumer<Consumer<String>> body) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(head);
            body.accept(text -> {
                try {
                    out.write(text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            out.write(foot);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Path text(Path file, String text) throws IOException {
        whole(file, partial -> Files.writeString(partial, text));
        return file;
    }

    private interface Work {
        void on(Path file) throws IOException, SQLException;
    }

    private static void whole(Path file, Work work) throws IOException {
        Path partial = file.resolveSibling("." + file.getFileName() + ".partial");
        Files.deleteIfExists(partial);
        try {
            work.on(partial);
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException e) {
            throw new IOException(file + " cannot be written: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
