package org.readout.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.coder.actors.ActorIndex;
import org.readout.coder.actors.Countries;
import org.readout.coder.actors.EntryKind;
import org.readout.coder.codebook.Slot;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.Sector;
import org.readout.language.Token;

/**
 * Mends the parties of one act by what its clause and the other party exclude: one phrase is not both sides, nobody promises something to himself, who is sent home is of another state, who address each other in a meeting meet, and a party
 * without a country that faces one of the two states a document is about is of the other.
 */
final class PartyChecks {
    private static final String DECISION = "rule:party-check";
    private static final Set<String> OWN_SIDE = Set.of("AGREE", "MOBILIZE", "RETREAT", "CONCEDE");

    /** Acts of force, which no newspaper commits: its name before one says whose report it is. */
    private static final Set<String> DEEDS = Set.of("ASSAULT", "COERCE", "MOBILIZE");

    private static final Set<Sector> STATELESS = Set.of(Sector.REB, Sector.CRM, Sector.UAF);

    /** Verbs of giving and taking an office, which is done within one state. */
    private static final Set<String> OFFICES = Set.of(
            "dismiss", "sack", "appoint", "name", "elect", "oust", "remove", "replace", "reinstate", "inaugurate");

    /** Words against others: in "American diplomats rejected the United States joining" it is not their own state that they reject. */
    private static final Set<String> AGAINST = Set.of("THREATEN", "REJECT");

