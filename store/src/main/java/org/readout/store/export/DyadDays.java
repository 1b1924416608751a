package org.readout.store.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.core.Status;
import org.readout.store.EventQuery;
import org.readout.store.ProjectReader;
import org.readout.store.StoredEvent;
import org.readout.store.export.Column.Type;
import tools.jackson.databind.JsonNode;

/**
 * The panel of directed dyads by day, filled with zeros: for every pair of countries with at least one event and every day
 * from the first to the last day of publication in the project, how many events of which quad class there were.
 *
 * <p>Counted are events, never mentions, that occurred or go on, on the one day they are dated. One that no report dates stands
 * on the day of its first report, as in the formats of GDELT, ICEWS and POLECAT, and is counted in {@code by_report} as well; what is historical
 * does not, since its report says nothing of its day. Those dated by a range of days, by nothing, or outside the days of
 * publication are left out and their numbers are told. An event with several parties counts once for each pair; one without
 * recipients (talks, agreements) counts between all its actors, both ways. A zero on a day on which few documents were published
 * is worth little: {@code documents} says how many there were.
 */
final class DyadDays {
    private static final List<String> QUADS =
            List.of("VERBAL_COOPERATION", "MATERIAL_COOPERATION", "VERBAL_CONFLICT", "MATERIAL_CONFLICT");
    private static final List<String> COUNTED = List.of("OCCURRED", "ONGOING", "HISTORICAL");

    private final TreeMap<Dyad, Map<LocalDate, Counts>> cells = new TreeMap<>();
    private final Map<LocalDate, Long> documents = new HashMap<>();
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();
    private final Map<String, Long> left = new LinkedHashMap<>();

    private DyadDays() {}

    private record Dyad(String source, String target) implements Comparable<Dyad> {
        @Override
        public int compareTo(Dyad other) {
            int bySource = source.compareTo(other.source);
            return bySource != 0 ? bySource : target.compareTo(other.target);
        }
    }

    private static final class Counts {
        private final long[] quads = new long[QUADS.size()];
        private long events;
        private long byReport;
        private double score;
    }

    private record Cell(Dyad dyad, LocalDate day, Counts counts, long documents) {}

    static DyadDays of(ProjectReader project) {
        DyadDays panel = new DyadDays();
        project.documents(d -> d.published().ifPresent(p -> panel.addDocument(LocalDate.parse(p.earliest()))));
        project.events(EventQuery.ALL, panel::add);
        return panel;
    }

    /** How many events between countries that occurred or go on are not in the panel, by reason. */
    Map<String, Long> leftOut() {
        return left;
    }

    Table table() {
        Columns<Cell> columns = columns();
        return new Table(
                "dyad_days", "one directed pair of countries on one day, zeros included", columns.columns(), taker -> {
                    if (first.isEmpty() || last.isEmpty()) {
                        return;
                    }
                    LocalDate from = first.get();
                    LocalDate to = last.get();
                    cells.forEach((dyad, days) -> from.datesUntil(to.plusDays(1))
                            .forEach(day -> {
                                Counts counts = days.getOrDefault(day, new Counts());
                                Cell cell = new Cell(dyad, day, counts, documents.getOrDefault(day, 0L));
                                taker.accept(new Table.Row(columns.row(cell), Optional.empty()));
                            }));
                });
    }

    private void addDocument(LocalDate day) {
        documents.merge(day, 1L, Long::sum);
        first = Optional.of(first.filter(d -> d.isBefore(day)).orElse(day));
        last = Optional.of(last.filter(d -> d.isAfter(day)).orElse(day));
    }

