package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.core.Actor;
import org.readout.core.Event;
import org.readout.core.Quantity;
import org.readout.core.Sector;

/** Attacks by people whom nobody names, told by several outlets. */
class NamelessAttackTest {
    private static final Actor CIVILIANS = Reports.of("SWE", Sector.CVL);
    private static final Actor GUNMEN = Reports.of("SWE", Sector.UAF);

    private static Actor described(String words) {
        return new Actor(Optional.empty(), Optional.of(words), Optional.of("SWE"), List.of());
    }

    private static List<Event> events(List<Reports> reports) {
        List<CodedDocument> documents = new ArrayList<>();
        reports.forEach(r -> documents.add(r.coded()));
        return new Collator().collate(documents).events();
    }

    private static Reports wire(String headline, String day) {
        return Reports.by("Wire", day)
                .headline(headline)
                .mention("ASSAULT", "At least 30 people were killed in the lower town, the mayor said.", "killed")
                .recipients(CIVILIANS)
                .killed(30, Quantity.Bound.AT_LEAST, "30")
                .end();
    }

    private static Reports post(String headline, String day) {
        return Reports.by("Post", day)
                .headline(headline)
                .mention("ASSAULT", "A blast tore through a row of stalls shortly after noon.", "blast")
                .recipients(described("row of stalls"))
                .end();
    }

    private static Reports herald(String headline, String day) {
        return Reports.by("Herald", day)
                .headline(headline)
                .mention("ASSAULT", "The bombing of the fish market left 26 dead, a nurse counted.", "bombing")
                .recipients(described("fish market"))
                .end();
    }

    @Test
    void reportsWithOneSubject_areOfOneAttack_inWhateverOrderTheyCome() {
        List<Reports> reports = new ArrayList<>(List.of(
                wire("Thirty killed in explosion at Ilva fish market", "2024-03-04"),
                post("Explosion at fish market in Ilva kills dozens", "2024-03-04"),
                herald("Fish market bombing: Ilva counts its dead", "2024-03-05")));

        for (int seed = 0; seed < 6; seed++) {
            Collections.shuffle(reports, new Random(seed));
            assertThat(events(reports))
                    .singleElement()
                    .satisfies(event -> assertThat(event.origins()).hasSize(3));
        }
    }

    @Test
    void reportsOfOtherSubjects_stayApart() {
        assertThat(events(List.of(
                        wire("Thirty killed in explosion at Ilva fish market", "2024-03-04"),
                        post("Bomb hits school bus in Norra", "2024-03-04"))))
                .hasSize(2);
    }

    @Test
    void likeReportsDaysLater_stayApart() {
        assertThat(events(List.of(
                        wire("Thirty killed in explosion at Ilva fish market", "2024-03-04"),
                        post("Explosion at fish market in Ilva kills dozens", "2024-03-09"))))
                .hasSize(2);
    }

    @Test
    void anotherAttack_isNotWhatTheOtherReportIsAbout() {
        Reports again = Reports.by("Post", "2024-03-05")
                .headline("Explosion at fish market in Ilva kills dozens")
                .mention("ASSAULT", "Another blast was heard at the fish market an hour later.", "blast")
                .recipients(CIVILIANS)
                .end();

        assertThat(events(List.of(wire("Thirty killed in explosion at Ilva fish market", "2024-03-04"), again)))
                .hasSize(2);
    }

    @Test
    void oneWordForADeedOfOneTownAndDay_isOneEvent_thoughNobodyIsNamed() {
        assertThat(events(List.of(ambush("Wire", "Ilva"), ambush("Post", "Ilva"))))
                .hasSize(1);
        assertThat(events(List.of(ambush("Wire", "Norway"), ambush("Post", "Norway"))))
                .hasSize(2);
    }

    private static Reports ambush(String outlet, String place) {
        return Reports.by(outlet, "2024-03-05")
                .mention("ASSAULT", outlet + " tells of an ambush in " + place + ".", "ambush")
                .on("2024-03-04")
                .at(place)
                .end();
    }

