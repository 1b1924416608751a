package org.readout.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.Frame;
import org.readout.core.ActorMention;
import org.readout.core.QuadClass;
import org.readout.core.Sector;
import org.readout.language.Token;
import org.readout.language.Upos;

/** What a frame asks of the parties of its event. */
final class PartyNeeds {
    private final Codebook codebook;

    PartyNeeds(Codebook codebook) {
        this.codebook = codebook;
    }

    /**
     * Whether these parties make an event of the word.
     *
     * @param byComplement whether its type was told by what it is about
     */
    boolean areEnough(
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
            case CIVIL_ACTOR -> actors.stream().anyMatch(PartyNeeds::isCivil);
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
}
