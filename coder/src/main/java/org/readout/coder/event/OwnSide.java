package org.readout.coder.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.actors.ActorIndex;
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

    private static final Set<String> COMMANDS = Set.of("order", "instruct", "command", "direct");

    private static final Set<String> SAYINGS = Set.of("say", "report", "announce", "confirm", "add", "state");

    /** What mentions begin with that take up others, and are of their country. */
    private static final Set<String> POINTING =
            Set.of("his ", "her ", "its ", "their ", "our ", "they", "them", "him", "those ");

    private OwnSide() {}

    /** Forces that a state's own leaders command are that state's. */
    static ActorMention commanded(Token verb, ActorMention forces, Iterable<ActorMention> commanders) {
        if (COMMANDS.contains(verb.lemma()) && isBare(forces)) {
            for (ActorMention commander : commanders) {
                Optional<String> own = ofState(commander);
                if (own.isPresent()) {
                    return of(forces, own.get());
                }
            }
        }
        return forces;
    }

    /** Those of whose death or wounds a state's army, police or government tells are its own, where it names no other state as theirs and does not tell of its own deed. */
    static ActorMention lost(Clause clause, Token deed, ActorMention forces, Iterable<ActorMention> doers) {
        if (!isBare(forces)) {
            return forces;
        }
        Optional<String> teller = teller(clause, deed);
        if (teller.isEmpty()) {
            return forces;
        }
        for (ActorMention doer : doers) {
            if (doer.actor().country().equals(teller)) {
                return forces;
            }
        }
        return of(forces, teller.get());
    }

    /** "They fired at our troops": those who face the speaker's own side are of the other of the two states that the document is about, where it is about two. */
    static ActorMention facing(ActorMention doer, Iterable<ActorMention> sufferers, ActorIndex actors) {
        if (!doer.excerpt().text().equalsIgnoreCase("they")) {
            return doer;
        }
        for (ActorMention sufferer : sufferers) {
            String words = sufferer.excerpt().text().toLowerCase(Locale.ROOT);
            boolean ours = words.startsWith("our ") || words.equals("us");
            Optional<String> own = sufferer.actor().country();
            if (ours && own.isPresent() && own.equals(doer.actor().country())) {
                return actors.otherOf(own.get()).map(other -> of(doer, other)).orElse(doer);
            }
        }
        return doer;
    }

    /** The state for which the subject of the nearest verb of saying above a word speaks. */
    private static Optional<String> teller(Clause clause, Token deed) {
        Optional<Token> above = clause.sentence().head(deed);
        while (above.isPresent() && !SAYINGS.contains(above.get().lemma())) {
            above = clause.sentence().head(above.get());
        }
        return above.flatMap(verb -> clause.syntax().subject(verb)).stream()
                .flatMap(s -> clause.parties(s, Slot.Reading.BY_USE).stream())
                .flatMap(speaker -> ofState(speaker).stream())
                .findFirst();
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