    @Test
    void deathsInAnAttack_areOfThatAttack_withinOneSentence() {
        String sentence = "Nine people were killed in a suicide bombing and gun attack on the town hall.";
        Reports report = Reports.by("Wire", "2024-03-04")
                .mention("ASSAULT", sentence, "killed")
                .recipients(CIVILIANS)
                .end();
        report.sameSentence("ASSAULT", sentence, "attack").recipients(described("town hall"));

        assertThat(events(List.of(report))).hasSize(1);
    }

    @Test
    void deathsBesideAnotherDeed_areNotOfIt() {
        String sentence = "Nine people were killed by shelling a day before the attack on the town hall.";
        Reports report = Reports.by("Wire", "2024-03-04")
                .mention("ASSAULT", sentence, "killed")
                .recipients(CIVILIANS)
                .end();
        report.sameSentence("ASSAULT", sentence, "attack").recipients(described("town hall"));

        assertThat(events(List.of(report))).hasSize(2);
    }

    @Test
    void blastAndInjuriesOfABombing_areOfIt() {
        Reports wire = Reports.by("Wire", "2024-03-04")
                .headline("Suicide bomber attacks academy in Ilva")
                .mention("ASSAULT", "A suicide bomber attacked an academy in Ilva on Monday.", "attacked")
                .mode("suicide-attack")
                .recipients(described("academy"))
                .on("2024-03-04")
                .at("Ilva")
                .end();
        Reports post = Reports.by("Post", "2024-03-04")
                .headline("Blast at academy in Ilva")
                .mention("ASSAULT", "The bomber detonated a belt inside the academy in Ilva on Monday.", "detonated")
                .mode("explosives")
                .recipients(described("academy"))
                .on("2024-03-04")
                .at("Ilva")
                .end();

        assertThat(events(List.of(wire, post))).hasSize(1);
        assertThat(view("Six were wounded.", "wounded").isDeathByOther(view("A bomb exploded.", "exploded")))
                .isTrue();
    }

    @Test
    void descriptionsOfOneTarget_areNoTwoNames() {
        assertThat(PartyConstraints.veto(
                        view("The academy was shelled.", "shelled", described("military academy")),
                        view("A ceremony was shelled.", "shelled", described("graduation ceremony"))))
                .isEmpty();
        assertThat(PartyConstraints.veto(
                        view("The academy was shelled.", "shelled", described("Norra Academy")),
                        view("A hall was shelled.", "shelled", CIVILIANS, described("Ilva Hall"))))
                .isEmpty();
    }

    @Test
    void attacksOnOtherTargetsOfOneTownAndDay_stayApart() {
        assertThat(events(List.of(raid("Wire", "mosque"), raid("Post", "hotel"))))
                .hasSize(2);
        assertThat(events(List.of(raid("Wire", "mosque"), raid("Post", "mosque"))))
                .hasSize(1);
    }

    private static Reports raid(String outlet, String target) {
        return Reports.by(outlet, "2024-03-05")
                .headline("Gunmen attack " + target + " in Ilva")
                .mention("ASSAULT", "Gunmen attacked a " + target + " in Ilva, " + outlet + " says.", "attacked")
                .recipients(described(target))
                .on("2024-03-04")
                .at("Ilva")
                .end();
    }

    @Test
    void arrestOfPeople_isNoSeizureOfThings() {
        MentionView arrest = view("Twenty were detained.", "detained", CIVILIANS);

        assertThat(arrest.sharesTrigger(view("Rifles were seized.", "seized"))).isFalse();
        assertThat(arrest.sharesTrigger(view("Twenty were arrested.", "arrested")))
                .isTrue();
    }

