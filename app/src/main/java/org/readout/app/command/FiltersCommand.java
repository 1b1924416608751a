package org.readout.app.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.app.output.PlainList;
import org.readout.store.EventQuery;
import org.readout.store.ProjectReader;
import org.readout.store.SavedFilter;
import org.readout.store.SavedFilters;
import org.readout.store.export.FilterTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout filters}: filters of events that are kept under a name. */
@Command(
        name = "filters",
        header = "List the saved filters of events, save one, or delete one.",
        description = {
            "A saved filter is kept in the project. readout events --filter NAME lists its events; while readout serve runs,"
                    + " /filters/NUMBER/feed.atom tells what is new or changed among them. A number is never given twice."
        },
        footer = {
            "",
            "Examples:",
            "  readout filters --save Strikes --type ASSAULT --actor IRN",
            "  readout filters",
            "  readout filters --delete Strikes"
        })
final class FiltersCommand implements Callable<Integer> {
    @Mixin
    private ProjectOption project = new ProjectOption();

    @Option(names = "--save", paramLabel = "NAME", description = "Save the conditions that are given under a name.")
    private Optional<String> save = Optional.empty();

    @Option(names = "--delete", paramLabel = "NAME", description = "Delete the filter of this name; its feed ends.")
    private Optional<String> delete = Optional.empty();

    @Mixin
    private EventConditions conditions = new EventConditions();

    @Mixin
    private Listing listing = new Listing();

    private final Session session;

    FiltersCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (save.isPresent() && delete.isPresent()) {
            throw new CommandException("Give --save or --delete, not both.");
        }
        if (save.isEmpty() && !conditions.query().equals(EventQuery.ALL)) {
            throw new CommandException("Conditions belong to --save NAME; readout events lists events.");
        }
        if (save.isPresent()) {
            save(save.get());
        } else if (delete.isPresent()) {
            delete(delete.get());
        } else {
            list();
        }
        return ExitCode.OK;
    }

    private void save(String name) {
        try (SavedFilters filters = SavedFilters.open(project.file(), session.clock())) {
            SavedFilter saved = filters.save(name, conditions.query());
            session.err().println("Saved as filter " + saved.number() + ".");
        } catch (IllegalArgumentException e) {
            throw new CommandException(e.getMessage() + ".", e);
        } catch (SavedFilters.NameTaken e) {
            throw new CommandException(e.getMessage() + " Choose another name, or delete it first.", e);
        }
    }

    private void delete(String name) {
        long number;
        try (ProjectReader reader = ProjectReader.open(project.file())) {
            number = reader.filters()
                    .named(name)
                    .orElseThrow(() -> new CommandException("there is no filter named “" + name + "”."))
                    .number();
        }
        try (SavedFilters filters = SavedFilters.open(project.file(), session.clock())) {
            filters.delete(number);
        }
        session.err().println("Deleted filter " + number + ".");
    }

    private void list() {
        try (ProjectReader reader = ProjectReader.open(project.file())) {
            List<SavedFilter> all = reader.filters().all();
            if (all.isEmpty()) {
                session.err().println("No filter is saved.");
            }
            listing.print(
                    FilterTable.of(all),
                    () -> {
                        session.out().print(PlainList.filterHeader());
                        all.forEach(f -> session.out().print(PlainList.filter(f)));
                    },
                    session.out());
        }
    }
}
