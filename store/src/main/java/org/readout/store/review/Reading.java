package org.readout.store.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.core.Status;

/**
 * What one event is according to its words, as a record has it or as a reviewer holds it to be. Immutable.
 *
 * <p>Each field has a form, a line of text that people type and see: lists are separated by semicolons, unknown is empty.
 * {@link #with} reads what {@link #form} writes.
 *
 * @param attribution from the outermost source to the innermost; empty for the article's own voice
 * @param certain false where another reading of the codebook can be defended
 */
public record Reading(
        String type,
        Optional<String> mode,
        Status status,
        List<Party> actors,
        List<Party> recipients,
        Optional<Days> date,
        Optional<Where> place,
        List<Link> attribution,
        List<Amount> quantities,
        boolean certain) {

    public Reading {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        attribution = List.copyOf(attribution);
        quantities = List.copyOf(quantities);
    }

    /** A reading of which nothing but type and status is known. */
    public static Reading of(String type, Status status) {
        return new Reading(
                kind(type),
                Optional.empty(),
                status,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                true);
    }

    /** The field as people type it; empty when unknown or none. */
    public String form(Field field) {
        return switch (field) {
            case TYPE -> type;
            case MODE -> mode.orElse("");
            case STATUS -> status.name();
            case ACTORS -> join(actors, Party::form);
            case RECIPIENTS -> join(recipients, Party::form);
            case DATE -> date.map(Days::form).orElse("");
            case PLACE -> place.map(Where::form).orElse("");
            case ATTRIBUTION -> join(attribution, Link::form);
            case QUANTITIES -> join(quantities, Amount::form);
            case CERTAIN -> certain ? "yes" : "no";
        };
    }

    /**
     * This reading with a field as typed; itself when that is what the field says already. A new type takes the mode with
     * it, unless the mode is set after it.
     *
     * @throws IllegalArgumentException with a sentence for the user when the form cannot be read
     */
    public Reading with(Field field, String form) {
        String typed = form.strip();
        if (typed.equals(form(field))) {
            return this;
        }
        return switch (field) {
            case TYPE -> new ReadingBuilder(this).type(kind(typed)).build();
            case MODE -> new ReadingBuilder(this).mode(typed).build();
            case STATUS -> new ReadingBuilder(this).status(typed).build();
            case ACTORS ->
                new ReadingBuilder(this).actors(split(typed, Party::parse)).build();
            case RECIPIENTS ->
                new ReadingBuilder(this).recipients(split(typed, Party::parse)).build();
            case DATE -> new ReadingBuilder(this).date(one(typed, Days::parse)).build();
            case PLACE ->
                new ReadingBuilder(this).place(one(typed, Where::parse)).build();
            case ATTRIBUTION ->
                new ReadingBuilder(this).attribution(split(typed, Link::parse)).build();
            case QUANTITIES ->
                new ReadingBuilder(this).quantities(split(typed, Amount::parse)).build();
            case CERTAIN -> new ReadingBuilder(this).certain(typed).build();
        };
    }

    /**
     * What two readings that agree on the field share, so that wording does not count: countries and first sectors of
     * parties in any order, words of sources without article, the rest as it is.
     */
    public String key(Field field) {
        return switch (field) {
            case ACTORS -> sorted(actors);
            case RECIPIENTS -> sorted(recipients);
            case PLACE -> place.map(Where::key).orElse("");
            case ATTRIBUTION -> join(attribution, Link::key);
            case QUANTITIES -> quantities.stream().map(Amount::form).sorted().collect(Collectors.joining("; "));
            default -> form(field);
        };
    }

    /** The fields whose forms differ. */
    public Set<Field> changed(Reading other) {
        return differing(f -> form(f).equals(other.form(f)));
    }

    /** The fields on which the two do not agree. */
    public Set<Field> disagreeing(Reading other) {
        return differing(f -> f == Field.CERTAIN || key(f).equals(other.key(f)));
    }

    private static Set<Field> differing(java.util.function.Predicate<Field> same) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (Field field : Field.values()) {
            if (!same.test(field)) {
                fields.add(field);
            }
        }
        return Collections.unmodifiableSet(fields);
    }

    private static String kind(String typed) {
        String type = typed.strip().toUpperCase(java.util.Locale.ROOT);
        if (!type.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("\"" + typed + "\" is no event type.");
        }
        return type;
    }

    private static String sorted(List<Party> parties) {
        return parties.stream().map(Party::key).sorted().distinct().collect(Collectors.joining("; "));
    }

    private static <T> String join(List<T> items, Function<T, String> form) {
        return items.stream().map(form).collect(Collectors.joining("; "));
    }

    private static <T> List<T> split(String typed, Function<String, T> parse) {
        List<T> items = new ArrayList<>();
        for (String part : typed.split(";")) {
            if (!part.isBlank()) {
                items.add(parse.apply(part));
            }
        }
        return items;
    }

    private static <T> Optional<T> one(String typed, Function<String, T> parse) {
        return typed.isEmpty() ? Optional.empty() : Optional.of(parse.apply(typed));
    }
}