    @Test
    void gunmenOfACountry_areNotTheirTarget() {
        Reports report = Reports.by("Wire", "2024-03-04")
                .mention("ASSAULT", "Gunmen attacked the academy.", "attacked")
                .actors(GUNMEN)
                .recipients(described("academy"))
                .end();
        MentionView gunmen = MentionView.of(report.coded().mentions().get(0));

        assertThat(PartyConstraints.veto(gunmen, view("The academy was attacked.", "attacked", described("school"))))
                .isEmpty();
    }

    private static MentionView view(String sentence, String trigger, Actor... recipients) {
        return MentionView.of(Reports.by("Post", "2024-03-04")
                .mention("ASSAULT", sentence, trigger)
                .recipients(recipients)
                .end()
                .coded()
                .mentions()
                .get(0));
    }

    @Test
    void habitOfANamedGroup_isNoneOfItsDeeds() {
        Actor front =
                new Actor(Optional.of("swe.front"), Optional.of("Front"), Optional.of("SWE"), List.of(Sector.REB));
        for (String habit : List.of(
                "The Front, which routinely attacks schools, denied any part.",
                "The Front has attacked schools for years.",
                "The Front said it only attacks barracks.")) {
            String trigger = habit.contains("attacked") ? "attacked" : "attacks";
            Reports report = Reports.by("Wire", "2024-03-04")
                    .headline("Gunmen attack school in Ilva")
                    .mention("ASSAULT", "Gunmen attacked the school in Ilva on Monday.", "attacked")
                    .actors(GUNMEN)
                    .recipients(described("Ilva School"))
                    .on("2024-03-04")
                    .end()
                    .mention("ASSAULT", habit, trigger)
                    .actors(front)
                    .end();

            assertThat(events(List.of(report))).as(habit).hasSize(2);
        }
    }

    @Test
    void deedToldByWordsForWhatGoesOn_isNoHabit() {
        Reports dated = Reports.by("Wire", "2024-03-04")
                .mention("ASSAULT", "Rebels attacked the port on Monday as they have for years.", "attacked")
                .on("2024-03-04")
                .end();

        assertThat(MentionView.of(dated.coded().mentions().get(0)).isHabit()).isFalse();
        assertThat(view("Rebels staged the deadliest attack on the army in recent years.", "attack")
                        .isHabit())
                .isFalse();
        assertThat(view("Rebels attacked the port for the first time in recent years.", "attacked")
                        .isHabit())
                .isFalse();
        assertThat(view("The police only fired tear gas.", "fired").isHabit()).isFalse();
        assertThat(view("It was the only attacks that failed.", "attacks").isHabit())
                .isFalse();
        assertThat(view("Rebels attacked the port in recent years.", "attacked").isHabit())
                .isTrue();
        assertThat(view("Rebels shot a priest a day for years.", "shot").isHabit())
                .isTrue();
    }

    @Test
    void placeWhereADeedTookPlace_isNoEarlierDeed() {
        assertThat(view("The assault that took place on a busy road killed 12.", "killed")
                        .isEarlier())
                .isFalse();
        assertThat(view("The assault took place a day after a similar raid.", "raid")
                        .isEarlier())
                .isTrue();
    }

    @Test
    void deedThatCameBefore_isNotTheOneThatCameAfter() {
        Reports report = Reports.by("Wire", "2024-03-04")
                .headline("Attack on school in Ilva kills dozens")
                .mention("ASSAULT", "The attack on the school in Ilva killed dozens.", "attack")
                .recipients(described("Ilva School"))
                .end()
                .mention("ASSAULT", "It came a week after a similar attack on children in Ilva.", "attack")
                .recipients(CIVILIANS)
                .end();

        assertThat(events(List.of(report))).hasSize(2);
    }

    @Test
    void groundsOfATarget_areThatTarget() {
        assertThat(PartyAgreement.of(described("sprawling campus of Ilva University"), described("Ilva University")))
                .isEqualTo(PartyAgreement.SAME);
        assertThat(PartyAgreement.of(described("campus of Norra University"), described("Ilva University")))
                .isNotEqualTo(PartyAgreement.SAME);
    }
}
