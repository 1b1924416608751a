package org.readout.coder.event;

import java.util.Optional;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.EventType;
import org.readout.coder.codebook.Frame;
import org.readout.core.EventKind;
import org.readout.language.Token;
import org.readout.language.Upos;

/** What the complement of an act makes of its type: a promise to attack is a threat, to withdraw a concession. */
final class Complements {
    private final Codebook codebook;
    private final FrameMatcher matcher;

    Complements(Codebook codebook, FrameMatcher matcher) {
        this.codebook = codebook;
        this.matcher = matcher;
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

    /** The type of a frame's act with a complement of this type; absent where it stays what it is. */
    Optional<String> choice(Frame frame, String complementType) {
        EventType type = codebook.type(complementType);
        if (type.isMaterialConflict()) {
            return Optional.ofNullable(frame.complementTypes().get("conflict"));
        }
        if (complementType.equals("RETREAT") || complementType.equals("CONCEDE")) {
            return Optional.ofNullable(frame.complementTypes().get("retreat"));
        }
        return Optional.empty();
    }

    /** A frame's act with a complement of this type. */
    EventKind kind(String type, String complementType) {
        return new EventKind(
                type, type.equals("THREATEN") ? codebook.type(complementType).futureMode() : Optional.empty());
    }

    /**
     * What an act of a type becomes by its first complement, whether or not a frame finds its parties; absent where the codebook leaves it what it is.
     *
     * @param type of the frames that decide
     */
    Optional<EventKind> kindOf(Clause clause, Token head, String type) {
        Optional<String> complement =
                clause.syntax().complements(head).stream().findFirst().flatMap(c -> typeOf(clause, c));
        return complement.flatMap(c -> matcher.frames(clause, head).stream()
                .filter(f -> f.type().equals(type))
                .flatMap(f -> choice(f, c).stream())
                .findFirst()
                .map(t -> kind(t, c)));
    }
}
