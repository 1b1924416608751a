package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.core.Document;
import org.readout.core.Excerpt;
import org.readout.core.Published;

/** Versions of one article supersede each other, and nothing else does. */
class RevisionTest {
    private static final String ADDRESS = "https://www.kestrel.example/world/ilva#top";
    private static final String LEAD =
            "The army of Norland shelled the harbour of Port Ilva on Monday, killing 14 dock workers and two sailors, the mayor Anna "
                    + "Brandt said. Rescuers searched the wreck of the ferry Aurora until midnight, and 31 passengers were brought to the "
                    + "hospital of Saint Mark.\n";
    private static final String MORE =
            "The government in Norvik said that its gunners had aimed at a depot of the rebels, and promised an inquiry led by General "
                    + "Erik Holm. The rebels' spokesman, Jan Weiss, called the inquiry a farce.\n";

    private static CodedDocument report(String outlet, String day, String url, String text) {
        Document document = new Document(
                Document.hash(text, outlet, url),
                Document.hash(text),
                outlet + ".txt",
                Optional.empty(),
                text,
                Optional.of(outlet),
                Optional.of(url).filter(u -> !u.isEmpty()),
                "en",
                Optional.of(Published.on(java.time.LocalDate.parse(day), Published.Basis.GIVEN, "test")),
                List.of(),
                List.of());
        return new CodedDocument(document, document.published(), List.of(), List.of(), List.of(), List.of());
    }

    private static List<LineageEdge> lineage(CodedDocument... documents) {
        return new Collator().collate(List.of(documents)).lineage();
    }

    private static void assertSupersedes(CodedDocument later, CodedDocument earlier) {
        for (List<CodedDocument> order : List.of(List.of(later, earlier), List.of(earlier, later))) {
            assertThat(lineage(order.get(0), order.get(1))).singleElement().satisfies(edge -> {
                assertThat(edge.kind()).isEqualTo(LineageEdge.Kind.REVISION);
                assertThat(edge.document()).isEqualTo(later.document().id());
                assertThat(edge.source()).contains(earlier.document().id());
            });
        }
    }

    @Test
    void textOfAnotherDayAtOneAddress_supersedes() {
        assertSupersedes(
                report("Kestrel", "2024-03-05", "http://kestrel.example/world/ilva/", LEAD.replace("14", "17") + MORE),
                report("Kestrel", "2024-03-04", ADDRESS, LEAD));
    }

    @Test
    void correctionOfTheSameDay_supersedes_thoughItIsShorter() {
        CodedDocument corrected = report(
                "Kestrel",
                "2024-03-04",
                ADDRESS,
                LEAD.replace("14", "12") + "Correction: An earlier version gave another number of dead.\n");

        assertSupersedes(corrected, report("Kestrel", "2024-03-04", ADDRESS, LEAD + MORE + MORE.toUpperCase()));
        assertThat(lineage(corrected, report("Kestrel", "2024-03-04", ADDRESS, LEAD)))
                .flatExtracting(LineageEdge::evidence)
                .extracting(Excerpt::text)
                .containsExactly("Correction: An earlier version gave another number of dead.");
    }

    @Test
    void liveBlogThatGrew_supersedes() {
        assertSupersedes(
                report("Kestrel", "2024-03-04", ADDRESS, MORE + LEAD), report("Kestrel", "2024-03-04", ADDRESS, LEAD));
    }

    @Test
    void retraction_supersedesWhatItNoLongerTells() {
        CodedDocument retracted = report(
                "Kestrel",
                "2024-03-06",
                ADDRESS,
                "This article has been retracted because its source was not genuine.\n");

        assertSupersedes(retracted, report("Kestrel", "2024-03-04", ADDRESS, LEAD + MORE));
        assertThat(lineage(retracted, report("Kestrel", "2024-03-04", ADDRESS, LEAD + MORE)))
                .singleElement()
                .satisfies(e -> assertThat(e.reason()).endsWith("it says that it was retracted"));
    }

    @Test
    void updateOfAnAgency_supersedesWithoutAnAddress() {
        assertSupersedes(
                report("Harbor Wire", "2024-03-04", "", "UPDATE 2-Ilva shelled\n" + LEAD + MORE),
                report("Harbor Wire", "2024-03-04", "", "Ilva shelled\n" + LEAD + MORE));
    }

    @Test
    void copyByAnotherOutlet_supersedesNothing() {
        assertThat(lineage(
                        report("Kestrel", "2024-03-04", ADDRESS, LEAD + MORE),
                        report(
                                "Courier",
                                "2024-03-05",
                                "https://courier.example/1",
                                LEAD + MORE + "Correction: a name.\n")))
                .extracting(LineageEdge::kind)
                .isNotEmpty()
                .doesNotContain(LineageEdge.Kind.REVISION);
    }

    @Test
    void otherArticleAtAnAddressThatServesMany_supersedesNothing() {
        assertThat(lineage(
                        report("Kestrel", "2024-03-04", "https://kestrel.example/", LEAD),
                        report("Kestrel", "2024-03-05", "https://kestrel.example/", LEAD.replace("14", "17") + MORE)))
                .extracting(LineageEdge::kind)
                .doesNotContain(LineageEdge.Kind.REVISION);
        assertThat(lineage(
                        report("Kestrel", "2024-03-04", ADDRESS, LEAD),
                        report("Kestrel", "2024-03-05", ADDRESS, "Grain prices fell in Marseille, traders said.\n")))
                .isEmpty();
    }
}
