package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.core.OriginHint;

class LineageTest {
    private static final String FIRST =
            "The army of Norland shelled the harbour of Port Ilva on Monday, killing 14 dock workers and two sailors, the mayor Anna "
                    + "Brandt said. Rescuers searched the wreck of the ferry Aurora until midnight, and 31 passengers were brought to the "
                    + "hospital of Saint Mark.";
    private static final String SECOND =
            "The government in Norvik said that its gunners had aimed at a depot of the rebels, and promised an inquiry led by General "
                    + "Erik Holm. The rebels' spokesman, Jan Weiss, called the inquiry a farce and vowed to stop all talks in Geneva until "
                    + "the 6 captured officers were tried.";
    private static final String THIRD =
            "Ships of the relief group Sea Bridge are to leave Marseille on Thursday with 900 tons of grain, although insurers in London "
                    + "have doubled their rates since the attack.";
    private static final String REWRITTEN =
            "Shells fired on Monday by soldiers of Norland hit Port Ilva's harbour; according to mayor Anna Brandt, 14 people working at "
                    + "the docks lost their lives, as did 2 seamen. Until late at night teams looked through what is left of the Aurora, a "
                    + "ferry, and took 31 of those aboard to Saint Mark hospital. In the capital Norvik the cabinet stated it was a rebel "
                    + "depot that had been the target, announcing that General Erik Holm would investigate. A farce, replied Jan Weiss for "
                    + "the insurgents: no more talks in Geneva before 6 officers taken prisoner face trial. With 900 tons of grain, vessels "
                    + "of the aid organisation Sea Bridge set sail on Thursday from Marseille, though London insurers now ask twice the price.";
    private static final String INDEPENDENT =
            "At least 20 people died when the port of Ilva came under fire, witnesses told this newspaper. Jan Weiss accused the army of "
                    + "Norland of a massacre, while Norvik spoke of a legitimate target. The Aurora, a ferry built in 1974, was leaving for "
                    + "the island of Sund. Doctors at Saint Mark treated 40 wounded. In Geneva, envoys from Sweden pleaded for calm, and "
                    + "the harbour master Olaf Lind said that the port would stay closed for 3 weeks.";

    private static CodedDocument report(String outlet, String day, String... paragraphs) {
        Reports report = Reports.by(outlet, day);
        List.of(paragraphs).forEach(report::text);
        return report.coded();
    }

    private static List<LineageEdge> lineage(CodedDocument... documents) {
        return new Collator().collate(List.of(documents)).lineage();
    }

    @Test
    void sameBody_isAnExactCopyOfTheEarlier() {
        CodedDocument original = report("Wire", "2024-03-04", FIRST, SECOND);
        CodedDocument copy = report("Courier", "2024-03-05", FIRST, SECOND);

        assertThat(lineage(copy, original)).singleElement().satisfies(edge -> {
            assertThat(edge.kind()).isEqualTo(LineageEdge.Kind.EXACT_COPY);
            assertThat(edge.document()).isEqualTo(copy.document().id());
            assertThat(edge.source()).contains(original.document().id());
            assertThat(edge.strength()).isEqualTo(1);
        });
    }

    @Test
    void fewWordsChanged_isANearCopy() {
        CodedDocument original = report("Wire", "2024-03-04", FIRST, SECOND, THIRD);
        CodedDocument copy =
                report("Courier", "2024-03-05", FIRST.replace("until midnight", "all night"), SECOND, THIRD);

        assertThat(lineage(original, copy)).extracting(LineageEdge::kind).containsExactly(LineageEdge.Kind.NEAR_COPY);
    }

    @Test
    void oneParagraphOfThree_isAnAbridgedCopy() {
        CodedDocument original = report("Wire", "2024-03-04", FIRST, SECOND, THIRD);
        CodedDocument copy = report("Courier", "2024-03-05", SECOND);

        assertThat(lineage(original, copy)).singleElement().satisfies(edge -> {
            assertThat(edge.kind()).isEqualTo(LineageEdge.Kind.ABRIDGED_COPY);
            assertThat(edge.strength()).isGreaterThan(0.9);
        });
    }

    @Test
    void creditedTextOfTheSameDay_restsOnTheCredited() {
        CodedDocument original = report("Wire", "2024-03-04", FIRST, SECOND);
        CodedDocument copy = Reports.by("Courier", "2024-03-04")
                .text(FIRST)
                .text(SECOND)
                .credit(OriginHint.Kind.REPRINT, "The Wire", "Reprinted from The Wire.")
                .coded();

        assertThat(lineage(copy, original)).singleElement().satisfies(edge -> {
            assertThat(edge.document()).isEqualTo(copy.document().id());
            assertThat(edge.evidence()).extracting(e -> e.text()).containsExactly("Reprinted from The Wire.");
        });
    }

