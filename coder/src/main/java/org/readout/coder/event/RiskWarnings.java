package org.readout.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.Frame;
import org.readout.coder.codebook.Slot;
import org.readout.core.ActorMention;
import org.readout.core.Sector;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * Warnings of what others may do or suffer, by those who have nothing to threaten with: "the United Nations warned that the camps could flood" is no event, while "the bloc warned that
 * troops would be sent" is one.
 */
final class RiskWarnings {
    private static final String WARN = "warn";

    private static final Set<String> OWN = Set.of("it", "they", "we", "i", "he", "she");

    /** What a body of states can have in store for somebody. */
    private static final Set<String> IN_STORE = Set.of(
            "force",
            "sanction",
            "tariff",
            "embargo",
            "measure",
            "intervention",
            "action",
            "consequence",
            "response",
            "isolation",
            "suspension");

    /** Acts that bodies of states do by others' hands. */
    private static final Set<String> OF_BODIES = Set.of("SANCTION", "MOBILIZE");

    private static final Set<String> UNSURE = Set.of("could", "may", "might", "can");

    private final Codebook codebook;
    private final Complements complements;

    RiskWarnings(Codebook codebook) {
        this.codebook = codebook;
        this.complements = new Complements(codebook, new FrameMatcher(codebook));
    }

    /** Whether a candidate is a warning of this sort: addressed to nobody, and about neither the warner's own deeds nor what it has in store. */
    boolean isRisk(Clause clause, Candidate candidate) {
        return candidate.kind().type().equals("THREATEN")
                && candidate.head().lemma().equals(WARN)
                && candidate.frame().filter(RiskWarnings::asksForContent).isEmpty()
                && !candidate.actors().isEmpty()
                && candidate.actors().stream().allMatch(RiskWarnings::hasNoForce)
                && isOfOthers(clause, candidate);
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

    private boolean isOfOthers(Clause clause, Candidate warning) {
        Token warn = warning.head();
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
                        .noneMatch(l -> OWN.contains(l) || IN_STORE.contains(l))
                && !isThreatened(clause, content.get(), warning.actors());
    }

    /** Whether what is warned of is an act of force or a sanction of a body of states, and is said to come from nobody else. */
    private boolean isThreatened(Clause clause, Token content, List<ActorMention> warners) {
        boolean unsure = clause.sentence().children(content, "aux").stream()
                .anyMatch(a -> UNSURE.contains(a.form().toLowerCase(Locale.ROOT)));
        boolean ofOthers = clause.syntax().subject(content).stream()
                .flatMap(s -> clause.parties(s, Slot.Reading.BY_USE).stream())
                .flatMap(p -> p.actor().country().stream())
                .anyMatch(
                        c -> warners.stream().noneMatch(w -> w.actor().country().equals(Optional.of(c))));
        return !ofOthers
                && warners.stream().noneMatch(w -> w.actor().sectors().contains(Sector.NGO))
                && complements
                        .typeOf(clause, content)
                        .filter(t -> OF_BODIES.contains(t)
                                || !unsure && codebook.type(t).isMaterialConflict())
                        .isPresent();
    }
}
