package org.readout.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.EventType;
import org.readout.coder.codebook.Frame;
import org.readout.coder.codebook.Roles;
import org.readout.coder.codebook.Slot;
import org.readout.core.ActorMention;
import org.readout.core.EventKind;
import org.readout.core.QuadClass;
import org.readout.core.Sector;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Finds the events that one sentence names: frames, parties, modes. */
final class EventFinder {
    private static final Set<String> MEASURES = Set.of(
            "dozen",
            "score",
            "hundred",
            "thousand",
            "number",
            "series",
            "group",
            "string",
            "half",
            "majority",
            "part",
            "most",
            "couple");

    private static final Slot POSSESSOR = Slot.parse("poss");
    private static final List<List<Slot>> OWNER = List.of(
            List.of(POSSESSOR), List.of(Slot.parse("by")), List.of(Slot.parse("adj")), List.of(Slot.parse("from")));

    private static final List<List<Slot>> UNDERGOER = List.of(List.of(Slot.parse("subj")));
    private static final List<List<Slot>> INFLICTER =
            List.of(List.of(Slot.parse("obl:from")), List.of(Slot.parse("obl:by")));

    private static final List<List<Slot>> CONCERNED =
            List.of(List.of(Slot.parse("obj")), List.of(Slot.parse("obl:with")), List.of(Slot.parse("obl:to")));

    private final Codebook codebook;
    private final FrameMatcher matcher;
    private final Modes modes;

    EventFinder(Codebook codebook) {
        this.codebook = codebook;
        this.matcher = new FrameMatcher(codebook);
        this.modes = new Modes(this::typeOf);
    }

    /**
     * What a sentence names.
     *
     * @param events with the parties that their frames need
     * @param bare event nouns without any party of their own, for coreference
     */
    record Found(List<Candidate> events, List<Candidate> bare) {}

    Found find(Clause clause) {
        List<Candidate> events = new ArrayList<>();
        List<Candidate> bare = new ArrayList<>();
        for (Token token : clause.sentence().tokens()) {
            if (token.upos() != Upos.VERB && token.upos() != Upos.NOUN && token.upos() != Upos.ADJ) {
                continue;
            }
            boolean done = false;
            for (Frame frame : matcher.frames(clause, token)) {
                Optional<Candidate> candidate = candidate(clause, token, frame);
                if (candidate.isPresent()) {
                    events.add(candidate.get());
                    done = true;
                    break;
                }
            }
            if (!done && token.upos() == Upos.NOUN && !token.is("compound")) {
                matcher.frames(clause, token).stream()
                        .findFirst()
                        .map(frame -> withoutParties(clause, token, frame))
                        .ifPresent(bare::add);
            }
        }
        return new Found(events, bare);
    }

    /** The event type a word would name, whoever the parties; an event noun under a light verb counts for the verb. */
    Optional<String> typeOf(Clause clause, Token token) {
        Optional<String> own =
                matcher.frames(clause, token).stream().findFirst().map(Frame::type);
        if (own.isPresent() || token.upos() != Upos.VERB) {
            return own;
        }
        return clause.syntax()
                .object(token)
                .flatMap(o -> matcher.frames(clause, o).stream().findFirst())
                .map(Frame::type);
    }

