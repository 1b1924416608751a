package org.readout.app.web.pages;

import java.util.List;
import java.util.Optional;
import org.readout.app.brief.LineageWords;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.Page;
import org.readout.app.web.Paging;
import org.readout.app.web.Twins;
import org.readout.collate.LineageEdge;
import org.readout.store.DocumentLine;
import org.readout.store.DocumentList;
import org.readout.store.DocumentQuery;
import org.readout.store.ProjectPages;
import org.readout.store.StoredDocument.Published;
import org.readout.store.export.Column;
import org.readout.store.export.Column.Type;
import org.readout.store.export.Table;

/** The documents, the last published first. */
public final class DocumentsPage implements Page {

    /**
     * What the template shows.
     *
     * @param all for an empty list: how many documents the project has
     */
    public record View(
            List<Line> lines,
            Optional<String> words,
            Optional<String> outlet,
            Optional<String> since,
            Optional<String> until,
            Paging paging,
            long all) {}

    /**
     * A document in the list.
     *
     * @param rests how it rests on others; empty where it does not
     */
    public record Line(
            String href,
            String title,
            String outlet,
            String published,
            String how,
            long mentions,
            long problems,
            List<String> rests) {}

    @Override
    public String path() {
        return "/documents";
    }

    @Override
    public Optional<String> navigation() {
        return Optional.of("Documents");
    }

    @Override
    public Answer answer(Ask ask) {
        DocumentQuery query =
                new DocumentQuery(ask.text("outlet"), ask.text("words"), ask.day("since"), ask.day("until"));
        ProjectPages pages = new ProjectPages(ask.project());
        DocumentList list = pages.list(query);
        Paging paging = new Paging(ask.page(), ask.size(), list.count(), ask.address());
        List<DocumentLine> found = list.page(paging.offset(), paging.size());
        View view = new View(
                found.stream().map(DocumentsPage::line).toList(),
                query.words(),
                query.outlet(),
                query.since().map(Object::toString),
                query.until().map(Object::toString),
                paging,
                paging.total() == 0 ? ask.project().size().documents() : paging.total());
        return new Answer(
                        "Documents",
                        "pages/documents",
                        view,
                        Twins.of(() -> table(found)),
                        CommandText.of("export", ask.settings()).with("--format", "csv"))
                .with(paging);
    }

    static Line line(DocumentLine document) {
        return new Line(
                DocumentPage.href(document.id()),
                document.title().orElse(document.file()),
                document.outlet().orElse("outlet not stated"),
                document.published()
                        .map(p -> Clockwork.days(p.earliest(), p.latest()))
                        .orElse("no date"),
                document.published().map(Published::basis).orElse(""),
                document.mentions(),
                document.problems(),
                document.rests().stream()
                        .map(kind -> LineageWords.noun(LineageEdge.Kind.valueOf(kind)))
                        .toList());
    }

    private static Table table(List<DocumentLine> lines) {
        List<Column> columns = List.of(
                new Column("id", Type.TEXT, "hash of text, outlet and address"),
                new Column("file", Type.TEXT, "path or address as given"),
                new Column("title", Type.TEXT, "title"),
                new Column("outlet", Type.TEXT, "outlet"),
                new Column("url", Type.TEXT, "address"),
                new Column("published_earliest", Type.DATE, "first day of publication"),
                new Column("published_latest", Type.DATE, "last day of publication"),
                new Column("published_basis", Type.TEXT, "given, metadata or inferred"),
                new Column("rests", Type.TEXT, "how it rests on other texts"),
                new Column("mentions", Type.INTEGER, "event mentions in it"),
                new Column("problems", Type.INTEGER, "problems noted"),
                new Column("characters", Type.INTEGER, "length of the text in code points"),
                new Column("added_at", Type.TEXT, "when it was added, UTC"));
        return new Table("documents", "one article as it was received", columns, taker -> {
            for (DocumentLine line : lines) {
                taker.accept(new Table.Row(
                        new Object[] {
                            line.id(),
                            line.file(),
                            line.title().orElse(null),
                            line.outlet().orElse(null),
                            line.url().orElse(null),
                            line.published().map(Published::earliest).orElse(null),
                            line.published().map(Published::latest).orElse(null),
                            line.published().map(Published::basis).orElse(null),
                            String.join("|", line.rests()),
                            line.mentions(),
                            line.problems(),
                            line.characters(),
                            line.addedAt()
                        },
                        Optional.empty()));
            }
        });
    }
}
