package org.readout.coder.place;

/** The English names of countries and the adjectives and nouns for their people. */
public final class CountryNames {
    private CountryNames() {}

    /** Whether a word or several, in any case, name a country or its people: "Algeria", "algerian", "Sri Lankan". */
    public static boolean isOne(String words) {
        return Countries.get().named(words).isPresent()
                || Countries.get().ofPeople(words).isPresent();
    }
}
