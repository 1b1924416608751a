package org.readout.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.core.ActorMention;
import org.readout.core.Attribution;
import org.readout.core.EventKind;
import org.readout.core.Status;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Who says of himself that he will not give, meet, agree or yield refuses, and does so now: "Hungary says it will not accept them" is REJECT, OCCURRED. What somebody else says he will not do
 * keeps its type and has not happened.
 */
final class Refusals {
    static final String DECISION = "rule:refusal";

    private static final String NO_MODE = "";

    /** The mode of a refusal, by what is refused. */
    private static final Map<String, String> MODES = Map.of(
            "AID", "assist",
            "CONSULT", "meet",
            "CONCEDE", "yield",
            "RETREAT", "yield",
            "AGREE", NO_MODE,
            "SUPPORT", NO_MODE,
            "COOPERATE", NO_MODE);

    private static final Set<String> FUTURE = Set.of("will", "would", "wo", "shall");

    private Refusals() {}

    /** The refusal that an act denied of the future is; absent where it is none. */
    static Optional<Candidate> of(Clause clause, Candidate act, StatusReading reading, List<Attribution> said) {
        boolean refused = reading.status() == Status.NEGATED
                && !act.actors().isEmpty()
                && isFuture(clause, act.head())
                && isOwnWord(act.actors(), said);
        if (!refused) {
            return Optional.empty();
        }
        if (act.kind().type().equals("REJECT")) {
            return Optional.of(act.withKind(act.kind(), DECISION));
        }
        return Optional.ofNullable(MODES.get(act.kind().type()))
                .map(mode -> mode.equals(NO_MODE) ? EventKind.of("REJECT") : EventKind.of("REJECT", mode))
                .map(kind -> act.withKind(kind, DECISION));
    }

    private static boolean isFuture(Clause clause, Token verb) {
        return verb.upos() == Upos.VERB
                && !clause.syntax().isPassive(verb)
                && clause.sentence().children(verb, "aux").stream()
                        .anyMatch(a -> FUTURE.contains(a.form().toLowerCase(Locale.ROOT)));
    }

    /** Whether nobody, or the actor himself, is the innermost source. */
    private static boolean isOwnWord(List<ActorMention> actors, List<Attribution> said) {
        return said.isEmpty() || EventSources.isAuthor(said.get(said.size() - 1).source(), actors);
    }
}
