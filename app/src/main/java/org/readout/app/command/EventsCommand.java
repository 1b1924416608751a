package org.readout.app.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.readout.app.output.EventTable;
import org.readout.store.CollationChanges;
import org.readout.store.EventQuery;
import org.readout.store.ProjectReader;
import org.readout.store.ProjectWriter;
import org.readout.store.StoredEvent;
import org.readout.store.export.CsvText;
import org.readout.store.export.EventTables;
import org.readout.store.export.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code readout events}: the events of a project. */
@Command(
        name = "events",
        header = "List the events of a project, or what changed since a time.",
        description = {
            "Of an event that no report dates, the table has the day of its first report (rep.); a range of days is written as"
                    + " ISO 8601 has it (2024-10-03/09).",
            "Conditions are joined by and. With --changed-since come those that were made or changed then or later, and"
                    + " after them those that are no more: merged into another event, of which their id is an alias, or"
                    + " withdrawn.",
            "--split, --merge and --undo list nothing: they keep a decision on events in the project, beside what the"
                    + " program found, and later collations obey it. Ids are given in full, as --format jsonl lists them."
        },
        footer = {
            "",
            "Examples:",
            "  readout events --type ASSAULT --since 2024-10-01",
            "  readout events --actor IRN --text 'missile OR drone'",
            "  readout events --changed-since 2024-10-09T06:00Z --format jsonl",
            "  readout events --filter Strikes",
            "  readout events --merge 3f2a…1c 90be…77; readout events --undo"
        })
final class EventsCommand implements Callable<Integer> {
    @Mixin
    private ProjectOption project = new ProjectOption();

    @Option(names = "--id", paramLabel = "ID", description = "One event, also one that was merged or withdrawn.")
    private Optional<String> id = Optional.empty();

    @Mixin
    private EventConditions conditions = new EventConditions();

    @Option(
            names = "--filter",
            paramLabel = "NAME",
            description = "The conditions of a saved filter (readout filters), in place of conditions here.")
    private Optional<String> filter = Optional.empty();

    @Option(
            names = "--split",
            paramLabel = "ID MENTION",
            arity = "2..*",
            description = "Decide that these mentions of an event are an event of their own.")
    private List<String> split = List.of();

    @Option(
            names = "--merge",
            paramLabel = "ID",
            arity = "2",
            description = "Decide that two events are one; the id of one becomes an alias.")
    private List<String> merge = List.of();

    @Option(names = "--undo", description = "Take the last --split or --merge that stands back.")
    private boolean undo;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, jsonl (readout.event/1) or csv; default: ${DEFAULT-VALUE}.")
    private ListFormat format = ListFormat.table;

    private final Session session;

    EventsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return split.isEmpty() && merge.isEmpty() && !undo ? list() : correct();
    }

    private Integer correct() {
        if (Stream.of(!split.isEmpty(), !merge.isEmpty(), undo)
                        .filter(asked -> asked)
                        .count()
                > 1) {
            throw new CommandException("Give one of --split, --merge and --undo.");
        }
        try (ProjectWriter writer = ProjectWriter.open(project.file(), session.clock())) {
            CollationChanges changes = undo
                    ? writer.undo()
                            .orElseThrow(
                                    () -> new CommandException("No --split or --merge stands that could be undone."))
                    : split.isEmpty()
                            ? writer.merge(merge.get(0), merge.get(1))
                            : writer.split(split.get(0), Set.copyOf(split.subList(1, split.size())));
            session.err()
                    .println("Events: " + changes.created() + " new, " + changes.changed() + " changed, "
                            + changes.merged() + " merged, " + changes.withdrawn() + " withdrawn.");
        } catch (IllegalArgumentException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        }
        return ExitCode.OK;
    }

    private Integer list() {
        try (ProjectReader reader = ProjectReader.open(project.file())) {
            EventQuery query = query(reader);
            EventTable table = new EventTable(
                    session.screen().outIsTerminal() ? session.screen().columns() : 140);
            session.out().print(head(reader, table));
            if (id.isPresent()) {
                StoredEvent event = reader.event(id.get())
                        .orElseThrow(() -> new CommandException("there is no event " + id.get() + " in this project."));
                session.out().print(line(event, table));
                return ExitCode.OK;
            }
            int[] found = {0};
            reader.events(query, event -> {
                session.out().print(line(event, table));
                found[0]++;
            });
            if (found[0] == 0) {
                session.err()
                        .println("No event meets all conditions; the project has "
                                + reader.size().events() + ".");
                tellTypes(reader, query);
            }
            query.changedSince()
                    .map(reader::gone)
                    .orElse(List.of())
                    .forEach(e -> session.out().print(line(e, table)));
            Uncollated.tell(reader, project.file(), session.err());
        } catch (IllegalArgumentException e) {
            throw new CommandException(e.getMessage() + ". Put words with signs in double quotes.", e);
        }
        return ExitCode.OK;
    }

    /** Which types there are, for who asks for one that no event has. */
    private void tellTypes(ProjectReader reader, EventQuery query) {
        Set<String> types = new TreeSet<>(reader.reviews().types());
        query.type()
                .filter(type -> !types.contains(type.toUpperCase(Locale.ROOT).split("-", 2)[0]))
                .ifPresent(type -> session.err()
                        .println("None is of the type " + type + "; types here: " + String.join(", ", types) + "."));
    }

    private EventQuery query(ProjectReader reader) {
        if (filter.isEmpty()) {
            return conditions.query();
        }
        if (!conditions.query().equals(EventQuery.ALL)) {
            throw new CommandException("Give --filter or conditions, not both.");
        }
        return reader.filters()
                .named(filter.get())
                .orElseThrow(() -> new CommandException(
                        "there is no filter named “" + filter.get() + "”; readout filters lists those that there are."))
                .query();
    }

    private String head(ProjectReader reader, EventTable table) {
        return switch (format) {
            case table -> table.header();
            case jsonl -> "";
            case csv -> CsvText.header(EventTables.events(reader, EventQuery.ALL));
        };
    }

    private String line(StoredEvent event, EventTable table) {
        return switch (format) {
            case table -> table.row(event);
            case jsonl -> json(event) + "\n";
            case csv -> csv(event);
        };
    }

    private static String csv(StoredEvent event) {
        Table.Row row = EventTables.row(event);
        return CsvText.row(row);
    }

    /** The record with what the project knows of it. */
    private static String json(StoredEvent event) {
        ObjectNode record = (ObjectNode) event.record();
        record.put("state", event.state().name());
        event.mergedInto().ifPresentOrElse(id -> record.put("merged_into", id), () -> record.putNull("merged_into"));
        record.put("minted_at", event.mintedAt());
        record.put("changed_at", event.changedAt());
        return record.toString();
    }
}
