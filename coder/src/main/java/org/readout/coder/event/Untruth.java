package org.readout.coder.event;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coder.attribution.Claims;
import org.readout.coder.codebook.StatusWords;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Words that call a claim untrue: "is false", "is not true", "called the report a fabrication". */
final class Untruth {
    private static final Set<String> WORDS = Set.of(
            "false",
            "untrue",
            "baseless",
            "unfounded",
            "groundless",
            "fake",
            "fiction",
            "fabrication",
            "falsehood",
            "lie",
            "invention",
            "slander",
            "disinformation",
            "forgery",
            "hoax");

    /** Words that call what somebody reported untrue, and a deed only bad. */
    private static final Set<String> OF_REPORTS =
            Set.of("wrong", "incorrect", "inaccurate", "erroneous", "mistaken", "bogus");

    private Untruth() {}

    static boolean isNamedBy(Token word) {
        return WORDS.contains(word.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a predicate says so: a word for it, or "true" that is negated. */
    static boolean isPredicated(StatusWords words, Sentence sentence, Token predicate) {
        return isNamedBy(predicate)
                || predicate.lemma().equalsIgnoreCase("true") && isNegated(words, sentence, predicate)
                || OF_REPORTS.contains(predicate.lemma().toLowerCase(Locale.ROOT)) && isOfAReport(sentence, predicate);
    }

    private static boolean isOfAReport(Sentence sentence, Token predicate) {
        return sentence.children(predicate, "nsubj").stream()
                .anyMatch(s -> Claims.NOUNS.contains(s.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Whether a word is negated: "neither confirmed nor denied", "has not denied". */
    static boolean isNegated(StatusWords words, Sentence sentence, Token word) {
        return Stream.concat(Stream.of(word), sentence.head(word).filter(h -> word.is("conj")).stream())
                .flatMap(w -> sentence.children(w).stream())
                .filter(c -> c.is("advmod") || c.is("cc"))
                .anyMatch(c -> words.negators().contains(c.form().toLowerCase(Locale.ROOT)));
    }
}
