package org.readout.store.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.core.Status;

/** A reading on its way to another one. */
final class ReadingBuilder {
    private String type;
    private Optional<String> mode;
    private Status status;
    private List<Party> actors;
    private List<Party> recipients;
    private Optional<Days> date;
    private Optional<Where> place;
    private List<Link> attribution;
    private List<Amount> quantities;
    private boolean certain;

    ReadingBuilder(Reading from) {
        type = from.type();
        mode = from.mode();
        status = from.status();
        actors = from.actors();
        recipients = from.recipients();
        date = from.date();
        place = from.place();
        attribution = from.attribution();
        quantities = from.quantities();
        certain = from.certain();
    }

    /** Modes belong to types, so the mode of another type goes. */
    ReadingBuilder type(String newType) {
        type = newType;
        mode = Optional.empty();
        return this;
    }

    ReadingBuilder mode(String typed) {
        String code = typed.toLowerCase(Locale.ROOT);
        if (!code.matches("[a-z0-9-]*")) {
            throw new IllegalArgumentException("\"" + typed + "\" is no mode.");
        }
        mode = code.isEmpty() ? Optional.empty() : Optional.of(code);
        return this;
    }

    ReadingBuilder status(String typed) {
        String name = typed.toUpperCase(Locale.ROOT);
        status = Arrays.stream(Status.values())
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + typed + "\" is no status. Statuses: "
                        + Arrays.toString(Status.values()).replaceAll("[\\[\\]]", "") + "."));
        return this;
    }

    ReadingBuilder actors(List<Party> parties) {
        actors = parties;
        return this;
    }

    ReadingBuilder recipients(List<Party> parties) {
        recipients = parties;
        return this;
    }

    ReadingBuilder date(Optional<Days> days) {
        date = days;
        return this;
    }

    ReadingBuilder place(Optional<Where> where) {
        place = where;
        return this;
    }

    ReadingBuilder attribution(List<Link> links) {
        attribution = links;
        return this;
    }

    ReadingBuilder quantities(List<Amount> amounts) {
        quantities = amounts;
        return this;
    }

    ReadingBuilder certain(String typed) {
        certain = switch (typed.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException("\"" + typed + "\" is neither yes nor no.");
        };
        return this;
    }

    Reading build() {
        return new Reading(type, mode, status, actors, recipients, date, place, attribution, quantities, certain);
    }
}
