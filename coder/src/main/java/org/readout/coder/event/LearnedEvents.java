package org.readout.coder.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.coder.codebook.Codebook;
import org.readout.core.ActorMention;
import org.readout.language.ActMention;
import org.readout.language.ActMention.Role;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Joins what the codebook's frames find in a sentence with what the language model's event heads see there: where both see an act the frame decides and the
 * model fills a party that the frame left empty; an act that only the model sees becomes a candidate.
 */
final class LearnedEvents {
    private static final String ACT = "model:act";
    private static final String PARTIES = "model:parties";
    private static final String TYPE = "model:type";
    private static final String COMPLEMENT = "rule:complement";
    private static final String ANSWERED = "rule:answered-act";
    private static final String BLAMED = "rule:not-for-the-blamed";
    private static final String HELP = "AID";

    /** Parts of speech that can name an act. */
    private static final Set<Upos> WORDS = Set.of(Upos.VERB, Upos.NOUN, Upos.ADJ, Upos.PROPN);

    private static final Set<String> ANSWERS = Set.of("ACCUSE", "REJECT", "REQUEST", "SUPPORT");

    /** What one party alone agrees to is towards somebody: "agreed to let UN workers in". */
    private static final Set<String> GIVEN = Set.of("AGREE", "CONCEDE");

    /** Probability of an act from which it makes a record that no frame makes. */
    private static final double SURE = 0.77;

    /** The same where the codebook has the word for a trigger of the type. */
    private static final double SUPPORTED = 0.6;

    /** The same for acts none of whose parties is identified. */
    static final double SURE_WITHOUT_IDENTITY = 0.85;

    /** The same where the clause does not say who did it, nor to whom ("18 drones were shot down"), in a document that told of another act before. */
    private static final double SURE_OF_THE_UNSAID = 0.9;

    private final Codebook codebook;
    private final FrameMatcher matcher;
    private final LearnedParties parties;
    private final Complements complements;

    LearnedEvents(Codebook codebook) {
        this.codebook = codebook;
        this.matcher = new FrameMatcher(codebook);
        this.parties = new LearnedParties(codebook, matcher);
        this.complements = new Complements(codebook, matcher);
    }

    /**
     * @param document the clauses of all sentences: an act's parties may stand in another one
     * @param acts those of the clause's sentence
     * @param told whether the document told of an act before
     */
    List<Candidate> join(
            Clause clause, List<Clause> document, List<Candidate> found, List<ActMention> acts, boolean told) {
        List<Candidate> joined = new ArrayList<>();
        for (Candidate candidate : found) {
            Optional<ActMention> fullest = acts.stream()
                    .filter(a -> names(clause, a, candidate))
                    .max(Comparator.comparingDouble(ActMention::probability));
            Optional<ActMention> own =
                    acts.stream().filter(a -> namesWord(a, candidate)).findFirst();
            joined.add(fullest.map(act -> completed(clause, document, candidate, own.orElse(act), act))
                    .orElse(candidate));
        }
        for (ActMention act : acts) {
            if (found.stream().noneMatch(c -> names(clause, act, c))) {
                candidate(clause, document, act, told)
                        .filter(c -> found.stream().noneMatch(f -> isSame(c, f)))
                        .map(c -> withoutAnswerers(c, found))
                        .map(c -> notForTheBlamed(c, found))
                        .ifPresent(joined::add);
            }
        }
        return joined;
    }

    /** Whether an act is the one that a frame found: at its words, or at the object that the frame asks for and that names the same type of act ("launched an <em>investigation</em>"). */
    private static boolean names(Clause clause, ActMention act, Candidate candidate) {
        boolean withObject =
                candidate.frame().filter(f -> !f.object().isEmpty()).isPresent()
                        && act.kind().type().equals(candidate.kind().type());
        return namesWord(act, candidate)
                || withObject
                        && clause.syntax()
                                .object(candidate.head())
                                .filter(o -> act.trigger().overlaps(o.span()))
                                .isPresent();
    }

    /** At its own word or at the light verb over it. */
    private static boolean namesWord(ActMention act, Candidate candidate) {
        return act.trigger().overlaps(candidate.head().span())
                || candidate.support().isPresent()
                        && act.trigger().overlaps(candidate.support().get().span());
    }

