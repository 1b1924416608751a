package org.readout.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.codebook.Codebook;
import org.readout.core.ActorMention;
import org.readout.core.Attribution;
import org.readout.core.Attribution.Form;
import org.readout.core.Attribution.Source;
import org.readout.core.Excerpt;
import org.readout.core.Status;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Tells denials of one's own deed from what somebody tells did not happen: "We did not shell the village, the general said" denies a charge, "the UN said no shells had fallen" does not. */
final class OwnDeeds {
    /** The rule as records cite it. */
    static final String DECISION = "rule:denies-own-deed";

    private static final Set<String> FIRST = Set.of("we", "i");
    private static final Set<String> PLAIN = Set.of("have", "do", "be");

    private final Codebook codebook;

    OwnDeeds(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The reading, DENIED where whoever would have done the deed, or a voice of that side, says that it was not done; what is not to be done and has yet to be stays as it is. */
    StatusReading denied(Clause clause, Candidate act, StatusReading reading, List<Attribution> chain) {
        boolean isDeed = codebook.type(act.kind().type()).isMaterialConflict();
        if (reading.status() != Status.NEGATED || !isDeed || chain.isEmpty() || !isOfThePast(clause, act.predicate())) {
            return reading;
        }
        Attribution teller = chain.get(chain.size() - 1);
        return act.actors().stream().anyMatch(a -> speaks(a, teller))
                ? reading.withStatus(Status.DENIED, DECISION)
                : reading;
    }

    private static boolean isOfThePast(Clause clause, Token verb) {
        Sentence sentence = clause.sentence();
        List<Token> auxiliaries = sentence.children(verb, "aux");
        return !auxiliaries.isEmpty()
                && auxiliaries.stream().allMatch(a -> PLAIN.contains(a.lemma().toLowerCase(Locale.ROOT)))
                && auxiliaries.stream()
                        .anyMatch(a -> a.has("Tense=Past") || a.lemma().equalsIgnoreCase("have"))
                && sentence.children(verb, "advmod").stream()
                        .noneMatch(a -> a.lemma().equalsIgnoreCase("yet"));
    }

    private static boolean speaks(ActorMention actor, Attribution link) {
        Source source = link.source();
        boolean isFirst = link.form() != Form.INDIRECT
                && FIRST.contains(actor.excerpt().text().toLowerCase(Locale.ROOT));
        Optional<String> country = actor.actor().country();
        boolean isSide = country.isPresent() && country.equals(source.country()) && PartyKinds.isOfState(actor);
        boolean isNamed =
                actor.actor().name().isPresent() && actor.actor().name().equals(source.name());
        boolean isSame = source.excerpt()
                .map(Excerpt::span)
                .filter(actor.excerpt().span()::overlaps)
                .isPresent();
        return isFirst || isSide || isNamed || isSame;
    }
}
