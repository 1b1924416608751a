package org.readout.coder.json;

import java.util.Locale;

/** How closed choices are spelt in interchange formats. */
final class Names {
    private Names() {}

    /** The name in lower case, as {@code published.basis} has it. */
    static String lower(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E choice(Class<E> choices, String name) {
        return Enum.valueOf(choices, name.toUpperCase(Locale.ROOT));
    }
}
