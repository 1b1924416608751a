package org.readout.coder.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.coder.place.GazetteerEntry.Kind;
import org.readout.language.Sentence;

/**
 * Chooses among the places that bear one name.
 *
 * <p>Each is scored by its kind, its size, whether the sentence names its country and how prominent that country is in the document. A
 * small place of a country that the document never names is not accepted: its name is more likely that of something else. A state and its capital of one name are the state: "Mexico". Nor is a town called after a capital: "Vienna" is no suburb of
 * Washington, however often a text on talks there names the United States.
 */
final class Resolution {
    private static final double IN_SENTENCE = 3;
    private static final double IN_DOCUMENT = 3;
    private static final double PER_TENFOLD = 1;
    /** Population from which a city is known wherever it is named. */
    private static final int LARGE = 1_000_000;

    /** Population from which a place may be meant by the name of a capital. */
    private static final int TOWN = 100_000;

    private final CountryContext context;

    Resolution(CountryContext context) {
        this.context = context;
    }

    Optional<GazetteerEntry> of(String name, Sentence sentence) {
        List<GazetteerEntry> named = Gazetteer.get().named(name);
        boolean isCapital = named.stream().anyMatch(e -> e.kind() == Kind.CAPITAL);
        Set<Optional<String>> states = named.stream()
                .filter(e -> e.kind() == Kind.COUNTRY)
                .map(GazetteerEntry::country)
                .collect(Collectors.toSet());
        return named.stream()
                .filter(this::isPlausible)
                .filter(e -> e.kind() != Kind.CAPITAL || !states.contains(e.country()))
                .filter(e -> !isCapital || e.kind() != Kind.POPULATED || e.population() >= TOWN)
                .max(Comparator.comparingDouble(e -> score(e, sentence)));
    }

    private boolean isPlausible(GazetteerEntry entry) {
        boolean isProminent = entry.kind() == Kind.COUNTRY
                || entry.kind() == Kind.CAPITAL
                || entry.kind() == Kind.NOTED
                || entry.population() >= LARGE;
        return isProminent
                || entry.country().filter(c -> context.prominence(c) > 0).isPresent();
    }

    private double score(GazetteerEntry entry, Sentence sentence) {
        double prior = switch (entry.kind()) {
            case COUNTRY -> 9;
            case NOTED -> 7;
            case CAPITAL -> 3;
            case REGIONAL_SEAT -> 1;
            case REGION -> 4;
            case POPULATED -> 0;
        };
        double size = entry.population() > 0 ? PER_TENFOLD * Math.log10(entry.population()) : 0;
        double near = entry.country()
                .map(c -> (context.isNamedIn(sentence, c) ? IN_SENTENCE : 0) + IN_DOCUMENT * context.prominence(c))
                .orElse(0d);
        return prior + size + near;
    }
}
