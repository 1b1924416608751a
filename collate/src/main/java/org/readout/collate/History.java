package org.readout.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.core.Event;
import org.readout.core.EventMention;
import org.readout.core.Published;
import org.readout.core.Status;

/** How the status of one event changed from report to report. */
final class History {
    private History() {}

    /**
     * The changes of status in order of report. Mentions of the same document are read together: one step for each status
     * that it gives and that the report before did not give.
     */
    static List<Event.StatusChange> of(List<EventMention> inOrderOfReport) {
        List<Event.StatusChange> changes = new ArrayList<>();
        for (EventMention mention : inOrderOfReport) {
            if (changes.stream().noneMatch(c -> isSame(c.status(), mention.status()))
                    || !isSame(changes.get(changes.size() - 1).status(), mention.status())
                            && !changes.get(changes.size() - 1)
                                    .document()
                                    .equals(mention.document().id())) {
                changes.add(new Event.StatusChange(
                        mention.status(),
                        mention.document().published().map(Published::earliest),
                        mention.document().id(),
                        mention.id()));
            }
        }
        return changes;
    }

    /** Long past is past. */
    private static boolean isSame(Status a, Status b) {
        return a == b || a.isFactual() && b.isFactual() && a != Status.ONGOING && b != Status.ONGOING;
    }

    /**
     * The state it has come to: a report that it happened outweighs that it was foreseen; a denial stands only where nobody
     * says that it happened; of foreseen and negated, the later report counts. Whether the one or the other is right is
     * not decided here: the history and the discrepancies keep both.
     */
    static Status status(List<EventMention> inOrderOfReport) {
        Optional<Status> factual = last(inOrderOfReport, true, false);
        if (factual.isPresent()) {
            boolean recent = inOrderOfReport.stream()
                    .anyMatch(m -> m.status() == Status.OCCURRED || m.status() == Status.ONGOING);
            return factual.get() == Status.HISTORICAL && recent ? Status.OCCURRED : factual.get();
        }
        return last(inOrderOfReport, false, false)
                .or(() -> last(inOrderOfReport, false, true))
                .orElseThrow();
    }

    private static Optional<Status> last(List<EventMention> mentions, boolean factual, boolean denied) {
        return mentions.stream()
                .map(EventMention::status)
                .filter(s -> factual ? s.isFactual() : denied || s != Status.DENIED)
                .reduce((a, b) -> b);
    }
}