    /**
     * @param own the act seen at the candidate's own words, which tells type and status
     * @param act the surest of those that name the candidate, which tells the parties that the frame does not find
     */
    private Candidate completed(
            Clause clause, List<Clause> document, Candidate candidate, ActMention own, ActMention act) {
        List<ActorMention> actors = candidate.actors().isEmpty() && !EventCoreference.isWithoutDoer(candidate)
                ? EventFinder.without(parties.of(clause, document, act, Role.ACTOR), candidate.recipients())
                : candidate.actors();
        if (candidate.isMutual() && actors.size() == 1 && candidate.head().upos() == Upos.VERB) {
            actors = partners(actors, parties.of(clause, document, act, Role.ACTOR));
        }
        boolean towards = !candidate.isMutual()
                || actors.size() == 1 && GIVEN.contains(candidate.kind().type());
        List<ActorMention> recipients = candidate.recipients().isEmpty() && towards
                ? EventFinder.without(
                        suffering(clause, candidate, parties.of(clause, document, act, Role.RECIPIENT)), actors)
                : candidate.recipients();
        Candidate seen = conceded(candidate.seenAs(own), own);
        boolean same = actors.equals(candidate.actors()) && recipients.equals(candidate.recipients());
        return same ? seen : seen.withParties(actors, recipients, PARTIES);
    }

    /** One party of a mutual act with the others that the model sees in it; alone where it does not see that one. */
    private static List<ActorMention> partners(List<ActorMention> one, List<ActorMention> seen) {
        boolean sees = seen.size() > 1
                && seen.stream().allMatch(PartyKinds::isIdentified)
                && seen.stream()
                        .anyMatch(p ->
                                p.excerpt().span().overlaps(one.get(0).excerpt().span()));
        return sees ? seen : one;
    }

    /** A promise or an agreement that the model reads as giving way ("promised to remove the ship"). */
    private static Candidate conceded(Candidate candidate, ActMention act) {
        boolean gives =
                candidate.kind().type().equals("AGREE") && act.kind().type().equals("CONCEDE");
        return gives ? candidate.withKind(act.kind(), TYPE) : candidate;
    }

    /** Of a deed, those who are not parties of a clause inside it: "sent troops to attack Ukraine" is a deployment against nobody; "sent medicines to help Kenya" does help Kenya. */
    private List<ActorMention> suffering(Clause clause, Candidate candidate, List<ActorMention> recipients) {
        String type = candidate.kind().type();
        if (codebook.type(type).isVerbal() || type.equals(HELP)) {
            return recipients;
        }
        List<Token> clauses = clause.sentence().children(candidate.head()).stream()
                .filter(c -> c.is("advcl") || c.is("xcomp") || c.is("ccomp"))
                .toList();
        return recipients.stream()
                .filter(r -> clauses.stream()
                        .flatMap(c -> clause.sentence().subtree(c).stream())
                        .noneMatch(t -> t.span().overlaps(r.excerpt().span())))
                .toList();
    }

    private Optional<Candidate> candidate(Clause clause, List<Clause> document, ActMention act, boolean told) {
        Optional<Token> head = LearnedParties.heads(clause, act.trigger()).findFirst();
        if (head.isEmpty()
                || !WORDS.contains(head.get().upos())
                || !codebook.hasType(act.kind().type())
                || Messages.isNoForce(clause.sentence(), head.get(), act.kind().type())
                || act.probability() < (isTrigger(clause, head.get(), act) ? SUPPORTED : SURE)) {
            return Optional.empty();
        }
        boolean verb = head.get().upos() == Upos.VERB;
        boolean verySure = act.probability() >= SURE_WITHOUT_IDENTITY;
        List<ActorMention> actors = parties.of(clause, document, act, Role.ACTOR);
        List<ActorMention> recipients = EventFinder.without(parties.of(clause, document, act, Role.RECIPIENT), actors);
        if (verb && verySure && actors.isEmpty() && recipients.isEmpty()) {
            actors = parties.likeliest(clause, act, Role.ACTOR);
            recipients = EventFinder.without(parties.likeliest(clause, act, Role.RECIPIENT), actors);
        }
        boolean identified = Stream.concat(actors.stream(), recipients.stream()).anyMatch(PartyKinds::isIdentified);
        boolean anybody = !actors.isEmpty() || !recipients.isEmpty();
        boolean unsaid = told
                && verb
                && act.probability() >= SURE_OF_THE_UNSAID
                && clause.syntax().isPassive(head.get());
        if (!identified && !(anybody && verySure) && !unsaid) {
            return Optional.empty();
        }
        Candidate seen = new Candidate(
                clause.sentence(),
                head.get(),
                Optional.empty(),
                Optional.empty(),
                act.kind(),
                actors,
                recipients,
                Optional.of(act),
                List.of(ACT));
        return Optional.of(complements
                .kindOf(clause, head.get(), act.kind().type())
                .map(k -> seen.withKind(k, COMPLEMENT))
                .orElse(seen));
    }

