package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.core.Actor;
import org.readout.core.Event;
import org.readout.core.Quantity;
import org.readout.core.Sector;
import org.readout.core.Status;

class EventIdentityTest {
    private static final Actor HOLM = Reports.person("nor.holm_erik", "Erik Holm", "NOR");
    private static final Actor NORWAY = Reports.state("nor", "Norway");
    private static final Actor SWEDEN = Reports.state("swe", "Sweden");
    private static final Actor REBELS = Reports.of("SWE", Sector.REB);
    private static final Actor CIVILIANS = Reports.of("SWE", Sector.CVL);

    private static List<Event> events(Reports... reports) {
        List<CodedDocument> documents = new ArrayList<>();
        for (Reports report : reports) {
            documents.add(report.coded());
        }
        return new Collator().collate(documents).events();
    }

    private static Reports strike(String outlet, String reported, String happened, String... more) {
        return Reports.by(outlet, reported)
                .mention(
                        "ASSAULT",
                        "Norway's army bombed a depot of the rebels near Ilva " + String.join(" ", more) + ".",
                        "bombed")
                .actors(NORWAY)
                .recipients(REBELS)
                .on(happened)
                .end();
    }

    @Test
    void sameActOfTheSameDay_isOneEventOfTwoOrigins() {
        List<Event> events = events(
                strike("Wire", "2024-03-04", "2024-03-04"), strike("Post", "2024-03-05", "2024-03-04", "by night"));

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.mentions()).hasSize(2);
            assertThat(event.origins()).extracting(o -> o.name()).containsExactly("Wire", "Post");
            assertThat(event.outlets()).containsExactly("Wire", "Post");
            assertThat(event.firstReported()).contains(java.time.LocalDate.parse("2024-03-04"));
        });
    }

    @Test
    void likeActsOfOtherDays_stayApart() {
        assertThat(events(
                        strike("Wire", "2024-03-04", "2024-03-04"),
                        strike("Wire", "2024-03-08", "2024-03-07"),
                        strike("Wire", "2024-03-12", "2024-03-11")))
                .hasSize(3);
    }

    private static Reports firstInTwoWeeks(String outlet, String reported, String sentence, String trigger) {
        return Reports.by(outlet, reported)
                .mention("CONSULT", sentence, trigger)
                .actors(NORWAY, SWEDEN)
                .end();
    }

    @Test
    void firstCallInTwoWeeks_isOneEvent_andAnotherWeeksLater() {
        Reports first = firstInTwoWeeks(
                "Wire", "2024-03-04", "The call was the first between Norway and Sweden in two weeks.", "call");
        String again = "Sweden's prime minister rang Norway, a first in two weeks.";

        assertThat(events(first, firstInTwoWeeks("Post", "2024-03-15", again, "rang")))
                .hasSize(1);
        assertThat(events(first, firstInTwoWeeks("Post", "2024-03-25", again, "rang")))
                .hasSize(2);
    }

    @Test
    void secondStrikeOfTheDay_staysApart() {
        Reports report = strike("Wire", "2024-03-04", "2024-03-04")
                .mention("ASSAULT", "In a second strike the army bombed the harbour.", "strike")
                .actors(NORWAY)
                .on("2024-03-04")
                .end();

        assertThat(events(report)).hasSize(2);
    }

    @Test
    void deathOfANamedPerson_isOneEventUnderEveryName() {
        Reports first = Reports.by("Wire", "2024-03-04")
                .mention("ASSAULT", "The assassination of Erik Holm in Ilva shocked the region.", "assassination")
                .recipients(HOLM)
                .on("2024-03-02")
                .end();
        Reports second = Reports.by("Post", "2024-03-20")
                .mention("ASSAULT", "Sweden said little after Holm's death.", "death")
                .recipients(HOLM)
                .end();

        assertThat(events(first, second)).hasSize(1);
    }

    @Test
    void announcedThenDone_isOneEventWithItsHistory() {
        Reports announced = Reports.by("Wire", "2024-03-04")
                .mention("AGREE", "Norway and Sweden will hold talks on Thursday.", "talks")
                .actors(NORWAY, SWEDEN)
                .foreseen("CONSULT")
                .status(Status.EXPECTED)
                .on("2024-03-07")
                .end();
        Reports held = Reports.by("Post", "2024-03-08")
                .mention("CONSULT", "Norway and Sweden met on Thursday.", "met")
                .actors(NORWAY, SWEDEN)
                .on("2024-03-07")
                .end();

        assertThat(events(announced, held)).singleElement().satisfies(event -> {
            assertThat(event.kind().type()).isEqualTo("CONSULT");
            assertThat(event.status()).isEqualTo(Status.OCCURRED);
            assertThat(event.history())
                    .extracting(Event.StatusChange::status)
                    .containsExactly(Status.EXPECTED, Status.OCCURRED);
        });
    }

    @Test
    void plannedCounterstrike_isNotTheStrikeThatWasDone() {
        Reports report = Reports.by("Wire", "2024-03-04")
                .mention("ASSAULT", "Sweden attacked Norway on Sunday.", "attacked")
                .actors(SWEDEN)
                .recipients(NORWAY)
                .on("2024-03-03")
                .end()
                .mention("THREATEN", "Norway is planning an attack on Sweden.", "attack")
                .mode("violence")
                .foreseen("ASSAULT")
                .status(Status.EXPECTED)
                .actors(NORWAY)
                .recipients(SWEDEN)
                .end();

        assertThat(events(report)).hasSize(2);
    }

    @Test
    void demandsOfTwoMinisters_areTwoEvents() {
        Actor lind = Reports.person("nor.lind_olaf", "Olaf Lind", "NOR");
        Reports report = Reports.by("Wire", "2024-03-04")
                .mention("REQUEST", "Holm urged Sweden to withdraw its guns from Ilva.", "urged")
                .actors(HOLM)
                .recipients(SWEDEN)
                .on("2024-03-04")
                .end()
                .mention("REQUEST", "Lind urged Sweden to withdraw its guns from Ilva.", "urged")
                .actors(lind)
                .recipients(SWEDEN)
                .on("2024-03-04")
                .end();

        assertThat(events(report)).hasSize(2);
    }

    @Test
    void definiteNounWithoutParties_takesUpTheEventBefore() {
        Reports report = strike("Wire", "2024-03-04", "2024-03-04")
                .mention("ASSAULT", "The attack lasted an hour.", "attack")
                .end();

        assertThat(events(report)).hasSize(1);
    }

    @Test
    void everyMerge_keepsItsReason() {
        Collation collation = new Collator()
                .collate(List.of(
                        strike("Wire", "2024-03-04", "2024-03-04").coded(),
                        strike("Post", "2024-03-05", "2024-03-04", "by night").coded()));

        Event event = collation.events().get(0);
        assertThat(collation.mergeReasons().get(event.id()))
                .singleElement()
                .satisfies(reason -> assertThat(reason.agreements())
                        .contains("same actor", "part recipient", "same day 2024-03-04", "same word bombed"));
    }

    @Test
    void orderOfHandingOver_changesNoEvent() {
        List<CodedDocument> documents = new ArrayList<>();
        for (int day = 1; day <= 9; day++) {
            String date = "2024-03-0" + day;
            documents.add(strike("Wire", date, date).coded());
            documents.add(strike("Post", date, date, "by night").coded());
            documents.add(Reports.by("Echo", date)
                    .mention("ASSAULT", "The bombing killed 7 people.", "bombing")
                    .recipients(CIVILIANS)
                    .killed(7, Quantity.Bound.EXACT, "7 people")
                    .on(date)
                    .end()
                    .coded());
        }
        Collation expected = new Collator().collate(documents);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(documents, new Random(seed));
            assertThat(new Collator().collate(documents)).isEqualTo(expected);
        }
    }
}
