package org.readout.app.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.brief.Brief;
import org.readout.app.brief.EventCards;
import org.readout.app.support.Haniyeh;
import org.readout.app.support.TestProject;
import org.readout.app.wording.Tellers;
import org.readout.app.wording.Wording;
import org.readout.store.EventSummary;
import org.readout.store.ProjectPages;
import org.readout.store.ProjectReader;

class ClaimsInListsTest {
    private static final int ALL = 1000;

    @TempDir
    private Path folder;

    @Test
    void headlineOfAChart_namesWhoseWordItIsAsTheBriefDoes() {
        Path file = TestProject.of(folder.resolve("p.db"), Haniyeh.collation());
        try (ProjectReader project = ProjectReader.open(file)) {
            List<EventSummary> events = project.summaries();
            Map<String, Brief.EventView> cards = EventCards.all(
                    new ProjectPages(project)
                            .collation(events.stream().map(EventSummary::id).toList(), ALL),
                    Wording.standard());

            assertThat(events).anyMatch(e -> !e.tellers().isEmpty()).allSatisfy(e -> {
                String claim = Tellers.behind(e.status(), e.tellers(), List.of());
                String headline = cards.get(e.id()).headline();
                assertThat(headline).endsWith(claim);
                assertThat(headline.contains(", according to ")).isEqualTo(!claim.isEmpty());
            });
        }
    }
}
