package org.readout.collate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.readout.coder.CodedDocument;
import org.readout.core.Document;
import org.readout.core.OriginHint;
import org.readout.core.Published;

/** What comparing documents needs of one. */
record DocumentProfile(CodedDocument coded, Shingles shingles, Facts facts) {

    /**
     * By day of publication, undated last; on one day, texts that credit or relay nobody before those that do, longer
     * before shorter ones, then by id.
     */
    static final Comparator<CodedDocument> IN_ORDER_OF_REPORT = Comparator.comparing(
                    (CodedDocument d) -> d.published().map(Published::earliest).orElse(LocalDate.MAX))
            .thenComparing(d -> !d.document().originHints().isEmpty())
            .thenComparing(d -> !d.relays().isEmpty())
            .thenComparing(d -> -d.document().text().length())
            .thenComparing(d -> d.document().id());

    static DocumentProfile of(CodedDocument coded) {
        return new DocumentProfile(coded, Shingles.of(coded.document()), Facts.of(coded.document()));
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
        String key = OutletNames.key(outlet);
        return outletKey()
                .filter(own -> own.equals(key) || own.startsWith(key + " "))
                .isPresent();
    }

    /** Whether the text itself credits the other's outlet. */
    boolean credits(DocumentProfile other) {
        return document().originHints().stream()
                .map(OriginHint::outlet)
                .flatMap(Optional::stream)
                .anyMatch(outlet -> !isFrom(outlet) && other.isFrom(outlet));
    }

    /** Days between the publication dates; 0 when one is unknown. */
    long daysFrom(DocumentProfile other) {
        return coded.published()
                .flatMap(p ->
                        other.coded.published().map(q -> Math.abs(ChronoUnit.DAYS.between(p.earliest(), q.earliest()))))
                .orElse(0L);
    }
}
