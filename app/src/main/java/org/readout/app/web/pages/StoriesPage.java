package org.readout.app.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.app.story.StoryView;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.Page;
import org.readout.app.web.Paging;
import org.readout.app.web.Twins;
import org.readout.store.ProjectPages;
import org.readout.store.StoryList;
import org.readout.store.export.Column;
import org.readout.store.export.Column.Type;
import org.readout.store.export.Table;
import tools.jackson.databind.JsonNode;

/** Developments, those last reported on first. */
public final class StoriesPage implements Page {
    private static final int MOST_DOCUMENTS = 1000;

    /**
     * What the template shows.
     *
     * @param fewest documents that a story shown has
     * @param all stories that the project has, for an empty list
     */
    public record View(List<StoryView> stories, Optional<String> since, int fewest, Paging paging, long all) {}

    /** The address of the page of a story. */
    public static String href(String id) {
        return "/stories/" + id;
    }

    @Override
    public String path() {
        return "/stories";
    }

    @Override
    public Optional<String> navigation() {
        return Optional.of("Stories");
    }

    @Override
    public List<String> parameters() {
        return Paging.and(List.of("since", "fewest"));
    }

    @Override
    public Answer answer(Ask ask) {
        Optional<LocalDate> since = ask.day("since");
        int fewest = ask.number("fewest", 1, MOST_DOCUMENTS).orElse(1);
        ProjectPages pages = new ProjectPages(ask.project());
        StoryList list = pages.stories(since, fewest);
        Paging paging = new Paging(ask.page(), ask.size(), list.count(), ask.address());
        List<JsonNode> records = list.page(paging.offset(), paging.size());
        View view = new View(
                records.stream().map(r -> view(r, pages)).toList(),
                since.map(LocalDate::toString),
                fewest,
                paging,
                pages.stories(Optional.empty(), 1).count());
        CommandText command = CommandText.ofProject("stories", ask.settings())
                .with("--since", since.map(LocalDate::toString))
                .with("--fewest", ask.text("fewest").filter(f -> fewest > 1));
        return new Answer("Stories", "pages/stories", view, Twins.of(() -> table(records)), command).with(paging);
    }

    static StoryView view(JsonNode record, ProjectPages pages) {
        return StoryView.of(record, id -> pages.story(id).map(StoryView.Earlier::of));
    }

    private static Table table(List<JsonNode> records) {
        List<Column> columns = List.of(
                new Column("id", Type.TEXT, "from its first document"),
                new Column("title", Type.TEXT, "a headline of its documents"),
                new Column("outlet", Type.TEXT, "whose headline"),
                new Column("first_reported", Type.DATE, "first day of publication"),
                new Column("last_reported", Type.DATE, "last day of publication"),
                new Column("documents", Type.INTEGER, "documents on it"),
                new Column("events", Type.INTEGER, "events that they tell of"),
                new Column("from", Type.TEXT, "ids of the stories that it came out of"),
                new Column(
                        "discrepancies", Type.INTEGER, "fields on which its documents differ, beside those of events"));
        return new Table("stories", "one development", columns, taker -> {
            for (JsonNode record : records) {
                taker.accept(new Table.Row(
                        new Object[] {
                            record.path("id").asString(),
                            record.path("title").asString(),
                            record.path("outlet").asString(null),
                            record.path("first_reported").asString(null),
                            record.path("last_reported").asString(null),
                            record.path("documents").size(),
                            record.path("events").size(),
                            String.join(
                                    "|",
                                    record.path("from")
                                            .valueStream()
                                            .map(l -> l.path("story").asString())
                                            .toList()),
                            record.path("discrepancies").size()
                        },
                        Optional.of(record.toString())));
            }
        });
    }
}
