package org.readout.store;

import java.util.List;
import java.util.Locale;
import org.readout.coder.place.CountryNames;

/**
 * A party as people type it, as a condition in SQL: an id, a country, or whole words of a name, in any case; "Houthi" stands for "Houthis" too. The name of
 * a country is the country with all its parties, as its code is. Parts of words are nobody: "Oman" is not in "Romania", "Niger" not in "Nigeria"; nor is
 * what has less than two letters or digits.
 */
record PartyWords(String typed) {
    /** In a set of GLOB: what a word goes on with, from any script with letters of two cases. */
    private static final String LETTERS = "0-9A-Za-z\u00C0-\u1FFF";

    private static final int LEAST_OF_A_NAME = 2;
    private static final int LEAST_OF_A_PLURAL = 3;
    /** In GLOB, no name. */
    private static final String NOTHING = "";

    /**
     * @param id expression of the party's id
     * @param country expression of its country
     * @param name expression of its name
     */
    static String condition(String id, String country, String name) {
        String words = "' ' || lower(" + name + ") || ' '";
        return "(" + id + " = ? OR " + country + " IN (?, ?) OR " + words + " GLOB ? OR " + words + " GLOB ?)";
    }

    /** What {@link #condition} asks for, in its order. */
    List<Object> parameters() {
        String bare = typed.strip();
        String code = bare.toUpperCase(Locale.ROOT);
        String lower = smallLetters(bare);
        long letters = lower.codePoints().filter(Character::isLetterOrDigit).count();
        return List.of(
                bare.toLowerCase(Locale.ROOT),
                code,
                CountryNames.code(bare).orElse(code),
                letters < LEAST_OF_A_NAME ? NOTHING : within(lower),
                letters < LEAST_OF_A_PLURAL ? NOTHING : within(lower + "s"));
    }

    private static String within(String words) {
        String plain = words.replaceAll("[\\[*?]", "[$0]");
        return "*[^" + LETTERS + "]" + plain + "[^" + LETTERS + "]*";
    }

    /** As SQLite's own {@code lower} does, which knows those of ASCII only. */
    private static String smallLetters(String text) {
        StringBuilder small = new StringBuilder(text);
        for (int i = 0; i < small.length(); i++) {
            char letter = small.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                small.setCharAt(i, (char) (letter - 'A' + 'a'));
            }
        }
        return small.toString();
    }
}
