package org.readout.collate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.core.Discrepancy;

/** A value that one source turns down by name ("not on Sunday", "not marines") and another gives. */
final class ContrastConflict implements Conflict {
    private static final int PREFIX = 5;

    @Override
    public Set<Discrepancy.Kind> fields() {
        return Set.of(Discrepancy.Kind.values());
    }

    @Override
    public Discrepancy.Kind kind(List<Told> told) {
        return told.stream()
                .filter(ContrastConflict::isContrast)
                .findFirst()
                .orElse(told.get(0))
                .detail()
                .field();
    }

    @Override
    public boolean excludes(Told a, Told b) {
        return turnsDown(a, b) || turnsDown(b, a);
    }

    private static boolean turnsDown(Told contrast, Told other) {
        if (!isContrast(contrast) || isContrast(other) || other.detail().denied() || !isOfOneTime(contrast, other)) {
            return false;
        }
        Set<String> words = prefixes(contrast.detail().value());
        return !words.isEmpty()
                && prefixes(other.detail().words().text()).containsAll(words)
                && Told.shared(contrast.sentence(), other.sentence()) > 0;
    }

    /** Who turns a day down gives another one. */
    private static boolean isOfOneTime(Told contrast, Told other) {
        return contrast.detail().field() == Discrepancy.Kind.TIME || contrast.isOfOneTime(other);
    }

    static boolean isContrast(Told told) {
        boolean named = told.detail().field() == Discrepancy.Kind.TIME
                || told.detail().field() == Discrepancy.Kind.PLACE
                || told.detail().field() == Discrepancy.Kind.ACTOR;
        return named && told.detail().denied();
    }

    private static Set<String> prefixes(String words) {
        return java.util.Arrays.stream(words.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+"))
                .filter(w -> w.length() > 3 && !Stems.isFunctionWord(w) || w.endsWith("day"))
                .map(w -> w.endsWith("s") ? w.substring(0, w.length() - 1) : w)
                .map(w -> w.endsWith("day") ? w : w.substring(0, Math.min(PREFIX, w.length())))
                .collect(Collectors.toSet());
    }

    @Override
    public String about(Told told) {
        return switch (told.detail().field()) {
            case TIME -> "when";
            case PLACE -> "where";
            default -> "who";
        };
    }

    @Override
    public String value(Told told) {
        return isContrast(told)
                ? "not " + told.detail().value()
                : told.detail().words().text().replaceAll("\\s+", " ");
    }
}
