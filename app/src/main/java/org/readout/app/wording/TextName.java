package org.readout.app.wording;

import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.core.Actor;
import org.readout.core.Sector;

/** What to call a party that has no name: the words of the text, fit to stand in a line of their own. */
final class TextName {
    /** Whose it is, or which was named before: a line of its own has nothing that such a word points to; and "no", which the line says itself. */
    private static final Pattern POINTING = Pattern.compile(
            "^(his|her|its|their|our|my|your|whose|this|that|these|those|such|no(?!\\s+(?:one|less|fewer|more)\\b))"
                    + "\\s+(?=\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LOOSE_START = Pattern.compile("^[\\s,;:.–—-]+|^(of|and|or|but|that|by)\\s+(?=\\S)");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:–—-]+$|\\s+(of|and|or|on|in|at|by|with|to)$");
    private static final Pattern SINGULAR_PERSON =
            Pattern.compile("he|she|him|her|his|hers|himself|herself|i|me|my", Pattern.CASE_INSENSITIVE);

    private TextName() {}

    /** The phrase without words that point elsewhere, loose ends and quote marks without their pair; never empty. */
    static String of(String words) {
        String name = words.strip();
        if (name.chars().filter(c -> "\"“”".indexOf(c) >= 0).count() % 2 != 0) {
            name = name.replaceAll("[\"“”]", "");
        }
        for (Pattern loose : new Pattern[] {LOOSE_END, LOOSE_START, POINTING}) {
            String rest = loose.matcher(name).replaceAll("");
            name = rest.isBlank() ? name : rest;
        }
        return name;
    }

    /** What is known of whom a pronoun stands for: one person, or its kind; absent for states, and where nothing is known. */
    static Optional<String> ofPronoun(String pronoun, Actor actor) {
        Optional<Sector> kind =
                actor.sectors().stream().filter(s -> s != Sector.UNK).findFirst();
        if (kind.isEmpty() || kind.get() == Sector.GOV && actor.country().isPresent()) {
            return Optional.empty();
        }
        if (SINGULAR_PERSON.matcher(pronoun.strip()).matches()) {
            return Optional.of("one person");
        }
        String of = actor.country()
                .flatMap(Countries::name)
                .map(c -> " of " + new Party(c, "", false, Party.Nature.OTHER).inSentence())
                .orElse("");
        return Optional.of(switch (kind.get()) {
                    case CVL -> "people";
                    case MIL -> "armed forces";
                    case EDU -> "educators";
                    case LAB -> "workers";
                    case NGO -> "aid group";
                    case REL -> "clergy";
                    default -> Party.sectorWords(kind.get());
                }
                + of);
    }
}
