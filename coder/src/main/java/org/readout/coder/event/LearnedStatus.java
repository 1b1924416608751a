package org.readout.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.coder.codebook.Codebook;
import org.readout.core.Status;
import org.readout.language.ActMention;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

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

    /** What a frame's word says by itself goes on ("its quest for a ceasefire"). */
    private static final String ONGOING_BY_FRAME = "rule:status-ongoing:frame";

    /** What stands in a clause with "before" under a plan or a demand. */
    private static final String BEFORE = "rule:status-expected:before";

    private static final String EXPECTED = "rule:status-expected:";
    private static final String POSSIBLE = "rule:status-possible:";
    private static final String NEGATED = "rule:status-negated:";

    /** Words by which who tells of an act is not sure of it. */
    private static final Set<String> DOUBTS = Set.of(
            "suggest",
            "suggests",
            "suggested",
            "suspect",
            "suspects",
            "suspected",
            "fear",
            "fears",
            "feared",
            "likely",
            "possible",
            "may",
            "might",
            "could");

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
                        && (isForeseen(clause, reading, candidate)
                                || reading.decidedBy().contains(ONGOING_BY_FRAME)))
                && !(status.isProspective() && reading.status() == Status.CONDITIONAL)
                && !(status == Status.OCCURRED
                        && reading.status() == Status.ONGOING
                        && isLastingPerfect(clause, candidate))
                && (status != Status.CONDITIONAL || reading.status() == Status.POSSIBLE || namesCondition(clause));
        return sure && !refused && status != reading.status() && isOpen
                ? reading.withStatus(status, DECISION)
                : reading;
    }

    /** Whether the act's own verb is negated, or what it is the complement of ("failed to meet", "prevented them from trying to enter"): what hangs further up may be another clause's, and who does "not accept" rejects. */
    private boolean isNegated(Clause clause, Candidate candidate) {
        Sentence sentence = clause.sentence();
        Token verb = candidate.predicate();
        boolean isOwn = sentence.children(verb, "advmod").stream()
                .anyMatch(a -> codebook.status().negators().contains(a.form().toLowerCase(Locale.ROOT))
                        && !candidate.triggerSpan().overlaps(a.span()));
        boolean isSaidByType = candidate.kind().type().equals(REFUSAL);
        Token top = verb;
        while (top.is("xcomp")
                && sentence.head(top)
                        .filter(h -> StatusVerbs.ATTEMPTING.contains(Lexeme.of(sentence, h)))
                        .isPresent()) {
            top = sentence.head(top).orElseThrow();
        }
        return !isSaidByType && isOwn
                || verb.is("xcomp")
                        && sentence.head(top)
                                .flatMap(h -> codebook.status().governor(Lexeme.of(sentence, h)))
                                .filter(Status.NEGATED::equals)
                                .isPresent();
    }

    /** Whether words over the act show a plan or an attempt, also one that came to nothing, and not only a doubt of who tells it. */
    private boolean isForeseen(Clause clause, StatusReading reading, Candidate candidate) {
        Token head = candidate.head();
        if (reading.isOnlyTalkedAbout() || reading.decidedBy().contains(BEFORE)) {
            return true;
        }
        boolean isAside = head.upos() == Upos.NOUN
                && candidate.support().isEmpty()
                && !head.is("obj")
                && !head.relation().equals("nsubj:pass");
        if (isAside || reading.condition().isEmpty() && isTold(clause, candidate)) {
            return false;
        }
        boolean isPlan = reading.decidedBy().stream()
                .filter(d ->
                        d.startsWith(EXPECTED) || d.startsWith(POSSIBLE) || d.startsWith("rule:status-conditional"))
                .anyMatch(d ->
                        !DOUBTS.contains(d.substring(d.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT)));
        return isPlan && (reading.status().isProspective() || reading.status() == Status.NEGATED && isUndone(reading));
    }

    /** Whether a word of undoing stands over a plan, not a negator, which may be part of a refusal. */
    private boolean isUndone(StatusReading reading) {
        return reading.decidedBy().stream()
                .filter(d -> d.startsWith(NEGATED))
                .noneMatch(d -> codebook.status().negators().contains(d.substring(NEGATED.length())));
    }

    /** Whether the act's own verb, or the verb that lends it, tells of it as a fact, whatever the words farther up say: "will free the men, who were captured last year". */
    private boolean isTold(Clause clause, Candidate candidate) {
        return isIndicative(clause.sentence(), candidate.head())
                || codebook.status()
                                .governor(Lexeme.of(clause.sentence(), candidate.predicate()))
                                .isEmpty()
                        && isIndicative(clause.sentence(), candidate.predicate());
    }

    private boolean isIndicative(Sentence sentence, Token verb) {
        List<Token> auxiliaries = sentence.children(verb, "aux");
        boolean isModal = auxiliaries.stream()
                .anyMatch(a -> codebook.status()
                        .modal(a.lemma().toLowerCase(Locale.ROOT))
                        .isPresent());
        boolean isFinite = verb.has("VerbForm=Fin")
                && (verb.has("Tense=Past") || sentence.child(verb, "nsubj").isPresent());
        return !isModal && (isFinite || auxiliaries.stream().anyMatch(a -> a.has("Tense=Past")));
    }

    /** "Have been negotiating", "has been engaged in talks": goes on, whoever says it. */
    private static boolean isLastingPerfect(Clause clause, Candidate candidate) {
        List<Token> auxiliaries = clause.sentence().children(candidate.predicate(), "aux");
        return auxiliaries.stream().anyMatch(a -> a.form().equalsIgnoreCase("been"))
                && auxiliaries.stream().anyMatch(a -> a.lemma().equals("have") && a.has("Tense=Pres"));
    }

    private boolean namesCondition(Clause clause) {
        return clause.sentence().tokens().stream()
                .map(t -> t.form().toLowerCase(Locale.ROOT))
                .anyMatch(w -> CONDITIONAL_WORDS.contains(w)
                        || codebook.status().conditionals().contains(w));
    }
}
