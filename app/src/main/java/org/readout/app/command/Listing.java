package org.readout.app.command;

import java.io.PrintStream;
import org.readout.store.export.CsvText;
import org.readout.store.export.JsonText;
import org.readout.store.export.Table;

/** Prints a list of a project in the format asked for. */
final class Listing {
    private Listing() {}

    /** @param plain prints it for a terminal */
    static void print(ListFormat format, Table table, Runnable plain, PrintStream out) {
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
