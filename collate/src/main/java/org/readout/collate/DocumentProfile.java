package org.readout.collate;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.coder.CodedDocument;
import org.readout.core.Document;
import org.readout.core.OriginHint;

/** What comparing documents needs of one; of its text, what is asked for is worked out then, and once. */
final class DocumentProfile {

    /**
     * By day of publication, undated last; on one day, texts that credit or relay nobody before those that do, those with
     * their own agency in the dateline before those without, longer before shorter ones, then by id.
     */
    static final Comparator<CodedDocument> IN_ORDER_OF_REPORT = Comparator.comparing(DocumentProfile::orderOfReport);

    private static final int MOST_CHARACTERS = 999_999_999;

    private final CodedDocument coded;
    private @Nullable Shingles shingles;
    private @Nullable Facts facts;
    private @Nullable Set<String> words;

    /** @param coded its mentions and details may be left out */
    DocumentProfile(CodedDocument coded) {
        this.coded = coded;
    }

    static String orderOfReport(CodedDocument coded) {
        Document document = coded.document();
        return String.join(
                "|",
                coded.published().map(p -> p.earliest().toString()).orElse("undated"),
                creditsOthers(document) ? "1" : "0",
                coded.relays().isEmpty() ? "0" : "1",
                isAgencyReport(document) ? "0" : "1",
                String.format(
                        Locale.ROOT, "%09d", MOST_CHARACTERS - document.text().length()),
                document.id());
    }

    CodedDocument coded() {
        return coded;
    }

    Shingles shingles() {
        Shingles known = shingles == null ? Shingles.of(document()) : shingles;
        shingles = known;
        return known;
    }

    Facts facts() {
        Facts known = facts == null ? Facts.of(document()) : facts;
        facts = known;
        return known;
    }

    Set<String> words() {
        Set<String> known = words == null ? ContentWords.of(document()) : words;
        words = known;
        return known;
    }

    Document document() {
        return coded.document();
    }

    String id() {
        return coded.document().id();
    }

    Optional<String> outletKey() {
        return document().outlet().map(OutletNames::key);
    }

    /** Whether the outlet published it; a service of an agency ("Kestrel World Service") counts as the agency. */
    boolean isFrom(String outlet) {
        return document().outlet().filter(own -> isOf(own, outlet)).isPresent();
    }

    /** Whether the text itself credits the other's outlet. */
    boolean credits(DocumentProfile other) {
        return document().originHints().stream()
                .map(OriginHint::outlet)
                .flatMap(Optional::stream)
                .anyMatch(outlet -> !isFrom(outlet) && other.isFrom(outlet));
    }

    boolean isTranslation() {
        return document().originHints().stream().anyMatch(h -> h.kind() == OriginHint.Kind.TRANSLATION);
    }

    /** Whether it says that it is, wholly or in part, the report of somebody else. */
    static boolean creditsOthers(Document document) {
        return document.originHints().stream().anyMatch(hint -> !isOwn(document, hint));
    }

    /** Whether its own outlet stands in it as the agency that reports. */
    static boolean isAgencyReport(Document document) {
        return document.originHints().stream()
                .anyMatch(hint -> hint.kind() == OriginHint.Kind.AGENCY && isOwn(document, hint));
    }

    private static boolean isOwn(Document document, OriginHint hint) {
        return hint.outlet()
                .flatMap(named -> document.outlet().map(own -> isOf(own, named)))
                .orElse(false);
    }

    private static boolean isOf(String own, String outlet) {
        String ownKey = OutletNames.key(own);
        String key = OutletNames.key(outlet);
        return ownKey.equals(key) || ownKey.startsWith(key + " ");
    }

    boolean hasLanguageOf(DocumentProfile other) {
        return document().language().equals(other.document().language());
    }

    /** Days between the publication dates; 0 when one is unknown. */
    long daysFrom(DocumentProfile other) {
        return daysAfter(other).map(Math::abs).orElse(0L);
    }

    /** Days from the other's publication to this one's, negative when it is the later; absent when one is unknown. */
    Optional<Long> daysAfter(DocumentProfile other) {
        return coded.published()
                .flatMap(p -> other.coded.published().map(q -> ChronoUnit.DAYS.between(q.earliest(), p.earliest())));
    }
}
