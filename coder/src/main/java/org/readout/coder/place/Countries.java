package org.readout.coder.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Countries by their English names and by the adjectives and nouns for their people. Read once, on first use. */
final class Countries {
    private static final String RESOURCE = "/org/readout/coder/place/countries.tsv";

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byDemonym = new HashMap<>();

    private Countries() {}

    private static final class Holder {
        private static final Countries LOADED = load();
    }

    static Countries get() {
        return Holder.LOADED;
    }

    private static Countries load() {
        Countries countries = new Countries();
        try (InputStream in = Countries.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + RESOURCE);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                countries.add(line.split("\t", -1));
            }
            return countries;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private void add(String[] fields) {
        for (String name : fields[2].split("\\|")) {
            byName.put(PlaceNames.normalise(name), fields[1]);
        }
        for (String demonym : fields[3].split("\\|")) {
            if (!demonym.isEmpty()) {
                byDemonym.put(PlaceNames.normalise(demonym), fields[1]);
            }
        }
    }

    /** ISO 3166-1 alpha-3. */
    Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(PlaceNames.normalise(name)));
    }

    Optional<String> ofPeople(String demonym) {
        return Optional.ofNullable(byDemonym.get(PlaceNames.normalise(demonym)));
    }
}
