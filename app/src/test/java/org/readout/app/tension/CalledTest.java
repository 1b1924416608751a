package org.readout.app.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.analysis.tension.Side;
import org.readout.app.support.MentionBuilder;
import org.readout.app.support.Norland;
import org.readout.collate.Collator;
import org.readout.core.Actor;
import org.readout.core.Document;
import org.readout.core.Sector;

class CalledTest {
    private static final Document DOCUMENT = Norland.document(
            "d1", "The NLF attacked a convoy of the army. The NLF warned the guard.", LocalDate.parse("2024-03-01"));
    private static final Actor FRONT =
            new Actor(Optional.of("nor.nlf"), Optional.of("Norland Front"), Optional.of("NOR"), List.of(Sector.REB));
    private static final Actor ARMY =
            new Actor(Optional.of("nor.army"), Optional.of("Norland Army"), Optional.of("NOR"), List.of(Sector.MIL));

    private static final Called CALLED = Called.in(new Collator()
            .collate(List.of(Norland.coded(
                    DOCUMENT,
                    List.of(
                            MentionBuilder.in(DOCUMENT, "The NLF attacked", "attacked")
                                    .kind("ASSAULT")
                                    .actor("The NLF", FRONT)
                                    .recipient("army", ARMY)
                                    .build(),
                            MentionBuilder.in(DOCUMENT, "The NLF warned", "warned")
                                    .kind("THREATEN")
                                    .actor("The NLF", FRONT)
                                    .recipient("guard", ARMY)
                                    .build())))));

    @Test
    void nameThatOnlyTheDocumentsUse_isThatOfWhomTheyCallSo() {
        Side side = CALLED.side(Sides.side("NLF").orElseThrow());

        assertThat(side.has(FRONT)).isTrue();
        assertThat(side.label()).isEqualTo("Norland Front");
    }

    @Test
    void whoDocumentsCallSo_hasTheNameOfRecords() {
        assertThat(CALLED.name("nlf")).contains("Norland Front");
        assertThat(CALLED.name("guard")).isEmpty();
        assertThat(CALLED.name("NLA")).isEmpty();
    }

    @Test
    void nameOfNobody_isToldWithThoseNearToIt() {
        assertThat(CALLED.unknown(Sides.side("Norlend Front").orElseThrow(), Side.of("NOR"), Side.of("irn")))
                .singleElement()
                .satisfies(p -> assertThat(p.inWords())
                        .startsWith("UNKNOWN_PARTY Norlend Front: No country and no party")
                        .contains("near it: Norland Front."));
        assertThat(CALLED.unknown(Sides.side("Nowhere,NLF").orElseThrow()))
                .extracting(p -> p.file() + " " + p.detail())
                .containsExactly("nowhere No country and no party of these documents is called so.");
    }

    @Test
    void knownNamesAndCommonNouns_stayAsTyped() {
        assertThat(CALLED.side(Side.of("NOR"))).isEqualTo(Side.of("NOR"));
        assertThat(CALLED.side(Side.of("army")).has(ARMY)).isFalse();
        assertThat(CALLED.side(Side.of("nobody")).names()).containsExactly("nobody");
    }
}
