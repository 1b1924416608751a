package org.readout.app.web.pages;

import java.util.List;
import java.util.Optional;
import org.readout.app.story.StoryView;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.Page;
import org.readout.app.web.Refusal;
import org.readout.app.web.Refusal.Code;
import org.readout.app.web.Twins;
import org.readout.app.wording.Wording;
import org.readout.store.DocumentLine;
import org.readout.store.ProjectPages;
import org.readout.store.export.Column;
import org.readout.store.export.Column.Type;
import org.readout.store.export.Table;
import tools.jackson.databind.JsonNode;

/** One development: what was reported of it day by day, whence it came and what came out of it, its documents and events. */
public final class StoryPage implements Page {
    private static final int DOCUMENTS = 200;
    private static final int EVENTS = 50;

    private final Wording wording;

    public StoryPage(Wording wording) {
        this.wording = wording;
    }

    /**
     * What the template shows.
     *
     * @param documents the last published first, at most as many as fit
     * @param events the first of those that they tell of
     * @param cameOut stories that came out of this one
     */
    public record View(
            StoryView story, List<DocumentsPage.Line> documents, List<EventLine> events, List<StoryView> cameOut) {}

    @Override
    public String path() {
        return "/stories/{id}";
    }

    @Override
    public Answer answer(Ask ask) {
        ProjectPages pages = new ProjectPages(ask.project());
        JsonNode record = pages.story(ask.path("id"))
                .orElseThrow(() -> new Refusal(Code.NOT_FOUND, "There is no story with this id."));
        StoryView story = StoriesPage.view(record, pages);
        List<DocumentLine> documents = pages.documentsOf(story.id()).page(0, DOCUMENTS);
        List<String> events = record.path("events")
                .valueStream()
                .limit(EVENTS)
                .map(JsonNode::asString)
                .toList();
        View view = new View(
                story,
                documents.stream().map(DocumentsPage::line).toList(),
                List.copyOf(EventLines.of(pages, events, wording).values()),
                pages.storiesOutOf(story.id()).stream()
                        .map(r -> StoriesPage.view(r, pages))
                        .toList());
        return new Answer(
                story.title(),
                "pages/story",
                view,
                Twins.of(() -> record, () -> table(record)),
                CommandText.ofProject("stories", ask.settings()).with("--id", story.id()));
    }

    private static Table table(JsonNode record) {
        List<Column> columns = List.of(
                new Column("day", Type.DATE, "the day that the sentence stands for"),
                new Column("basis", Type.TEXT, "event: it happened then; report: it was published then"),
                new Column("text", Type.TEXT, "the sentence"),
                new Column("said_by", Type.TEXT, "who says so"),
                new Column("document", Type.TEXT, "id of the document"),
                new Column("origins", Type.INTEGER, "independent reports of what it tells"));
        return new Table("summary", "one sentence of the summary", columns, taker -> {
            for (JsonNode sentence : record.path("summary")) {
                taker.accept(new Table.Row(
                        new Object[] {
                            sentence.path("day").asString(null),
                            sentence.path("basis").asString(null),
                            sentence.path("text").asString(),
                            String.join(
                                    "|",
                                    sentence.path("said_by")
                                            .valueStream()
                                            .map(JsonNode::asString)
                                            .toList()),
                            sentence.path("document").asString(),
                            sentence.path("origins").asInt()
                        },
                        Optional.empty()));
            }
        });
    }
}
