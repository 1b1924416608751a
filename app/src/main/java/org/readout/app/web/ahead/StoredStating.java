package org.readout.app.web.ahead;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.analysis.whatif.Statements;
import org.readout.app.ahead.Stating;
import org.readout.app.web.Ask;
import org.readout.app.web.sheet.EventSheet;
import org.readout.collate.LedgerEntry;
import org.readout.core.CodePoints;
import org.readout.store.ProjectPages;
import org.readout.store.ProjectReader;
import tools.jackson.databind.JsonNode;

/** What the documents of a project state. It is read once for each revision of its events. */
record StoredStating(Statements statements, ProjectPages pages) implements Stating {
    private enum Key {
        STATEMENTS
    }

    static StoredStating of(Ask ask, EventSheet sheet) {
        return new StoredStating(statements(ask.project(), sheet), new ProjectPages(ask.project()));
    }

    static Statements statements(ProjectReader project, EventSheet sheet) {
        return sheet.derived(Key.STATEMENTS, key -> new Statements(project.statements()));
    }

    @Override
    public Optional<Entry> entry(String mention) {
        return pages.entryStatedBy(mention).map(StoredStating::entry);
    }

    private static Entry entry(JsonNode record) {
        return new Entry(
                record.path("id").asString(),
                LedgerEntry.Kind.valueOf(record.path("kind").asString()),
                LedgerEntry.State.valueOf(record.path("state").asString()),
                Optional.ofNullable(record.path("made").asString(null)).map(LocalDate::parse));
    }

    @Override
    public Optional<CodePoints> offsets(String document) {
        return pages.textOf(document).map(CodePoints::of);
    }
}