    private static final Set<String> TARGETED = Set.of("REQUEST", "ACCUSE");
    private static final Set<String> ENVOYS =
            Set.of("ambassador", "diplomat", "envoy", "consul", "attaché", "chargé", "nuncio");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}");
    private static final Set<String> MISSIONS = Set.of("embassy", "consulate");

    private final ActorIndex actors;

    PartyChecks(ActorIndex actors) {
        this.actors = actors;
    }

    /**
     * @param here the acts of the same sentence
     * @param earlier those before it, in text order
     */
    Candidate mend(Clause clause, Candidate act, List<Candidate> here, List<Candidate> earlier) {
        List<ActorMention> doers = new ArrayList<>(whole(act.actors()));
        List<ActorMention> sufferers = new ArrayList<>(whole(act.recipients()));
        if (DEEDS.contains(act.kind().type())) {
            doers.removeIf(this::isOutlet);
        }
        if (!act.isMutual()) {
            apart(doers, sufferers);
            if (OWN_SIDE.contains(act.kind().type())) {
                sufferers.removeIf(r -> doers.stream().anyMatch(a -> isOne(a, r)));
            }
            doers.replaceAll(d -> OwnSide.facing(
                    d, sufferers, own -> otherState(clause, act.head(), own).or(() -> actors.otherOf(own))));
            if (act.kind().type().equals("MOBILIZE")) {
                sufferers.removeIf(PartyChecks::isWhere);
            }
            if (act.kind().type().equals("PROTEST") && sufferers.isEmpty()) {
                target(clause, act, here).ifPresent(sufferers::addAll);
            }
            if (act.kind().type().equals("PROTEST")) {
                doers.replaceAll(d -> outside(d, sufferers));
            }
            if (act.kind().type().equals("COERCE") && sufferers.isEmpty()) {
                power(clause, act.head(), doers).ifPresent(sufferers::add);
            }
            if (act.kind().type().equals("SANCTION")) {
                sufferers.replaceAll(r -> sentHome(clause, act, r, doers, earlier));
            }
            if (act.kind().type().equals("REQUEST")) {
                sufferers.replaceAll(r -> OwnSide.commanded(act.head(), r, doers));
            }
            if (act.kind().type().equals("ASSAULT")) {
                List<ActorMention> own = List.copyOf(OwnSide.lost(clause, act.head(), sufferers, doers));
                sufferers.clear();
                sufferers.addAll(own);
            }
            if (AGAINST.contains(act.kind().type())) {
                sufferers.removeIf(r -> isState(r) && doers.stream().anyMatch(a -> PartyKinds.isSameSide(a, r)));
            }
            List<ActorMention> before = List.copyOf(doers);
            if (OFFICES.contains(act.head().lemma())) {
                sufferers.replaceAll(r -> within(doers, r));
            } else {
                across(clause, doers, sufferers);
                across(clause, sufferers, before);
            }
        }
        if (act.kind().type().equals("CONSULT") && doers.size() < 2 && sufferers.isEmpty()) {
            List<ActorMention> parties = Meetings.completed(clause, act);
            if (!parties.isEmpty()) {
                doers.clear();
                doers.addAll(parties);
            }
        }
        boolean same = doers.equals(act.actors()) && sufferers.equals(act.recipients());
        return same ? act : act.withParties(doers, sufferers, DECISION);
    }

    /** "Deployed to the province": words for no people and no body say where forces are moved. */
    private static boolean isWhere(ActorMention words) {
        return words.actor().id().isEmpty() && words.actor().sectors().isEmpty();
    }

    private boolean isOutlet(ActorMention party) {
        return actors.entry(party).filter(e -> e.kind() == EntryKind.OUTLET).isPresent();
    }

    /** "Seized power": what those take who rule a state by force is that state's. */
    private static Optional<ActorMention> power(Clause clause, Token head, List<ActorMention> doers) {
        return clause.syntax()
                .object(head)
                .filter(o -> o.lemma().equals("power"))
                .flatMap(o -> doers.stream()
                        .flatMap(d -> d.actor().country().stream())
                        .filter(Countries::isState)
                        .findFirst()
                        .flatMap(country -> clause.described(o, o.span(), true).map(power -> of(power, country))));
    }

    /** Whether words stand for a state: by its name, its capital's, or "his government". */
    private boolean isState(ActorMention party) {
        return actors.entry(party).filter(e -> e.kind() == EntryKind.STATE).isPresent();
    }

    /** People whose words name no country, who protest at an embassy of the one of two states that a document is about, are of the other. */
    private ActorMention outside(ActorMention people, List<ActorMention> sufferers) {
        boolean bare = people.actor().id().isEmpty()
                && people.excerpt().text().codePoints().skip(1).noneMatch(Character::isUpperCase);
        return sufferers.stream()
                .filter(s -> bare
                        && s.actor().country().isPresent()
                        && s.actor().country().equals(people.actor().country()))
                .filter(s -> MISSIONS.stream().anyMatch(s.excerpt().text()::contains))
                .flatMap(s -> s.actor().country().stream())
                .flatMap(c -> actors.otherOf(c).stream())
                .findFirst()
                .map(country -> of(people, country))
                .orElse(people);
    }

    /** An office holder of no known country that somebody gives the office to or takes it from is of the same state. */
    private static ActorMention within(List<ActorMention> doers, ActorMention holder) {
        boolean unknown =
                holder.actor().country().isEmpty() && holder.actor().id().isEmpty();
        return doers.stream()
                .filter(d -> unknown
                        && d.actor().country().filter(Countries::isState).isPresent())
                .flatMap(d -> d.actor().country().stream())
                .findFirst()
                .map(country -> of(holder, country))
                .orElse(holder);
    }

    /** A party inside the words of another one of its country is that one ("Nigerian" in "Nigerian President X"); of one phrase read twice the reading with a country stays, and of two with one country that of people ("Qatari and Egyptian officials"). */
    private static List<ActorMention> whole(List<ActorMention> parties) {
        return parties.stream()
                .distinct()
                .filter(p -> parties.stream()
                        .noneMatch(o -> isInside(p, o)
                                        && o.actor().country().equals(p.actor().country())
                                || o.excerpt().equals(p.excerpt()) && isFuller(o.actor(), p.actor())))
                .toList();
    }

    private static boolean isFuller(Actor one, Actor other) {
        boolean people = one.country().equals(other.country())
                && one.id().isEmpty()
                && other.id().isPresent()
                && !one.sectors().isEmpty();
        return people || other.country().isEmpty() && one.country().isPresent();
    }

    /** Of two parties with words in common the longer one stays: in "Pakistan's envoy was summoned" Pakistan does nothing. */
    private static void apart(List<ActorMention> doers, List<ActorMention> sufferers) {
        List<ActorMention> all =
                Stream.concat(doers.stream(), sufferers.stream()).toList();
        doers.removeIf(a -> sufferers.stream().anyMatch(r -> isInside(a, r) && !isBacker(a, r)));
        sufferers.removeIf(r -> all.stream().anyMatch(a -> isInside(r, a)));
    }

    /** "Eritrean-backed forces": who backs others stands in their words. */
    private static boolean isBacker(ActorMention backer, ActorMention backed) {
        return backed.excerpt().text().contains(backer.excerpt().text() + "-");
    }

    private static boolean isInside(ActorMention part, ActorMention whole) {
        return whole.excerpt().span().covers(part.excerpt().span())
                && whole.excerpt().span().length() > part.excerpt().span().length();
    }

    private static boolean isOne(ActorMention a, ActorMention b) {
        return PartyKinds.isSameSide(a, b)
                || a.actor().country().filter("IGO"::equals).isPresent()
                        && a.actor().country().equals(b.actor().country());
    }

    /** "Marched to demand that the president resign": those of whom a protest demands something. */
    private static Optional<List<ActorMention>> target(Clause clause, Candidate protest, List<Candidate> here) {
        return here.stream()
                .filter(c ->
                        TARGETED.contains(c.kind().type()) && !c.recipients().isEmpty())
                .filter(c -> clause.sentence().isBelow(c.head(), protest.predicate()))
                .findFirst()
                .map(Candidate::recipients);
    }

    /** "Lima expelled its ambassador": an envoy who is sent home is of the other state spoken of. */
    private ActorMention sentHome(
            Clause clause, Candidate act, ActorMention envoy, List<ActorMention> doers, List<Candidate> earlier) {
        String words = envoy.excerpt().text().toLowerCase(Locale.ROOT);
        Optional<String> own = doers.stream()
                .map(d -> d.actor().country())
                .flatMap(Optional::stream)
                .findFirst();
        boolean ours = ENVOYS.stream().anyMatch(words::contains)
                && own.isPresent()
                && own.equals(envoy.actor().country());
        if (!ours) {
            return envoy;
        }
        return otherState(clause, act.head(), own.get())
                .or(() -> actors.otherOf(own.get()))
                .or(() -> latestOther(earlier, own.get()))
                .map(country -> of(envoy, country))
                .orElse(envoy);
    }

    private static Optional<String> otherState(Clause clause, Token head, String own) {
        return clause.sentence().tokens().stream()
                .filter(t -> t.index() < head.index())
                .flatMap(t -> clause.parties(t, Slot.Reading.BY_USE).stream())
                .flatMap(m -> m.actor().country().stream())
                .filter(c -> !c.equals(own) && Countries.isState(c))
                .reduce((first, second) -> second);
    }

    private static Optional<String> latestOther(List<Candidate> earlier, String own) {
        return earlier.stream()
                .flatMap(c -> Stream.concat(c.actors().stream(), c.recipients().stream()))
                .filter(m -> m.actor().sectors().contains(Sector.GOV))
                .flatMap(m -> m.actor().country().stream())
                .filter(c -> !c.equals(own) && Countries.isState(c))
                .reduce((first, second) -> second);
    }

    /** Gives those of whom no country is known the other of the two states that the document is about. */
    private void across(Clause clause, List<ActorMention> parties, List<ActorMention> others) {
        boolean unknown = parties.stream()
                .allMatch(p -> p.actor().country().isEmpty()
                        && p.actor().id().isEmpty()
                        && !p.actor().sectors().isEmpty()
                        && p.actor().sectors().stream().noneMatch(STATELESS::contains)
                        && !isFromElsewhere(clause, p));
        if (unknown) {
            others.stream()
                    .flatMap(o -> o.actor().country().stream())
                    .flatMap(c -> actors.otherOf(c).stream())
                    .findFirst()
                    .ifPresent(country -> parties.replaceAll(p -> of(p, country)));
        }
    }

    /** "A European commissioner", "West African leaders", "Maduro supporters": a name in the words, but not one alone, says that they are of neither state, or of which. */
    private static boolean isFromElsewhere(Clause clause, ActorMention party) {
        String words = party.excerpt().text();
        boolean opens =
                party.excerpt().span().start() == clause.sentence().span().start();
        boolean name = Character.isUpperCase(words.charAt(words.lastIndexOf(' ') + 1));
        boolean inside = words.codePoints().skip(1).anyMatch(Character::isUpperCase);
        return !name && (inside || !opens && CAPITALISED.matcher(words).lookingAt());
    }

    private static ActorMention of(ActorMention mention, String country) {
        Actor actor = mention.actor();
        return new ActorMention(
                mention.excerpt(), new Actor(Optional.empty(), actor.name(), Optional.of(country), actor.sectors()));
    }
}
