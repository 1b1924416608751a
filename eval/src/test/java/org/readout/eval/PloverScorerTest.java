package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Span;
import org.readout.core.Status;

/** Rows of the relation data and which records lie between their pairs; without the language model. */
class PloverScorerTest {
    private static final String HEADER = "marked_sentence\tgold_root\tgold_penta\n";

    @TempDir
    private Path folder;

    private PloverRelations.Row row(String marked) throws Exception {
        Path file = folder.resolve("rows.tsv");
        Files.writeString(file, HEADER + marked + "\tPROTEST\t4\n");
        return PloverRelations.read(file).get(0);
    }

    private static EventMention record(PloverRelations.Row row, String trigger, String actor, String recipient) {
        EventMention bare = BareMentions.assault(row.document(), trigger, Status.OCCURRED, Optional.empty());
        return new EventMention(
                bare.id(),
                bare.document(),
                bare.kind(),
                bare.contexts(),
                bare.quad(),
                bare.score(),
                bare.status(),
                bare.foreseen(),
                parties(row, actor),
                parties(row, recipient),
                bare.date(),
                bare.place(),
                bare.quantities(),
                bare.attribution(),
                bare.condition(),
                bare.evidence(),
                bare.confidence(),
                bare.decidedBy(),
                bare.coder());
    }

    private static List<ActorMention> parties(PloverRelations.Row row, String words) {
        String text = row.document().text();
        int at = text.indexOf(words);
        return words.isEmpty()
                ? List.of()
                : List.of(new ActorMention(
                        Excerpt.of(text, new Span(at, at + words.length())),
                        new Actor(Optional.empty(), Optional.of(words), Optional.empty(), List.of())));
    }

    @Test
    void rowWithoutATarget_asksForItsSourceAlone() throws Exception {
        PloverRelations.Row row = row("<s>Teachers</s> struck in Lima, police said.");

        assertThat(PloverScorer.isBetween(record(row, "struck", "Teachers", ""), row))
                .isTrue();
        assertThat(PloverScorer.isBetween(record(row, "struck", "police", ""), row))
                .isFalse();
    }

    @Test
    void rowWithBoth_asksForBothInOrder() throws Exception {
        PloverRelations.Row row = row("<s>Teachers</s> defied <t>police</t> in Lima.");

        assertThat(PloverScorer.isBetween(record(row, "defied", "Teachers", "police"), row))
                .isTrue();
        assertThat(PloverScorer.isBetween(record(row, "defied", "Teachers", ""), row))
                .isFalse();
        assertThat(PloverScorer.isBetween(record(row, "defied", "police", "Teachers"), row))
                .isFalse();
    }

    @Test
    void row_isReadAsAnArticle() throws Exception {
        PloverRelations.Row row = row("LIMA -- <s>Teachers</s> have struck again, and the police did not stop them.");

        assertThat(row.document().boilerplate()).isEmpty();
        assertThat(row.asArticle().text()).isEqualTo(row.document().text());
        assertThat(row.asArticle().boilerplate())
                .singleElement()
                .satisfies(b -> assertThat(b.span()).isEqualTo(new Span(0, 7)));
    }
}