    @Test
    void sameNamesAndNumbersInOrder_isARewrite() {
        CodedDocument original = report("Wire", "2024-03-04", FIRST, SECOND, THIRD);
        CodedDocument rewrite = report("Courier", "2024-03-05", REWRITTEN);

        assertThat(lineage(original, rewrite))
                .singleElement()
                .satisfies(edge -> assertThat(edge.kind()).isEqualTo(LineageEdge.Kind.NEAR_COPY));
    }

    @Test
    void rewriteWithTranslationCredit_isATranslation() {
        CodedDocument original = report("Wire", "2024-03-04", FIRST, SECOND, THIRD);
        CodedDocument translation = Reports.by("Courier", "2024-03-05")
                .text(REWRITTEN)
                .credit(OriginHint.Kind.TRANSLATION, "Wire", "Translated from French. First published by Wire.")
                .coded();

        assertThat(lineage(original, translation))
                .extracting(LineageEdge::kind)
                .containsExactly(LineageEdge.Kind.TRANSLATION);
    }

    @Test
    void independentReportOfTheSameMatter_hasNoEdge() {
        assertThat(lineage(
                        report("Wire", "2024-03-04", FIRST, SECOND, THIRD),
                        report("Sund Post", "2024-03-05", INDEPENDENT)))
                .isEmpty();
    }

    @Test
    void creditOfAnAbsentReport_keepsItsOutletAsOrigin() {
        CodedDocument reprint = Reports.by("Courier", "2024-03-05")
                .text(FIRST)
                .credit(OriginHint.Kind.REPRINT, "Wire", "This article first appeared in Wire.")
                .coded();

        Collation collation = new Collator().collate(List.of(reprint));
        assertThat(collation.lineage())
                .singleElement()
                .satisfies(edge -> assertThat(edge.outlet()).contains("Wire"));
        assertThat(collation.origins()).extracting(o -> o.name()).containsExactly("Wire");
    }

    @Test
    void relay_leadsToTheRelayedReportAmongTheDocuments() {
        CodedDocument scoop = report("The Meridian Post", "2024-03-04", FIRST, SECOND);
        CodedDocument relay = Reports.by("Courier", "2024-03-05")
                .text(
                        "The Meridian Post reported that Norland had shelled Port Ilva and that Anna Brandt, its mayor, spoke of 14 dead; "
                                + "Norvik and Jan Weiss traded charges over Geneva.")
                .relaying("The Meridian Post")
                .coded();

        assertThat(lineage(scoop, relay)).singleElement().satisfies(edge -> {
            assertThat(edge.kind()).isEqualTo(LineageEdge.Kind.RELAY);
            assertThat(edge.source()).contains(scoop.document().id());
        });
    }

    @Test
    void reportNamedInTheText_isRelayedWhereItsOutletIsAmongTheDocuments() {
        CodedDocument scoop = report("The Meridian Post", "2024-03-04", FIRST, SECOND);
        CodedDocument relay = report(
                "Courier",
                "2024-03-05",
                "The Meridian Post reported on Monday that Norland had shelled Port Ilva and that Anna Brandt spoke of 14 dead, while "
                        + "Norvik and Jan Weiss traded charges over Geneva. The Evening Star reported nothing.");

        assertThat(lineage(scoop, relay)).singleElement().satisfies(edge -> {
            assertThat(edge.kind()).isEqualTo(LineageEdge.Kind.RELAY);
            assertThat(edge.evidence()).extracting(e -> e.text()).containsExactly("The Meridian Post reported");
        });
    }

    @Test
    void agencyReportOfTheSameDay_isTheSourceOfItsCopy() {
        CodedDocument original = Reports.by("Wire", "2024-03-04")
                .credit(OriginHint.Kind.AGENCY, "Wire", "NORVIK (Wire) -")
                .text(FIRST)
                .text(SECOND)
                .coded();
        CodedDocument copy = report("Courier", "2024-03-04", FIRST, SECOND);

        assertThat(lineage(copy, original)).singleElement().satisfies(edge -> {
            assertThat(edge.source()).contains(original.document().id());
            assertThat(edge.reason()).contains("same words").contains("agency's own dateline");
        });
    }

    @Test
    void shorterTextOfTheSameDay_isTheCopy_andShowsThePassage() {
        CodedDocument original = report("Wire", "2024-03-04", FIRST, SECOND, THIRD);
        CodedDocument copy = report("Courier", "2024-03-04", "A headline of its own", SECOND);

        assertThat(lineage(copy, original)).singleElement().satisfies(edge -> {
            assertThat(edge.document()).isEqualTo(copy.document().id());
            assertThat(edge.evidence())
                    .singleElement()
                    .satisfies(e -> assertThat(e.text()).startsWith("The government in Norvik said"))
                    .satisfies(e ->
                            assertThat(e.span().slice(copy.document().text())).isEqualTo(e.text()));
        });
    }

