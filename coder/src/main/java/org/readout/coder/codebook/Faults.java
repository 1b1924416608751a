package org.readout.coder.codebook;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a codebook defines faultily: the fault is told where it is, and whatever names the thing is not told as well. */
final class Faults {
    private final Map<Kind, Set<String>> names = new EnumMap<>(Kind.class);
    private final Set<Kind> all = EnumSet.noneOf(Kind.class);

    /** What frames name. */
    enum Kind {
        TYPE("type"),
        ROLES("role set"),
        MODES("mode set"),
        WORDS("word set");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    void add(Kind kind, String name) {
        names.computeIfAbsent(kind, k -> new HashSet<>()).add(name);
    }

    /** Where the definitions cannot be read, anything may have been among them. */
    void all(Kind kind) {
        all.add(kind);
    }

    boolean has(Kind kind, String name) {
        return all.contains(kind) || names.getOrDefault(kind, Set.of()).contains(name);
    }
}
