package org.readout.app.wording;

import java.util.List;
import java.util.Optional;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Status;

/**
 * What a headline says: the parts of one event, with the mentions whose words it may borrow.
 *
 * @param place the place's name, if it is a proper name
 * @param counted "at least 23 people" with what happened to them ("killed"), when all accounts agree
 * @param dated whether a day is known, so that "did not" can be said instead of "has not"
 */
public record Statement(
        EventKind kind,
        Status status,
        Optional<EventKind> foreseen,
        List<Party> actors,
        List<Party> recipients,
        Optional<String> place,
        Optional<Counted> counted,
        boolean dated,
        List<EventMention> mentions) {

    /** People or things counted, and what is true of them as a participle. */
    public record Counted(String amount, String of) {}

    public Statement {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        mentions = List.copyOf(mentions);
    }

    Statement withRecipients(List<Party> others) {
        return new Statement(kind, status, foreseen, actors, others, place, counted, dated, mentions);
    }

    /**
     * The words that name the event. Where the headline names recipients, those of the mentions that name the same: of "700 were killed in Goma" and "stormed the city of Goma" only the
     * second goes with the city.
     */
    List<String> triggers() {
        List<EventMention> telling =
                mentions.stream().filter(this::namesRecipients).toList();
        return (telling.isEmpty() ? mentions : telling)
                .stream().map(m -> m.evidence().trigger().text()).toList();
    }

    private boolean namesRecipients(EventMention mention) {
        return mention.recipients().stream()
                .map(r -> Party.of(r.actor(), r.excerpt().text()).name())
                .anyMatch(name -> recipients.stream().anyMatch(r -> r.name().equals(name)));
    }
}
