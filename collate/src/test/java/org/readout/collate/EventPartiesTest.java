package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.core.Actor;
import org.readout.core.Discrepancy;
import org.readout.core.Event;
import org.readout.core.Sector;

class EventPartiesTest {
    private static final Actor HOLM = Reports.person("nor.holm_erik", "Erik Holm", "NOR");
    private static final Actor BERG = Reports.person("swe.berg_karin", "Karin Berg", "SWE");
    private static final Actor NORWAY = Reports.state("nor", "Norway");
    private static final Actor SWEDEN = Reports.state("swe", "Sweden");
    private static final Actor CIVILIANS = Reports.of("SWE", Sector.CVL);

    private static Event event(Reports... reports) {
        List<CodedDocument> documents = new ArrayList<>();
        for (Reports report : reports) {
            documents.add(report.coded());
        }
        List<Event> events = new Collator().collate(documents).events();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static Reports.MentionDraft killing(String outlet, String sentence) {
        return Reports.by(outlet, "2024-03-05")
                .mention("ASSAULT", sentence, "killed")
                .recipients(CIVILIANS)
                .on("2024-03-04");
    }

    private static Reports unclaimed() {
        return killing("Wire", "Villagers were killed in the market in Ilva.").end();
    }

    private static Reports blamed() {
        return killing("Post", "Sweden said that Norway had killed the villagers in the market in Ilva.")
                .actors(NORWAY)
                .said("Sweden")
                .end();
    }

    @Test
    void actorNamedBySourcesAlone_isNamedResponsibleAndNoActor() {
        Event event = event(unclaimed(), blamed());

        assertThat(event.actors()).isEmpty();
        assertThat(event.namedResponsible()).singleElement().satisfies(account -> {
            assertThat(account.value()).isEqualTo("Norway");
            assertThat(account.saidBy()).containsExactly("Post, citing Sweden");
            assertThat(account.evidence()).hasSize(1);
        });
    }

    @Test
    void actorInAnArticlesOwnVoice_isTheActor() {
        Event event = event(
                unclaimed(),
                blamed(),
                killing("Echo", "Norway's army killed the villagers in the market in Ilva.")
                        .actors(NORWAY)
                        .end());

        assertThat(event.actors()).containsExactly(NORWAY);
        assertThat(event.namedResponsible()).isEmpty();
    }

    @Test
    void actorWithoutACountryInAnArticlesOwnVoice_isTheActor() {
        Actor police = new Actor(Optional.empty(), Optional.empty(), Optional.empty(), List.of(Sector.COP));
        Event event = event(killing("Wire", "Police killed villagers in Ilva.")
                .actors(police)
                .end());

        assertThat(event.actors()).containsExactly(police);
        assertThat(event.namedResponsible()).isEmpty();
    }

    @Test
    void actorOnWhomAllAgree_isTheActor() {
        Event event = event(
                blamed(),
                killing("Wire", "Residents said that Norway had killed the villagers in the market in Ilva.")
                        .actors(NORWAY)
                        .said("Residents")
                        .end());

        assertThat(event.actors()).containsExactly(NORWAY);
        assertThat(event.namedResponsible()).isEmpty();
    }

    @Test
    void sourcesThatNameDifferentActors_areAllKeptAsAccounts() {
        Event event = event(
                killing("Post", "Sweden said that Norway had killed Karin Berg in the market in Ilva.")
                        .actors(NORWAY)
                        .recipients(BERG)
                        .said("Sweden")
                        .end(),
                killing("Wire", "Norway said that Sweden had killed Karin Berg in the market in Ilva.")
                        .actors(SWEDEN)
                        .recipients(BERG)
                        .said("Norway")
                        .end());

        assertThat(event.actors()).isEmpty();
        assertThat(event.namedResponsible())
                .extracting(Discrepancy.Account::value)
                .containsExactlyInAnyOrder("Norway", "Sweden");
        assertThat(event.discrepancies())
                .extracting(Discrepancy::kind)
                .containsExactly(Discrepancy.Kind.RESPONSIBILITY);
    }

    @Test
    void talksOfPersonsAndOfTheirStates_listEachSideOnce() {
        Reports states = Reports.by("Wire", "2024-03-05")
                .mention("CONSULT", "Norway and Sweden spoke by telephone about Ilva.", "spoke")
                .actors(NORWAY, SWEDEN)
                .on("2024-03-04")
                .end();
        Reports persons = Reports.by("Post", "2024-03-05")
                .mention("CONSULT", "Erik Holm and Karin Berg spoke by telephone about Ilva.", "spoke")
                .actors(HOLM)
                .recipients(BERG)
                .on("2024-03-04")
                .end();

        Event event = event(states, persons);

        assertThat(event.actors()).containsExactly(HOLM);
        assertThat(event.recipients()).containsExactly(BERG);
    }
}
