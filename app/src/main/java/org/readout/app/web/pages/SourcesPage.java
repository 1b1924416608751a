package org.readout.app.web.pages;

import java.util.List;
import java.util.Optional;
import org.readout.app.brief.LineageWords;
import org.readout.app.web.Address;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.Page;
import org.readout.app.web.Twins;
import org.readout.collate.LineageEdge;
import org.readout.store.ProjectPages;
import org.readout.store.ProjectReader;
import org.readout.store.Relation;
import org.readout.store.Source;
import org.readout.store.export.DocumentTables;

/** The outlets: what they report, what they reported first, who relays whom. Counts, no scores. */
public final class SourcesPage implements Page {
    private static final int RELATIONS = 200;

    private final Kept<ProjectReader.Size, View> views = new Kept<>();

    /** What the template shows. */
    public record View(List<Line> outlets, List<RelationLine> relations, boolean more) {}

    /** An outlet; addresses are absent where it has no name to ask for. */
    public record Line(Source source, String name, Optional<String> documents, Optional<String> events, String days) {}

    /** @param kind how the documents of the outlet rest on the other's */
    public record RelationLine(String outlet, String kind, String source, long documents) {}

    @Override
    public String path() {
        return "/sources";
    }

    @Override
    public Optional<String> navigation() {
        return Optional.of("Sources");
    }

    @Override
    public Answer answer(Ask ask) {
        return new Answer(
                "Sources",
                "pages/sources",
                view(ask.project()),
                Twins.of(() -> DocumentTables.sources(ask.project())),
                CommandText.of("sources", ask.settings()));
    }

    @Override
    public void prepare(ProjectReader project) {
        view(project);
    }

    private View view(ProjectReader project) {
        ProjectPages pages = new ProjectPages(project);
        return views.get(pages.version(), project.size(), () -> view(project, pages));
    }

    private static View view(ProjectReader project, ProjectPages pages) {
        List<Relation> relations = pages.relations(RELATIONS + 1);
        return new View(
                project.sources().stream().map(SourcesPage::line).toList(),
                relations.stream().limit(RELATIONS).map(SourcesPage::relation).toList(),
                relations.size() > RELATIONS);
    }

    private static Line line(Source source) {
        String days = source.firstDay()
                .flatMap(first -> source.lastDay().map(last -> Clockwork.days(first, last)))
                .orElse("");
        return new Line(
                source,
                source.outlet().orElse("outlet not stated"),
                source.outlet()
                        .map(o -> Address.of("/documents").with("outlet", o).toString()),
                source.outlet().map(o -> Address.of("/events").with("outlet", o).toString()),
                days);
    }

    private static RelationLine relation(Relation relation) {
        return new RelationLine(
                relation.outlet().isEmpty() ? "outlet not stated" : relation.outlet(),
                LineageWords.verb(LineageEdge.Kind.valueOf(relation.kind())),
                relation.source(),
                relation.documents());
    }
}
