package org.readout.app.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.app.web.Address;
import org.readout.app.wording.Wording;
import org.readout.store.Count;
import org.readout.store.EventList;

class FacetsTest {
    @Test
    void outletsThatAreNotListed_areToldOf() {
        List<Facets.Group> groups = groups(9);

        assertThat(groups)
                .filteredOn(g -> !g.others().isEmpty())
                .extracting(Facets.Group::title)
                .contains("Reported by");
        assertThat(groups.get(3).parts()).hasSize(8);
        assertThat(groups.get(3).others()).contains("8 with most");
    }

    @Test
    void typesAndWhateverIsListedWhole_needNoWord() {
        assertThat(groups(9).get(1).parts()).hasSize(9);
        assertThat(groups(9).get(1).others()).isEmpty();
        assertThat(groups(8)).allSatisfy(g -> assertThat(g.others()).isEmpty());
    }

    private static List<Facets.Group> groups(int values) {
        return new Facets(EventFilter.NONE, Address.of("/events"), Wording.standard())
                .all(asked -> IntStream.range(0, values)
                        .mapToObj(i -> new Count(asked.facet() == EventList.Facet.STATUS ? "OCCURRED" : "V" + i, 9 - i))
                        .toList());
    }
}
