package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.core.Actor;
import org.readout.core.Event;
import org.readout.core.Sector;
import org.readout.core.Status;

class PartyConstraintsTest {
    private static final Actor HOLM = Reports.person("nor.holm_erik", "Erik Holm", "NOR");
    private static final Actor LIND = Reports.person("nor.lind_olaf", "Olaf Lind", "NOR");
    private static final Actor NORWAY = Reports.state("nor", "Norway");
    private static final Actor SWEDEN = Reports.state("swe", "Sweden");
    private static final Actor REBELS = Reports.of("SWE", Sector.REB);

    private static List<Event> events(Reports... reports) {
        List<CodedDocument> documents = new ArrayList<>();
        for (Reports report : reports) {
            documents.add(report.coded());
        }
        return new Collator().collate(documents).events();
    }

    private static Reports.MentionDraft of(String outlet, String type, String sentence, String trigger) {
        return Reports.by(outlet, "2024-03-05").mention(type, sentence, trigger).on("2024-03-04");
    }

    @Test
    void attackByThoseWhomTheOtherHits_staysApart() {
        assertThat(events(
                        of("Wire", "ASSAULT", "Norway struck near Ilva on Monday with rockets.", "struck")
                                .actors(NORWAY)
                                .end(),
                        of("Post", "ASSAULT", "Norway was struck near Ilva on Monday with rockets.", "struck")
                                .recipients(NORWAY)
                                .end()))
                .hasSize(2);
    }

    @Test
    void killingsOfDifferentNamedPersons_stayApart() {
        assertThat(events(
                        of("Wire", "ASSAULT", "Sweden killed Erik Holm in an attack in Ilva.", "killed")
                                .mode("targeted")
                                .actors(SWEDEN)
                                .recipients(HOLM)
                                .end(),
                        of("Post", "ASSAULT", "Sweden killed Olaf Lind in an attack in Ilva.", "killed")
                                .mode("targeted")
                                .actors(SWEDEN)
                                .recipients(LIND)
                                .end()))
                .hasSize(2);
    }

    @Test
    void visitsOfDifferentVisitors_stayApart() {
        assertThat(events(
                        of("Wire", "CONSULT", "Erik Holm visited Sweden for talks on Ilva.", "visited")
                                .mode("visit")
                                .actors(HOLM)
                                .recipients(SWEDEN)
                                .end(),
                        of("Post", "CONSULT", "Olaf Lind visited Sweden for talks on Ilva.", "visited")
                                .mode("visit")
                                .actors(LIND)
                                .recipients(SWEDEN)
                                .end()))
                .hasSize(2);
    }

    @Test
    void mentionsWithoutACommonParty_stayApart() {
        assertThat(events(
                        of("Wire", "ASSAULT", "Norway bombed a depot near Ilva on Monday.", "bombed")
                                .actors(NORWAY)
                                .end(),
                        of("Post", "ASSAULT", "Rebels were bombed in a depot near Ilva on Monday.", "bombed")
                                .recipients(REBELS)
                                .end()))
                .hasSize(2);
    }

    @Test
    void threatThatWasMade_isNotTheAttackOfThatDay() {
        assertThat(events(
                        of("Wire", "THREATEN", "Norway vowed to attack the rebels near Ilva.", "attack")
                                .foreseen("ASSAULT")
                                .actors(NORWAY)
                                .recipients(REBELS)
                                .end(),
                        of("Post", "ASSAULT", "Norway attacked the rebels near Ilva.", "attacked")
                                .actors(NORWAY)
                                .recipients(REBELS)
                                .end()))
                .hasSize(2);
    }

    @Test
    void attackForeseenOfOtherParties_staysApart() {
        assertThat(events(
                        of("Wire", "ASSAULT", "Norway is expected to attack the rebels near Ilva.", "attack")
                                .status(Status.EXPECTED)
                                .actors(NORWAY)
                                .recipients(REBELS)
                                .end(),
                        of("Post", "ASSAULT", "Norway is expected to attack near Ilva.", "attack")
                                .status(Status.EXPECTED)
                                .actors(NORWAY)
                                .end()))
                .hasSize(2);
    }

    @Test
    void gunmenWhoseCountryReportsGiveOtherwise_canBeTheSame() {
        assertThat(events(
                        of("Wire", "ASSAULT", "Masked gunmen attacked Erik Holm near Ilva on Monday.", "attacked")
                                .actors(Reports.of("NOR", Sector.UAF))
                                .recipients(HOLM)
                                .end(),
                        of("Post", "ASSAULT", "Swedish gunmen attacked Erik Holm near Ilva on Monday.", "attacked")
                                .actors(Reports.of("SWE", Sector.UAF))
                                .recipients(HOLM)
                                .end()))
                .hasSize(1);
    }

    @Test
    void lossesThatOneSideDenies_areNotThoseOfTheOther() {
        assertThat(events(
                        of("Wire", "ASSAULT", "The rebels said they killed soldiers near Ilva on Monday.", "killed")
                                .recipients(Reports.of("SWE", Sector.MIL))
                                .said("rebels")
                                .end(),
                        of(
                                        "Post",
                                        "ASSAULT",
                                        "The rebels said none of theirs was killed near Ilva on Monday.",
                                        "killed")
                                .recipients(REBELS)
                                .status(Status.NEGATED)
                                .said("rebels")
                                .end()))
                .hasSize(2);
    }
}
