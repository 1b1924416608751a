package org.readout.coder.actors;

import java.util.Locale;
import java.util.Set;

/** Last words of what newspapers, agencies and stations are called: "the Anchorline Daily". */
public final class Mastheads {
    private static final Set<String> WORDS = Set.of(
            "journal",
            "times",
            "post",
            "herald",
            "gazette",
            "tribune",
            "courier",
            "observer",
            "chronicle",
            "mirror",
            "telegraph",
            "guardian",
            "dispatch",
            "ledger",
            "examiner",
            "monitor",
            "bulletin",
            "standard",
            "review",
            "argus",
            "sentinel",
            "news",
            "newspaper",
            "daily",
            "mail",
            "broadcasting",
            "radio",
            "tv",
            "television",
            "wire",
            "press");

    private Mastheads() {}

    /** Whether a word of a name says so, in any case. */
    public static boolean isNamedBy(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
