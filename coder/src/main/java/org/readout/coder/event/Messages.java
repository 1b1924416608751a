package org.readout.coder.event;

import java.util.Locale;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** What is written and sent: "have sent the minister three dissenting cables". */
final class Messages {
    private static final Set<String> SENDING =
            Set.of("send", "write", "deliver", "submit", "address", "forward", "hand");

    private static final Set<String> WRITTEN = Set.of(
            "cable",
            "letter",
            "memo",
            "memorandum",
            "message",
            "note",
            "petition",
            "report",
            "text",
            "email",
            "e-mail");

    private static final Set<String> OF_FORCE = Set.of("COERCE", "ASSAULT", "MOBILIZE");

    private Messages() {}

    /** Whether a verb sends something written, which is no act of force whatever it says. */
    static boolean isNoForce(Sentence sentence, Token verb, String type) {
        return OF_FORCE.contains(type)
                && SENDING.contains(verb.lemma().toLowerCase(Locale.ROOT))
                && sentence.children(verb, "obj").stream()
                        .anyMatch(o -> WRITTEN.contains(o.lemma().toLowerCase(Locale.ROOT)));
    }
}
