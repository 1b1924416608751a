package org.readout.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.Frame;
import org.readout.coder.codebook.Roles;
import org.readout.coder.codebook.Slot;
import org.readout.core.ActorMention;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Finds whom an event is towards, and whom a noun in the place of a party stands for. */
final class FrameParties {
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

    private static final String CONSULT = "CONSULT";
    private static final Slot POSSESSOR = Slot.parse("poss");
    private static final List<List<Slot>> OWNER = List.of(
            List.of(POSSESSOR), List.of(Slot.parse("by")), List.of(Slot.parse("adj")), List.of(Slot.parse("from")));

    private static final List<List<Slot>> CONCERNED =
            List.of(List.of(Slot.parse("obj")), List.of(Slot.parse("obl:with")), List.of(Slot.parse("obl:to")));

    private final Codebook codebook;
    private final FrameMatcher matcher;

    FrameParties(Codebook codebook, FrameMatcher matcher) {
        this.codebook = codebook;
        this.matcher = matcher;
    }

    /** Whom the event is towards. @param support the light verb of an event noun */
    List<ActorMention> recipients(Clause clause, Token token, Optional<Token> support, Frame frame, Roles roles) {
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
                            p.actor().name().filter(FrameParties::endsInNoParty).isEmpty())
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

    /** An event noun stands for its actor, any other noun for its owner ("condemned the attack by …", "rejected Israel's offer"); in a slot for events nothing else stands, and no talks: nobody dies of them. */
    BiFunction<Token, Slot, List<ActorMention>> through(Clause clause) {
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
            if (slot.reading() == Slot.Reading.EVENT
                    && event.filter(f -> !f.type().equals(CONSULT)).isEmpty()) {
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

    /** Whom what is asked for, promised or threatened is towards ("agreed to help X"). */
    List<ActorMention> complementRecipients(Clause clause, Optional<Token> complement) {
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
}
