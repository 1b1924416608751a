package org.readout.collate;

import java.util.Locale;
import java.util.Optional;

/**
 * Two texts that tell the same in other words: a rewording, a translation, or a translation back.
 *
 * <p>In one language, nearly all names and numbers of one text and much of its content words are in the other, and the other way about, the names and
 * numbers in much the same order: an independent report of the same event always brings some of its own. A credit of a
 * translation lowers what is asked, since a way through another language changes words and spellings. Across languages only names
 * and numbers with their order are compared. Thresholds were set on the development half of {@code eval/data/clusters} and on
 * MEANTIME's English and Spanish texts.
 *
 * @param isTranslation whether a credit of one says so or the languages differ
 * @param strength how far the order of names and numbers agrees, 0 to 1
 * @param resemblance how much of both texts is in the other, 0 to 1
 */
record SameTelling(boolean isTranslation, double strength, double resemblance, String reason) {
    private static final int FEWEST_FACTS = 5;
    private static final int FEWEST_WORDS = 20;
    private static final double FACTS = 0.8;
    /** Mean of the two shares of content words that one text has of the other's. */
    private static final double WORDS = 0.5;

    private static final double ORDER = 0.45;
    private static final double FACTS_WITH_CREDIT = 0.65;
    private static final double WORDS_WITH_CREDIT = 0.45;
    private static final double ORDER_WITH_CREDIT = 0.4;
    private static final int FEWEST_FACTS_ACROSS = 12;
    private static final int FEWEST_SHARED_ACROSS = 8;
    /** Of the share of names and numbers in common and the agreement of their order, together. */
    private static final double COMMON_AND_ORDER_ACROSS = 1.03;

    static Optional<SameTelling> of(DocumentProfile a, DocumentProfile b) {
        return a.hasLanguageOf(b) ? inOneLanguage(a, b) : acrossLanguages(a.facts(), b.facts());
    }

    private static Optional<SameTelling> inOneLanguage(DocumentProfile a, DocumentProfile b) {
        int fewest = Math.min(a.facts().different(), b.facts().different());
        if (fewest < FEWEST_FACTS || Math.min(a.words().size(), b.words().size()) < FEWEST_WORDS) {
            return Optional.empty();
        }
        boolean translated = a.isTranslation() || b.isTranslation();
        int shared = a.facts().shared(b.facts());
        double words =
                (ContentWords.containment(a.words(), b.words()) + ContentWords.containment(b.words(), a.words())) / 2;
        if (shared < (translated ? FACTS_WITH_CREDIT : FACTS) * fewest
                || words < (translated ? WORDS_WITH_CREDIT : WORDS)) {
            return Optional.empty();
        }
        double order = a.facts().alignment(b.facts());
        if (order < (translated ? ORDER_WITH_CREDIT : ORDER)) {
            return Optional.empty();
        }
        String reason = String.format(
                Locale.ROOT,
                "%d of %d names and numbers, %.0f%% of them in the same order, and %.0f%% of the content words",
                shared,
                fewest,
                100 * Math.min(1, order),
                100 * words);
        return Optional.of(new SameTelling(translated, Math.min(1, order), words, reason));
    }

    private static Optional<SameTelling> acrossLanguages(Facts a, Facts b) {
        int fewest = Math.min(a.different(), b.different());
        int shared = a.shared(b);
        double common = a.overlap(b);
        if (Math.min(a.size(), b.size()) < FEWEST_FACTS_ACROSS
                || shared < FEWEST_SHARED_ACROSS
                || common < COMMON_AND_ORDER_ACROSS - 1) {
            return Optional.empty();
        }
        double order = Math.min(1, a.alignment(b));
        if (common + order < COMMON_AND_ORDER_ACROSS) {
            return Optional.empty();
        }
        String reason = String.format(
                Locale.ROOT,
                "%d of %d names and numbers, %.0f%% of them in the same order, in another language",
                shared,
                fewest,
                100 * order);
        return Optional.of(new SameTelling(true, order, common, reason));
    }
}
