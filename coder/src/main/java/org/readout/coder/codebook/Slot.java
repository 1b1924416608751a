package org.readout.coder.codebook;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in the syntax around a trigger where a party may stand.
 *
 * <p>Written in the codebook as {@code subj}, {@code obj}, {@code iobj}, {@code obl:PREP}, {@code comp} (any complement clause), {@code inf} (an infinitive), {@code comp-subj},
 * {@code comp-obj}, {@code poss}, {@code adj}, {@code light-subj}, {@code light:PREP}, {@code obj>PREP} and {@code subj>PREP} (a dependent of the object or subject),
 * {@code obj>poss} (whoever possesses the object), {@code obj>its} (the same where it is a pronoun), {@code obj>adj} (a nationality before the object),
 * {@code nmod:PREP} or the bare preposition (a dependent of a noun), {@code parties} (any two parties). {@code -government} forces the
 * government reading of a place name, {@code @place} asks for a place, {@code @event} for an event noun, which stands for its actor.
 *
 * @param preposition lower case; empty where the position has none
 */
public record Slot(Position position, String preposition, Reading reading) {

    /** Where the slot is, seen from the trigger. */
    public enum Position {
        SUBJECT,
        OBJECT,
        INDIRECT_OBJECT,
        OBLIQUE,
        COMPLEMENT,
        INFINITIVE,
        COMPLEMENT_SUBJECT,
        COMPLEMENT_OBJECT,
        NOUN_DEPENDENT,
        POSSESSOR,
        ADJECTIVE,
        LIGHT_SUBJECT,
        LIGHT_OBLIQUE,
        OBJECT_DEPENDENT,
        SUBJECT_DEPENDENT,
        OBJECT_POSSESSOR,
        OBJECT_PRONOUN,
        OBJECT_ADJECTIVE,
        PARTIES
    }

    /** How a place name in the slot is read. */
    public enum Reading {
        BY_USE,
        GOVERNMENT,
        PLACE,
        EVENT
    }

    public static Slot parse(String written) {
        Reading reading = Reading.BY_USE;
        String rest = written;
        if (rest.endsWith("-government")) {
            reading = Reading.GOVERNMENT;
            rest = rest.substring(0, rest.length() - "-government".length());
        } else if (rest.endsWith("@place")) {
            reading = Reading.PLACE;
            rest = rest.substring(0, rest.length() - "@place".length());
        } else if (rest.endsWith("@event")) {
            reading = Reading.EVENT;
            rest = rest.substring(0, rest.length() - "@event".length());
        }
        return switch (rest) {
            case "subj" -> new Slot(Position.SUBJECT, "", reading);
            case "obj" -> new Slot(Position.OBJECT, "", reading);
            case "iobj" -> new Slot(Position.INDIRECT_OBJECT, "", reading);
            case "comp" -> new Slot(Position.COMPLEMENT, "", reading);
            case "inf" -> new Slot(Position.INFINITIVE, "", reading);
            case "comp-subj" -> new Slot(Position.COMPLEMENT_SUBJECT, "", reading);
            case "comp-obj" -> new Slot(Position.COMPLEMENT_OBJECT, "", reading);
            case "poss" -> new Slot(Position.POSSESSOR, "", reading);
            case "adj" -> new Slot(Position.ADJECTIVE, "", reading);
            case "light-subj" -> new Slot(Position.LIGHT_SUBJECT, "", reading);
            case "parties" -> new Slot(Position.PARTIES, "", reading);
            case "obj>poss" -> new Slot(Position.OBJECT_POSSESSOR, "", reading);
            case "obj>its" -> new Slot(Position.OBJECT_PRONOUN, "", reading);
            case "obj>adj" -> new Slot(Position.OBJECT_ADJECTIVE, "", reading);
            default -> withPreposition(rest, reading);
        };
    }

    private static Slot withPreposition(String written, Reading reading) {
        if (written.startsWith("obl:")) {
            return new Slot(Position.OBLIQUE, written.substring(4), reading);
        }
        if (written.startsWith("light:")) {
            return new Slot(Position.LIGHT_OBLIQUE, written.substring(6), reading);
        }
        if (written.startsWith("nmod:")) {
            return new Slot(Position.NOUN_DEPENDENT, written.substring(5), reading);
        }
        if (written.startsWith("obj>")) {
            return new Slot(Position.OBJECT_DEPENDENT, written.substring(4), reading);
        }
        if (written.startsWith("subj>")) {
            return new Slot(Position.SUBJECT_DEPENDENT, written.substring(5), reading);
        }
        if (!written.matches("[a-z]+")) {
            throw new IllegalArgumentException("no such slot: " + written);
        }
        return new Slot(Position.NOUN_DEPENDENT, written, reading);
    }

    /** The slots of {@code a|b|c} or {@code a+b+c}. */
    static List<Slot> parseAll(String written, String separator) {
        List<Slot> slots = new ArrayList<>();
        for (String part : written.split(java.util.regex.Pattern.quote(separator))) {
            slots.add(parse(part.strip()));
        }
        return List.copyOf(slots);
    }
}
