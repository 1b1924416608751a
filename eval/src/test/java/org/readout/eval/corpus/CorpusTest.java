package org.readout.eval.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.coder.codebook.Codebook;
import org.readout.core.EventKind;
import org.readout.core.Status;
import org.readout.language.ActMention.Role;
import org.readout.language.NameMention;

/** The shipped corpus is well formed and covers the codebook. */
class CorpusTest {
    private static final Set<String> TYPES = Set.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");

    private static Corpus corpus;

    @BeforeAll
    static void read() throws IOException {
        corpus = Corpus.read(Path.of("..", "training", "data"));
    }

    @Test
    void everyLine_isWellFormed() {
        assertThat(corpus.problems()).isEmpty();
    }

    @Test
    void size_isWhatTheDataCardSays() {
        List<CorpusItem> items = corpus.items();
        assertThat(items.stream().filter(i -> !i.isPassage())).hasSizeGreaterThanOrEqualTo(4_000);
        assertThat(items.stream().filter(CorpusItem::isPassage)).hasSizeGreaterThanOrEqualTo(250);
        assertThat(items.stream().filter(CorpusItem::hard).count() * 5).isGreaterThanOrEqualTo(items.size());
    }

    @Test
    void heldOutCrises_areAFifth() {
        assertThat(corpus.items("dev").size() * 8).isGreaterThan(corpus.items().size());
    }

    @Test
    void everyTypeWithEveryMode_occurs() {
        Set<EventKind> written = new HashSet<>();
        corpus.items()
                .forEach(i -> i.events().forEach(e -> {
                    written.add(e.kind());
                    written.add(e.act());
                }));
        Codebook codebook = Codebook.load();
        Set<EventKind> cells = TYPES.stream()
                .flatMap(t -> codebook.type(t).modes().keySet().stream().map(m -> EventKind.of(t, m)))
                .collect(Collectors.toSet());
        assertThat(written).containsAll(cells);
    }

    @Test
    void everyTypeWithEveryStatus_occursButOne() {
        Set<String> written = new HashSet<>();
        corpus.items().forEach(i -> i.events().forEach(e -> written.add(e.act().type() + " " + e.status())));
        Set<String> missing = TYPES.stream()
                .flatMap(t -> EnumSet.allOf(Status.class).stream().map(s -> t + " " + s))
                .filter(cell -> !written.contains(cell))
                .collect(Collectors.toSet());
        assertThat(missing).as("a concession is made or not, it does not go on").isSubsetOf("CONCEDE ONGOING");
    }

    @Test
    void everyKindOfName_occurs() {
        Set<NameMention.Kind> kinds = EnumSet.noneOf(NameMention.Kind.class);
        corpus.items().forEach(i -> i.names().forEach(n -> kinds.add(n.kind())));
        assertThat(kinds).containsExactlyInAnyOrder(NameMention.Kind.values());
    }

    @Test
    void annotationLine_isRead() {
        CorpusReader reader = new CorpusReader("test");
        List<CorpusItem> items = reader.read(
                List.of(
                        "= test-1 hard",
                        "t: Kenya told Reuters that Kenya may recall its envoy to Chad on Monday.",
                        "n: Kenya=place | Reuters=outlet | Chad=place",
                        "a: Kenya~1 => told Reuters => that Kenya may recall its envoy to Chad on Monday",
                        "e: recall | THREATEN/relations | POSSIBLE | actor: Kenya | recipient: Chad | time: Monday | foreseen: SANCTION/withdraw"));
        assertThat(reader.problems()).isEmpty();
        CorpusItem item = items.get(0);
        assertThat(item.hard()).isTrue();
        assertThat(item.names()).hasSize(4);
        assertThat(item.attributions().get(0).source().get(0).slice(item.text()))
                .isEqualTo("Kenya");
        CorpusItem.Event event = item.events().get(0);
        assertThat(event.kind()).isEqualTo(EventKind.of("THREATEN", "relations"));
        assertThat(event.act()).isEqualTo(EventKind.of("SANCTION", "withdraw"));
        assertThat(event.parties().get(Role.ACTOR).get(0).start())
                .isEqualTo(item.text().lastIndexOf("Kenya"));
    }

    @Test
    void brokenLines_areLocated() {
        CorpusReader reader = new CorpusReader("test");
        reader.read(List.of(
                "= test-1",
                "t: Kenya met Chad.",
                "n: Kenia=place",
                "e: met | CONSULT | EXPECTED",
                "e: met | CONSULT/dance | OCCURRED",
                "= other-2",
                "t: Nothing."));
        assertThat(reader.problems())
                .anyMatch(p -> p.startsWith("3: not in the text"))
                .anyMatch(p -> p.startsWith("4: CONSULT cannot be EXPECTED"))
                .anyMatch(p -> p.startsWith("5: CONSULT has no mode"))
                .anyMatch(p -> p.startsWith("6: the id other-2"));
    }
}
