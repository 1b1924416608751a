package org.readout.store.export;

/** What a project can be exported as. */
public enum ExportFormat {
    CSV("csv"),
    /** One JSON object a line; events, mentions and ledger entries as their interchange records. */
    JSONL("jsonl"),
    /** Events and mentions that have coordinates. */
    GEOJSON("geojson"),
    PARQUET("parquet"),
    /** One DuckDB file with every table. */
    DUCKDB("duckdb"),
    /** Who acts towards whom, as one directed network with signed weights. */
    GRAPHML("graphml"),
    /** Events, claims and articles as linked data. */
    JSONLD("jsonld"),
    /** The event table of GDELT 2.0. */
    GDELT("gdelt"),
    /** The columns of the ICEWS Coded Event Data. */
    ICEWS("icews"),
    /** The columns of POLECAT, the data set in PLOVER. */
    PLOVER("plover");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    /** The ending of its files, and its name on the command line. */
    public String ending() {
        return ending;
    }
}
