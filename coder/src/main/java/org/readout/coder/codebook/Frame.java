package org.readout.coder.codebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Sector;
import org.readout.core.Status;

/**
 * A rule of the codebook that reads an event off a trigger: which words name it, what must stand around them, who the parties are.
 *
 * @param name {@code type.what}, as records cite it
 * @param place where it is written: file and line (1-based), as problems name them
 * @param verbs lemmas, with the particle of a phrasal verb after a space
 * @param phrases word sequences that trigger the frame
 * @param subject the verb must have one of these subjects; empty: no condition
 * @param object the verb must have one of these objects; empty: no condition
 * @param objectOptional if the verb has an object, it must be one of these; empty: no condition
 * @param notObject the verb's object, or the noun's of-dependent, must be none of these
 * @param modifier the object must have one of these modifiers; empty: no condition
 * @param oblique the verb must have one of these nouns as an oblique; empty: no condition
 * @param of the noun must have one of these as its of-dependent; empty: no condition
 * @param nounNeeds for these nouns, one of these modifiers ({@code word}), prepositions ({@code +prep}) or a possessor ({@code +poss})
 * @param complementWords a predicative or as-complement must hold one of these; empty: no condition
 * @param excluding none of these may head a dependent of the trigger: subject, object, oblique, noun dependent ("killed in a crash")
 * @param requires for each entry, one of its slots must be filled
 * @param without none of these slots may be filled
 * @param recipientNoun the recipient's head noun must be one of these; empty: no condition
 * @param recipientSlots instead of the role set's; empty: the role set's
 * @param actorSectors the actor must have one of these; empty: no condition
 * @param complementTypes by {@code conflict} or {@code retreat}: the type when the complement is of that kind
 */
public record Frame(
        String name,
        String place,
        String type,
        Optional<String> mode,
        RoleSet roles,
        boolean mutual,
        Optional<Status> status,
        Set<String> verbs,
        Set<String> nouns,
        Set<String> adjectives,
        List<Phrase> phrases,
        Set<String> subject,
        Set<String> object,
        Set<String> objectOptional,
        Set<String> notObject,
        Set<String> modifier,
        Set<String> oblique,
        Set<String> of,
        Map<String, List<String>> nounNeeds,
        Set<String> complementWords,
        Set<String> excluding,
        List<List<Slot>> requires,
        List<Slot> without,
        Set<String> recipientNoun,
        Set<String> notRecipient,
        List<Slot> recipientSlots,
        Set<Sector> actorSectors,
        boolean actorPerson,
        Need need,
        Complement complement,
        Set<String> notComplement,
        boolean complementRequired,
        Map<String, String> complementTypes,
        List<ModeRule> modes) {

    /** Which parties must be identified for the trigger to count as an event. */
    public enum Need {
        PARTY,
        ACTOR,
        RECIPIENT,
        BOTH,
        /** Both, or an actor and a place acted on. */
        BOTH_OR_PLACE,
        /** An actor who is no government, army or armed group. */
        CIVIL_ACTOR
    }

    /** What becomes of an event in the trigger's complement clause. */
    public enum Complement {
        /** It stands on its own. */
        NONE,
        /** It is the content of this act ("agreed to meet") and no record of its own. */
        CONSUME,
        /** It is asserted by this act's author ("accused Israel of killing him"). */
        ASSERT
    }

    /**
     * How many conditions the frame puts on this trigger; of the frames that fit, the one with most wins.
     *
     * @param nominal whether the trigger is a noun
     * @param trigger its dictionary form
     */
    public int specificity(boolean nominal, String trigger) {
        int conditions = requires.size() + counted(complementWords) + counted(recipientNoun);
        if (nominal) {
            boolean phrasal = !nouns.contains(trigger);
            return conditions + counted(of) + (nounNeeds.containsKey(trigger) ? 1 : 0) + (phrasal ? 3 : 0);
        }
        return conditions + counted(subject) + counted(object) + counted(modifier) + counted(oblique);
    }

    private static int counted(Set<String> words) {
        return words.isEmpty() ? 0 : 2;
    }
}
