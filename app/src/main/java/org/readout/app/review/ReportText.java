package org.readout.app.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.app.brief.PlainText;
import org.readout.app.wording.Counted;
import org.readout.eval.review.Proportion;
import org.readout.store.review.Attachment;
import org.readout.store.review.Audit;
import org.readout.store.review.Decision;
import org.readout.store.review.Field;

/** A {@link ReviewReport} as text for a terminal. */
public final class ReportText {
    private static final int SHORT_ID = 8;

    private ReportText() {}

    public static String of(ReviewReport report) {
        StringBuilder text = new StringBuilder();
        if (report.entries() == 0 && report.audits().isEmpty()) {
            return "Nobody has reviewed a record of this project yet. Begin with: readout review\n";
        }
        text.append("Decisions in force: ")
                .append(counts(report.verdicts()))
                .append(". Entries in the log: ")
                .append(report.entries())
                .append(".\n");
        text.append("Reviewers: ")
                .append(PlainText.safe(counts(report.reviewers())))
                .append(".\n");
        report.audits().forEach(p -> precision(text, p));
        if (report.audits().isEmpty()) {
            text.append("\nPrecision is told of random samples alone, and none was drawn yet:"
                    + " readout review --audit 100 --seed 1\n");
        }
        agreement(text, report.agreement());
        attachments(text, report);
        return text.toString();
    }

    private static void precision(StringBuilder text, Precision precision) {
        Audit audit = precision.audit();
        text.append("\nPRECISION, audit ")
                .append(audit.number())
                .append(": ")
                .append(precision.decided())
                .append(" of ")
                .append(audit.items().size())
                .append(" sampled records decided, out of ")
                .append(audit.population())
                .append(" (")
                .append(audit.byType() ? "stratified by type" : "simple random")
                .append(", seed ")
                .append(audit.seed())
                .append(", drawn ")
                .append(audit.at(), 0, 10)
                .append(")\n");
        audit.coders()
                .forEach(c -> text.append("of records made by ")
                        .append(PlainText.safe(c))
                        .append('\n'));
        if (precision.decided() == 0) {
            text.append("Nothing decided yet: readout review --sample ")
                    .append(audit.number())
                    .append('\n');
            return;
        }
        text.append(String.format(
                Locale.ROOT,
                "%-22s %5s  %-16s %-16s %-16s %-16s%n",
                "per cent [95 %]",
                "N",
                "EVENT THERE",
                "TYPE RIGHT",
                "STATUS RIGHT",
                "ALL RIGHT"));
        for (Precision.Group group : precision.groups()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-22s %5d  %-16s %-16s %-16s %s%n",
                    group.by().equals("all") ? "all records" : group.by() + " " + PlainText.safe(group.name()),
                    share(group, Measure.ALL).map(Proportion::sampled).orElse(0),
                    percent(share(group, Measure.EVENT)),
                    percent(share(group, Measure.TYPE)),
                    percent(share(group, Measure.STATUS)),
                    percent(share(group, Measure.ALL))));
        }
        if (!precision.unjudged().isEmpty()) {
            text.append("Figures over all types come when one record of each is judged; there is none yet of ")
                    .append(PlainText.safe(String.join(", ", precision.unjudged())))
                    .append(".\n");
        }
    }

    private static Optional<Proportion> share(Precision.Group group, Measure measure) {
        return Optional.ofNullable(group.shares().get(measure));
    }

    private static String percent(Optional<Proportion> share) {
        return share.filter(p -> p.sampled() > 0)
                .map(p ->
                        String.format(Locale.ROOT, "%.0f [%.0f–%.0f]", 100 * p.share(), 100 * p.low(), 100 * p.high()))
                .orElse("–");
    }

    private static void agreement(StringBuilder text, Agreement agreement) {
        text.append("\nAGREEMENT of reviewers: ");
        if (agreement.records() == 0) {
            text.append("no record was decided by two reviewers yet.\n");
            return;
        }
        text.append(Counted.of(agreement.records(), "record"))
                .append(" decided by two or more of ")
                .append(PlainText.safe(String.join(", ", agreement.reviewers())))
                .append('\n');
        text.append(String.format(Locale.ROOT, "%-14s %-24s %s%n", "FIELD", "KRIPPENDORFF’S α [95 %]", "F1"));
        for (Agreement.Row row : agreement.rows()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-14s %-24s %s%n",
                    row.field(),
                    row.alpha()
                            .map(a -> String.format(Locale.ROOT, "%.2f [%.2f–%.2f]", a.alpha(), a.low(), a.high()))
                            .orElse("not defined"),
                    row.f1()
                            .map(f -> String.format(Locale.ROOT, "%.1f", 100 * f))
                            .orElse("–")));
        }
        text.append("α is not defined where everybody always gave the same value. All reviewers saw the coder’s record,"
                + " which raises agreement.\n");
    }

    private static void attachments(StringBuilder text, ReviewReport report) {
        text.append("\nRECORDS as they are now: decisions attach by ")
                .append(counts(report.attached()))
                .append(".\n");
        text.append(report.differing().size()).append(" decisions differ from the record that they are about now.\n");
        report.differing()
                .forEach(d -> text.append("  ")
                        .append(line(d.attachment()))
                        .append(
                                d.fields().isEmpty()
                                        ? "no event"
                                        : d.fields().stream()
                                                .map(f -> f.key() + " "
                                                        + quoted(d.attachment().decision(), f))
                                                .collect(Collectors.joining(", ")))
                        .append('\n'));
        text.append(report.unmet().size())
                .append(" decisions say that there is an event where the coder has no record.\n");
        report.unmet()
                .forEach(a -> text.append("  ")
                        .append(line(a))
                        .append(a.decision()
                                .reading()
                                .map(r -> r.form(Field.TYPE) + " " + r.form(Field.STATUS))
                                .orElse(""))
                        .append('\n'));
    }

    private static String quoted(Decision decision, Field field) {
        return decision.reading()
                .map(r -> r.form(field))
                .filter(f -> !f.isEmpty())
                .map(PlainText::safe)
                .orElse("none");
    }

    private static String line(Attachment attachment) {
        Decision decision = attachment.decision();
        return decision.number() + ". " + PlainText.safe(decision.reviewer()) + ", document "
                + decision.anchor().document().substring(0, SHORT_ID) + " ["
                + decision.anchor().start() + ", "
                + decision.anchor().end() + "): ";
    }

    private static String counts(java.util.Map<?, Integer> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(e -> e.getValue() + " "
                                + (e.getKey() instanceof Enum<?> name
                                        ? name.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                        : e.getKey()))
                        .collect(Collectors.joining(", "));
    }
}