    private void add(StoredEvent event) {
        JsonNode record = event.record();
        List<Dyad> dyads = dyads(record);
        String status = record.path("status").asString();
        if (dyads.isEmpty() || !COUNTED.contains(status)) {
            return;
        }
        String reported = record.path("first_reported").asString("");
        boolean byReport = !isDated(record) && !status.equals(Status.HISTORICAL.name()) && !reported.isEmpty();
        String earliest = record.path("date").path("earliest").asString("");
        if (isDated(record)
                && !earliest.equals(record.path("date").path("latest").asString(""))) {
            leave("dated by a range of days");
        } else if (!isDated(record) && !byReport) {
            leave("that can be put on no day");
        } else {
            add(record, dyads, LocalDate.parse(byReport ? reported : earliest), byReport);
        }
    }

    private void add(JsonNode record, List<Dyad> dyads, LocalDate day, boolean byReport) {
        if (!isWithin(day)) {
            leave("before or after all days of publication");
            return;
        }
        for (Dyad dyad : dyads) {
            Counts counts = cells.computeIfAbsent(dyad, d -> new HashMap<>()).computeIfAbsent(day, d -> new Counts());
            counts.events++;
            counts.byReport += byReport ? 1 : 0;
            counts.score += record.path("score").asDouble();
            counts.quads[QUADS.indexOf(record.path("quad").asString())]++;
        }
    }

    private void leave(String reason) {
        left.merge("between countries " + reason + ", so not in dyad_days", 1L, Long::sum);
    }

    /** Whether a report tells anything of its day. */
    private static boolean isDated(JsonNode record) {
        return record.path("date").hasNonNull("earliest") || record.path("date").hasNonNull("latest");
    }

    private boolean isWithin(LocalDate day) {
        return first.filter(d -> !day.isBefore(d)).isPresent()
                && last.filter(d -> !day.isAfter(d)).isPresent();
    }

    private static List<Dyad> dyads(JsonNode record) {
        List<String> actors = countries(record.path("actors"));
        List<String> recipients = countries(record.path("recipients"));
        List<Dyad> dyads = new ArrayList<>();
        for (String source : actors) {
            for (String target : record.path("recipients").isEmpty() ? actors : recipients) {
                if (!source.equals(target)) {
                    dyads.add(new Dyad(source, target));
                }
            }
        }
        return dyads;
    }

    private static List<String> countries(JsonNode parties) {
        return parties.valueStream()
                .map(p -> p.path("country").asString(""))
                .filter(c -> !c.isEmpty())
                .distinct()
                .toList();
    }

    private static Columns<Cell> columns() {
        Columns<Cell> columns = new Columns<Cell>()
                .add("date", Type.DATE, "the day", c -> c.day().toString());
        country(columns, "source", c -> c.dyad().source());
        country(columns, "target", c -> c.dyad().target());
        columns.add("events", Type.INTEGER, "events of source to target that occurred or go on", c -> c.counts().events)
                .add(
                        "by_report",
                        Type.INTEGER,
                        "of them, those that no report dates: they stand on the day of their first report",
                        c -> c.counts().byReport);
        for (int i = 0; i < QUADS.size(); i++) {
            int quad = i;
            columns.add(
                    QUADS.get(i).toLowerCase(java.util.Locale.ROOT),
                    Type.INTEGER,
                    "of them, of this quad class",
                    c -> c.counts().quads[quad]);
        }
        return columns.add("score_sum", Type.NUMBER, "sum of their scores", c -> c.counts().score)
                .add(
                        "documents",
                        Type.INTEGER,
                        "documents in the project that were published on the day",
                        Cell::documents);
    }

    private static void country(Columns<Cell> columns, String name, java.util.function.Function<Cell, String> iso3) {
        columns.add(name, Type.TEXT, "ISO 3166-1 alpha-3, or IGO, NGO, NON", iso3::apply)
                .add(
                        name + "_cow",
                        Type.INTEGER,
                        "its Correlates of War number, absent for IGO, NGO, NON and territories",
                        c -> Columns.number(iso3.apply(c), CountryCodes.Codes::cow))
                .add(
                        name + "_gw",
                        Type.INTEGER,
                        "its Gleditsch–Ward number, absent for IGO, NGO, NON and territories",
                        c -> Columns.number(iso3.apply(c), CountryCodes.Codes::gw));
    }
}
