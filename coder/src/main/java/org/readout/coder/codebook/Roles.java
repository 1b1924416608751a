package org.readout.coder.codebook;

import java.util.List;

/**
 * Where the actor and the recipient of a trigger stand. In each list the first group that yields a party wins; all slots of one group are
 * read together.
 */
public record Roles(List<List<Slot>> actor, List<List<Slot>> recipient) {
    public static final Roles NONE = new Roles(List.of(), List.of());

    public Roles {
        actor = actor.stream().map(List::copyOf).toList();
        recipient = recipient.stream().map(List::copyOf).toList();
    }
}
