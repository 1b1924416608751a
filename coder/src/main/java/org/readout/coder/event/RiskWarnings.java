package org.readout.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coder.codebook.Frame;
import org.readout.core.ActorMention;
import org.readout.core.Sector;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Warnings of what others may suffer, by those who have nothing to threaten with: "the United Nations warned that the camps could flood" is no event. */
final class RiskWarnings {
    private static final String WARN = "warn";

    private static final Set<String> OWN = Set.of("it", "they", "we", "i", "he", "she");

    /** What a body of states can have in store for somebody. */
    private static final Set<String> IN_STORE = Set.of(
            "force",
            "sanction",
            "measure",
            "intervention",
            "action",
            "consequence",
            "response",
            "isolation",
            "suspension");

    private RiskWarnings() {}

    /** Whether a candidate is a warning of this sort: addressed to nobody, and about neither the warner's own deeds nor what it has in store. */
    static boolean isRisk(Clause clause, Candidate candidate) {
        return candidate.kind().type().equals("THREATEN")
                && candidate.head().lemma().equals(WARN)
                && candidate.frame().filter(RiskWarnings::asksForContent).isEmpty()
                && !candidate.actors().isEmpty()
                && candidate.actors().stream().allMatch(RiskWarnings::hasNoForce)
                && isOfOthers(clause, candidate.head());
    }

    private static boolean hasNoForce(ActorMention party) {
        return party.actor().sectors().contains(Sector.NGO)
                || party.actor().sectors().equals(List.of(Sector.IGO));
    }

    /** Frames that name what is warned of know a threat by it. */
    private static boolean asksForContent(Frame frame) {
        return !frame.oblique().isEmpty()
                || !frame.object().isEmpty()
                || !frame.complementWords().isEmpty();
    }

    private static boolean isOfOthers(Clause clause, Token warn) {
        Sentence sentence = clause.sentence();
        boolean isAddressed = Stream.of("obj", "iobj", "nsubj:pass")
                .anyMatch(r -> !sentence.children(warn, r).isEmpty());
        Optional<Token> content = Stream.of("ccomp", "obl")
                .flatMap(r -> sentence.children(warn, r).stream())
                .filter(c -> c.is("ccomp") || clause.syntax().prepositions(c).contains("of"))
                .findFirst();
        return !isAddressed
                && content.isPresent()
                && Stream.concat(content.stream(), sentence.children(content.get(), "nsubj").stream())
                        .map(t -> t.lemma().toLowerCase(Locale.ROOT))
                        .noneMatch(l -> OWN.contains(l) || IN_STORE.contains(l));
    }
}
