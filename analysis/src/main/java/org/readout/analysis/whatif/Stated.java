package org.readout.analysis.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Span;

/**
 * A mention in which somebody speaks of a supposed event: of what follows from it, of what they would do, or of doing it.
 *
 * @param mention that states it; it holds the words, who says so and, where it is coded, who would do what
 * @param condition the words of the condition; absent where none is stated
 */
public record Stated(How how, EventMention mention, Optional<Excerpt> condition) {

    /** How a statement bears on the supposed event, the closest first. */
    public enum How {
        /** Its condition is coded as an event of the type between the two. */
        CONDITION,
        /** Its condition is coded as an event of the type, and one of the two parties is not stated. */
        CONDITION_IN_PART,
        /** Its condition names the one who would act; what they would do is not an event of the codebook. */
        CONDITION_OF_ACTOR,
        /** The one who would act says, or is said, to be going to do it, to may do it, or to have threatened it. */
        ANNOUNCED,
        /** The one who would be acted on threatens or warns the other; no condition is stated. */
        THREAT_IN_RETURN
    }

    /**
     * The statements of some mentions, the closest first, then in their order; each sentence once.
     *
     * @param mentions in order of report
     */
    public static List<Stated> about(Supposition supposition, List<EventMention> mentions) {
        Map<String, List<EventMention>> byDocument = new LinkedHashMap<>();
        mentions.forEach(m -> byDocument
                .computeIfAbsent(m.document().id(), d -> new ArrayList<>())
                .add(m));
        Map<String, Stated> bySentence = new LinkedHashMap<>();
        for (EventMention mention : mentions) {
            List<EventMention> beside =
                    byDocument.getOrDefault(mention.document().id(), List.of());
            how(supposition, mention, beside).ifPresent(how -> {
                Stated stated = new Stated(how, mention, mention.condition());
                bySentence.merge(sentence(mention), stated, Stated::closer);
            });
        }
        return bySentence.values().stream()
                .sorted(Comparator.comparing(Stated::how))
                .toList();
    }

    /** Of two that rest on one sentence the closer; of equals the one that says who would do what, not the act of the condition itself. */
    private static Stated closer(Stated a, Stated b) {
        int closeness = a.how.compareTo(b.how);
        if (closeness != 0) {
            return closeness < 0 ? a : b;
        }
        return isInsideCondition(a.mention) && !isInsideCondition(b.mention) ? b : a;
    }

    private static String sentence(EventMention mention) {
        return mention.document().id() + mention.evidence().sentence().span();
    }

    private static Optional<How> how(Supposition supposition, EventMention mention, List<EventMention> beside) {
        if (mention.condition().isPresent()) {
            return byCondition(supposition, mention.condition().get(), beside);
        }
        List<Actor> actors = actors(mention.actors());
        List<Actor> recipients = actors(mention.recipients());
        boolean towards = Supposition.isOneOf(supposition.actor(), actors)
                && Supposition.isOneOf(supposition.recipient(), recipients);
        boolean ahead = mention.foreseen().isPresent() || mention.status().isProspective();
        if (towards && ahead && supposition.hasKind(told(mention))) {
            return Optional.of(How.ANNOUNCED);
        }
        boolean inReturn = Supposition.isOneOf(supposition.recipient(), actors)
                && Supposition.isOneOf(supposition.actor(), recipients)
                && mention.kind().type().equals("THREATEN")
                && mention.status().isFactual();
        return inReturn ? Optional.of(How.THREAT_IN_RETURN) : Optional.empty();
    }

    /** By the acts that are coded inside the condition, else by who is named there. */
    private static Optional<How> byCondition(Supposition supposition, Excerpt words, List<EventMention> beside) {
        Span condition = words.span();
        boolean coded = false;
        Optional<How> best = Optional.empty();
        for (EventMention inside : beside) {
            if (!condition.covers(inside.evidence().trigger().span())) {
                continue;
            }
            coded = true;
            Optional<How> how = ofCoded(supposition, inside);
            if (how.isPresent() && (best.isEmpty() || how.get().compareTo(best.get()) < 0)) {
                best = how;
            }
        }
        if (coded) {
            return best;
        }
        boolean named = beside.stream()
                .flatMap(m -> Stream.concat(m.actors().stream(), m.recipients().stream()))
                .filter(a -> supposition.actor().has(a.actor()))
                .anyMatch(a -> names(a.excerpt().text(), words.text()));
        return named ? Optional.of(How.CONDITION_OF_ACTOR) : Optional.empty();
    }

    /** Whether a name that the document gives an actor, no pronoun, stands in the condition. */
    private static boolean names(String name, String condition) {
        return Character.isUpperCase(name.charAt(0))
                && Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                        .matcher(condition)
                        .find();
    }

    private static Optional<How> ofCoded(Supposition supposition, EventMention inside) {
        if (!supposition.hasKind(told(inside))) {
            return Optional.empty();
        }
        List<Actor> actors = actors(inside.actors());
        List<Actor> recipients = actors(inside.recipients());
        boolean actor = Supposition.isOneOf(supposition.actor(), actors);
        boolean recipient = Supposition.isOneOf(supposition.recipient(), recipients);
        if (actor && recipient) {
            return Optional.of(How.CONDITION);
        }
        boolean fits = actor && recipients.isEmpty() || recipient && actors.isEmpty();
        return fits ? Optional.of(How.CONDITION_IN_PART) : Optional.empty();
    }

    /** What would happen, where that is not the act itself. */
    private static EventKind told(EventMention mention) {
        return mention.foreseen().orElse(mention.kind());
    }

    private static boolean isInsideCondition(EventMention mention) {
        return mention.condition()
                .filter(c -> c.span().covers(mention.evidence().trigger().span()))
                .isPresent();
    }

    private static List<Actor> actors(List<ActorMention> mentions) {
        return mentions.stream().map(ActorMention::actor).toList();
    }
}
