package org.readout.coder.event;

import java.util.Locale;
import java.util.Set;
import org.readout.coder.codebook.Codebook;
import org.readout.core.Status;
import org.readout.language.ActMention;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Joins the status that the syntax shows with the one that the model sees. */
final class LearnedStatus {
    private static final String DECISION = "model:status";
    private static final String REFUSAL = "REJECT";

    /** Words of conditions beside those of the codebook. */
    private static final Set<String> CONDITIONAL_WORDS =
            Set.of("until", "condition", "otherwise", "exchange", "return", "case", "long");

    /** Probability of another status than the syntax shows, in records that no frame makes. */
    private static final double STATUS = 0.5;

    /** The same in records that a frame makes. */
    private static final double STATUS_IN_FRAME = 0.9;

    private final Codebook codebook;

    LearnedStatus(Codebook codebook) {
        this.codebook = codebook;
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
                && !(status == Status.OCCURRED
                        && isForeseen(reading)
                        && (reading.condition().isPresent() || !isToldAsPast(clause, candidate)))
                && (status != Status.CONDITIONAL || reading.status() == Status.POSSIBLE || namesCondition(clause));
        return sure && !refused && status != reading.status() && isOpen
                ? reading.withStatus(status, DECISION)
                : reading;
    }

    /** Whether the act's own verb is negated, or what it is the complement of ("failed to meet"): what hangs further up may be another clause's, and who does "not accept" rejects. */
    private boolean isNegated(Clause clause, Candidate candidate) {
        Sentence sentence = clause.sentence();
        Token verb = candidate.predicate();
        boolean isOwn = sentence.children(verb, "advmod").stream()
                .anyMatch(a -> codebook.status().negators().contains(a.form().toLowerCase(Locale.ROOT))
                        && !candidate.triggerSpan().overlaps(a.span()));
        boolean isSaidByType = candidate.kind().type().equals(REFUSAL);
        return !isSaidByType && isOwn
                || verb.is("xcomp")
                        && sentence.head(verb)
                                .flatMap(h -> codebook.status().governor(Lexeme.of(sentence, h)))
                                .filter(Status.NEGATED::equals)
                                .isPresent();
    }

    /** Whether the syntax shows a plan or a possibility, also one that came to nothing. */
    private static boolean isForeseen(StatusReading reading) {
        return reading.status().isProspective()
                || reading.status() == Status.NEGATED
                        && reading.decidedBy().stream().anyMatch(d -> d.startsWith("rule:status-expected"));
    }

    /** Whether the act's own verb stands in the past, whatever the words farther up say: "will free the men, who were captured last year". */
    private static boolean isToldAsPast(Clause clause, Candidate candidate) {
        Sentence sentence = clause.sentence();
        Token verb = candidate.head();
        return verb.has("VerbForm=Fin") && verb.has("Tense=Past")
                || sentence.children(verb, "aux").stream()
                        .anyMatch(a -> a.has("Tense=Past") && !a.has("VerbForm=Part"));
    }

    private boolean namesCondition(Clause clause) {
        return clause.sentence().tokens().stream()
                .map(t -> t.form().toLowerCase(Locale.ROOT))
                .anyMatch(w -> CONDITIONAL_WORDS.contains(w)
                        || codebook.status().conditionals().contains(w));
    }
}
