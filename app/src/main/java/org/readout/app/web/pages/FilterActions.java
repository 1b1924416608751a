package org.readout.app.web.pages;

import java.util.List;
import org.readout.app.web.Action;
import org.readout.app.web.Address;
import org.readout.app.web.Ask;
import org.readout.app.web.Refusal;
import org.readout.app.web.Refusal.Code;
import org.readout.store.EventQuery;
import org.readout.store.ProjectPages;
import org.readout.store.SavedFilters;

/** What the buttons that save and delete filters do. */
public final class FilterActions {
    private FilterActions() {}

    public static List<Action> all() {
        return List.of(new Save(), new Delete());
    }

    private record Save() implements Action {
        @Override
        public String path() {
            return "/filters/save";
        }

        @Override
        public Address run(Ask ask) {
            String name = ask.text("name")
                    .orElseThrow(() -> new Refusal(Code.BAD_PARAMETER, "A filter needs a name: fill in the field."));
            EventQuery query = EventFilter.of(ask).query();
            query.text().ifPresent(text -> EventsPage.match(new ProjectPages(ask.project()), text));
            try (SavedFilters filters =
                    SavedFilters.open(ask.settings().project(), ask.settings().clock())) {
                filters.save(name, query);
            } catch (SavedFilters.NameTaken e) {
                throw new Refusal(Code.TAKEN, String.valueOf(e.getMessage()), e);
            } catch (IllegalArgumentException e) {
                throw new Refusal(Code.BAD_PARAMETER, e.getMessage() + ".", e);
            }
            return Address.of("/filters");
        }
    }

    private record Delete() implements Action {
        @Override
        public String path() {
            return "/filters/delete";
        }

        @Override
        public Address run(Ask ask) {
            int number = ask.number("number", 1, Integer.MAX_VALUE)
                    .orElseThrow(() -> new Refusal(Code.BAD_PARAMETER, "The form says no filter."));
            try (SavedFilters filters =
                    SavedFilters.open(ask.settings().project(), ask.settings().clock())) {
                if (!filters.delete(number)) {
                    throw new Refusal(Code.NOT_FOUND, "There is no filter " + number + " any more.");
                }
            }
            return Address.of("/filters");
        }
    }
}
