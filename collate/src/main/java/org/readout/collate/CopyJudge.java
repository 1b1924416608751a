package org.readout.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.core.Excerpt;
import org.readout.core.OriginHint;

/** Decides whether one of two documents is the other's text, and which. */
final class CopyJudge {
    /** Fewer runs of four words than this show nothing: two briefs can share a sentence by chance or quotation. */
    private static final int FEWEST_SHINGLES = 12;

    private static final int FEWEST_SHARED = 30;
    private static final double NEAR = 0.5;
    private static final double CONTAINED = 0.6;
    /** With which even a few shared runs show a copy: a text that is nothing but a passage of another. */
    private static final double WHOLLY_CONTAINED = 0.85;

    private static final double MUCH_SHORTER = 0.8;

    private CopyJudge() {}

    /**
     * An edge with the document it leads to.
     *
     * @param other the one to which the added document was compared
     * @param resemblance how alike the two texts are as wholes, 0 to 1: of several texts that a copy may be made of, the most alike
     *     is its source
     */
    record Copy(LineageEdge edge, DocumentProfile earlier, DocumentProfile other, double resemblance) {}

    /** By the words: equal, nearly equal, or one contained in the other. */
    static Optional<Copy> byWording(DocumentProfile added, DocumentProfile other) {
        Shingles left = added.shingles();
        Shingles right = other.shingles();
        int smaller = Math.min(left.size(), right.size());
        int larger = Math.max(left.size(), right.size());
        if (left.sameBody(right)) {
            return Optional.of(
                    new Pair(added, other).copy(LineageEdge.Kind.EXACT_COPY, 1, 1, "the same words in the same order"));
        }
        if (smaller < FEWEST_SHINGLES) {
            return Optional.empty();
        }
        int shared = left.shared(right);
        double containment = (double) shared / smaller;
        double jaccard = (double) shared / (smaller + larger - shared);
        String reason = String.format(
                Locale.ROOT, "%d of %d runs of four words of the shorter text are in the longer", shared, smaller);
        if (jaccard >= NEAR && smaller >= MUCH_SHORTER * larger) {
            return Optional.of(new Pair(added, other).copy(LineageEdge.Kind.NEAR_COPY, jaccard, jaccard, reason));
        }
        boolean contained = containment >= CONTAINED && shared >= FEWEST_SHARED
                || containment >= WHOLLY_CONTAINED && shared >= FEWEST_SHINGLES;
        if (!contained) {
            return Optional.empty();
        }
        Pair pair = new Pair(added, other);
        boolean laterIsShorter = pair.later.shingles().size() < MUCH_SHORTER * larger;
        return Optional.of(pair.copy(
                laterIsShorter ? LineageEdge.Kind.ABRIDGED_COPY : LineageEdge.Kind.NEAR_COPY,
                containment,
                jaccard,
                reason));
    }

    /**
     * By what is told, and in which order: a translation where a credit says so or the languages differ, else the same text in
     * other words, which counts as a near copy.
     */
    static Optional<Copy> byTelling(DocumentProfile added, DocumentProfile other) {
        return SameTelling.of(added, other)
                .map(telling -> new Pair(added, other)
                        .copy(
                                telling.isTranslation() ? LineageEdge.Kind.TRANSLATION : LineageEdge.Kind.NEAR_COPY,
                                telling.strength(),
                                telling.resemblance(),
                                telling.reason()));
    }

    /** The later of two documents, which rests on the earlier: the one that credits it, else the one added later. */
    private static final class Pair {
        private final DocumentProfile other;
        private final DocumentProfile later;
        private final DocumentProfile earlier;
        private final String direction;

        Pair(DocumentProfile added, DocumentProfile other) {
            this.other = other;
            boolean reversed = other.credits(added) && !added.credits(other);
            later = reversed ? other : added;
            earlier = reversed ? added : other;
            direction = direction();
        }

        /** Why the later is held to be the later: the first of the grounds on which documents are put in order of report. */
        private String direction() {
            long days = later.daysAfter(earlier).orElse(0L);
            if (later.credits(earlier)) {
                return "it credits " + earlier.document().outlet().orElseThrow();
            } else if (days > 0) {
                return days == 1 ? "it came out a day later" : "it came out " + days + " days later";
            } else if (DocumentProfile.creditsOthers(later.document())
                    && !DocumentProfile.creditsOthers(earlier.document())) {
                return "it credits another outlet";
            } else if (DocumentProfile.isAgencyReport(earlier.document())) {
                return "the other is under an agency's own dateline";
            } else if (later.document().text().length()
                    < earlier.document().text().length()) {
                return "it is the shorter, of one day or without a date";
            }
            return "nothing tells which came first";
        }

        Copy copy(LineageEdge.Kind kind, double strength, double resemblance, String reason) {
            List<Excerpt> evidence = new ArrayList<>(later.document().originHints().stream()
                    .filter(hint -> hint.outlet().filter(earlier::isFrom).isPresent()
                            || kind == LineageEdge.Kind.TRANSLATION && hint.kind() == OriginHint.Kind.TRANSLATION)
                    .map(OriginHint::evidence)
                    .toList());
            if (evidence.isEmpty() && later.hasLanguageOf(earlier)) {
                SharedPassage.of(later.document(), earlier.document()).ifPresent(evidence::add);
            }
            LineageEdge edge = new LineageEdge(
                    kind,
                    later.id(),
                    Optional.of(earlier.id()),
                    earlier.document().outlet(),
                    strength,
                    reason + "; " + direction,
                    evidence);
            return new Copy(edge, earlier, other, resemblance);
        }
    }
}
