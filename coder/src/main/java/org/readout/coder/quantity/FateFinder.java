package org.readout.coder.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** What a sentence says happened to the counted: by the counted noun, by a participle after it, or by what stands over it. */
final class FateFinder {
    private static final Map<String, String> NOUNS = Map.of(
            "body", "killed", "corpse", "killed", "fatality", "killed", "detainee", "arrested", "life", "killed");
    /** Verbs of which "lives" are the object when somebody dies. */
    private static final Set<String> OF_LIVES = Set.of("lose", "cost", "claim", "take");

    private static final int DEPTH = 4;

    private FateFinder() {}

    static Optional<String> of(Sentence sentence, Token counted) {
        Optional<String> own = Fates.of(counted)
                .or(() -> Optional.ofNullable(NOUNS.get(counted.lemma().toLowerCase(Locale.ROOT))))
                .or(() -> QuantityIndex.postponed(sentence, counted));
        return own.isPresent() ? own : above(sentence, counted);
    }

    private static Optional<String> above(Sentence sentence, Token counted) {
        Token at = counted;
        for (int i = 0; i < DEPTH && at.head().isPresent(); i++) {
            Token over = QuantityIndex.over(sentence, at);
            boolean circumstance =
                    at.is("obl") && !at.relation().equals("obl:agent") || at.is("advcl") || at.is("ccomp");
            if (circumstance || isDoer(sentence, at, over)) {
                return Optional.empty();
            }
            boolean isObject = at.is("obj");
            Optional<String> fate =
                    Fates.of(over).or(() -> life(sentence, over)).or(() -> complement(sentence, over, isObject));
            if (fate.isPresent() || over.upos() == Upos.VERB) {
                return fate;
            }
            at = over;
        }
        return Optional.empty();
    }

    /** "Left 20 people dead", where the parser may take the people for a subject; "forced 2,000 people to flee". */
    private static Optional<String> complement(Sentence sentence, Token verb, boolean isObject) {
        return isObject || verb.lemma().equals("leave")
                ? sentence.child(verb, "xcomp").flatMap(Fates::of)
                : Optional.empty();
    }

    private static Optional<String> life(Sentence sentence, Token verb) {
        boolean ofLives = OF_LIVES.contains(verb.lemma())
                && sentence.child(verb, "obj")
                        .filter(o -> o.lemma().equals("life"))
                        .isPresent();
        return ofLives ? Optional.of("killed") : Optional.empty();
    }

    /** "73 raids killed five": what the subject of a transitive verb counts suffers nothing. */
    private static boolean isDoer(Sentence sentence, Token subject, Token verb) {
        boolean lives = life(sentence, verb).isPresent();
        return subject.relation().equals("nsubj") && sentence.child(verb, "obj").isPresent() && !lives;
    }
}
