package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.core.Actor;
import org.readout.core.Event;
import org.readout.core.Event.Stage;
import org.readout.core.Status;

class HistoryTest {
    private static final Actor NORWAY = Reports.state("nor", "Norway");
    private static final Actor SWEDEN = Reports.state("swe", "Sweden");

    private static List<Stage> stages(Reports... reports) {
        List<CodedDocument> documents = new ArrayList<>();
        for (Reports report : reports) {
            documents.add(report.coded());
        }
        List<Event> events = new Collator().collate(documents).events();
        assertThat(events).hasSize(1);
        return events.get(0).history().stream().map(Event.StatusChange::stage).toList();
    }

    private static Reports.MentionDraft bombing(String outlet, String day, String more) {
        return Reports.by(outlet, day)
                .mention("ASSAULT", "Norway's army bombed a Swedish depot near Ilva on Monday" + more + ".", "bombed")
                .actors(NORWAY)
                .recipients(SWEDEN)
                .on("2024-03-04");
    }

    @Test
    void claimedDeniedConfirmed_isToldStepByStep() {
        Reports claimed = bombing("Wire", "2024-03-04", ", Stockholm said")
                .said("Stockholm")
                .end();
        Reports denied = bombing("Post", "2024-03-05", ", which Oslo denied")
                .said("Oslo")
                .status(Status.DENIED)
                .end();
        Reports confirmed = bombing("Echo", "2024-03-07", ", as pictures show").end();

        assertThat(stages(claimed, denied, confirmed)).containsExactly(Stage.CLAIMED, Stage.DENIED, Stage.CONFIRMED);
    }

    @Test
    void reportedThenClaimed_isOneStep() {
        Reports reported = bombing("Wire", "2024-03-04", "").end();
        Reports claimed = bombing("Post", "2024-03-05", ", Stockholm said by night")
                .said("Stockholm")
                .end();

        assertThat(stages(reported, claimed)).containsExactly(Stage.REPORTED);
    }
}
