package org.readout.app.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.Page;
import org.readout.app.web.Paging;
import org.readout.app.web.Twins;
import org.readout.app.wording.LedgerStates;
import org.readout.collate.LedgerEntry;
import org.readout.store.Count;
import org.readout.store.LedgerList;
import org.readout.store.LedgerQuery;
import org.readout.store.ProjectPages;
import org.readout.store.export.Column;
import org.readout.store.export.Table;
import tools.jackson.databind.JsonNode;

/** Demands, promises, plans, threats, warnings and conditions, with what became of them. */
public final class LedgerPage implements Page {
    /** Most entries shown on the page of an event. */
    static final int WITH_EVENT = 20;

    /**
     * What the template shows.
     *
     * @param all how many entries the project has
     */
    public record View(
            List<LedgerView> entries,
            List<Choice> kinds,
            List<Choice> states,
            Optional<String> party,
            Paging paging,
            long all) {}

    @Override
    public String path() {
        return "/ledger";
    }

    @Override
    public Optional<String> navigation() {
        return Optional.of("Ledger");
    }

    @Override
    public List<String> parameters() {
        return Paging.and(List.of("kind", "state", "party"));
    }

    @Override
    public Answer answer(Ask ask) {
        Optional<LedgerEntry.Kind> kind = ask.choice("kind", LedgerEntry.Kind.class);
        Optional<LedgerEntry.State> state = ask.choice("state", LedgerEntry.State.class);
        Optional<String> party = ask.text("party");
        ProjectPages pages = new ProjectPages(ask.project());
        LedgerList list = pages.list(new LedgerQuery(kind, state, false, party, Optional.empty()));
        Paging paging = new Paging(ask.page(), ask.size(), list.count(), ask.address());
        List<JsonNode> records = list.page(paging.offset(), paging.size());
        List<Count> kinds = pages.list(new LedgerQuery(Optional.empty(), state, false, party, Optional.empty()))
                .byKind();
        List<Count> states = pages.list(new LedgerQuery(kind, Optional.empty(), false, party, Optional.empty()))
                .byState();
        View view = new View(
                records.stream().map(LedgerView::of).toList(),
                Choice.of(kinds, "kind", ask.address(), k -> k.toLowerCase(Locale.ROOT)),
                Choice.of(states, "state", ask.address(), s -> LedgerStates.inWords(LedgerEntry.State.valueOf(s))),
                party,
                paging,
                pages.list(LedgerQuery.ALL).count());
        return new Answer(
                        "Ledger",
                        "pages/ledger",
                        view,
                        Twins.of(() -> table(records)),
                        command(ask, kind, state, party))
                .with(paging);
    }

    private static CommandText command(
            Ask ask, Optional<LedgerEntry.Kind> kind, Optional<LedgerEntry.State> state, Optional<String> party) {
        return CommandText.ofProject("ledger", ask.settings())
                .with("--kind", kind.map(Enum::name))
                .with("--state", state.map(Enum::name))
                .with("--party", party);
    }

    private static Table table(List<JsonNode> records) {
        List<Column> columns = List.of(
                new Column("id", Column.Type.TEXT, "hash of the first statement"),
                new Column("kind", Column.Type.TEXT, "what was stated"),
                new Column("state", Column.Type.TEXT, "what has become of it"),
                new Column("event", Column.Type.TEXT, "event of the first statement"),
                new Column("made", Column.Type.DATE, "when it was said or first reported"),
                new Column("due", Column.Type.DATE, "last day that was set"),
                new Column("parties", Column.Type.TEXT, "who states it → at whom it is directed"),
                new Column("words", Column.Type.TEXT, "in the text"),
                new Column("document", Column.Type.TEXT, "id of the document"));
        return new Table("ledger", "one demand, promise, plan, threat, warning or condition", columns, taker -> {
            for (JsonNode record : records) {
                LedgerView view = LedgerView.of(record);
                taker.accept(new Table.Row(
                        new Object[] {
                            view.id(),
                            record.path("kind").asString(),
                            record.path("state").asString(),
                            record.path("event").asString(),
                            record.path("made").asString(null),
                            record.path("due").path("latest").asString(null),
                            view.parties(),
                            view.words(),
                            record.path("words").path("document").asString()
                        },
                        Optional.of(record.toString())));
            }
        });
    }
}
