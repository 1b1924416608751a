package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.readout.core.ActorMention;
import org.readout.core.Document;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Published;
import org.readout.language.OnnxAnalyser;

/** Tests of what is coded of a text. They need the language model, and are skipped without one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CoderFixture {
    private Optional<Readout> readout = Optional.empty();

    @BeforeAll
    void load() {
        assumeTrue(OnnxAnalyser.isModelPresent(), "no language model: set READOUT_MODEL to its folder");
        readout = Optional.of(Readout.load());
    }

    @AfterAll
    void close() {
        readout.ifPresent(Readout::close);
    }

    final CodedDocument coded(Document document) {
        return readout.orElseThrow().code(document);
    }

    /** A text published on Wednesday, 7 August 2024. */
    final CodedDocument coded(String text) {
        return coded(Document.ofText("test.txt", text)
                .withPublished(Published.on(LocalDate.of(2024, 8, 7), Published.Basis.GIVEN, "test")));
    }

    /** The records whose trigger holds these words. */
    final List<EventMention> mentions(String text, String trigger) {
        return coded(text).mentions().stream()
                .filter(m -> m.evidence().trigger().text().contains(trigger))
                .toList();
    }

    /** The words of all sources of those records, each once; "?" for one that nobody names. */
    final List<String> sources(String text, String trigger) {
        List<EventMention> mentions = mentions(text, trigger);
        assertThat(mentions).isNotEmpty();
        return mentions.stream()
                .flatMap(m -> m.attribution().stream())
                .map(a -> a.source().excerpt().map(Excerpt::text).orElse("?"))
                .distinct()
                .toList();
    }

    /** The countries of parties in alphabetical order; "-" for one without. */
    static List<String> countries(List<ActorMention> parties) {
        return parties.stream()
                .map(p -> p.actor().country().orElse("-"))
                .sorted()
                .toList();
    }
}
