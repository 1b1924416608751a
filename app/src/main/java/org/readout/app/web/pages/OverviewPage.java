package org.readout.app.web.pages;

import java.util.Optional;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.Page;
import org.readout.app.web.Twins;
import org.readout.store.EventQuery;
import org.readout.store.ProjectReader;
import org.readout.store.export.EventTables;

/** What is new, what changed, what is disputed, how old the data are. */
public final class OverviewPage implements Page {

    /** What the template shows. */
    public record View(ProjectReader.Size size) {}

    @Override
    public String path() {
        return "/";
    }

    @Override
    public Optional<String> navigation() {
        return Optional.of("Overview");
    }

    @Override
    public Answer answer(Ask ask) {
        View view = new View(ask.project().size());
        return new Answer(
                "Overview",
                "pages/overview",
                view,
                Twins.of(() -> EventTables.events(ask.project(), EventQuery.ALL)),
                CommandText.of("events", ask.settings()));
    }
}
