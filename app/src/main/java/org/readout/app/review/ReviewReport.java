package org.readout.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.store.ReviewReader;
import org.readout.store.review.Attachment;
import org.readout.store.review.Attachment.How;
import org.readout.store.review.Decision;
import org.readout.store.review.Field;
import org.readout.store.review.Verdict;

/**
 * What the reviews of a project say.
 *
 * @param entries in the log, with those taken back or replaced
 * @param reviewers names, and how many decisions of each are in force
 * @param verdicts decisions in force by verdict
 * @param attached decisions in force by how their record was found
 * @param unmet decisions that there is an event where the coder has no record
 * @param differing decisions that the record they attach to now does not agree with
 */
public record ReviewReport(
        int entries,
        Map<String, Integer> reviewers,
        Map<Verdict, Integer> verdicts,
        Map<How, Integer> attached,
        List<Attachment> unmet,
        List<Difference> differing,
        List<Precision> audits,
        Agreement agreement) {

    /** @param fields in which they differ; empty when the decision says that there is no event */
    public record Difference(Attachment attachment, Set<Field> fields) {}

    public static ReviewReport of(ReviewReader reviews) {
        List<Decision> log = reviews.log();
        List<Attachment> standing = reviews.standing();
        Map<String, Integer> reviewers = new TreeMap<>();
        Map<Verdict, Integer> verdicts = new TreeMap<>();
        Map<How, Integer> attached = new TreeMap<>();
        List<Difference> differing = new ArrayList<>();
        for (Attachment attachment : standing) {
            reviewers.merge(attachment.decision().reviewer(), 1, Integer::sum);
            verdicts.merge(attachment.decision().verdict(), 1, Integer::sum);
            attached.merge(attachment.how(), 1, Integer::sum);
            difference(attachment, differing);
        }
        return new ReviewReport(
                log.size(),
                reviewers,
                verdicts,
                attached,
                standing.stream().filter(Attachment::isUnmet).toList(),
                differing,
                reviews.audits().stream().map(a -> Precision.of(a, log)).toList(),
                Agreement.of(standing));
    }

    private static void difference(Attachment attachment, List<Difference> differing) {
        attachment.record().ifPresent(record -> {
            Set<Field> fields = attachment
                    .decision()
                    .reading()
                    .map(r -> r.disagreeing(record.reading()))
                    .orElse(Set.of());
            if (!fields.isEmpty() || !attachment.decision().verdict().hasEvent()) {
                differing.add(new Difference(attachment, fields));
            }
        });
    }
}
