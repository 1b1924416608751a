package org.readout.app.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Style sheets inside the program. */
public final class StyleSheet {
    private StyleSheet() {}

    /** What the brief and the pages have in common; it comes before the rules of each. */
    public static String house() {
        return read(StyleSheet.class, "house.css");
    }

    /** @param beside the class in whose package it is */
    static String read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
