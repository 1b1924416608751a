package org.readout.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readout.coder.actors.Countries;
import org.readout.coder.codebook.Slot;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.Sector;
import org.readout.language.Token;

/** Soldiers and police whose words name no country, and who are of the state of whoever speaks of them: "ordered the military to stand by", "the army said three soldiers had been killed". */
final class OwnSide {
    private static final Set<Sector> OF_STATE = Set.of(Sector.GOV, Sector.MIL, Sector.COP);

    private static final Set<Sector> FORCES = Set.of(Sector.MIL, Sector.COP);

    /** What the things of soldiers and police are called by: "an army post". */
    private static final Set<String> ARMED = Set.of("army ", "military ", "police ");

    /** What ministries of soldiers and police are called by. */
    private static final Set<String> OF_FORCES = Set.of("defence", "defense", "interior");

    private static final Set<String> COMMANDS = Set.of("order", "instruct", "command", "direct");

    private static final Set<String> SAYINGS = Set.of("say", "report", "announce", "confirm", "add", "state");

    /** What mentions begin with that take up others, and are of their country. */
    private static final Set<String> POINTING =
            Set.of("his ", "her ", "its ", "their ", "our ", "they", "them", "him", "those ");

    private OwnSide() {}

    /** Forces that a state's own leaders command are that state's. */
    static ActorMention commanded(Token verb, ActorMention forces, List<ActorMention> commanders) {
        return commanders.stream()
                .filter(c -> COMMANDS.contains(verb.lemma()) && isBare(forces))
                .flatMap(c -> ofState(c).stream())
                .findFirst()
                .map(country -> of(forces, country))
                .orElse(forces);
    }

    /**
     * Those of whose death or wounds a state's army, police or their ministry tells are its own, where it names none as another state's and does not tell of its own deed. Where
     * its words name a place other than its state or seat, the dead may be of there.
     */
    static List<ActorMention> lost(Clause clause, Token deed, List<ActorMention> sufferers, List<ActorMention> doers) {
        if (!sufferers.stream().allMatch(OwnSide::isBare)) {
            return sufferers;
        }
        Optional<String> own = teller(clause, deed)
                .filter(t -> isOfForces(t) && !isElsewhere(clause, t))
                .flatMap(OwnSide::ofState)
                .filter(state ->
                        doers.stream().noneMatch(d -> d.actor().country().equals(Optional.of(state))));
        return own.isEmpty()
                ? sufferers
                : sufferers.stream().map(s -> of(s, own.get())).toList();
    }

    /**
     * "They fired at our troops": those who face the speaker's own side are of the other state.
     *
     * @param other the other state that is spoken of than a given one
     */
    static ActorMention facing(
            ActorMention doer, List<ActorMention> sufferers, Function<String, Optional<String>> other) {
        return sufferers.stream()
                .filter(s -> doer.excerpt().text().equalsIgnoreCase("they") && isOurs(s))
                .flatMap(s -> s.actor().country().stream())
                .filter(own -> doer.actor().country().equals(Optional.of(own)))
                .findFirst()
                .flatMap(other)
                .map(country -> of(doer, country))
                .orElse(doer);
    }

    private static boolean isOurs(ActorMention party) {
        String words = party.excerpt().text().toLowerCase(Locale.ROOT);
        return words.startsWith("our ") || words.equals("us");
    }

    /** The state that the subject of the nearest verb of saying above a word speaks for, by the words that name it. */
    private static Optional<ActorMention> teller(Clause clause, Token deed) {
        Optional<Token> above = clause.sentence().head(deed);
        while (above.isPresent() && !SAYINGS.contains(above.get().lemma())) {
            above = clause.sentence().head(above.get());
        }
        return above.flatMap(verb -> clause.syntax().subject(verb)).stream()
                .flatMap(s -> clause.parties(s, Slot.Reading.BY_USE).stream())
                .filter(speaker -> ofState(speaker).isPresent())
                .findFirst();
    }

    private static boolean isOfForces(ActorMention teller) {
        String words = teller.excerpt().text().toLowerCase(Locale.ROOT);
        return teller.actor().sectors().stream().anyMatch(FORCES::contains)
                || OF_FORCES.stream().anyMatch(words::contains);
    }

    private static boolean isElsewhere(Clause clause, ActorMention teller) {
        return clause.sentence().tokens().stream()
                .anyMatch(t -> !teller.excerpt().span().covers(t.span())
                        && clause.isPlaceBeyond(t, teller.actor().country()));
    }

    private static Optional<String> ofState(ActorMention party) {
        return party.actor()
                .country()
                .filter(Countries::isState)
                .filter(c -> party.actor().sectors().stream().anyMatch(OF_STATE::contains));
    }

    /** Whether words say of soldiers or police neither whose they are nor which: "several soldiers". */
    private static boolean isBare(ActorMention party) {
        String words = party.excerpt().text().toLowerCase(Locale.ROOT);
        return party.actor().id().isEmpty()
                && party.actor().country().filter(c -> !Countries.isState(c)).isEmpty()
                && (party.actor().sectors().stream().anyMatch(FORCES::contains)
                        || ARMED.stream().anyMatch(words::contains))
                && party.excerpt().text().codePoints().skip(1).noneMatch(Character::isUpperCase)
                && POINTING.stream().noneMatch(words::startsWith);
    }

    private static ActorMention of(ActorMention mention, String country) {
        Actor own = mention.actor();
        return new ActorMention(
                mention.excerpt(), new Actor(Optional.empty(), own.name(), Optional.of(country), own.sectors()));
    }
}
