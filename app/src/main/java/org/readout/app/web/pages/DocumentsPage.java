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
import org.readout.store.export.DocumentTables;

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
    public List<String> parameters() {
        return Paging.and(List.of("words", "outlet", "since", "until"));
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
                        Twins.of(() -> DocumentTables.lines(found)),
                        command(ask, query))
                .with(paging);
    }

    private static CommandText command(Ask ask, DocumentQuery query) {
        return CommandText.of("documents", ask.settings())
                .with("--outlet", query.outlet())
                .with("--words", query.words())
                .with("--since", query.since().map(Object::toString))
                .with("--until", query.until().map(Object::toString));
    }

    static Line line(DocumentLine document) {
        return new Line(
                DocumentPage.href(document.id()),
                document.title().orElse(document.file()),
                document.outlet().orElse("outlet not stated"),
                document.published()
                        .map(p -> Clockwork.days(p.earliest(), p.latest()))
                        .orElse("no date"),
                document.published()
                        .map(p -> "date " + DocumentPage.basis(p.basis()))
                        .orElse(""),
                document.mentions(),
                document.problems(),
                document.rests().stream()
                        .map(kind -> LineageWords.noun(LineageEdge.Kind.valueOf(kind)))
                        .toList());
    }
}
