package org.readout.coder.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.Slot;
import org.readout.core.ActorMention;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.language.ActMention;
import org.readout.language.ActMention.Role;
import org.readout.language.Sentence;
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
    private static final String ANSWERED = "rule:answered-act";
    private static final String BY_MODEL = "model:status";

    /** Parts of speech that can name an act. */
    private static final Set<Upos> WORDS = Set.of(Upos.VERB, Upos.NOUN, Upos.ADJ, Upos.PROPN);

    private static final String REFUSAL = "REJECT";
    private static final String HELP = "AID";

    private static final Set<String> ANSWERS = Set.of("ACCUSE", "REJECT", "REQUEST", "SUPPORT");

    private static final Set<String> SURVIVING = Set.of("survive", "escape", "suffer", "endure", "withstand");

    private static final Set<Upos> LEADING_ON =
            Set.of(Upos.ADP, Upos.PUNCT, Upos.CCONJ, Upos.SCONJ, Upos.DET, Upos.PART);

    private static final Set<String> AIMED = Set.of("on", "against");

    private static final Set<String> TELLING = Set.of("confirm", "report", "witness", "investigate", "record");

    private static final Set<String> ANSWERING = Set.of(
            "support",
            "back",
            "condemn",
            "denounce",
            "criticise",
            "criticize",
            "praise",
            "hail",
            "welcome",
            "report",
            "confirm",
            "deny",
            "investigate");

    /** What is between parties and no event: those of a war are not those of each attack in it. */
    private static final Set<String> CONFLICTS =
            Set.of("war", "conflict", "fighting", "hostility", "standoff", "feud", "rivalry", "tension", "dispute");

    /** Types whose recipients are where they happen: what is hit, taken or helped. */
    private static final Set<String> LOCAL = Set.of("ASSAULT", "COERCE", "AID");

    /** What one party alone agrees to is towards somebody: "agreed to let UN workers in". */
    private static final Set<String> GIVEN = Set.of("AGREE", "CONCEDE");

    private static final Set<String> TOWARDS = Set.of("to", "for", "into", "towards", "toward");

    /** Words of conditions beside those of the codebook. */
    private static final Set<String> CONDITIONAL_WORDS =
            Set.of("until", "condition", "otherwise", "exchange", "return", "case", "long");

    /** Probability of an act from which it makes a record that no frame makes. */
    private static final double SURE = 0.77;

    /** The same where the codebook has the word for a trigger of the type. */
    private static final double SUPPORTED = 0.6;

    /** The same for acts none of whose parties is identified. */
    private static final double SURE_WITHOUT_IDENTITY = 0.85;

    /** Probability of a party's words. */
    private static final double PARTY = 0.45;

    /** The same for whom a sure act is towards that needs somebody to be towards. */
    private static final double NEEDED_PARTY = 0.4;

    /** Probability of another status than the syntax shows, in records that no frame makes. */
    private static final double STATUS = 0.5;

    /** The same in records that a frame makes. */
    private static final double STATUS_IN_FRAME = 0.9;

    private final Codebook codebook;
    private final FrameMatcher matcher;

    LearnedEvents(Codebook codebook) {
        this.codebook = codebook;
        this.matcher = new FrameMatcher(codebook);
    }

    /**
     * @param document the clauses of all sentences: an act's parties may stand in another one
     * @param acts those of the clause's sentence
     */
    List<Candidate> join(Clause clause, List<Clause> document, List<Candidate> found, List<ActMention> acts) {
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
                candidate(clause, document, act)
                        .filter(c -> found.stream().noneMatch(f -> isSame(c, f)))
                        .map(c -> withoutAnswerers(c, found))
                        .ifPresent(joined::add);
            }
        }
        return joined;
    }

    /** The status that the syntax shows, or the one that the model is sure of. What the model sees at an act that is negated may be the refusal, which did happen ("will not accept refugees"): it tells nothing of the act. */
    StatusReading settled(Clause clause, StatusReading reading, Candidate candidate) {
        if (candidate.seen().isEmpty()) {
            return reading;
        }
        ActMention seen = candidate.seen().get();
        Status status = seen.status();
        double least = candidate.frame().isPresent() ? STATUS_IN_FRAME : STATUS;
        boolean sure = seen.statuses().getOrDefault(status, 0.0) >= least;
        boolean refused = seen.kind().type().equals(REFUSAL)
                && !candidate.kind().type().equals(REFUSAL)
                && reading.status() == Status.NEGATED;
        boolean isOpen = !reading.isExplicit()
                && !(status.isFactual() && isNegated(clause, candidate))
                && (status != Status.CONDITIONAL || reading.status() == Status.POSSIBLE || namesCondition(clause));
        return sure && !refused && status != reading.status() && isOpen
                ? reading.withStatus(status, BY_MODEL)
                : reading;
    }

    /** Whether the act's own verb is negated, or what it is the complement of ("failed to meet"): what hangs further up may be another clause's, and who does "not accept" rejects. */
    private boolean isNegated(Clause clause, Candidate candidate) {
        Sentence sentence = clause.sentence();
        Token verb = candidate.predicate();
        boolean isOwn = sentence.children(verb, "advmod").stream()
                .anyMatch(a -> codebook.status().negators().contains(a.form().toLowerCase(Locale.ROOT))
                        && !candidate.triggerSpan().overlaps(a.span()));
        boolean isSaidByType = candidate.kind().type().equals("REJECT");
        return !isSaidByType && isOwn
                || verb.is("xcomp")
                        && sentence.head(verb)
                                .flatMap(h -> codebook.status().governor(Lexeme.of(sentence, h)))
                                .filter(Status.NEGATED::equals)
                                .isPresent();
    }

    private boolean namesCondition(Clause clause) {
        return clause.sentence().tokens().stream()
                .map(t -> t.form().toLowerCase(Locale.ROOT))
                .anyMatch(w -> CONDITIONAL_WORDS.contains(w)
                        || codebook.status().conditionals().contains(w));
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
                ? EventFinder.without(parties(clause, document, act, Role.ACTOR), candidate.recipients())
                : candidate.actors();
        if (candidate.isMutual() && actors.size() == 1 && candidate.head().upos() == Upos.VERB) {
            actors = partners(actors, parties(clause, document, act, Role.ACTOR));
        }
        boolean towards = !candidate.isMutual()
                || actors.size() == 1 && GIVEN.contains(candidate.kind().type());
        List<ActorMention> recipients = candidate.recipients().isEmpty() && towards
                ? EventFinder.without(
                        suffering(clause, candidate, parties(clause, document, act, Role.RECIPIENT)), actors)
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

    private Optional<Candidate> candidate(Clause clause, List<Clause> document, ActMention act) {
        Optional<Token> head = heads(clause, act.trigger()).findFirst();
        if (head.isEmpty()
                || !WORDS.contains(head.get().upos())
                || !codebook.hasType(act.kind().type())
                || Messages.isNoForce(clause.sentence(), head.get(), act.kind().type())
                || act.probability() < (isTrigger(clause, head.get(), act) ? SUPPORTED : SURE)) {
            return Optional.empty();
        }
        List<ActorMention> actors = parties(clause, document, act, Role.ACTOR);
        List<ActorMention> recipients = EventFinder.without(parties(clause, document, act, Role.RECIPIENT), actors);
        boolean identified = Stream.concat(actors.stream(), recipients.stream()).anyMatch(PartyKinds::isIdentified);
        boolean anybody = !actors.isEmpty() || !recipients.isEmpty();
        if (!identified && !(anybody && act.probability() >= SURE_WITHOUT_IDENTITY)) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(
                clause.sentence(),
                head.get(),
                Optional.empty(),
                Optional.empty(),
                act.kind(),
                actors,
                recipients,
                Optional.of(act),
                List.of(ACT)));
    }

    /** Whether the words of one clause name one event twice: "plans" over "to strike", "took effect" beside "ceasefire"; not what help is for: "donated medicines to protect". */
    private static boolean isSame(Candidate seen, Candidate found) {
        boolean joined = seen.head().head().orElse(-1) == found.head().index()
                || found.head().head().orElse(-1) == seen.head().index()
                        && !(found.head().is("advcl") && seen.kind().type().equals(HELP));
        return joined && keys(found).containsAll(keys(seen));
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

    /** Whether a frame of the act's type has this word for a trigger, though it lacks the parties that the frame asks for. */
    private boolean isTrigger(Clause clause, Token head, ActMention act) {
        return matcher.frames(clause, head).stream()
                .anyMatch(f -> f.type().equals(act.kind().type()));
    }

    /**
     * The parties that the words of a role denote: those of the act's own sentence, and of words spoken also those spoken of before where it names none; words that denote no known actor are one too, unless they name an
     * event. Words of the trigger without an identity only say what sort of act it is ("terrorist attacks").
     */
    private List<ActorMention> parties(Clause clause, List<Clause> document, ActMention act, Role role) {
        Map<Clause.Named, ActorMention> found = new LinkedHashMap<>();
        List<Span> words = act.spans(role, PARTY);
        words.stream()
                .filter(w -> clause.sentence().span().overlaps(w))
                .flatMap(w -> denoted(clause, act, role, w))
                .forEach(p -> found.putIfAbsent(Clause.Named.of(p), p));
        if (found.isEmpty()
                && role == Role.RECIPIENT
                && act.probability() >= SURE_WITHOUT_IDENTITY
                && codebook.type(act.kind().type()).recipientRequired()) {
            act.parties().getOrDefault(role, List.of()).stream()
                    .filter(w -> w.probability() >= NEEDED_PARTY)
                    .max(Comparator.comparingDouble(ActMention.Scored::probability))
                    .stream()
                    .map(ActMention.Scored::value)
                    .filter(w -> clause.sentence().span().overlaps(w))
                    .flatMap(w -> denoted(clause, act, role, w))
                    .forEach(p -> found.putIfAbsent(Clause.Named.of(p), p));
        }
        if (found.isEmpty()
                && role == Role.RECIPIENT
                && codebook.type(act.kind().type()).isVerbal()) {
            words.stream()
                    .filter(w -> !clause.sentence().span().overlaps(w))
                    .flatMap(w -> denoted(clauseOf(document, w), act, role, w))
                    .forEach(p -> found.putIfAbsent(Clause.Named.of(p), p));
        }
        return List.copyOf(found.values());
    }

    private Stream<ActorMention> denoted(Clause clause, ActMention act, Role role, Span words) {
        return heads(clause, words)
                .filter(head -> role != Role.ACTOR
                        || !isSurvivor(clause, head) && !isAimedAt(clause, head, act) && !isAnswerer(clause, head, act))
                .filter(head -> !isOfConflict(clause, head, act.trigger()))
                .flatMap(head -> {
                    List<ActorMention> known = clause.parties(head, Slot.Reading.BY_USE);
                    if (known.isEmpty()) {
                        known = clause.parties(head, Slot.Reading.GOVERNMENT);
                    }
                    List<ActorMention> here = known.stream()
                            .filter(p -> p.excerpt().span().overlaps(words))
                            .filter(p -> p.actor().id().isPresent()
                                    || !p.excerpt().span().overlaps(act.trigger()))
                            .toList();
                    boolean thing = here.isEmpty()
                            && !matcher.isEventNoun(clause.sentence(), head)
                            && !PartyKinds.isNoParty(head.lemma());
                    boolean local =
                            role == Role.ACTOR || LOCAL.contains(act.kind().type());
                    Optional<ActorMention> people =
                            thing && role == Role.RECIPIENT ? peopleOf(clause, head, words, act) : Optional.empty();
                    if (people.isPresent()) {
                        return people.stream();
                    }
                    return thing
                            ? clause
                                    .described(head, whole(clause, words), local)
                                    .filter(p -> p.actor().country().isPresent() || !PartyKinds.isAny(head.lemma()))
                                    .stream()
                            : here.stream();
                });
    }

    /** "Sent aid to <em>Gaza</em>": of what needs a recipient, those in a place that it goes to. */
    private Optional<ActorMention> peopleOf(Clause clause, Token head, Span words, ActMention act) {
        boolean towards = head.is("obj")
                || head.is("iobj")
                || clause.syntax().prepositions(head).stream().anyMatch(TOWARDS::contains);
        return towards
                        && codebook.type(act.kind().type()).recipientRequired()
                        && !act.spans(Role.ACTOR, PARTY).isEmpty()
                ? clause.territory(head, words)
                : Optional.empty();
    }

    /** The words without what only leads on to others: "the house of", "the camp in". */
    private static Span whole(Clause clause, Span words) {
        List<Token> inside = clause.sentence().tokens().stream()
                .filter(t -> words.covers(t.span()))
                .toList();
        return IntStream.iterate(inside.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(inside::get)
                .filter(t -> !LEADING_ON.contains(t.upos()))
                .findFirst()
                .map(last -> new Span(words.start(), last.span().end()))
                .orElse(words);
    }

    /** "Attacks on rebel positions": what a noun's attack is on does not attack. */
    private static boolean isAimedAt(Clause clause, Token party, ActMention act) {
        return party.is("nmod")
                && clause.sentence().children(party, "case").stream().anyMatch(c -> AIMED.contains(c.lemma()))
                && clause.sentence()
                        .head(party)
                        .filter(h -> h.upos() == Upos.NOUN && h.span().overlaps(act.trigger()))
                        .isPresent();
    }

    /** "The attack was condemned by Chile", "the police confirmed the killing": who says or does something about an act is not who did it. */
    private static boolean isAnswerer(Clause clause, Token party, ActMention act) {
        boolean tells = party.is("nsubj")
                && clause.sentence()
                        .head(party)
                        .filter(verb -> TELLING.contains(verb.lemma()))
                        .filter(verb -> clause.sentence().children(verb, "obj").stream()
                                .anyMatch(o -> o.upos() == Upos.NOUN && o.span().overlaps(act.trigger())))
                        .isPresent();
        return tells
                || party.is("obl")
                        && clause.sentence().children(party, "case").stream()
                                .anyMatch(c -> c.lemma().equals("by"))
                        && clause.sentence()
                                .head(party)
                                .filter(verb -> ANSWERING.contains(verb.lemma()))
                                .filter(verb -> clause.sentence().children(verb, "nsubj").stream()
                                        .anyMatch(s -> s.span().overlaps(act.trigger())))
                                .isPresent();
    }

    /** "The deadliest attack of the war between the army and the rebels": a party of a conflict that the trigger's own words name. */
    private static boolean isOfConflict(Clause clause, Token party, Span trigger) {
        boolean conflict = false;
        Optional<Token> above = clause.sentence().head(party);
        while (above.isPresent() && !above.get().span().overlaps(trigger)) {
            conflict |= CONFLICTS.contains(above.get().lemma());
            above = clause.sentence().head(above.get());
        }
        return conflict && above.isPresent();
    }

    /** "The minister survived an assassination attempt": the subject does nothing. */
    private static boolean isSurvivor(Clause clause, Token head) {
        Token subject = head;
        while (subject.is("amod") || subject.is("nmod:poss") || subject.is("compound") || subject.is("flat")) {
            Optional<Token> above = clause.sentence().head(subject);
            if (above.isEmpty()) {
                return false;
            }
            subject = above.get();
        }
        return subject.is("nsubj")
                && clause.sentence()
                        .head(subject)
                        .filter(verb -> SURVIVING.contains(verb.lemma()))
                        .isPresent();
    }

    private static Clause clauseOf(List<Clause> document, Span words) {
        return document.stream()
                .filter(c -> c.sentence().span().overlaps(words))
                .findFirst()
                .orElseThrow();
    }

    /** The tokens of a span that hang on a word outside it. */
    private static Stream<Token> heads(Clause clause, Span words) {
        return clause.sentence().tokens().stream()
                .filter(t -> words.covers(t.span()))
                .filter(t -> clause.sentence()
                        .head(t)
                        .filter(h -> words.covers(h.span()))
                        .isEmpty());
    }
}
