package org.readout.app.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.analysis.forecast.NextEvent;
import org.readout.app.support.Crisis;
import org.readout.app.support.MentionBuilder;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import org.readout.collate.LedgerEntry;
import org.readout.core.Actor;
import org.readout.core.Document;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Published;
import org.readout.core.Sector;
import org.readout.core.Status;

class WatchTest {
    private static final Actor NORLAND = state("NOR", "Norland");
    private static final Actor SUDMARK = state("SWE", "Sudmark");

    private static Actor state(String country, String name) {
        return new Actor(Optional.of(country), Optional.of(name), Optional.of(country), List.of(Sector.GOV));
    }

    private static CodedDocument document(String day, String text, List<EventMention> mentions, Document document) {
        return new CodedDocument(
                document,
                Optional.of(Published.on(LocalDate.parse(day), Published.Basis.GIVEN, "given")),
                mentions,
                List.of(),
                List.of(),
                List.of());
    }

    private static CodedDocument threat(String id, String day, Actor by, Actor to) {
        String text = by.name().orElseThrow() + " threatened to close the strait to ships of "
                + to.name().orElseThrow() + " this spring.";
        Document document = plain(id, day, text);
        EventMention mention = MentionBuilder.in(document, by.name().orElseThrow(), "threatened")
                .kind("THREATEN")
                .actor(by.name().orElseThrow(), by)
                .recipient(to.name().orElseThrow(), to)
                .build();
        return document(day, text, List.of(mention), document);
    }

    private static Document plain(String id, String day, String text) {
        return new Document(
                id,
                id,
                id + ".txt",
                Optional.empty(),
                text,
                Optional.of("Kestrel"),
                Optional.empty(),
                "en",
                Optional.of(Published.on(LocalDate.parse(day), Published.Basis.GIVEN, "given")),
                List.of(),
                List.of());
    }

    private static CodedDocument talks(String id, String day, String on) {
        String text = "Norland and Sudmark will meet for talks on " + on + ".";
        Document document = plain(id, day, text);
        EventMention mention = MentionBuilder.in(document, "Norland", "meet")
                .kind("AGREE")
                .foreseen(EventKind.of("CONSULT"))
                .status(Status.EXPECTED)
                .actor("Norland", NORLAND)
                .actor("Sudmark", SUDMARK)
                .on(on)
                .build();
        return document(day, text, List.of(mention), document);
    }

    private static Watch watch(CodedDocument... documents) {
        return Watch.of(new Collator().collate(List.of(documents)));
    }

    @Test
    void recentThreat_isWatched_oldOneIsCounted() {
        Watch watch = watch(threat("a", "2024-03-10", NORLAND, SUDMARK), threat("b", "2023-01-10", SUDMARK, NORLAND));

        assertThat(watch.from()).contains(LocalDate.parse("2024-03-11"));
        assertThat(watch.threats()).extracting(LedgerEntry::document).containsExactly("a");
        assertThat(watch.unlisted()).isEqualTo(1);
    }

    @Test
    void threatAgainstOneself_isNotWatched() {
        assertThat(watch(threat("a", "2024-03-10", NORLAND, NORLAND)).threats()).isEmpty();
    }

    @Test
    void dayThatWasSet_isAheadOrPassed() {
        Watch ahead = watch(talks("a", "2024-03-10", "2024-03-20"));
        Watch passed = watch(talks("a", "2024-03-10", "2024-03-20"), threat("b", "2024-04-01", NORLAND, SUDMARK));

        assertThat(ahead.due()).hasSize(1);
        assertThat(ahead.overdue()).isEmpty();
        assertThat(passed.due()).isEmpty();
        assertThat(passed.overdue()).hasSize(1);
    }

    @Test
    void fewEvents_giveNoForecastAndSayWhy() {
        Watch watch = watch(threat("a", "2024-03-10", NORLAND, SUDMARK));

        assertThat(watch.next()).isEmpty();
        assertThat(watch.nextLeftOut()).startsWith("Too few dated events");
        assertThat(watch.changed()).isEmpty();
    }

    @Test
    void escalation_isAChangeAndForecast() {
        Watch watch = Watch.of(Crisis.collation());

        assertThat(watch.changed()).hasSize(1);
        assertThat(watch.changed().get(0).change().start()).isEqualTo(Crisis.RISE);
        assertThat(watch.next())
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.chance()).isGreaterThanOrEqualTo(0.2));
        assertThat(watch.next().stream().map(NextEvent::type).map(Enum::name)).containsAnyOf("ASSAULT", "CONSULT");
    }

    @Test
    void nothing_isEmpty() {
        Collation empty = new Collation(List.of(), new ArrayList<>(), List.of(), List.of());

        assertThat(Watch.of(empty).isEmpty()).isTrue();
        assertThat(Watch.of(empty).nextLeftOut()).isEqualTo("Nothing has a date.");
    }
}
