package org.readout.coder.attribution;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Verbs, by lemma, whose clause is what somebody says or holds. */
public final class SpeechVerbs {
    private static final Set<String> COMMON = Set.of(
            "say",
            "tell",
            "report",
            "state",
            "announce",
            "add",
            "note",
            "claim",
            "confirm",
            "argue",
            "believe",
            "acknowledge",
            "reveal",
            "explain",
            "insist",
            "write",
            "stress",
            "declare",
            "assert",
            "allege",
            "indicate",
            "suggest",
            "admit",
            "think");

    private SpeechVerbs() {}

    /** These and some more. */
    public static Set<String> and(String... more) {
        return Stream.concat(COMMON.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
