package org.readout.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which documents are asked for; what is absent does not narrow.
 *
 * @param outlet its exact name
 * @param words part of the title or the file's name, in any case
 * @param since published that day or later, as far as is known
 * @param until published that day or earlier, as far as is known
 */
public record DocumentQuery(
        Optional<String> outlet, Optional<String> words, Optional<LocalDate> since, Optional<LocalDate> until) {
    public static final DocumentQuery ALL =
            new DocumentQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
