package org.readout.store.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The codes of states that researchers join data by, for an ISO 3166-1 alpha-3 code. Territories that are no member of the
 * state system (PSE, HKG …) and the codes IGO, NGO and NON have none. The file {@code countries.csv} names its sources.
 */
final class CountryCodes {
    private static final Map<String, Codes> ALL = load();

    private CountryCodes() {}

    /**
     * @param cow Correlates of War number
     * @param gw Gleditsch–Ward number
     */
    record Codes(String cowAbbreviation, int cow, int gw) {}

    static Optional<Codes> of(String iso3) {
        return Optional.ofNullable(ALL.get(iso3));
    }

    static int size() {
        return ALL.size();
    }

    private static Map<String, Codes> load() {
        try (InputStream in = Objects.requireNonNull(CountryCodes.class.getResourceAsStream("countries.csv"))) {
            Map<String, Codes> codes = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("iso3"))
                    .map(line -> line.split(","))
                    .forEach(f -> codes.put(f[0], new Codes(f[1], Integer.parseInt(f[2]), Integer.parseInt(f[3]))));
            return Map.copyOf(codes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
