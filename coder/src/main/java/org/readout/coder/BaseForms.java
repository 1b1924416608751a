package org.readout.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dictionary forms that an English word can be an inflection of, by its spelling alone. */
public final class BaseForms {
    private static final Map<String, String> IRREGULAR = irregular();

    private BaseForms() {}

    /** All of them, the word itself among them; some are no words. In lower case, as the word must be. */
    public static List<String> of(String word) {
        return Stream.concat(ofIrregularVerb(word).stream(), regular(word, true).stream())
                .toList();
    }

    /** Absent for other forms than those of irregular verbs. */
    static Optional<String> ofIrregularVerb(String form) {
        return Optional.ofNullable(IRREGULAR.get(form));
    }

    private static Map<String, String> irregular() {
        try (InputStream in = BaseForms.class.getResourceAsStream("irregular-verbs.txt")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks irregular-verbs.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" "))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The base forms that English spelling allows for a regular inflected form. */
    static List<String> regular(String form, boolean verb) {
        List<String> stems = new ArrayList<>(List.of(form));
        if (form.endsWith("ies")) {
            stems.add(cut(form, 3) + "y");
        }
        if (form.endsWith("es")) {
            stems.add(cut(form, 2));
        }
        if (form.endsWith("s")) {
            stems.add(cut(form, 1));
        }
        if (verb && form.endsWith("ied")) {
            stems.add(cut(form, 3) + "y");
        }
        if (verb && form.endsWith("ed")) {
            addStem(stems, cut(form, 2));
        }
        if (verb && form.endsWith("ing")) {
            addStem(stems, cut(form, 3));
        }
        return stems;
    }

    /** The stem as it is, with its silent e, and with a doubled consonant undone. */
    private static void addStem(List<String> stems, String stem) {
        stems.add(stem);
        stems.add(stem + "e");
        int n = stem.length();
        if (n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2)) {
            stems.add(cut(stem, 1));
        }
    }

    private static String cut(String word, int letters) {
        return word.substring(0, Math.max(0, word.length() - letters));
    }
}
