package org.readout.analysis.whatif;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.analysis.tension.Side;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;

/**
 * A mention in which somebody speaks of a supposed event: of what follows from it, of what they would do, or of doing it.
 *
 * @param mention that states it; it holds the words, who says so and, where it is coded, who would do what
 * @param condition the words of the condition; absent where none is stated
 * @param found words of the condition by which it was found, where that was not by what is coded in it
 */
public record Stated(How how, EventMention mention, Optional<Excerpt> condition, List<String> found) {
    public Stated {
        found = List.copyOf(found);
    }

    /** How a statement bears on the supposed event, the closest first. */
    public enum How {
        /** Its condition is coded as an event of the type between the two. */
        CONDITION,
        /** Its condition is coded as an event of the type, and one of the two parties is not stated. */
        CONDITION_IN_PART,
        /**
         * Its condition has words that name acts of the type, and names one of the two parties or is stated by or to one of them. Found by full text: nothing of
         * the type is coded there.
         */
        CONDITION_BY_WORDS,
        /** Its condition names the one who would act; what they would do is not an event of the codebook. */
        CONDITION_OF_ACTOR,
        /** The one who would act says, or is said, to be going to do it, to may do it, or to have threatened it. */
        ANNOUNCED,
        /** The one who would be acted on threatens or warns the other; no condition is stated. */
        THREAT_IN_RETURN
    }

    /**
     * The statements that bear on a supposed event, the closest first, then in their order; each sentence once.
     *
     * @param search looks through conditions in which nothing of the type is coded
     */
    public static List<Stated> about(Supposition supposition, ConditionSearch search, Statements statements) {
        Map<String, Stated> bySentence = new LinkedHashMap<>();
        for (Statements.Statement statement : statements.all()) {
            stated(supposition, search, statement)
                    .ifPresent(stated -> bySentence.merge(sentence(stated.mention()), stated, Stated::closer));
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

    private static Optional<Stated> stated(
            Supposition supposition, ConditionSearch search, Statements.Statement statement) {
        EventMention mention = statement.mention();
        return statement.condition().isPresent()
                ? byCondition(
                        supposition, search, mention, statement.condition().get())
                : withoutCondition(supposition, mention)
                        .map(how -> new Stated(how, mention, Optional.empty(), List.of()));
    }

    private static Optional<How> withoutCondition(Supposition supposition, EventMention mention) {
        if (Statements.isAhead(mention)
                && supposition.hasKind(told(mention))
                && isFromTo(mention, supposition.actor(), supposition.recipient())) {
            return Optional.of(How.ANNOUNCED);
        }
        return Statements.isThreat(mention) && isFromTo(mention, supposition.recipient(), supposition.actor())
                ? Optional.of(How.THREAT_IN_RETURN)
                : Optional.empty();
    }

    private static boolean isFromTo(EventMention mention, Side from, Side to) {
        return Supposition.isOneOf(from, actors(mention.actors()))
                && Supposition.isOneOf(to, actors(mention.recipients()));
    }

    /** By the acts that are coded inside the condition, else by its words. */
    private static Optional<Stated> byCondition(
            Supposition supposition, ConditionSearch search, EventMention mention, Statements.Condition condition) {
        Optional<How> coded = condition.inside().stream()
                .flatMap(m -> ofCoded(supposition, m).stream())
                .min(Comparator.naturalOrder());
        if (coded.isPresent()) {
            return coded.map(how -> new Stated(how, mention, Optional.of(condition.excerpt()), List.of()));
        }
        if (condition.inside().stream().anyMatch(m -> supposition.hasKind(told(m)))) {
            return Optional.empty();
        }
        return byWords(supposition, search, mention, condition);
    }

    /** A name alone is worth reading on where no act at all is coded inside. */
    private static Optional<Stated> byWords(
            Supposition supposition, ConditionSearch search, EventMention mention, Statements.Condition condition) {
        Optional<ConditionSearch.Found> found = search.in(condition.words());
        boolean act = found.filter(f -> f.act()).isPresent();
        boolean named = found.filter(f -> f.actor()).isPresent();
        if (act && (named || found.filter(f -> f.recipient()).isPresent() || isOfEither(supposition, mention))) {
            return Optional.of(new Stated(
                    How.CONDITION_BY_WORDS,
                    mention,
                    Optional.of(condition.excerpt()),
                    found.get().words()));
        }
        return condition.inside().isEmpty() && (named || isNamed(supposition.actor(), condition))
                ? Optional.of(new Stated(How.CONDITION_OF_ACTOR, mention, Optional.of(condition.excerpt()), List.of()))
                : Optional.empty();
    }

    /** Whether the condition has a name that the document gives the party elsewhere. */
    private static boolean isNamed(Side party, Statements.Condition condition) {
        return condition.beside().stream()
                .flatMap(m -> Stream.concat(m.actors().stream(), m.recipients().stream()))
                .filter(a -> names(a.excerpt().text(), condition.excerpt().text()))
                .anyMatch(a -> party.has(a.actor()));
    }

    /** Whether one of the two parties states it, or has it said to them. */
    private static boolean isOfEither(Supposition supposition, EventMention mention) {
        return Stream.concat(actors(mention.actors()).stream(), actors(mention.recipients()).stream())
                .anyMatch(a ->
                        supposition.actor().has(a) || supposition.recipient().has(a));
    }

    /** Whether a name that the document gives an actor, no pronoun, stands in the condition. */
    private static boolean names(String name, String condition) {
        return Character.isUpperCase(name.charAt(0))
                && condition.contains(name)
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
