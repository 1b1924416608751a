package org.readout.app.review;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.readout.app.wording.Countries;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.EventType;
import org.readout.store.ReviewReader;
import org.readout.store.review.Party;
import org.readout.store.review.Reading;
import org.readout.store.review.Where;

/**
 * The codes that a reviewer may type, so that a slip does not become gold: types and modes are those of the codebook and,
 * for projects with one of their own, those that records have; countries those of ISO 3166-1, Kosovo, and PLOVER's three that
 * are none.
 */
public final class Codes {
    private static final Set<String> NO_COUNTRY = Set.of("IGO", "NGO", "NON");

    private Codes() {}

    /**
     * What a reviewer changed is looked at; what the record has may stay.
     *
     * @param codebook asked for when a type or mode is none that the project's records have
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static void check(Reading record, Reading typed, ReviewReader project, Supplier<Codebook> codebook) {
        if (!typed.type().equals(record.type()) && !project.types().contains(typed.type())) {
            Map<String, EventType> types = codebook.get().types();
            known(types.containsKey(typed.type()), "There is no event type " + typed.type(), "Types", types.keySet());
        }
        typed.mode().ifPresent(mode -> {
            boolean stays = typed.type().equals(record.type()) && typed.mode().equals(record.mode());
            if (!stays && !project.modes(typed.type()).contains(mode)) {
                Set<String> modes = modes(typed.type(), codebook);
                known(modes.contains(mode), typed.type() + " has no mode " + mode, "Modes", modes);
            }
        });
        Set<String> before = new TreeSet<>(countries(record).toList());
        countries(typed)
                .filter(c -> !before.contains(c))
                .filter(c -> !NO_COUNTRY.contains(c) && Countries.name(c).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalArgumentException(
                            code + " is no country: give three letters (ISO 3166-1), or IGO, NGO, NON.");
                });
    }

    /** Whether a type has the mode of a record; false where the record has none. */
    public static boolean hasModeOf(Reading record, String type, ReviewReader project, Supplier<Codebook> codebook) {
        return record.mode()
                .filter(mode -> project.modes(type).contains(mode)
                        || modes(type, codebook).contains(mode))
                .isPresent();
    }

    private static Set<String> modes(String type, Supplier<Codebook> codebook) {
        return Optional.ofNullable(codebook.get().types().get(type))
                .map(t -> t.modes().keySet())
                .orElse(Set.of());
    }

    private static Stream<String> countries(Reading reading) {
        return Stream.of(
                        reading.actors().stream().map(Party::country),
                        reading.recipients().stream().map(Party::country),
                        reading.place().stream().map(Where::country))
                .flatMap(s -> s)
                .flatMap(Optional::stream);
    }

    private static void known(boolean known, String sentence, String kind, Collection<String> choices) {
        if (!known) {
            throw new IllegalArgumentException(sentence
                    + (choices.isEmpty() ? "." : ". " + kind + ": " + String.join(", ", new TreeSet<>(choices)) + "."));
        }
    }
}
