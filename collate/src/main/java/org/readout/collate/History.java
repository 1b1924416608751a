package org.readout.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Event;
import org.readout.core.Event.Stage;
import org.readout.core.EventMention;
import org.readout.core.Published;
import org.readout.core.SourceKind;
import org.readout.core.Status;

/** How what was reported of one event changed from report to report. */
final class History {
    private static final Set<Stage> HAPPENED = Set.of(Stage.CLAIMED, Stage.REPORTED, Stage.CONFIRMED);

    private final Origins origins;
    private final List<Event.StatusChange> changes = new ArrayList<>();
    private final List<EventMention> tellers = new ArrayList<>();

    private History(Origins origins) {
        this.origins = origins;
    }

    /**
     * The steps in order of report. Mentions of the same document are read together: one step for each stage that it gives
     * and that the report before did not give.
     */
    static List<Event.StatusChange> of(List<EventMention> inOrderOfReport, Origins origins) {
        History history = new History(origins);
        inOrderOfReport.forEach(history::read);
        return List.copyOf(history.changes);
    }

    private void read(EventMention mention) {
        Stage stage = stage(mention);
        if (isNew(stage, mention)) {
            changes.add(new Event.StatusChange(
                    stage,
                    mention.status(),
                    mention.document().published().map(Published::earliest),
                    mention.document().id(),
                    mention.id()));
            tellers.add(mention);
        }
    }

    private boolean isNew(Stage stage, EventMention mention) {
        if (changes.stream().noneMatch(c -> isSame(c, stage, mention.status()))) {
            return true;
        }
        Event.StatusChange last = changes.get(changes.size() - 1);
        return !isSame(last, stage, mention.status())
                && !last.document().equals(mention.document().id());
    }

    /** A claim after a report adds nothing; a report in an article's own voice after a claim does where it confirms it. */
    private static boolean isSame(Event.StatusChange before, Stage now, Status status) {
        boolean goesOn = (before.status() == Status.ONGOING) == (status == Status.ONGOING);
        boolean toldAgain = HAPPENED.contains(before.stage()) && HAPPENED.contains(now) && now != Stage.CONFIRMED;
        return (before.stage() == now || toldAgain) && goesOn;
    }

    private Stage stage(EventMention mention) {
        return switch (mention.status()) {
            case EXPECTED -> Stage.EXPECTED;
            case POSSIBLE -> Stage.POSSIBLE;
            case CONDITIONAL -> Stage.CONDITIONAL;
            case NEGATED -> Stage.NEGATED;
            case DENIED -> Stage.DENIED;
            case OCCURRED, ONGOING, HISTORICAL ->
                switch (mention.kind().type()) {
                    case "REQUEST" -> Stage.DEMANDED;
                    case "THREATEN" -> Stage.THREATENED;
                    case "AGREE" -> Stage.PROMISED;
                    default -> happened(mention);
                };
        };
    }

    private Stage happened(EventMention mention) {
        if (mention.attribution().stream().anyMatch(l -> l.source().kind() != SourceKind.OUTLET)) {
            return Stage.CLAIMED;
        }
        String origin = origins.keyOf(mention);
        boolean inDoubt =
                tellers.stream().anyMatch(t -> isDoubted(t) && !origins.keyOf(t).equals(origin));
        boolean reported = changes.stream().anyMatch(c -> c.stage() == Stage.REPORTED || c.stage() == Stage.CONFIRMED);
        boolean denied = !changes.isEmpty() && changes.get(changes.size() - 1).stage() == Stage.DENIED;
        return inDoubt && (!reported || denied) ? Stage.CONFIRMED : Stage.REPORTED;
    }

    private boolean isDoubted(EventMention teller) {
        Stage stage = changes.get(tellers.indexOf(teller)).stage();
        return stage == Stage.CLAIMED || stage == Stage.DENIED;
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
