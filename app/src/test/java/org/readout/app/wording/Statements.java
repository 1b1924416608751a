package org.readout.app.wording;

import java.util.List;
import java.util.Optional;
import org.readout.app.support.MentionBuilder;
import org.readout.core.Actor;
import org.readout.core.Document;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Status;

/** Makes statements with few parts, for tests. */
final class Statements {
    private Statements() {}

    static Statement statement(String type, String actors, String recipients, Document document, String trigger) {
        return new Statement(
                EventKind.of(type),
                Status.OCCURRED,
                Optional.empty(),
                parties(actors),
                parties(recipients),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(MentionBuilder.in(document, document.text().substring(0, 4), trigger)
                        .kind(type)
                        .build()));
    }

    /** An attack that is foreseen, by one mention that says so. */
    static Statement foreseenAttack(Status status, String actor, String recipient, EventMention mention) {
        return new Statement(
                EventKind.of("THREATEN", "violence"),
                status,
                Optional.of(EventKind.of("ASSAULT")),
                parties(actor),
                parties(recipient),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(mention));
    }

    static EventKind kind(String code) {
        int dash = code.indexOf('-');
        return dash < 0 ? EventKind.of(code) : EventKind.of(code.substring(0, dash), code.substring(dash + 1));
    }

    static List<Party> parties(String names) {
        return names == null
                ? List.of()
                : List.of(names.split("\\+")).stream().map(Statements::party).toList();
    }

    private static Party party(String name) {
        return Party.of(new Actor(Optional.empty(), Optional.of(name), Optional.empty(), List.of()), Optional.empty());
    }
}
