package org.readout.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.readout.store.ProjectReader;
import org.readout.store.export.Export;
import org.readout.store.export.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout export}: a project as data files with their codebook. */
@Command(
        name = "export",
        header = "Write a project as data sets for R, Python and databases, with a codebook.",
        description =
                "Writes events, mentions, documents, sources, discrepancies and the day panel of country pairs into a"
                        + " folder, with a README and metadata of that format: columns, versions, terms, how to cite. Documents go"
                        + " without their text unless --full-text is given.",
        footer = {
            "",
            "Examples:",
            "  readout export --format csv",
            "  readout export --format parquet -o data/ --db strait.db"
        })
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private ProjectOption project = new ProjectOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private Choice format = Choice.csv;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "The folder to write to; default: ${DEFAULT-VALUE} in the working directory.")
    private Path folder = Path.of("readout-export");

    @Option(names = "--full-text", description = "Write the documents’ texts as well; mind their publishers’ rights.")
    private boolean fullText;

    private final Session session;

    ExportCommand(Session session) {
        this.session = session;
    }

    /** Names as typed after {@code --format}. */
    enum Choice {
        csv(ExportFormat.CSV),
        parquet(ExportFormat.PARQUET),
        jsonl(ExportFormat.JSONL),
        geojson(ExportFormat.GEOJSON),
        duckdb(ExportFormat.DUCKDB),
        graphml(ExportFormat.GRAPHML),
        jsonld(ExportFormat.JSONLD),
        gdelt(ExportFormat.GDELT),
        icews(ExportFormat.ICEWS),
        plover(ExportFormat.PLOVER);

        private final ExportFormat format;

        Choice(ExportFormat format) {
            this.format = format;
        }
    }

    @Override
    public Integer call() throws IOException {
        try (ProjectReader reader = ProjectReader.open(project.file())) {
            Export.Settings settings = new Export.Settings(
                    fullText,
                    Version.number(),
                    session.commandLine(),
                    session.clock().instant());
            Export export = new Export(reader, format.format, settings);
            export.write(folder).forEach(file -> session.err().println(file));
            export.leftOut().forEach(what -> session.err().println("Left out: " + what + "."));
            Uncollated.tell(reader, project.file(), session.err());
        }
        return ExitCode.OK;
    }
}