    /** Whether the words of one clause name one event twice: "plans" over "to strike", "took effect" beside "ceasefire"; not "recalled its envoy and expelled ours", nor what help is for: "donated medicines to protect". */
    private static boolean isSame(Candidate seen, Candidate found) {
        boolean above = found.head().head().orElse(-1) == seen.head().index();
        boolean below = seen.head().head().orElse(-1) == found.head().index();
        boolean helps = above && found.head().is("advcl") && seen.kind().type().equals(HELP);
        boolean means = below
                && found.frame().filter(f -> !f.object().isEmpty()).isPresent()
                && Consumption.isMeans(seen.sentence(), seen.head());
        boolean within = below && (seen.head().is("xcomp") || seen.head().is("obl"));
        boolean controls = within || above && found.head().is("xcomp");
        boolean sameType = family(seen).equals(family(found));
        return (above || below)
                && !areSideBySide(seen, found)
                && !helps
                && !means
                && (controls || sameType)
                && keys(found).containsAll(keys(seen));
    }

    /** Two verbs each with an object of its own: "recalled its envoy and expelled ours". */
    private static boolean areSideBySide(Candidate a, Candidate b) {
        return (a.head().is("conj") || b.head().is("conj"))
                && Stream.of(a, b)
                        .allMatch(c -> c.head().upos() == Upos.VERB
                                && !c.sentence().children(c.head(), "obj").isEmpty());
    }

    /** What PLV calls yielding is promised (CONCEDE) or done (RETREAT): a ceasefire, and its taking effect. */
    private static String family(Candidate candidate) {
        String type = candidate.kind().type();
        return type.equals("RETREAT") ? "CONCEDE" : type;
    }

    private static Set<String> keys(Candidate candidate) {
        return Stream.concat(candidate.actors().stream(), candidate.recipients().stream())
                .map(p -> p.actor().key())
                .collect(Collectors.toSet());
    }

    /** Who condemns, rejects or asks for an act is not who does it: the parties of the noun in "France condemned the strikes". */
    private static Candidate withoutAnswerers(Candidate noun, List<Candidate> found) {
        boolean answered = noun.head().upos() == Upos.NOUN
                && found.stream()
                        .anyMatch(c -> ANSWERS.contains(c.kind().type())
                                && noun.head().is("obj")
                                && noun.head().head().orElse(-1) == c.head().index()
                                && c.actors().equals(noun.actors()));
        return answered ? noun.withParties(List.of(), noun.recipients(), ANSWERED) : noun;
    }

    /** "Condemned Israel and sent aid": help beside a deed against somebody is not for him. */
    private Candidate notForTheBlamed(Candidate act, List<Candidate> found) {
        List<ActorMention> blamed = found.stream()
                .filter(c -> act.head().is("conj")
                        && act.head().head().orElse(-1) == c.head().index()
                        && codebook.type(c.kind().type()).isConflict())
                .flatMap(c -> c.recipients().stream())
                .toList();
        return act.kind().type().equals(HELP) && act.recipients().equals(blamed) && !blamed.isEmpty()
                ? act.withParties(act.actors(), List.of(), BLAMED)
                : act;
    }

    /** Whether a frame of the act's type has this word for a trigger, though it lacks the parties that the frame asks for. */
    private boolean isTrigger(Clause clause, Token head, ActMention act) {
        return matcher.frames(clause, head).stream()
                .anyMatch(f -> f.type().equals(act.kind().type()));
    }
}
