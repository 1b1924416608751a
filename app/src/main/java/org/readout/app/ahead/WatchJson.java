package org.readout.app.ahead;

import java.util.List;
import org.readout.app.tension.Sides;
import org.readout.collate.LedgerEntry;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What to watch as part of a collation's JSON: ids of ledger entries and events, whose records stand there in full. */
public final class WatchJson {
    private WatchJson() {}

    public static void write(ObjectNode root, Watch watch) {
        watch.from().ifPresentOrElse(d -> root.put("from", d.toString()), () -> root.putNull("from"));
        ids(root.putArray("threats"), watch.threats());
        ids(root.putArray("due"), watch.due());
        ids(root.putArray("overdue"), watch.overdue());
        root.put("threats_not_listed", watch.unlisted());
        ArrayNode changed = root.putArray("tension_changed");
        for (Watch.Changed one : watch.changed()) {
            ObjectNode node = changed.addObject();
            node.put("dyad", Sides.inWords(one.series().dyad()));
            node.put("strand", one.change().strand().name());
            node.put("period", one.series().period().name());
            node.put("start", one.change().start().toString());
            node.put("before", one.change().before());
            node.put("after", one.change().after());
            ArrayNode evidence = node.putArray("events");
            one.change().evidence().forEach(evidence::add);
        }
        NextJson.events(root.putArray("next"), watch.next());
        root.put("next_left_out", watch.nextLeftOut());
    }

    private static void ids(ArrayNode array, List<LedgerEntry> entries) {
        entries.forEach(e -> array.add(e.id()));
    }
}
