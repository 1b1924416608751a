package org.readout.store.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.store.DocumentLine;
import org.readout.store.ProjectReader;
import org.readout.store.Source;
import org.readout.store.StoredDocument;
import org.readout.store.StoredDocument.Published;
import org.readout.store.export.Column.Type;

/** Documents, by default without their text, and the outlets they are from, as flat tables. */
public final class DocumentTables {
    private static final Columns<Source> SOURCES = sourceColumns();
    private static final Columns<DocumentLine> LINES = lineColumns();

    private DocumentTables() {}

    /** @param fullText whether the text is a column */
    static Table documents(ProjectReader project, boolean fullText) {
        Columns<StoredDocument> columns = documentColumns();
        if (fullText) {
            columns.add("text", Type.TEXT, "the whole decoded text; every offset holds on it", StoredDocument::text);
        }
        return new Table(
                "documents",
                "one article as it was received",
                columns.columns(),
                taker -> project.documents(d -> taker.accept(new Table.Row(columns.row(d), Optional.empty()))));
    }

    /** Some documents as lines of a list. */
    public static Table lines(List<DocumentLine> some) {
        return new Table(
                "documents",
                "one article as it was received",
                LINES.columns(),
                taker -> some.forEach(d -> taker.accept(new Table.Row(LINES.row(d), Optional.empty()))));
    }

    /** The outlets among the documents, those with most documents first. */
    public static Table sources(ProjectReader project) {
        return new Table(
                "sources",
                "one outlet among the documents",
                SOURCES.columns(),
                taker -> project.sources().forEach(s -> taker.accept(new Table.Row(SOURCES.row(s), Optional.empty()))));
    }

    private static Columns<StoredDocument> documentColumns() {
        Columns<StoredDocument> columns = new Columns<StoredDocument>()
                .add("id", Type.TEXT, "hash of text, outlet and address", StoredDocument::id)
                .add(
                        "content_hash",
                        Type.TEXT,
                        "hash of the text alone; equal for exact copies",
                        StoredDocument::contentHash)
                .add("file", Type.TEXT, "path or address as given", StoredDocument::file)
                .add("title", Type.TEXT, "title", d -> d.title().orElse(null))
                .add("outlet", Type.TEXT, "outlet", d -> d.outlet().orElse(null))
                .add("url", Type.TEXT, "address", d -> d.url().orElse(null))
                .add("language", Type.TEXT, "ISO 639-1", StoredDocument::language);
        return published(columns, StoredDocument::published)
                .add(
                        "published_why",
                        Type.TEXT,
                        "where the date stood, or what it was inferred from",
                        d -> d.published().map(Published::why).orElse(null))
                .add("mentions", Type.INTEGER, "event mentions in it", StoredDocument::mentions)
                .add("characters", Type.INTEGER, "length of the text in code points", StoredDocument::characters)
                .add(
                        "boilerplate",
                        Type.JSON,
                        "what is not body: kind and span in code points",
                        StoredDocument::boilerplate)
                .add("origin_hints", Type.JSON, "what it says of whose report it is", StoredDocument::originHints)
                .add("lineage", Type.JSON, "the texts and outlets that it rests on", StoredDocument::lineage)
                .add(
                        "retrieved_at",
                        Type.TEXT,
                        "when it was last found at its address, UTC",
                        d -> d.retrievedAt().orElse(null))
                .add(
                        "superseded_by",
                        Type.TEXT,
                        "a later version of it, found at its address later or known by what it tells",
                        d -> d.supersededBy().orElse(null))
                .add("added_at", Type.TEXT, "when it was added, UTC", StoredDocument::addedAt)
                .add("coded_at", Type.TEXT, "when it was last coded, UTC", StoredDocument::codedAt);
    }

    private static Columns<DocumentLine> lineColumns() {
        Columns<DocumentLine> columns = new Columns<DocumentLine>()
                .add("id", Type.TEXT, "hash of text, outlet and address", DocumentLine::id)
                .add("file", Type.TEXT, "path or address as given", DocumentLine::file)
                .add("title", Type.TEXT, "title", d -> d.title().orElse(null))
                .add("outlet", Type.TEXT, "outlet", d -> d.outlet().orElse(null))
                .add("url", Type.TEXT, "address", d -> d.url().orElse(null));
        return published(columns, DocumentLine::published)
                .add("rests", Type.TEXT, "how it rests on other texts", d -> String.join("|", d.rests()))
                .add("mentions", Type.INTEGER, "event mentions in it", DocumentLine::mentions)
                .add("problems", Type.INTEGER, "problems noted", DocumentLine::problems)
                .add("characters", Type.INTEGER, "length of the text in code points", DocumentLine::characters)
                .add("added_at", Type.TEXT, "when it was added, UTC", DocumentLine::addedAt);
    }

    private static <R> Columns<R> published(Columns<R> columns, Function<R, Optional<Published>> published) {
        return columns.add(
                        "published_earliest",
                        Type.DATE,
                        "first day of publication",
                        r -> published.apply(r).map(Published::earliest).orElse(null))
                .add(
                        "published_latest",
                        Type.DATE,
                        "last day of publication",
                        r -> published.apply(r).map(Published::latest).orElse(null))
                .add(
                        "published_basis",
                        Type.TEXT,
                        "given, metadata or inferred",
                        r -> published.apply(r).map(Published::basis).orElse(null));
    }

    private static Columns<Source> sourceColumns() {
        return new Columns<Source>()
                .add(
                        "outlet",
                        Type.TEXT,
                        "outlet; empty where it is not known",
                        s -> s.outlet().orElse(null))
                .add(
                        "country",
                        Type.TEXT,
                        "where it sits, ISO 3166-1 alpha-3, as a source list says",
                        s -> s.country().orElse(null))
                .add("documents", Type.INTEGER, "documents from it", Source::documents)
                .add("derived", Type.INTEGER, "of them, known copies, reprints and translations", Source::derived)
                .add("relaying", Type.INTEGER, "of them, those that pass on other outlets' reporting", Source::relaying)
                .add("relayed", Type.INTEGER, "documents of others that pass on its reporting", Source::relayed)
                .add("mentions", Type.INTEGER, "event mentions in its documents", Source::mentions)
                .add("events", Type.INTEGER, "events that it reports", Source::events)
                .add("first_reports", Type.INTEGER, "of them, those it reported first", Source::firstReports)
                .add(
                        "first_day",
                        Type.DATE,
                        "first day of publication known",
                        s -> s.firstDay().orElse(null))
                .add(
                        "last_day",
                        Type.DATE,
                        "last day of publication known",
                        s -> s.lastDay().orElse(null));
    }
}
