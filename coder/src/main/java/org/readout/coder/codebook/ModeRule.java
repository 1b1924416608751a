package org.readout.coder.codebook;

import java.util.Set;

/**
 * When a frame's event has a mode: every condition given must hold.
 *
 * @param words one of these lemmas stands among the trigger's modifiers, objects and instruments; empty: no condition
 * @param complementVerbs the complement clause has one of these verbs; empty: no condition
 * @param complementTypes the complement clause names an event of one of these types; empty: no condition
 * @param parties the event has at least so many parties; 0: no condition
 * @param recipientIsPerson the recipient is a named person
 */
public record ModeRule(
        String mode,
        Set<String> words,
        Set<String> complementVerbs,
        Set<String> complementTypes,
        int parties,
        boolean recipientIsPerson) {
    public ModeRule {
        words = Set.copyOf(words);
        complementVerbs = Set.copyOf(complementVerbs);
        complementTypes = Set.copyOf(complementTypes);
    }
}
