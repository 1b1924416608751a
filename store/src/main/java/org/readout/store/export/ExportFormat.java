package org.readout.store.export;

/** What a project can be exported as. */
public enum ExportFormat {
    CSV("csv"),
    /** One JSON object a line; events and mentions as their interchange records. */
    JSONL("jsonl"),
    /** Events and mentions that have coordinates. */
    GEOJSON("geojson"),
    PARQUET("parquet"),
    /** One DuckDB file with every table. */
    DUCKDB("duckdb");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    /** The ending of its files, and its name on the command line. */
    public String ending() {
        return ending;
    }
}
