package org.readout.app.wording;

import java.util.List;
import java.util.Optional;
import org.readout.core.EventKind;

/**
 * The words for one kind of event; the fields are those of {@code wording.yaml}, which explains them.
 *
 * @param does holds {@code {R}} for the recipients, head verb first
 */
record Phrase(
        String title,
        Optional<String> ahead,
        String does,
        String acts,
        Optional<String> mutual,
        Optional<String> reciprocal,
        Optional<String> passive,
        Optional<Thing> thing,
        Optional<String> whom,
        String event,
        String with,
        Optional<String> undertakes,
        Optional<String> quoting,
        Optional<String> alone,
        List<String> openers,
        Optional<EventKind> foresees,
        Optional<String> where,
        boolean stative) {

    static final String RECIPIENTS = "{R}";

    /** The act on things, which {@code does} and {@code passive} cannot say: "seize {R}", "seized". */
    record Thing(String does, String passive) {}

    /** This, with the words for things where all recipients are things and there are such words. */
    Phrase on(List<Party> recipients) {
        if (thing.isEmpty()
                || recipients.isEmpty()
                || !recipients.stream().allMatch(p -> p.nature() == Party.Nature.THING)) {
            return this;
        }
        return new Phrase(
                title,
                ahead,
                thing.get().does(),
                acts,
                mutual,
                reciprocal,
                Optional.of(thing.get().passive()),
                thing,
                whom,
                event,
                with,
                undertakes,
                quoting,
                alone,
                openers,
                foresees,
                where,
                stative);
    }

    /** Whom of a state the act befalls, which is done to persons: "people of Haiti"; others are named as they are. */
    List<Party> named(List<Party> recipients) {
        return whom.isEmpty()
                ? recipients
                : recipients.stream()
                        .map(p -> p.nature() == Party.Nature.STATE
                                ? new Party(
                                        whom.get() + " " + p.inSentence(), p.description(), true, Party.Nature.OTHER)
                                : p)
                        .toList();
    }

    /** What stands after recipients whose actor is not stated, participle first; absent where English has no such form. */
    Optional<String> passiveOrMade() {
        if (passive.isPresent()) {
            return passive;
        }
        int space = does.indexOf(' ');
        if (space < 0 || !does.startsWith(RECIPIENTS, space + 1)) {
            return Optional.empty();
        }
        String rest = does.substring(space + 1 + RECIPIENTS.length());
        return Optional.of(Verb.of(does.substring(0, space)).participle() + rest);
    }

    /** The noun with the recipients joined to it. */
    String eventWith(String recipients) {
        return event + " " + with + " " + recipients;
    }
}
