package org.readout.store.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A field of a record that a reviewer can correct. */
public enum Field {
    TYPE,
    MODE,
    STATUS,
    ACTORS,
    RECIPIENTS,
    DATE,
    PLACE,
    ATTRIBUTION,
    QUANTITIES,
    /** {@code yes}, or {@code no} where another reading of the codebook can be defended. */
    CERTAIN;

    /** As it is typed and written in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException with a sentence for the user when there is no such field */
    public static Field of(String key) {
        return Arrays.stream(values())
                .filter(f -> f.key().equals(key.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no field \"" + key + "\". Fields: "
                        + Arrays.stream(values()).map(Field::key).collect(Collectors.joining(", ")) + "."));
    }
}
