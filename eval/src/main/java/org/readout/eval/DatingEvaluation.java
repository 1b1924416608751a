package org.readout.eval;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.CodedDocument;
import org.readout.coder.Readout;
import org.readout.core.Document;
import org.readout.core.EventMention;
import org.readout.core.Published;
import org.readout.core.Span;
import org.readout.core.Status;

/**
 * How long before the report events happened that the coder leaves without a date: records of the type at an annotated mention, told as having happened, in articles with a day
 * of publication. The articles are those that rules may be developed on.
 */
final class DatingEvaluation implements Evaluation {
    private static final Set<Status> TOLD = Set.of(Status.OCCURRED, Status.ONGOING);
    private static final int[] DAYS = {0, 1, 2, 3, 7, 31};

    @Override
    public String summary() {
        return "when events without a date happened, by the annotation: --data samples";
    }

    @Override
    public Map<String, Object> run(Request request) throws IOException {
        List<Optional<Long>> lags = new ArrayList<>();
        int dated = 0;
        try (Readout readout = Readout.load()) {
            Request development = new Request(request.data(), List.of("--development"), request.detail());
            for (GoldArticle gold : GoldEvaluation.chosen(development)) {
                Optional<Document> document = GoldEvaluation.document(request.data(), gold);
                if (document.isPresent()) {
                    dated += add(gold, readout.code(document.get()), lags);
                }
            }
        }
        return figures(lags, dated);
    }

    /**
     * @param lags takes the days from the last day of each event without a date to the report; absent where the annotator dated it no better
     * @return how many records have a date
     */
    private static int add(GoldArticle gold, CodedDocument coded, List<Optional<Long>> lags) {
        String text = coded.document().text();
        Optional<LocalDate> published = coded.published().map(Published::latest);
        int dated = 0;
        for (GoldArticle.GoldEvent event : gold.events()) {
            Optional<EventMention> record = event.triggerSpan(text).flatMap(span -> record(coded, event, span));
            if (record.isEmpty()
                    || published.isEmpty()
                    || !Status.valueOf(event.status()).isFactual()) {
                continue;
            }
            if (record.get().date().flatMap(d -> d.earliest().or(d::latest)).isPresent()) {
                dated++;
            } else {
                lags.add(event.lastDay().map(day -> ChronoUnit.DAYS.between(day, published.get())));
            }
        }
        return dated;
    }

    private static Optional<EventMention> record(CodedDocument coded, GoldArticle.GoldEvent event, Span trigger) {
        return coded.mentions().stream()
                .filter(m -> m.evidence().trigger().span().overlaps(trigger))
                .filter(m -> m.kind().type().equals(event.type()) && TOLD.contains(m.status()))
                .findFirst();
    }

    private static Map<String, Object> figures(List<Optional<Long>> lags, int dated) {
        List<Long> known = lags.stream().flatMap(Optional::stream).toList();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("records_with_date", dated);
        figures.put("records_without", lags.size());
        figures.put("dated_by_annotator", known.size());
        for (int days : DAYS) {
            long within = known.stream().filter(lag -> lag <= days).count();
            figures.put("last_day_within_" + days, Figures.round(100.0 * within / Math.max(1, known.size())));
        }
        return figures;
    }
}
