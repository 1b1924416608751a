package org.readout.app.web.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analysis.network.Tie;
import org.readout.analysis.tension.Act;
import org.readout.app.web.chart.Figure.Room;
import org.readout.core.EventKind;
import org.readout.core.QuadClass;

class ChosenTest {
    private static final List<Tie> TIES =
            List.of(new Tie("A", "B", 9, 0, 1), new Tie("B", "A", 0, 4, 2), new Tie("C", "A", 1, 0, 1));

    @Test
    void threshold_leavesOutWeakTiesAndWhoHasNone() {
        Chosen chosen = Chosen.of(TIES, 2, 10);

        assertThat(chosen.parties()).containsExactly("A", "B");
        assertThat(chosen.ties()).hasSize(2);
        assertThat(chosen.allParties()).isEqualTo(3);
    }

    @Test
    void drawings_showEveryTie() {
        Chosen chosen = Chosen.of(TIES, 0, 10);

        for (Room room : Room.values()) {
            assertThat(new MatrixDrawing(room, chosen).draw().split("amount conflict", -1))
                    .hasSize(3);
            assertThat(new GraphDrawing(room, chosen).draw().split("class=\"tie ", -1))
                    .hasSize(4);
        }
    }

    @Test
    void periods_areThoseWithActs() {
        List<Act> acts = List.of(act("2023-12-30"), act("2024-02-01"), act("2024-02-03"));

        List<List<String>> choices = When.choices(acts);

        assertThat(choices).extracting(c -> c.get(0)).containsExactly("all", "2024", "2024-02", "2023", "2023-12");
        assertThat(When.of("2024-02", acts).to()).isEqualTo(LocalDate.parse("2024-02-29"));
        assertThat(When.of("2024-02", acts).neighbour(choices, -1)).contains("2023-12");
        assertThat(When.of("2024-02", acts).neighbour(choices, 1)).isEmpty();
    }

    private static Act act(String day) {
        LocalDate date = LocalDate.parse(day);
        return new Act(
                day, EventKind.of("ASSAULT"), QuadClass.MATERIAL_CONFLICT, 9, List.of(), List.of(), date, date, 1);
    }
}
