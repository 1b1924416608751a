package org.readout.analysis.tension;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.core.Actor;
import org.readout.core.Sector;

/**
 * Under which name an actor stands in series and networks.
 *
 * <p>Actors of a country stand under its ISO 3166-1 alpha-3 code: government, forces, parties, people. Armed groups that are not the state's
 * (REB, UAF, IMG, CRM as the leading sector) and whoever has no country stand under their own name, so that Hezbollah is
 * not Lebanon. That takes a name: an id, or words of which each but the small ones begins with a capital letter, and a lone word is an abbreviation. "A helicopter",
 * "Buses" and "leader of the cartel" name nobody who could be told apart from another, and stand nowhere, as does an actor with neither country nor name.
 */
public final class Grouping {
    /** The name of actors of whom nothing is known. */
    public static final String UNKNOWN = "";

    private static final Set<String> NO_COUNTRY = Set.of("IGO", "NGO", "NON");
    private static final Set<Sector> NOT_THE_STATE = Set.of(Sector.REB, Sector.UAF, Sector.IMG, Sector.CRM);
    private static final Set<String> SMALL_WORDS = Set.of(
            "of", "the", "for", "and", "in", "on", "to", "de", "del", "da", "di", "du", "la", "le", "van", "von", "bin",
            "al", "el", "y");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\d.-]+");

    private Grouping() {}

    /** The country code, else the name, else the id, else {@link #UNKNOWN}. */
    public static String of(Actor actor) {
        boolean armedGroup = !actor.sectors().isEmpty()
                && NOT_THE_STATE.contains(actor.sectors().get(0));
        Optional<String> country = actor.country().filter(c -> !NO_COUNTRY.contains(c));
        if (country.isPresent() && !armedGroup) {
            return country.get();
        }
        Optional<String> name = actor.name().filter(n -> actor.id().isPresent() || isName(n, actor));
        return name.or(actor::id).or(() -> country).orElse(UNKNOWN);
    }

    /** One word is a name where the coder knows what kind of body it names: a single capital may be that of a sentence's first word. */
    private static boolean isName(String text, Actor actor) {
        List<String> words = Stream.of(text.split("\\s+"))
                .map(w -> EDGES.matcher(w).replaceAll(""))
                .filter(w -> !w.isEmpty() && !SMALL_WORDS.contains(w))
                .toList();
        boolean capitals = !words.isEmpty() && words.stream().allMatch(w -> Character.isUpperCase(w.codePointAt(0)));
        return capitals
                && (words.size() > 1
                        || actor.country().isPresent()
                        || ABBREVIATION.matcher(words.get(0)).matches());
    }
}
