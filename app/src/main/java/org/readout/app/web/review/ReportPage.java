package org.readout.app.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.app.review.Agreement;
import org.readout.app.review.Measure;
import org.readout.app.review.Precision;
import org.readout.app.review.ReviewJson;
import org.readout.app.review.ReviewReport;
import org.readout.app.review.ReviewText;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.Page;
import org.readout.app.web.Twins;
import org.readout.app.web.pages.DocumentPage;
import org.readout.eval.review.Proportion;
import org.readout.store.review.Attachment;
import org.readout.store.review.Decision;
import org.readout.store.review.Field;

/** What the reviews say: precision of random samples, agreement of reviewers, decisions that records differ from. */
public final class ReportPage implements Page {

    /**
     * What the template shows.
     *
     * @param decisions in force, by what they say; in words
     */
    public record View(
            int entries,
            String decisions,
            String reviewers,
            List<AuditView> audits,
            Agreement agreement,
            List<FieldRow> fields,
            List<Line> differing,
            List<Line> unmet) {}

    /** @param unjudged types of which no record was judged yet, in words; empty when there are none */
    public record AuditView(String title, String detail, List<String> coders, String unjudged, List<Row> rows) {}

    /** Shares as {@code 75 [40–94]}, or a dash where nothing was judged. */
    public record Row(String name, int n, String event, String type, String status, String all) {}

    public record FieldRow(String field, String alpha, String f1) {}

    /** A decision, and what its record is now. */
    public record Line(String words, String detail, String href) {}

    @Override
    public String path() {
        return "/review/report";
    }

    @Override
    public Answer answer(Ask ask) {
        ReviewReport report = ReviewReport.of(ask.project().reviews());
        return new Answer(
                "Precision and agreement",
                "review/report",
                view(report),
                Twins.of(() -> ReviewJson.report(report), () -> ReviewTables.precision(report.audits())),
                CommandText.of("review", ask.settings()).and("--report"));
    }

    /** What the reviews say, in words; also for the page of all figures. */
    public static View view(ReviewReport report) {
        return new View(
                report.entries(),
                words(report.verdicts()),
                words(report.reviewers()),
                report.audits().stream().map(ReportPage::audit).toList(),
                report.agreement(),
                report.agreement().rows().stream().map(ReportPage::field).toList(),
                report.differing().stream().map(ReportPage::line).toList(),
                report.unmet().stream()
                        .map(a -> line(
                                a,
                                a.decision()
                                        .reading()
                                        .map(r -> r.form(Field.TYPE) + " " + r.form(Field.STATUS))
                                        .orElse("")))
                        .toList());
    }

    private static AuditView audit(Precision precision) {
        var audit = precision.audit();
        List<Row> rows = new ArrayList<>();
        if (precision.decided() > 0) {
            precision.groups().forEach(g -> rows.add(row(g)));
        }
        return new AuditView(
                "Audit " + audit.number() + ": " + precision.decided() + " of "
                        + audit.items().size() + " records decided",
                (audit.byType() ? "Stratified by type" : "Simple random sample") + " out of "
                        + audit.population() + " records, seed " + audit.seed() + ", drawn "
                        + audit.at().substring(0, "2024-10-09".length()),
                audit.coders(),
                precision.decided() == 0 ? "" : String.join(", ", precision.unjudged()),
                rows);
    }

    private static Row row(Precision.Group group) {
        return new Row(
                group.by().equals("all") ? "all records" : group.name(),
                share(group, Measure.ALL).map(Proportion::sampled).orElse(0),
                percent(group, Measure.EVENT),
                percent(group, Measure.TYPE),
                percent(group, Measure.STATUS),
                percent(group, Measure.ALL));
    }

    private static Optional<Proportion> share(Precision.Group group, Measure measure) {
        return Optional.ofNullable(group.shares().get(measure));
    }

    private static String percent(Precision.Group group, Measure measure) {
        return share(group, measure)
                .filter(p -> p.sampled() > 0)
                .map(p ->
                        String.format(Locale.ROOT, "%.0f [%.0f–%.0f]", 100 * p.share(), 100 * p.low(), 100 * p.high()))
                .orElse("–");
    }

    private static FieldRow field(Agreement.Row row) {
        return new FieldRow(
                row.field(),
                row.alpha()
                        .map(a -> String.format(Locale.ROOT, "%.2f [%.2f–%.2f]", a.alpha(), a.low(), a.high()))
                        .orElse("not defined"),
                row.f1().map(f -> String.format(Locale.ROOT, "%.1f", 100 * f)).orElse("–"));
    }

    private static Line line(ReviewReport.Difference difference) {
        return line(
                difference.attachment(),
                difference.fields().isEmpty()
                        ? "the coder has a record there"
                        : "differs in "
                                + difference.fields().stream().map(Field::key).collect(Collectors.joining(", ")));
    }

    private static Line line(Attachment attachment, String detail) {
        Decision decision = attachment.decision();
        return new Line(
                ReviewText.entry(decision),
                detail,
                attachment
                        .record()
                        .map(r -> DocumentPage.href(decision.anchor().document(), r.id()))
                        .orElseGet(() -> DocumentPage.href(decision.anchor().document())));
    }

    private static String words(Map<?, Integer> counts) {
        return counts.entrySet().stream()
                .map(e -> e.getValue() + " "
                        + (e.getKey() instanceof Enum<?> name
                                ? name.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                : e.getKey()))
                .collect(Collectors.joining(", "));
    }
}