    @Test
    void briefTakenWholeFromALongText_isAnAbridgedCopy() {
        String brief =
                "Shells hit Port Ilva on Monday, the mayor Anna Brandt said, and killed 14 dock workers and two sailors.";
        CodedDocument original = report("Wire", "2024-03-04", brief, SECOND, THIRD);

        assertThat(lineage(original, report("Courier", "2024-03-05", brief)))
                .extracting(LineageEdge::kind)
                .containsExactly(LineageEdge.Kind.ABRIDGED_COPY);
    }

    @Test
    void copyOfACopy_leadsToTheMostAlike() {
        CodedDocument original = report("Wire", "2024-03-04", FIRST, SECOND, THIRD);
        CodedDocument abridged = report("Courier", "2024-03-05", FIRST, THIRD);
        CodedDocument shorter = report("Herald", "2024-03-06", FIRST);

        assertThat(lineage(original, abridged, shorter))
                .filteredOn(edge -> edge.document().equals(shorter.document().id()))
                .singleElement()
                .satisfies(edge ->
                        assertThat(edge.source()).contains(abridged.document().id()));
    }

    @Test
    void sameStoryInSpanish_isATranslation() {
        CodedDocument english = report("Wire", "2024-03-04", FIRST, SECOND, THIRD);
        CodedDocument spanish = Reports.by("Correo", "2024-03-05")
                .in("es")
                .text(
                        "El ejército de Norland bombardeó el lunes el puerto de Port Ilva y mató a 14 estibadores y dos marineros, dijo la "
                                + "alcaldesa Anna Brandt. Los equipos buscaron en los restos del ferry Aurora, y 31 pasajeros fueron "
                                + "llevados al hospital de Saint Mark. El gobierno en Norvik prometió una investigación del general Erik "
                                + "Holm. El portavoz de los rebeldes, Jan Weiss, dijo que no habrá diálogo en Geneva hasta que sean juzgados "
                                + "los seis oficiales. Barcos de Sea Bridge saldrán de Marseille con 900 toneladas de grano, aunque los "
                                + "seguros de London se han duplicado.")
                .coded();

        assertThat(lineage(english, spanish)).singleElement().satisfies(edge -> {
            assertThat(edge.kind()).isEqualTo(LineageEdge.Kind.TRANSLATION);
            assertThat(edge.reason()).contains("another language");
        });
    }

    @Test
    void orderOfHandingOver_changesNothing_andOneDocumentTwiceCountsOnce() {
        List<CodedDocument> documents = new ArrayList<>(List.of(
                report("Wire", "2024-03-04", FIRST, SECOND, THIRD),
                report("Courier", "2024-03-05", SECOND),
                report("Herald", "2024-03-05", REWRITTEN),
                report("Sund Post", "2024-03-06", INDEPENDENT),
                report("Echo", "2024-03-06", FIRST, SECOND, THIRD)));
        Collation expected = new Collator().collate(documents);
        documents.addAll(List.copyOf(documents));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(documents, new Random(seed));
            assertThat(new Collator().collate(documents)).isEqualTo(expected);
        }
    }

    @Test
    void copyOfMonthsLater_isFound() {
        CodedDocument original = report("Wire", "2024-03-04", FIRST, SECOND, THIRD);
        CodedDocument copy = report("Courier", "2024-11-05", FIRST, SECOND, THIRD);

        assertThat(lineage(original, copy)).singleElement().satisfies(edge -> {
            assertThat(edge.kind()).isEqualTo(LineageEdge.Kind.EXACT_COPY);
            assertThat(edge.source()).contains(original.document().id());
        });
    }

    @Test
    void keysOfOneStretchOfDays_lieSideBySide_andAFewLast() {
        DocumentProfile march = new DocumentProfile(report("Wire", "2024-03-04", FIRST, SECOND, THIRD));
        DocumentProfile autumn = new DocumentProfile(report("Wire", "2024-11-04", FIRST, SECOND, THIRD));
        long[] all = march.shingles().keys();

        long[] keys = WordingKeys.of(march);
        assertThat(keys).hasSize(all.length + 8);
        assertThat(Arrays.stream(keys, 0, all.length)
                        .map(k -> k >> 40)
                        .distinct()
                        .toArray())
                .hasSize(1);
        assertThat(WordingKeys.around(autumn)).contains(Arrays.copyOf(all, 8)).doesNotContain(keys[0]);
    }

    @Test
    void outletThatIsCreditedAndNamed_isOneOrigin_underAllItsNames() {
        CodedDocument credited = Reports.by("Courier", "2024-03-04")
                .credit(OriginHint.Kind.AGENCY, "A.P.", "ILVA (A.P.)")
                .text(FIRST)
                .relaying("Associated Press")
                .text("An officer told the Associated Press so.")
                .coded();

        assertThat(lineage(credited))
                .singleElement()
                .extracting(LineageEdge::kind)
                .isEqualTo(LineageEdge.Kind.AGENCY);
    }
}
