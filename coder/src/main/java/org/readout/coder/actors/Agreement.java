package org.readout.coder.actors;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a third-person pronoun demands of its antecedent. */
enum Agreement {
    HE,
    SHE,
    IT,
    THEY;

    private static final Map<String, Agreement> WORDS = Map.ofEntries(
            Map.entry("he", HE),
            Map.entry("him", HE),
            Map.entry("his", HE),
            Map.entry("himself", HE),
            Map.entry("she", SHE),
            Map.entry("her", SHE),
            Map.entry("hers", SHE),
            Map.entry("herself", SHE),
            Map.entry("it", IT),
            Map.entry("its", IT),
            Map.entry("itself", IT),
            Map.entry("they", THEY),
            Map.entry("them", THEY),
            Map.entry("their", THEY),
            Map.entry("theirs", THEY),
            Map.entry("themselves", THEY));

    static Optional<Agreement> of(String pronoun) {
        return Optional.ofNullable(WORDS.get(pronoun.toLowerCase(Locale.ROOT)));
    }

    /** Whether the pronoun can refer to this actor alone. */
    boolean fits(Referent referent) {
        return switch (this) {
            case HE -> isPersonOf(referent, Gender.MALE);
            case SHE -> isPersonOf(referent, Gender.FEMALE);
            case IT -> !referent.isHuman() && !referent.plural();
            case THEY -> referent.plural() || !referent.isHuman();
        };
    }

    boolean isPersonal() {
        return this == HE || this == SHE;
    }

    private static boolean isPersonOf(Referent referent, Gender gender) {
        return referent.nature() == Nature.PERSON
                && referent.gender().map(gender::equals).orElse(true);
    }
}
