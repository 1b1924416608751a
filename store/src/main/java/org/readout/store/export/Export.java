package org.readout.store.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.readout.analysis.network.GraphMl;
import org.readout.analysis.network.Networks;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Scale;
import org.readout.store.EventQuery;
import org.readout.store.ProjectActs;
import org.readout.store.ProjectLookup;
import org.readout.store.ProjectReader;

/**
 * A project as a folder of data files with their codebook. Each file appears whole or not at all; files of an earlier
 * export are replaced.
 */
public final class Export {
    private static final long SEED = 20_241_009;

    private final ProjectReader project;
    private final ExportFormat format;
    private final Settings settings;
    private final Map<Table, Long> rows = new LinkedHashMap<>();
    private final Map<String, Long> leftOut = new LinkedHashMap<>();

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

    /**
     * Writes the data, and what describes it, {@code README-FORMAT.md} and {@code metadata-FORMAT.json}: a folder may have several formats. Returns
     * the files.
     */
    public List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        WholeFiles files = new WholeFiles(folder);
        ExportCodebook codebook = new ExportCodebook(project, format, settings, rows, leftOut);
        switch (format) {
            case CSV, JSONL, GEOJSON, PARQUET, DUCKDB -> tables(files);
            case GRAPHML -> graph(files);
            case JSONLD ->
                files.pieces(
                        "readout.jsonld",
                        out -> JsonLd.write(project, settings, codebook.citation(), ExportCodebook.TERMS, out));
            case GDELT, ICEWS, PLOVER -> exchange(files);
        }
        files.text("README-" + format.ending() + ".md", codebook.markdown());
        files.text("metadata-" + format.ending() + ".json", codebook.json());
        return files.written();
    }

    /** What is not in the files that were written, as in "12 events without a day"; none where all is. */
    public List<String> leftOut() {
        return ExportCodebook.leftOut(leftOut);
    }

    private void tables(WholeFiles files) throws IOException {
        DyadDays panel = DyadDays.of(project);
        List<Table> tables = List.of(
                EventTables.events(project, EventQuery.ALL),
                MentionTables.mentions(project),
                DocumentTables.documents(project, settings.fullText()),
                SpanTables.spans(project),
                DocumentTables.sources(project),
                EventTables.discrepancies(project),
                LedgerTables.ledger(project),
                panel.table());
        if (format != ExportFormat.GEOJSON) {
            leftOut.putAll(panel.leftOut());
        }
        if (format == ExportFormat.DUCKDB) {
            List<Table> counted = tables.stream().map(this::counting).toList();
            files.write("readout.duckdb", partial -> DuckFiles.database(partial, counted));
            return;
        }
        for (Table table : tables) {
            if (format != ExportFormat.GEOJSON || table.hasPlaces()) {
                write(files, counting(format == ExportFormat.GEOJSON ? placed(table) : table));
            }
        }
    }

    private void write(WholeFiles files, Table table) throws IOException {
        String name = table.name() + "." + format.ending();
        switch (format) {
            case CSV -> csv(files, name, table);
            case JSONL -> files.pieces(name, out -> table.rows().each(r -> out.accept(JsonText.line(table, r) + "\n")));
            case GEOJSON -> files.pieces(name, out -> JsonText.features(table, out));
            default -> files.write(name, partial -> DuckFiles.parquet(partial, table));
        }
    }

    private static void csv(WholeFiles files, String name, Table table) throws IOException {
        files.pieces(name, out -> {
            out.accept(CsvText.header(table));
            table.rows().each(r -> out.accept(CsvText.row(r)));
        });
    }

    private void graph(WholeFiles files) throws IOException {
        Acts acts = ProjectActs.of(new ProjectLookup(project), Scale.plover());
        leave("without a day", acts.undated().size());
        leave("dated by a range of more than a year", acts.vague().size());
        leave("that have not happened, or are said not to have", acts.notHappened());
        files.text(
                "network.graphml",
                GraphMl.write(new Networks(new SplittableRandom(SEED)).of(acts, Optional.empty()), CountryNames::of));
    }

    private void exchange(WholeFiles files) throws IOException {
        ExchangeRows all = new ExchangeRows(project);
        Table table = counting(
                switch (format) {
                    case GDELT -> GdeltTable.of(all);
                    case ICEWS -> IcewsTable.of(all);
                    default -> PloverTable.of(all);
                });
        boolean headless = format == ExportFormat.GDELT;
        files.pieces(table.name() + (headless ? ".export.CSV" : ".tab"), out -> {
            out.accept(headless ? "" : TabText.header(table));
            table.rows().each(r -> out.accept(TabText.row(r)));
        });
        leftOut.putAll(all.leftOut());
        if (headless) {
            files.text("gdelt.header.tab", TabText.header(table));
        }
        csv(files, "ids-" + format.ending() + ".csv", counting(IdTable.of(all, format != ExportFormat.PLOVER)));
    }

    private void leave(String reason, long events) {
        if (events > 0) {
            leftOut.put(reason, events);
        }
    }

    /** The table, whose rows are counted as they are handed over. */
    private Table counting(Table table) {
        Table[] counted = new Table[1];
        Table.Rows counting = taker -> {
            rows.put(counted[0], 0L);
            table.rows().each(row -> {
                taker.accept(row);
                rows.merge(counted[0], 1L, Long::sum);
            });
        };
        counted[0] = new Table(table.name(), table.meaning(), table.columns(), counting);
        return counted[0];
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
}
