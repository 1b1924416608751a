package org.readout.store.export;

import java.util.List;

/** What a codebook must say of one format: how it maps what Readout has, and what it has no place for. */
final class FormatNotes {
    private static final String NO_STATUS =
            "This format has no status. In it are events that occurred or go on, and expected, possible or conditional"
                    + " ones where the type says so (a threat, a promise). Denied and negated ones are left out.";
    private static final String NO_SOURCES =
            "It has no place for according to whom, for accounts that differ, or for ranges of days: the first"
                    + " possible day stands. Join by event id with another export for those.";
    private static final String DAYS =
            "An event whose reports do not say when it happened stands on the day of its first report, as in GDELT, ICEWS and"
                    + " POLECAT themselves; `day_basis` in the `ids` file tells which those are. Historical ones without a day are left out.";
    private static final String JOINED =
            "Several values in one field are joined by `|`, in the same order in all columns of a group; `|` and `\\` inside a"
                    + " value are preceded by `\\`. An absent value is empty in CSV and null elsewhere.";
    private static final String PANEL =
            "`dyad_days` counts events, never mentions, that occurred or go on, on the one day they are dated. One that no"
                    + " report dates stands on the day of its first report and is counted in `by_report` as well (not what is"
                    + " historical). For a panel of dated events alone count `events` where `date_earliest` is `date_latest`.";
    private static final String RECORDS =
            "A line of `events.jsonl`, `mentions.jsonl` and `ledger.jsonl` is a whole record with its parties, sources and figures"
                    + " inside (`readout.event/1`, `readout.mention/1`, an entry of `readout.ledger/1`, as `docs/formats.md` of Readout"
                    + " describes them); the columns that stand below for these three are those of the other formats. In the other"
                    + " files they are the keys.";
    private static final List<String> CAMEO = List.of(
            "An event with several parties has a row for each pair of actor and recipient; one without recipients (talks, an"
                    + " agreement) a row for each two of its actors, both ways. Count distinct event ids of the `ids` file, not rows.",
            "CAMEO codes are mapped from PLOVER types, modes and contexts by a table of ours (`docs/exports.md`), after the CAMEO"
                    + " manual 1.1b3 and the conversion of CAMEO to PLOVER by its author; `fit` in the `ids` file says where CAMEO"
                    + " draws its lines elsewhere.",
            "Not told apart, since PLOVER joins them: appeals (CAMEO 02) from demands (10), so every request is 10;"
                    + " statements (01), which PLOVER does not code; visits made from visits hosted (042, 043); occupied territory (192) from"
                    + " seized property (171); ethnic cleansing and massacres (20) from other assaults.",
            "Without a CAMEO code of their own: cyber attacks, misinformation and withholding (170), drones (as aerial weapons, 195),"
                    + " tests of weapons (150), militias (150), vandalism (145), convictions (116).");

    private FormatNotes() {}

    static List<String> of(ExportFormat format) {
        return switch (format) {
            case CSV, PARQUET, DUCKDB -> List.of(JOINED, PANEL);
            case JSONL -> List.of(RECORDS, JOINED, PANEL);
            case GEOJSON -> List.of(JOINED, "Records without coordinates are not in the GeoJSON files.");
            case GRAPHML ->
                List.of(
                        "`network.graphml` is one directed graph of all time. Nodes are countries (ISO 3166-1 alpha-3 as `id`, English name"
                                + " as `label`); armed groups and organisations stand for themselves. An edge says what its source did"
                                + " towards its target: `balance` is the signed weight, `cooperation` less `conflict`; both are sums of"
                                + " PLOVER scores, each times the probability that the record is right; `acts` is how many.",
                        "`conflict_out`, `…_rank`, `betweenness` of a node are measures of centrality, with `_low` and `_high`"
                                + " from 200 resamplings.",
                        "GraphML has no place for mentions, sources or days: join by country with another export for those.");
            case JSONLD ->
                List.of(
                        "`readout.jsonld` is JSON-LD 1.1 with its context inside. Articles are `schema:NewsArticle`, mentions `schema:Claim`"
                                + " that appear in them (`appearance`) and are about an event (`about`), events `schema:Event`;"
                                + " `sourceChain` lists who says so, outermost first; `wasDerivedFrom` leads from an event to its claims, and"
                                + " from an article to those it copies. What schema.org and PROV-O have no word for is under"
                                + " `urn:readout:terms:1:`.");
            case GDELT ->
                all(
                        CAMEO,
                        "`gdelt.export.CSV` is laid out as GDELT 2.0 event files are: 61 columns with tabs between and no header line;"
                                + " `gdelt.header.tab` has the names.",
                        "Columns that are always empty say so below. The quad class is that of the CAMEO root, as in GDELT.");
            case ICEWS -> all(CAMEO, "`icews.tab` has a header line and tabs between.");
            case PLOVER ->
                all(
                        List.of(),
                        "`plover.tab` has a header line, tabs between, one row an event; several values are joined by `; `, none is"
                                + " `None`, as in POLECAT.");
        };
    }

    private static List<String> all(List<String> more, String... own) {
        return java.util.stream.Stream.of(List.of(own), List.of(NO_STATUS, NO_SOURCES, DAYS), more)
                .flatMap(List::stream)
                .toList();
    }
}
