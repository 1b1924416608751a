package org.readout.coder.detail;

import java.util.Set;
import org.readout.core.Attribution;
import org.readout.core.Discrepancy;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * What a statement about one's part in a deed takes for granted: who denies involvement in the bombing, or claims responsibility for the attack that
 * killed 20, does not say that there was one, nor how many it killed; whoever tells of the statement does.
 */
final class Presupposed {
    private static final Set<String> PARTS = Set.of(
            "part",
            "involvement",
            "responsibility",
            "role",
            "hand",
            "connection",
            "link",
            "complicity",
            "knowledge",
            "credit");

    private static final int DEPTH = 10;

    private Presupposed() {}

    static boolean isPartInADeed(Token noun) {
        return PARTS.contains(Clauses.lemma(noun));
    }

    /** Whether the source of a link only takes for granted what was found: the deed itself, or what a relative clause adds of it. */
    static boolean isBy(Attribution link, Sentence sentence, Found found) {
        if (link.cue().isEmpty()) {
            return false;
        }
        boolean added = found.field() == Discrepancy.Kind.OCCURRENCE;
        Token at = found.at();
        for (int i = 0; i < DEPTH && at.head().isPresent(); i++) {
            Token over = sentence.head(at).orElseThrow();
            if (i > 0 && isPartInADeed(at) && link.cue().get().span().overlaps(over.span())) {
                return added;
            }
            added |= at.relation().equals("acl:relcl");
            at = over;
        }
        return false;
    }
}