    private Optional<Candidate> candidate(Clause clause, Token token, Frame frame) {
        boolean nominal = token.upos() == Upos.NOUN;
        Optional<Token> support = nominal ? support(clause, token) : Optional.empty();
        Roles roles = nominal ? frame.roles().noun() : frame.roles().verb();
        List<ActorMention> actors = clause.parties(token, support, roles.actor(), through(clause));
        List<String> decided = new ArrayList<>(List.of("rule:" + frame.name()));
        if (nominal) {
            Optional<List<ActorMention>> responsible = Responsibility.of(clause, token);
            if (responsible.isPresent()) {
                actors = responsible.get();
                decided.add("rule:responsibility");
            }
        }
        List<ActorMention> recipients = frame.mutual() ? List.of() : recipients(clause, token, support, frame, roles);
        Optional<Token> undergone = nominal && !frame.mutual() ? undergone(clause, token) : Optional.empty();
        if (undergone.isPresent() && recipients.isEmpty()) {
            recipients = clause.parties(undergone.get(), Optional.empty(), UNDERGOER, through(clause));
            decided.add("rule:undergoer");
        }
        if (undergone.isPresent() && actors.isEmpty()) {
            actors = clause.parties(undergone.get(), Optional.empty(), INFLICTER, through(clause));
        }
        recipients = without(recipients, actors);
        Optional<String> type = Optional.of(frame.type());
        Optional<Token> complement = clause.syntax().complements(token).stream().findFirst();
        Optional<String> complementType = complement.flatMap(c -> typeOf(clause, c));
        Optional<String> byComplement = complementType.flatMap(t -> complementChoice(frame, t));
        if (byComplement.isPresent()) {
            type = byComplement;
            decided.add("rule:complement-" + complementType.get());
        }
        if (frame.complement() == Frame.Complement.CONSUME
                && recipients.isEmpty()
                && !type.get().equals("REQUEST")) {
            recipients = without(complementRecipients(clause, complement), actors);
        }
        if (frame.complementRequired()
                && complementType.filter(this::canBePromised).isEmpty()) {
            return Optional.empty();
        }
        if (!isEnough(clause, token, frame, actors, recipients, byComplement.isPresent())) {
            return Optional.empty();
        }
        EventKind kind = modes.kind(clause, token, support, frame, type.get(), complement, actors, recipients);
        return Optional.of(new Candidate(
                clause.sentence(),
                token,
                support,
                Optional.of(frame),
                kind,
                actors,
                recipients,
                Optional.empty(),
                decided));
    }

    private Candidate withoutParties(Clause clause, Token token, Frame frame) {
        EventKind kind = modes.kind(
                clause, token, Optional.empty(), frame, frame.type(), Optional.empty(), List.of(), List.of());
        return new Candidate(
                clause.sentence(),
                token,
                support(clause, token),
                Optional.of(frame),
                kind,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of("rule:" + frame.name()));
    }

    private List<ActorMention> recipients(
            Clause clause, Token token, Optional<Token> support, Frame frame, Roles roles) {
        List<List<Slot>> slots = frame.recipientSlots().isEmpty()
                ? roles.recipient()
                : frame.recipientSlots().stream().map(List::of).toList();
        boolean request = frame.type().equals("REQUEST");
        List<ActorMention> own = clause.parties(token, support, slots, request ? (t, s) -> List.of() : through(clause));
        if (own.isEmpty() && token.upos() == Upos.VERB) {
            return clause.syntax()
                    .object(token)
                    .filter(o ->
                            o.upos() == Upos.PRON && codebook.type(frame.type()).isMaterialConflict())
                    .flatMap(o -> clause.described(o, o.span(), true))
                    .filter(p ->
                            p.actor().name().filter(EventFinder::endsInNoParty).isEmpty())
                    .map(List::of)
                    .orElse(List.of());
        }
        return own.isEmpty() && token.upos() == Upos.NOUN ? recipientsInRelative(clause, token, frame) : own;
    }

