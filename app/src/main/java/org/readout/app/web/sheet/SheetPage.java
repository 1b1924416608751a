package org.readout.app.web.sheet;

import java.util.Optional;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.Page;
import org.readout.store.ProjectReader;

/** A page made of the events that are held in memory. */
public abstract class SheetPage implements Page {
    private final String path;
    private final Optional<String> navigation;
    private final EventSheets sheets;

    /** @param navigation as in {@link Page#navigation}; empty for a page that is reached from others */
    protected SheetPage(String path, String navigation, EventSheets sheets) {
        this.path = path;
        this.navigation = Optional.of(navigation).filter(n -> !n.isEmpty());
        this.sheets = sheets;
    }

    @Override
    public final String path() {
        return path;
    }

    @Override
    public final Optional<String> navigation() {
        return navigation;
    }

    /** Also words every event, which charts say of each of their marks. */
    @Override
    public final void prepare(ProjectReader project) {
        EventSheet sheet = sheets.of(project);
        sheet.all().forEach(Entry::headline);
        prepare(project, sheet);
    }

    /** Derives beforehand what takes long; nothing by default. */
    protected void prepare(ProjectReader project, EventSheet sheet) {}

    @Override
    public final Answer answer(Ask ask) {
        return answer(ask, sheets.of(ask.project()));
    }

    /** @throws org.readout.app.web.Refusal when it cannot be answered as asked */
    protected abstract Answer answer(Ask ask, EventSheet sheet);
}
