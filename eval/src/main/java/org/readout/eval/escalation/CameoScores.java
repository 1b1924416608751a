package org.readout.eval.escalation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.analysis.tension.Scale;
import org.readout.core.EventKind;

/**
 * PLOVER scores of CAMEO events by their names in English.
 *
 * <p>A name gives a CAMEO code (by the table of names, whose names end at the first comma, or the comments of the conversion table), a code gives a PLOVER type and
 * mode by Schrodt's conversion table (a code it does not have, by its first three digits, then two), and those give a score by the scale.
 */
final class CameoScores {
    private static final Pattern CONVERSION =
            Pattern.compile("(\\d{2,4}):\\s*(\\w+)\\s*(?:,\\s*([\\w-]*))?[^#]*(?:#(.*))?");
    private static final int CODE = 2;
    private static final int NAME = 4;

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, EventKind> kinds = new HashMap<>();
    private final Scale scale;

    private CameoScores(Scale scale) {
        this.scale = scale;
    }

    /**
     * @param names CSV with columns action_code, action_goldstein, event_code, event_goldstein, event_name
     * @param conversion lines of {@code code: TYPE, mode, contexts # name}
     */
    static CameoScores read(Path names, Path conversion, Scale scale) throws IOException {
        CameoScores scores = new CameoScores(scale);
        Files.readAllLines(names).stream().skip(1).forEach(scores::addName);
        Files.readAllLines(conversion).forEach(scores::addConversion);
        return scores;
    }

    /** Absent for names that no table has and for statements, which PLOVER does not code. */
    OptionalDouble score(String name) {
        Optional<EventKind> kind = event(name);
        return kind.isPresent() ? scale.score(kind.get()) : OptionalDouble.empty();
    }

    /** The PLOVER type and mode; absent for names that no table has and for statements. */
    Optional<EventKind> event(String name) {
        return code(name).flatMap(this::kind);
    }

    private void addName(String line) {
        List<String> columns = List.of(line.split(",", -1));
        String code = columns.get(CODE);
        boolean shortened = columns.get(0).length() == 1;
        codes.putIfAbsent(letters(columns.get(NAME)), shortened ? "0" + code : code);
    }

    private void addConversion(String line) {
        Matcher parts = CONVERSION.matcher(line.strip());
        if (parts.matches()) {
            Optional<String> mode = Optional.ofNullable(parts.group(3)).filter(m -> !m.isEmpty());
            kinds.putIfAbsent(parts.group(1), new EventKind(parts.group(2), mode));
            Optional.ofNullable(parts.group(4)).ifPresent(name -> codes.putIfAbsent(letters(name), parts.group(1)));
        }
    }

    private Optional<String> code(String name) {
        int comma = name.indexOf(',');
        return Optional.ofNullable(codes.get(letters(name)))
                .or(() -> comma < 0
                        ? Optional.empty()
                        : Optional.ofNullable(codes.get(letters(name.substring(0, comma)))));
    }

    private Optional<EventKind> kind(String code) {
        for (int length = code.length(); length >= 2; length--) {
            EventKind kind = kinds.get(code.substring(0, length));
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replace("not specified below", "").replaceAll("[^a-z]", "");
    }
}
