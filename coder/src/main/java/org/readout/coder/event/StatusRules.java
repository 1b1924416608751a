package org.readout.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.EventType;
import org.readout.core.EventKind;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.language.Token;

/** PLOVER's rules for acts that have not happened, applied once the status is known. */
final class StatusRules {
    /** How decisions begin that read an act as one of the future. */
    private static final List<String> FORESEEN = List.of("rule:status-expected", "rule:status-possible");

    private static final Set<String> MODALS = Set.of("may", "might", "could", "can");

    private final Codebook codebook;

    StatusRules(Codebook codebook) {
        this.codebook = codebook;
    }

    /**
     * What is recorded.
     *
     * @param foreseen what would happen, where the type was changed
     */
    record Outcome(EventKind kind, Status status, Optional<EventKind> foreseen, List<String> decidedBy) {}

    /** Whether an act is told of as done and only what it is about depends on the condition ("demanded compensation if …"): it is no part of the condition, nor is it foreseen. */
    private static boolean isTold(Candidate candidate, StatusReading reading, Span condition) {
        return !condition.covers(candidate.head().span())
                && reading.decidedBy().stream().noneMatch(d -> FORESEEN.stream().anyMatch(d::startsWith));
    }

    /** "May have attacked", "it is unclear whether they attacked": what may be so already, and is neither to come nor supposed. */
    private static boolean isOfPast(Candidate candidate, StatusReading reading) {
        Token verb = candidate.predicate();
        List<Token> auxiliaries = candidate.sentence().children(verb, "aux");
        boolean isPerfect = auxiliaries.stream().anyMatch(a -> a.lemma().equals("have"));
        boolean isUnreal = auxiliaries.stream().anyMatch(a -> a.lemma().equals("would"));
        boolean isPast = verb.has("VerbForm=Fin") && verb.has("Tense=Past")
                || auxiliaries.stream().anyMatch(a -> a.lemma().equals("be") && a.has("Tense=Past"));
        boolean isModal = auxiliaries.stream().anyMatch(a -> MODALS.contains(a.lemma()));
        return !isUnreal && (isPerfect && isModal || (isPast || isPerfect) && reading.isExplicit());
    }

    /** Absent for what is no event: pure risk without anybody who would act, and the mere purpose of another act. */
    Optional<Outcome> apply(Candidate candidate, StatusReading reading) {
        EventType type = codebook.type(candidate.kind().type());
        Status status = reading.status();
        if (reading.purpose() && !type.isVerbal()) {
            return Optional.empty();
        }
        if (status == Status.CONDITIONAL
                && reading.condition()
                        .filter(c -> isTold(candidate, reading, c))
                        .isPresent()
                && type.isVerbal()
                && type.future().isEmpty()
                && !type.code().equals("AGREE")
                && !type.code().equals("THREATEN")
                && !type.code().equals("CONCEDE")) {
            status = Status.OCCURRED;
        }
        List<String> decided = new ArrayList<>(reading.decidedBy());
        boolean isOfPast = status == Status.POSSIBLE && isOfPast(candidate, reading);
        if (!status.isProspective() || type.future().isEmpty() || isOfPast) {
            return Optional.of(new Outcome(candidate.kind(), status, Optional.empty(), decided));
        }
        boolean nobodyActs = candidate.actors().isEmpty();
        if (nobodyActs && type.isMaterialConflict()) {
            return Optional.empty();
        }
        String future = type.future().get();
        decided.add("rule:future-" + type.code() + "-is-" + future);
        EventKind kind = new EventKind(future, type.futureMode());
        return Optional.of(new Outcome(kind, status, Optional.of(candidate.kind()), decided));
    }
}
