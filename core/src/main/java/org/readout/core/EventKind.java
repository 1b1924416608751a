package org.readout.core;

import java.util.Optional;

/**
 * An event type of the codebook with its mode.
 *
 * <p>Types and modes are codes of the codebook's ontology (PLOVER by default), not an enum: a researcher may add some.
 */
public record EventKind(String type, Optional<String> mode) {

    public static EventKind of(String type) {
        return new EventKind(type, Optional.empty());
    }

    public static EventKind of(String type, String mode) {
        return new EventKind(type, Optional.of(mode));
    }

    @Override
    public String toString() {
        return mode.map(m -> type + "-" + m).orElse(type);
    }
}
