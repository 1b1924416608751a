package org.readout.analysis.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.core.DateRange;
import org.readout.core.Event;
import org.readout.core.EventKind;
import org.readout.core.QuadClass;
import org.readout.core.Status;

class ActsTest {
    private final List<Event> events = new ArrayList<>();
    private Optional<LocalDate> reported = Optional.empty();

    @Test
    void onlyWhatHappened_isAnAct() {
        for (Status status : Status.values()) {
            add(status.name(), "ASSAULT", QuadClass.MATERIAL_CONFLICT, status, "2024-10-01", "2024-10-01");
        }

        Acts acts = acts();

        assertThat(acts.all()).extracting(Act::id).containsExactly("HISTORICAL", "OCCURRED", "ONGOING");
        assertThat(acts.notHappened()).isEqualTo(5);
    }

    @Test
    void utteredThreat_isAnActOfWordsWithItsOwnScore() {
        add("threat", "THREATEN", QuadClass.VERBAL_CONFLICT, Status.OCCURRED, "2024-10-01", "2024-10-01");

        Act threat = acts().all().get(0);

        assertThat(threat.strand()).isEqualTo(QuadClass.VERBAL_CONFLICT);
        assertThat(threat.weight()).isEqualTo(3.5);
    }

    @Test
    void signOfTheScore_decidesConflictOrCooperation() throws ScaleException {
        add("request", "REQUEST", QuadClass.VERBAL_CONFLICT, Status.OCCURRED, "2024-10-01", "2024-10-01");

        assertThat(acts().all().get(0).isConflict()).isFalse();
        assertThat(Acts.of(events, Map.of(), ScaleReader.read("s", "REQUEST = 3"))
                        .all()
                        .get(0)
                        .strand())
                .isEqualTo(QuadClass.VERBAL_COOPERATION);
    }

    @Test
    void typeThatTheScaleDoesNotList_keepsTheScoreOfItsRecord() {
        add("own", "DANCE", QuadClass.MATERIAL_COOPERATION, Status.OCCURRED, "2024-10-01", "2024-10-01");

        assertThat(acts().all().get(0).weight()).isEqualTo(1);
    }

    @Test
    void eventWithoutDate_isLeftOutAndTold() {
        add("undated", "ASSAULT", QuadClass.MATERIAL_CONFLICT, Status.OCCURRED, null, null);
        add("vague", "ASSAULT", QuadClass.MATERIAL_CONFLICT, Status.OCCURRED, "2020-01-01", "2024-01-01");

        Acts acts = acts();

        assertThat(acts.all()).isEmpty();
        assertThat(acts.undated()).containsExactly("undated");
        assertThat(acts.vague()).containsExactly("vague");
    }

    @Test
    void eventWithoutDate_standsOnTheDaysUpToItsFirstReport_unlessDatedOnlyIsAsked() {
        reported = Optional.of(LocalDate.parse("2024-10-09"));
        add("reported", "ASSAULT", QuadClass.MATERIAL_CONFLICT, Status.OCCURRED, null, null);
        add("dated", "ASSAULT", QuadClass.MATERIAL_CONFLICT, Status.OCCURRED, "2024-10-01", "2024-10-01");
        add("longAgo", "ASSAULT", QuadClass.MATERIAL_CONFLICT, Status.HISTORICAL, null, null);

        Acts acts = acts();

        assertThat(acts.all()).extracting(Act::id).containsExactly("dated", "reported");
        Act placed = acts.all().get(1);
        assertThat(placed.first()).isEqualTo(LocalDate.parse("2024-10-07"));
        assertThat(placed.last()).isEqualTo(LocalDate.parse("2024-10-09"));
        assertThat(acts.placed(acts.all())).isEqualTo(1);
        assertThat(acts.placed()).isEqualTo(1);
        assertThat(acts.isPlaced(placed)).isTrue();
        assertThat(acts.undated()).containsExactly("longAgo");
        assertThat(acts.datedOnly().all()).extracting(Act::id).containsExactly("dated");
        assertThat(acts.datedOnly().undated()).containsExactly("reported", "longAgo");
    }

    @Test
    void rangeWithOneEnd_isPlacedThere() {
        add("by", "ASSAULT", QuadClass.MATERIAL_CONFLICT, Status.OCCURRED, null, "2024-10-04");
        add("since", "ASSAULT", QuadClass.MATERIAL_CONFLICT, Status.ONGOING, "2024-10-02", null);

        assertThat(acts().all())
                .extracting(Act::first, Act::last)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                LocalDate.parse("2024-10-02"), LocalDate.parse("2024-10-02")),
                        org.assertj.core.api.Assertions.tuple(
                                LocalDate.parse("2024-10-04"), LocalDate.parse("2024-10-04")));
    }

    private Acts acts() {
        return Acts.of(events, Map.of(), Scale.plover());
    }

    private void add(
            String id, String type, QuadClass quad, Status status, @Nullable String first, @Nullable String last) {
        Optional<LocalDate> earliest = Optional.ofNullable(first).map(LocalDate::parse);
        Optional<LocalDate> latest = Optional.ofNullable(last).map(LocalDate::parse);
        boolean dated = earliest.isPresent() || latest.isPresent();
        events.add(new Event(
                id,
                EventKind.of(type),
                quad,
                1,
                status,
                Optional.empty(),
                ActBuilder.actors(List.of("ISR")),
                ActBuilder.actors(List.of("IRN")),
                dated
                        ? Optional.of(new DateRange(earliest, latest, Optional.empty(), Optional.empty()))
                        : Optional.empty(),
                Optional.empty(),
                List.of("m-" + id),
                List.of("d"),
                List.of(),
                List.of(),
                reported,
                List.of(),
                List.of(),
                List.of()));
    }
}