    private static boolean endsInNoParty(String name) {
        return PartyKinds.isNoParty(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** "The attack that killed 30 civilians": whom its relative clause names, when that tells of the same event. */
    private List<ActorMention> recipientsInRelative(Clause clause, Token noun, Frame frame) {
        return RelativeClauses.tellingMore(clause, noun).stream()
                .flatMap(verb -> matcher.frames(clause, verb).stream()
                        .filter(f -> f.type().equals(frame.type()))
                        .findFirst()
                        .map(f -> clause.parties(
                                verb, Optional.empty(), f.roles().verb().recipient(), (t, s) -> List.of()))
                        .stream())
                .findFirst()
                .orElse(List.of());
    }

    /** An event noun stands for its actor, any other noun for its owner ("condemned the attack by …", "rejected Israel's offer"). */
    private BiFunction<Token, Slot, List<ActorMention>> through(Clause clause) {
        return (token, slot) -> {
            boolean transparent = switch (slot.position()) {
                case SUBJECT, OBJECT, OBLIQUE, LIGHT_SUBJECT, NOUN_DEPENDENT, OBJECT_DEPENDENT, LIGHT_OBLIQUE -> true;
                default -> false;
            };
            if (!transparent || token.upos() != Upos.NOUN) {
                return List.of();
            }
            Optional<List<ActorMention>> responsible = Responsibility.of(clause, token);
            if (responsible.isPresent()) {
                return responsible.get();
            }
            Optional<Frame> event = matcher.frames(clause, token).stream().findFirst();
            Optional<Token> counted = counted(clause, token);
            if (event.isEmpty() && counted.isPresent()) {
                return clause.parties(counted.get(), Optional.empty(), OWNER, (t, s) -> List.of());
            }
            if (event.isEmpty() && slot.reading() == Slot.Reading.EVENT) {
                return List.of();
            }
            List<List<Slot>> slots = event.map(f -> f.roles().noun().actor()).orElse(OWNER);
            return clause.parties(token, Optional.empty(), slots, (t, s) -> List.of());
        };
    }

    /** What a measure counts: "dozens of Houthi targets". */
    private static Optional<Token> counted(Clause clause, Token measure) {
        return MEASURES.contains(measure.lemma().toLowerCase(Locale.ROOT))
                ? clause.syntax().withPreposition(measure, "of").stream().findFirst()
                : Optional.empty();
    }

    private List<ActorMention> complementRecipients(Clause clause, Optional<Token> complement) {
        if (complement.isEmpty()) {
            return List.of();
        }
        Token verb = complement.get();
        return matcher.frames(clause, verb).stream()
                .findFirst()
                .map(frame -> frame.mutual()
                        ? clause.parties(
                                verb, Optional.empty(), frame.roles().verb().actor(), through(clause))
                        : recipients(
                                clause,
                                verb,
                                Optional.empty(),
                                frame,
                                frame.roles().verb()))
                .orElseGet(() -> clause.syntax()
                        .object(verb)
                        .flatMap(o -> matcher.frames(clause, o).stream()
                                .findFirst()
                                .map(f -> recipients(
                                        clause,
                                        o,
                                        Optional.of(verb),
                                        f,
                                        f.roles().noun())))
                        .orElseGet(() -> clause.parties(verb, Optional.empty(), CONCERNED, through(clause))));
    }

    /** Deeds and cooperation can be promised; a demand or a complaint cannot. */
    private boolean canBePromised(String type) {
        return codebook.type(type).quad() != QuadClass.VERBAL_CONFLICT;
    }

    private Optional<String> complementChoice(Frame frame, String complementType) {
        EventType type = codebook.type(complementType);
        if (type.isMaterialConflict()) {
            return Optional.ofNullable(frame.complementTypes().get("conflict"));
        }
        if (complementType.equals("RETREAT") || complementType.equals("CONCEDE")) {
            return Optional.ofNullable(frame.complementTypes().get("retreat"));
        }
        return Optional.empty();
    }

    private boolean isEnough(
            Clause clause,
            Token token,
            Frame frame,
            List<ActorMention> actors,
            List<ActorMention> recipients,
            boolean byComplement) {
        if (!frame.actorSectors().isEmpty()
                && actors.stream()
                        .noneMatch(a -> a.actor().sectors().stream().anyMatch(frame.actorSectors()::contains))) {
            return false;
        }
        if (frame.actorPerson() && actors.stream().noneMatch(clause::isPerson)) {
            return false;
        }
        if (!frame.recipientNoun().isEmpty() && !recipientHas(clause, token, frame)) {
            return false;
        }
        if (Stream.concat(actors.stream(), recipients.stream()).noneMatch(PartyKinds::isIdentified)) {
            return false;
        }
        boolean asksItself = !frame.mutual()
                && !recipients.isEmpty()
                && recipients.stream()
                        .allMatch(r -> actors.stream()
                                .anyMatch(a -> a.actor().key().equals(r.actor().key())));
        if (asksItself || isToOneself(frame, actors, recipients)) {
            return false;
        }
        boolean hasActor = !actors.isEmpty();
        boolean hasRecipient = !recipients.isEmpty();
        boolean two = frame.mutual() || isReciprocal(clause, token) ? actors.size() > 1 : hasActor && hasRecipient;
        return switch (frame.need()) {
            case PARTY -> hasActor || hasRecipient;
            case ACTOR -> hasActor;
            case RECIPIENT -> hasRecipient;
            case BOTH -> two || byComplement && hasActor;
            case BOTH_OR_PLACE ->
                two
                        || hasActor
                                && clause.syntax()
                                        .object(token)
                                        .filter(clause::isPlace)
                                        .isPresent();
            case CIVIL_ACTOR -> actors.stream().anyMatch(EventFinder::isCivil);
        };
    }

    /** Help and praise for one's own side is no interaction ("defend ourselves"). */
    private boolean isToOneself(Frame frame, List<ActorMention> actors, List<ActorMention> recipients) {
        boolean cooperative = codebook.type(frame.type()).quad() != QuadClass.VERBAL_CONFLICT
                && !codebook.type(frame.type()).isMaterialConflict();
        return cooperative
                && !actors.isEmpty()
                && !recipients.isEmpty()
                && recipients.stream().allMatch(r -> actors.stream().anyMatch(a -> PartyKinds.isSameSide(a, r)));
    }

    /** "Accused each other". */
    private static boolean isReciprocal(Clause clause, Token verb) {
        return clause.sentence().children(verb, "obj").stream()
                .map(o -> o.form().toLowerCase(Locale.ROOT))
                .anyMatch(o -> o.equals("each")
                        || o.equals("one")
                                && clause.sentence().tokens().stream()
                                        .anyMatch(t -> t.form().equalsIgnoreCase("another")));
    }

    private static boolean recipientHas(Clause clause, Token token, Frame frame) {
        Optional<Token> object = token.upos() == Upos.NOUN
                ? clause.syntax().withPreposition(token, "of").stream().findFirst()
                : clause.syntax().object(token);
        return object.map(o -> frame.recipientNoun().contains(Lexeme.of(clause.sentence(), o)))
                .orElse(false);
    }

    private static boolean isCivil(ActorMention mention) {
        return mention.actor().sectors().stream().anyMatch(s -> switch (s) {
                    case CVL, OPP, LAB, EDU, REL, REF, NGO, BUS, MED, PTY, UNK -> true;
                    default -> false;
                })
                && !mention.actor().sectors().contains(Sector.GOV);
    }

    private Optional<Token> support(Clause clause, Token noun) {
        Optional<Token> head = clause.sentence().head(noun).filter(h -> h.upos() == Upos.VERB);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        String verb = Lexeme.of(clause.sentence(), head.get());
        boolean asObject = noun.relation().equals("obj") || noun.relation().equals("nsubj:pass");
        if (asObject
                && (codebook.lightVerbs().active().contains(verb)
                        || codebook.lightVerbs().planning().contains(verb))) {
            return head;
        }
        boolean with = noun.is("obl") && clause.syntax().prepositions(noun).contains("with");
        return with && codebook.lightVerbs().with().contains(verb) ? head : Optional.empty();
    }

    /** The verb whose subject undergoes the event that a noun names ("suffered an attack", "came under fire"). */
    private Optional<Token> undergone(Clause clause, Token noun) {
        return clause.sentence().head(noun).filter(h -> h.upos() == Upos.VERB).filter(verb -> {
            String lemma = Lexeme.of(clause.sentence(), verb);
            return noun.relation().equals("obj")
                            && codebook.lightVerbs().passive().contains(lemma)
                    || noun.is("obl")
                            && clause.syntax().prepositions(noun).contains("under")
                            && codebook.lightVerbs().under().contains(lemma);
        });
    }

    /** The parties that are not among others, by words or identity. */
    static List<ActorMention> without(List<ActorMention> parties, List<ActorMention> others) {
        return parties.stream()
                .filter(p -> others.stream()
                        .noneMatch(o -> o.excerpt().span().equals(p.excerpt().span())
                                || p.actor().id().isPresent()
                                        && o.actor().id().equals(p.actor().id())))
                .toList();
    }
}
