package org.readout.store.export;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.store.Conditions;
import org.readout.store.SavedFilter;
import org.readout.store.export.Column.Type;

/** Saved filters as a flat table. */
public final class FilterTable {
    private static final Columns<SavedFilter> COLUMNS = new Columns<SavedFilter>()
            .add("number", Type.INTEGER, "its feed is found by it", f -> (Object) f.number())
            .add("name", Type.TEXT, "the name under which it is kept", SavedFilter::name)
            .add("text", Type.TEXT, "words in sentences, parties or places", f -> condition(f, "text"))
            .add("type", Type.TEXT, "PLOVER type, or type with mode", f -> condition(f, "type"))
            .add("status", Type.TEXT, "whether it happened, by the reports", f -> condition(f, "status"))
            .add("actor", Type.TEXT, "a party: id, country or words of the name", f -> condition(f, "actor"))
            .add("outlet", Type.TEXT, "an outlet that reports it", f -> condition(f, "outlet"))
            .add("since", Type.DATE, "may have gone on that day or later", f -> condition(f, "since"))
            .add("until", Type.DATE, "may have gone on that day or earlier", f -> condition(f, "until"))
            .add("changed", Type.TEXT, "changed at that time (UTC) or later", f -> condition(f, "changed"))
            .add("disputed", Type.TEXT, "true: accounts differ", f -> condition(f, "disputed"))
            .add("saved_at", Type.TEXT, "when it was saved, UTC", f -> f.saved().toString());

    private FilterTable() {}

    public static Table of(List<SavedFilter> filters) {
        return new Table(
                "filters",
                "one filter of events that is kept under a name",
                COLUMNS.columns(),
                taker -> filters.forEach(f -> taker.accept(new Table.Row(COLUMNS.row(f), Optional.empty()))));
    }

    private static @Nullable Object condition(SavedFilter filter, String name) {
        return Conditions.of(filter.query()).get(name);
    }
}
