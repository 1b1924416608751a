package org.readout.app.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.readout.core.Status;
import org.readout.store.EventQuery;
import picocli.CommandLine.Option;

/** Which events: shared by the commands that ask for some. Conditions are joined by and. */
final class EventConditions {
    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Events that may have gone on that day or later; without a date, first reported then.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "Events that may have gone on that day or earlier; without a date, first reported then.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(
            names = "--changed-since",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "Events made, changed, merged or withdrawn in the project at that time (UTC) or later.")
    private Optional<Instant> changedSince = Optional.empty();

    @Option(names = "--type", paramLabel = "TYPE", description = "A type, or a type with its mode (CONSULT-phone).")
    private Optional<String> type = Optional.empty();

    @Option(
            names = "--actor",
            paramLabel = "WHO",
            description = "An actor or recipient: id, country (ISO alpha-3), or words of the name.")
    private Optional<String> actor = Optional.empty();

    @Option(names = "--status", paramLabel = "STATUS", description = "One of ${COMPLETION-CANDIDATES}.")
    private Optional<Status> status = Optional.empty();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Events that a document of this outlet reports.")
    private Optional<String> outlet = Optional.empty();

    @Option(names = "--disputed", description = "Only events on which accounts differ.")
    private boolean disputed;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Words in the sentences, parties or places: all of them; \"a phrase\", OR, NOT, begin*.")
    private Optional<String> text = Optional.empty();

    EventQuery query() {
        return new EventQuery(since, changedSince, type, actor, status, text, until, outlet, disputed);
    }
}
