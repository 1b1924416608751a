package org.readout.app.web.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.readout.app.review.Precision;
import org.readout.app.review.ReviewJson;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.Page;
import org.readout.app.web.Twins;
import org.readout.store.ReviewReader;
import org.readout.store.review.Audit;
import org.readout.store.review.Decision;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The random samples of a project: how far each is judged, and the form that draws one. */
public final class AuditPage implements Page {

    /**
     * What the template shows.
     *
     * @param records how many there are to draw from
     */
    public record View(String reviewer, long records, List<Sample> samples) {}

    /**
     * A sample drawn.
     *
     * @param decided records that somebody judged
     * @param href where it is judged
     */
    public record Sample(
            long number,
            String drawn,
            String design,
            int size,
            long population,
            int decided,
            List<String> coders,
            String href) {}

    @Override
    public String path() {
        return "/review/audit";
    }

    @Override
    public List<String> parameters() {
        return List.of("reviewer");
    }

    @Override
    public Answer answer(Ask ask) {
        ReviewReader reviews = ask.project().reviews();
        List<Audit> audits = reviews.audits();
        List<Decision> log = reviews.log();
        Optional<String> reviewer = ask.text("reviewer");
        View view = new View(
                reviewer.orElse(""),
                ask.project().size().mentions(),
                audits.stream().map(a -> sample(a, reviewer, log)).toList());
        return new Answer(
                "Audits",
                "review/audit",
                view,
                Twins.of(
                        () -> {
                            ArrayNode list = JsonMapper.shared().createArrayNode();
                            audits.forEach(a -> list.add(ReviewJson.audit(a)));
                            return list;
                        },
                        () -> ReviewTables.audits(audits)),
                CommandText.of("review", ask.settings()).and("--report"));
    }

    private static Sample sample(Audit audit, Optional<String> reviewer, List<Decision> log) {
        return new Sample(
                audit.number(),
                audit.at().substring(0, "2024-10-09".length()),
                audit.byType() ? "stratified by type" : "simple random",
                audit.items().size(),
                audit.population(),
                Precision.of(audit, log).decided(),
                audit.coders(),
                new Turn(reviewer, OptionalLong.of(audit.number()), 0).next().toString());
    }
}
