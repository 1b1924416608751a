package org.readout.coder.codebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The mistakes of one definition: one hides no other, and what only follows from a fault elsewhere is none to be told. */
final class Mistakes {
    private final Faults faults;
    private final Set<String> told = new LinkedHashSet<>();
    private boolean isWhole = true;

    Mistakes(Faults faults) {
        this.faults = faults;
    }

    void add(String mistake) {
        isWhole = false;
        told.add(mistake);
    }

    /** A name stands for nothing; that is told unless what it stood for is itself at fault. */
    void missing(Faults.Kind kind, String name) {
        isWhole = false;
        if (!faults.has(kind, name)) {
            told.add("no such " + kind.words() + ": " + name);
        }
    }

    /** What is written, read; absent where it cannot be, which is noted. */
    <T> Optional<T> read(String written, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(written));
        } catch (IllegalArgumentException e) {
            add(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Whether the definition can be used: nothing is wrong with it, nor with what it names. */
    boolean isWhole() {
        return isWhole;
    }

    /** In the order in which they were found, each once. */
    List<String> told() {
        return List.copyOf(told);
    }
}
