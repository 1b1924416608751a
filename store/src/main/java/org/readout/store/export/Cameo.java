package org.readout.store.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * CAMEO's codes for PLOVER types. The detail that decides between codes of one type and mode is what is foreseen for
 * promises (AGREE, CONCEDE) and a context for the others. The file {@code cameo.csv} names its sources.
 */
final class Cameo {
    private static final Map<String, Code> ALL = load();

    private Cameo() {}

    /**
     * A category of CAMEO.
     *
     * @param code two to four digits
     * @param goldstein from −10 to +10
     * @param exact whether CAMEO has the same category; otherwise the nearest one stands
     * @param name in English
     */
    record Code(String code, double goldstein, boolean exact, String name) {
        String root() {
            return code.substring(0, 2);
        }

        /** Its first three digits, which are the whole code for those that have no more. */
        String base() {
            return code.substring(0, Math.min(3, code.length()));
        }

        /** GDELT's class: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
        long quad() {
            int root = Integer.parseInt(root());
            return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
        }
    }

    /**
     * The code of the most special line that fits: type, mode and detail, else type and mode, else type and detail, else the type.
     * Absent for types that PLOVER does not have.
     */
    static Optional<Code> of(String type, Optional<String> mode, Collection<String> details) {
        return Stream.concat(mode.stream(), Stream.of(""))
                .flatMap(m -> Stream.concat(
                                ALL.keySet().stream().filter(key -> fits(key, type, m, details)),
                                Stream.of(key(type, m, "")))
                        .map(ALL::get))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static boolean fits(String key, String type, String mode, Collection<String> details) {
        return details.stream().anyMatch(detail -> key.equals(key(type, mode, detail)));
    }

    private static String key(String type, String mode, String detail) {
        return type + ";" + mode + ";" + detail;
    }

    private static Map<String, Code> load() {
        try (InputStream in = Objects.requireNonNull(Cameo.class.getResourceAsStream("cameo.csv"))) {
            Map<String, Code> codes = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("type;"))
                    .map(line -> line.split(";"))
                    .forEach(f -> codes.put(
                            key(f[0], f[1], f[2]),
                            new Code(f[3], Double.parseDouble(f[4]), f[5].equals("exact"), f[6])));
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
