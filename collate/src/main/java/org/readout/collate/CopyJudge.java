package org.readout.collate;

import java.util.List;
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
    private static final double MUCH_SHORTER = 0.8;
    private static final int FEWEST_FACTS = 12;
    private static final int FEWEST_SHARED_FACTS = 8;
    private static final double ALIGNED = 0.62;
    private static final double ALIGNED_WITH_CREDIT = 0.5;
    private static final double FACTS_IN_COMMON = 0.5;

    private CopyJudge() {}

    /** An edge with the document it leads to. */
    record Copy(LineageEdge edge, DocumentProfile earlier) {}

    /** By the words: equal, nearly equal, or one contained in the other. */
    static Optional<Copy> byWording(DocumentProfile added, DocumentProfile other) {
        Shingles left = added.shingles();
        Shingles right = other.shingles();
        int smaller = Math.min(left.size(), right.size());
        int larger = Math.max(left.size(), right.size());
        if (left.sameBody(right)) {
            return Optional.of(copy(LineageEdge.Kind.EXACT_COPY, added, other, 1));
        }
        if (smaller < FEWEST_SHINGLES) {
            return Optional.empty();
        }
        int shared = left.shared(right);
        double containment = (double) shared / smaller;
        double jaccard = (double) shared / (smaller + larger - shared);
        if (jaccard >= NEAR && smaller >= MUCH_SHORTER * larger) {
            return Optional.of(copy(LineageEdge.Kind.NEAR_COPY, added, other, jaccard));
        }
        if (containment < CONTAINED || shared < FEWEST_SHARED) {
            return Optional.empty();
        }
        boolean laterIsShorter = later(added, other).shingles().size() < MUCH_SHORTER * larger;
        return Optional.of(copy(
                laterIsShorter ? LineageEdge.Kind.ABRIDGED_COPY : LineageEdge.Kind.NEAR_COPY,
                added,
                other,
                containment));
    }

    /**
     * By the names and numbers in their order: a translation where a credit of one says so, else the same text in other
     * words, which counts as a near copy.
     */
    static Optional<Copy> byFacts(DocumentProfile added, DocumentProfile other) {
        Facts left = added.facts();
        Facts right = other.facts();
        if (Math.min(left.size(), right.size()) < FEWEST_FACTS || left.shared(right) < FEWEST_SHARED_FACTS) {
            return Optional.empty();
        }
        boolean translated = isTranslation(added)
                || isTranslation(other)
                || !added.document().language().equals(other.document().language());
        double alignment = left.alignment(right);
        if (alignment < (translated ? ALIGNED_WITH_CREDIT : ALIGNED) || left.overlap(right) < FACTS_IN_COMMON) {
            return Optional.empty();
        }
        LineageEdge.Kind kind = translated ? LineageEdge.Kind.TRANSLATION : LineageEdge.Kind.NEAR_COPY;
        return Optional.of(copy(kind, added, other, Math.min(1, alignment)));
    }

    private static boolean isTranslation(DocumentProfile document) {
        return document.document().originHints().stream().anyMatch(h -> h.kind() == OriginHint.Kind.TRANSLATION);
    }

    /** The one that rests on the other: the one that credits it, else the one added later. */
    private static DocumentProfile later(DocumentProfile added, DocumentProfile other) {
        return other.credits(added) && !added.credits(other) ? other : added;
    }

    private static Copy copy(LineageEdge.Kind kind, DocumentProfile added, DocumentProfile other, double strength) {
        DocumentProfile later = later(added, other);
        DocumentProfile earlier = later == added ? other : added;
        List<Excerpt> credits = later.document().originHints().stream()
                .filter(hint -> hint.outlet().filter(earlier::isFrom).isPresent()
                        || kind == LineageEdge.Kind.TRANSLATION && hint.kind() == OriginHint.Kind.TRANSLATION)
                .map(OriginHint::evidence)
                .toList();
        LineageEdge edge = new LineageEdge(
                kind, later.id(), Optional.of(earlier.id()), earlier.document().outlet(), strength, credits);
        return new Copy(edge, earlier);
    }
}
