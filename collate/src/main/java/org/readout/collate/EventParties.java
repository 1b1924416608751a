package org.readout.collate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.EventMention;

/**
 * The parties of one event: those of its mentions, each once, under the most telling of its names.
 *
 * @param actors of a harmful act only those that are not merely some source's account, see {@link Responsibility}
 * @param recipients in an act in which all take the same part, without those that are actors already
 */
record EventParties(List<Actor> actors, List<Actor> recipients) {
    private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE");

    EventParties {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** @param told the mentions that the event's parties are read from, in order of report */
    static EventParties of(String type, List<EventMention> told, Voices voices) {
        List<EventMention> accounts =
                told.stream().filter(Responsibility::isAtStake).toList();
        List<EventMention> settled = accounts.isEmpty()
                ? told
                : accounts.stream()
                        .filter(m -> Responsibility.isSettled(m, accounts, voices))
                        .toList();
        List<Actor> actors = distinct(settled, EventMention::actors);
        List<Actor> recipients = distinct(told, EventMention::recipients);
        if (!MUTUAL.contains(type)) {
            return new EventParties(actors, recipients);
        }
        List<Actor> others = recipients.stream()
                .filter(r -> actors.stream().noneMatch(a -> isSameSide(r, a)))
                .toList();
        return new EventParties(
                actors.stream()
                        .filter(a -> others.stream().noneMatch(r -> isCoveredBy(a, r)))
                        .toList(),
                others);
    }

    private static boolean isSameSide(Actor recipient, Actor actor) {
        return PartyAgreement.of(recipient, actor) == PartyAgreement.SAME || isCoveredBy(recipient, actor);
    }

    private static List<Actor> distinct(List<EventMention> mentions, Function<EventMention, List<ActorMention>> role) {
        Map<String, Actor> byKey = new LinkedHashMap<>();
        mentions.stream().flatMap(m -> known(m, role)).forEach(a -> byKey.putIfAbsent(a.key(), a));
        Collection<Actor> all = byKey.values();
        List<Actor> kept = new ArrayList<>();
        for (Actor party : all) {
            boolean covered = all.stream().anyMatch(other -> isCoveredBy(party, other));
            boolean known = kept.stream().anyMatch(other -> isAlike(party, other, mentions, role));
            if (!covered && !known) {
                kept.add(party);
            }
        }
        return kept;
    }

    private static Stream<Actor> known(EventMention mention, Function<EventMention, List<ActorMention>> role) {
        return role.apply(mention).stream().map(ActorMention::actor).filter(a -> !a.equals(Actor.UNKNOWN));
    }

    /** A whole of which the list has a part, an unnamed party of which it has a named one, a name of which it has a fuller one. */
    private static boolean isCoveredBy(Actor party, Actor other) {
        if (party.equals(other)) {
            return false;
        }
        PartyAgreement agreement = PartyAgreement.of(party, other);
        return switch (agreement) {
            case PART, COUNTRY -> detail(other) > detail(party);
            case SAME ->
                detail(other) > detail(party) || detail(other) == detail(party) && nameOf(other) > nameOf(party);
            default -> false;
        };
    }

    /** Two descriptions of one side that no mention tells apart by listing both. */
    private static boolean isAlike(
            Actor party, Actor other, List<EventMention> mentions, Function<EventMention, List<ActorMention>> role) {
        return PartyAgreement.of(party, other).isAtLeast(PartyAgreement.COUNTRY)
                && mentions.stream()
                        .map(m -> known(m, role).map(Actor::key).toList())
                        .noneMatch(keys -> keys.contains(party.key()) && keys.contains(other.key()));
    }

    /** How closely it is known: 0 by country and sector, 1 by name or as a state, 2 as a body or person of the dictionary. */
    private static int detail(Actor actor) {
        if (actor.id().filter(id -> id.indexOf('.') > 0).isPresent()) {
            return 2;
        }
        return actor.id().isPresent() || actor.name().isPresent() ? 1 : 0;
    }

    private static int nameOf(Actor actor) {
        return actor.name().map(String::length).orElse(0);
    }
}
