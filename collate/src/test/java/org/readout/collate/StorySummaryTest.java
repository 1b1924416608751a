package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.core.Document;
import org.readout.core.Event;
import org.readout.core.EventKind;
import org.readout.core.Excerpt;
import org.readout.core.Published;
import org.readout.core.QuadClass;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.core.StorySentence;
import org.readout.core.StorySentence.Basis;

/** Sentences written by hand, each with its day and its event. */
class StorySummaryTest {
    private static final String RAID = "Gunmen raided the market of Ilva in Norland and killed nine traders.";
    private static final String ACCUSED =
            "Norland's parliament accused a smuggler from Borsk of selling rifles across the frontier.";
    private static final String TALKS = "Envoys of Norland and Sudland met in Varna to talk about the raid.";

    private Telling telling(String outlet, String text, String day, String event) {
        Document document = new Document(
                Document.hash(outlet, text),
                Document.hash(text),
                outlet,
                Optional.empty(),
                text,
                Optional.of(outlet),
                Optional.empty(),
                "en",
                Optional.of(Published.on(LocalDate.parse(day), Published.Basis.GIVEN, "test")),
                List.of(),
                List.of());
        CodedDocument coded =
                new CodedDocument(document, document.published(), List.of(), List.of(), List.of(), List.of());
        return new Telling(
                coded,
                Excerpt.of(text, new Span(0, text.length())),
                List.of(outlet),
                List.of(),
                event.isEmpty() ? List.of() : List.of(event),
                1,
                Optional.of(LocalDate.parse(day)),
                Optional.of(Basis.EVENT),
                TermWeights.of(Stems.ofPassage(text).stream().collect(Collectors.toMap(Hashes::of, s -> 1.0)))
                        .unit());
    }

    static Event event(String id, String... documents) {
        return new Event(
                id,
                new EventKind("ASSAULT", Optional.empty()),
                QuadClass.MATERIAL_CONFLICT,
                -9,
                Status.OCCURRED,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(id),
                List.of(documents),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> texts(List<List<List<Telling>>> disputes, Telling... candidates) {
        return StorySummary.of(Arrays.asList(candidates), disputes).stream()
                .map(StorySentence::words)
                .map(Excerpt::text)
                .toList();
    }

    @Test
    void sentences_standInTheOrderOfTheirDays_whateverTheOrderOfReport() {
        assertThat(texts(
                        List.of(),
                        telling("Wire", TALKS, "2024-03-09", "talks"),
                        telling("Post", RAID, "2024-03-05", "raid"),
                        telling("Star", ACCUSED, "2024-03-06", "accused")))
                .containsExactly(RAID, ACCUSED, TALKS);
    }

    @Test
    void eventThatIsToldAlready_isNotToldAgain() {
        assertThat(texts(
                        List.of(),
                        telling("Wire", RAID, "2024-03-05", "raid"),
                        telling("Post", "Nine people died when armed men attacked traders.", "2024-03-05", "raid")))
                .hasSize(1);
    }

    @Test
    void likeSentences_areTakenOnce_evenOfTwoEvents() {
        assertThat(texts(
                        List.of(),
                        telling("Wire", RAID, "2024-03-05", "raid"),
                        telling("Post", RAID.replace("nine", "ten"), "2024-03-06", "other")))
                .hasSize(1);
    }

    @Test
    void sentenceThatLeansOnAnother_orIsNone_isPassedOver() {
        assertThat(texts(
                        List.of(),
                        telling("Wire", "He met the envoys of Sudland in Varna on Friday.", "2024-03-05", "a"),
                        telling("Post", "But the army of Norland shelled the hills again.", "2024-03-05", "b"),
                        telling("Star", "Raid on Ilva in Norland kills nine traders", "2024-03-05", "c"),
                        telling("Herald", "Two days later the army of Norland shelled the hills.", "2024-03-05", "d"),
                        telling("Globe", "The army later withdrew from all of the hills.", "2024-03-05", "e")))
                .containsExactly("The army later withdrew from all of the hills.");
    }

    @Test
    void accountThatOthersDispute_bringsTheOthersWithIt() {
        Telling nine = telling("Wire", RAID, "2024-03-05", "raid");
        Telling two = telling("Post", "It said that two traders of Ilva had died.", "2024-03-06", "");
        Telling far = telling("Star", TALKS, "2024-03-09", "talks");

        assertThat(texts(List.of(List.of(List.of(nine), List.of(two))), nine, two, far))
                .contains(RAID, "It said that two traders of Ilva had died.");
    }

    @Test
    void longStory_isSummedUpInTwelveSentences() {
        Telling[] many = Stream.iterate(1, n -> n + 1)
                .limit(28)
                .map(n -> telling(
                        "Outlet " + n,
                        "Xx axanthos took athorpe, abridge and aharbour without resistance."
                                .replace('a', "abcdefghijklmnopqrstuvwxyzäö".charAt(n - 1)),
                        LocalDate.of(2024, 2, n).toString(),
                        "event " + n))
                .toArray(Telling[]::new);

        assertThat(texts(List.of(), many)).hasSize(12);
    }

    @Test
    void sentenceThatRefersBack_doesNotStandAlone() {
        assertThat(Stream.of(
                                "The denial came after the rebels accused the army of the raid.",
                                "The army had attacked them first with aircraft, he maintained.",
                                "Norland's army had attacked the rebels first, its chief of staff said.")
                        .map(text -> telling("Wire", text, "2024-03-05", "raid").standsAlone()))
                .containsExactly(false, false, true);
    }
}
