package org.readout.app.command;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.readout.app.diff.DiffJson;
import org.readout.app.diff.DiffTable;
import org.readout.app.diff.Run;
import org.readout.app.diff.RunDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout diff}: what a new version of coder, model or codebook changed. */
@Command(
        name = "diff",
        header = "Compare two runs over the same documents: records gained, lost and changed, by field.",
        description = {
            "A run is a file of JSON lines as readout code writes it, or a project. Records are compared where document and"
                    + " trigger are the same, or triggers overlap. Documents that only one run has are counted and not compared;"
                    + " in JSON lines a document without records does not show at all.",
            "A project keeps one coding of each document, so compare two files of it: copy it before you ingest with another"
                    + " codebook."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:both say the same", "1:failed", "2:wrong usage", "4:they differ"},
        footer = {
            "",
            "Examples:",
            "  readout diff before.jsonl after.jsonl",
            "  readout diff before.db after.db --format json > diff.json"
        })
final class DiffCommand implements Callable<Integer> {
    /** Names are as typed after {@code --format}. */
    enum Layout {
        table,
        json
    }

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The run to compare with.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "The run that may differ.")
    private Path after = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json; default: ${DEFAULT-VALUE}.")
    private Layout format = Layout.table;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Most records that the table lists of each kind, 0 for all; default: ${DEFAULT-VALUE}.")
    private int limit = 20;

    private final Session session;

    DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 0) {
            throw new CommandException("--limit must be 0 or more.");
        }
        RunDiff diff = RunDiff.of(run(before), run(after));
        session.out().print(format == Layout.json ? DiffJson.write(diff) : DiffTable.of(diff, limit));
        session.out().flush();
        if (diff.both() == 0) {
            session.err().println("No document is in both: these are not runs over the same documents.");
        }
        return diff.isEmpty() && diff.both() > 0 ? ExitCode.OK : ExitCode.DIFFERENT;
    }

    private static Run run(Path file) throws IOException {
        try {
            return Run.read(file);
        } catch (NoSuchFileException e) {
            throw new CommandException(file + " does not exist. readout code PATH -o FILE.jsonl makes a run.", e);
        } catch (IllegalArgumentException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        }
    }
}
