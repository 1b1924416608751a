package org.readout.app.command;

import java.io.PrintStream;
import org.readout.store.export.CsvText;
import org.readout.store.export.JsonText;
import org.readout.store.export.Table;
import picocli.CommandLine.Option;

/** In which format a list of a project is printed: shared by the commands that list something. */
final class Listing {
    @Option(names = "--format", paramLabel = "FORMAT", description = "table, jsonl or csv; default: ${DEFAULT-VALUE}.")
    private ListFormat format = ListFormat.table;

    ListFormat format() {
        return format;
    }

    /** @param plain prints it for a terminal */
    void print(Table table, Runnable plain, PrintStream out) {
        switch (format) {
            case table -> plain.run();
            case jsonl -> table.rows().each(row -> out.println(JsonText.line(table, row)));
            case csv -> {
                out.print(CsvText.header(table));
                table.rows().each(row -> out.print(CsvText.row(row)));
            }
        }
    }
}
