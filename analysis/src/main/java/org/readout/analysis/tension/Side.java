package org.readout.analysis.tension;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.core.Actor;

/**
 * One side of a dyad: an actor or a group of actors.
 *
 * @param label as people read it
 * @param names in lower case; an actor belongs to the side when one of them is its {@link Grouping} (a country code), its id or its name
 */
public record Side(String label, Set<String> names) {
    /** Whoever is known by a country or a name. */
    public static final Side ANYONE = new Side("anyone", Set.of("*"));

    public Side {
        names = names.stream().map(n -> n.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        if (names.isEmpty() || names.contains("")) {
            throw new IllegalArgumentException("a side needs names");
        }
    }

    public static Side of(String name) {
        return new Side(name, Set.of(name));
    }

    public boolean has(Actor actor) {
        if (this == ANYONE) {
            return !Grouping.of(actor).equals(Grouping.UNKNOWN);
        }
        return isOne(Grouping.of(actor))
                || actor.id().isPresent() && isOne(actor.id().get())
                || actor.name().isPresent() && isOne(actor.name().get());
    }

    /** In lower case, the names of which a side needs one to have the actor. */
    static Set<String> namesOf(Actor actor) {
        return Stream.of(Optional.of(Grouping.of(actor)), actor.id(), actor.name())
                .flatMap(Optional::stream)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    boolean hasAny(List<Actor> actors) {
        for (Actor actor : actors) {
            if (has(actor)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one who stands under that name belongs to the side. */
    public boolean hasName(String name) {
        return isOne(name);
    }

    private boolean isOne(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT));
    }
}
