package org.readout.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.core.Event;
import org.readout.core.Event.Stage;
import org.readout.core.Event.StatusChange;
import org.readout.core.Status;

/** Writes what became of demands, promises and threats into the histories of the events that stated them. */
final class Outcomes {
    private Outcomes() {}

    static List<Event> inHistories(List<Event> events, List<LedgerEntry> ledger, ReportOrder order) {
        Map<String, List<LedgerEntry.Change>> settled = new HashMap<>();
        for (LedgerEntry entry : ledger) {
            entry.changes().stream()
                    .filter(c -> !c.claimed())
                    .forEach(c -> settled.computeIfAbsent(entry.event(), e -> new ArrayList<>())
                            .add(c));
        }
        return events.stream()
                .map(e -> settled.containsKey(e.id())
                        ? e.withHistory(with(e.history(), settled.getOrDefault(e.id(), List.of()), order))
                        : e)
                .toList();
    }

    private static List<StatusChange> with(
            List<StatusChange> history, List<LedgerEntry.Change> outcomes, ReportOrder order) {
        List<StatusChange> steps = new ArrayList<>(history);
        for (LedgerEntry.Change outcome : outcomes) {
            steps.removeIf(s -> s.mention().equals(outcome.mention()));
            steps.add(new StatusChange(
                    Stage.valueOf(outcome.state().name()),
                    Status.OCCURRED,
                    outcome.reported(),
                    outcome.document(),
                    outcome.mention()));
        }
        steps.sort(Comparator.comparingInt(s -> order.of(s.mention())));
        return steps;
    }
}
