package org.readout.coder.time;

import java.time.LocalDate;
import java.util.List;

/**
 * What public record says about the people of a text that tells when it was written: the terms of the offices it names them by, and the
 * days of the deaths it tells of.
 */
public record PublicRecord(List<Tenure> tenures, List<Death> deaths) {
    /** Of a text that names nobody of public record. */
    public static final PublicRecord NONE = new PublicRecord(List.of(), List.of());

    public PublicRecord {
        tenures = List.copyOf(tenures);
        deaths = List.copyOf(deaths);
    }

    /**
     * The terms in which somebody of that name held that office.
     *
     * @param words title and name as they stand in the text
     */
    public record Tenure(String words, List<Term> terms) {
        public Tenure {
            terms = List.copyOf(terms);
            if (terms.isEmpty()) {
                throw new IllegalArgumentException("no term for " + words);
            }
        }

        boolean covers(LocalDate day) {
            return terms.stream().anyMatch(t -> t.covers(day));
        }

        LocalDate first() {
            return terms.stream().map(Term::from).min(LocalDate::compareTo).orElseThrow();
        }

        LocalDate last() {
            return terms.stream().map(Term::to).max(LocalDate::compareTo).orElseThrow();
        }
    }

    /** A closed range of days; {@link LocalDate#MIN} and {@link LocalDate#MAX} where an end is open. */
    public record Term(LocalDate from, LocalDate to) {
        public Term {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a term from " + from + " to " + to);
            }
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /**
     * A death that the text tells of as a fact.
     *
     * @param sentence index of the sentence
     * @param token index of the word that tells of it ("killed", "assassination")
     * @param person name of the dead
     * @param isRecent whether the text calls it recent
     */
    public record Death(int sentence, int token, String person, LocalDate day, boolean isRecent) {}
}
