package org.readout.coder.place;

import java.util.Optional;

/** The English names of countries and the adjectives and nouns for their people. */
public final class CountryNames {
    private CountryNames() {}

    /** Whether a word or several, in any case, name a country or its people: "Algeria", "algerian", "Sri Lankan". */
    public static boolean isOne(String words) {
        return Countries.get().named(words).isPresent()
                || Countries.get().ofPeople(words).isPresent();
    }

    /** The code (ISO 3166-1 alpha-3) of the country with that English name, in any case; absent where none is called so. */
    public static Optional<String> code(String name) {
        return Countries.get().named(name);
    }
}
