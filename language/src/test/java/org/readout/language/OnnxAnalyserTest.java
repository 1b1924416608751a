package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readout.core.Document;
import org.readout.core.EventKind;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.core.Span;
import org.readout.core.Status;

class OnnxAnalyserTest {
    private static final int PIECES_PER_WINDOW = 32;

    private final FakeSession session = new FakeSession();
    private final OnnxAnalyser analyser = analyser(1);

    @AfterEach
    void close() {
        analyser.close();
        assertThat(session.isClosed()).isTrue();
    }

    @Test
    void article_isAnalysedWhole() {
        String text = "Source says content. It said so.\n\nAnother paragraph here.";

        AnalysedDocument analysed = analyser.analyse(Document.ofText("a", text));

        assertWellFormed(analysed);
        assertThat(analysed.sentences()).hasSize(3);
        assertThat(analysed.sentences().get(0).root().form()).isEqualTo("Source");
        assertThat(analysed.sentences().get(2).paragraph()).isEqualTo(1);
        assertThat(analysed.problems()).isEmpty();
    }

    @Test
    void cue_isLinkedToSourceAndContentInItsWindow() {
        String text = "Source waited. It says content.";

        AnalysedDocument analysed = analyser.analyse(Document.ofText("a", text));

        assertThat(analysed.attributions()).hasSize(1);
        AttributedSpan attribution = analysed.attributions().get(0);
        assertThat(attribution.source()).containsExactly(new Span(0, 6));
        assertThat(attribution.cue().get(0).slice(text)).isEqualTo("says");
        assertThat(attribution.content().get(0).slice(text)).isEqualTo("content");
    }

    @Test
    void contextSentence_isDecidedOnce() {
        String text = IntStream.range(0, 40)
                .mapToObj(i -> "Source says content here today.")
                .collect(Collectors.joining(" "));

        AnalysedDocument analysed = analyser.analyse(Document.ofText("a", text));

        assertWellFormed(analysed);
        assertThat(analysed.sentences()).hasSize(40);
        assertThat(analysed.attributions()).hasSize(40);
    }

    @Test
    void emptyBody_isReported() {
        AnalysedDocument analysed = analyser.analyse(Document.ofText("a", " \n"));

        assertThat(analysed.sentences()).isEmpty();
        assertThat(analysed.problems()).extracting(Problem::code).containsExactly(ProblemCode.NO_BODY);
    }

    @Test
    void sentenceOfFiveThousandWordsWithCommas_isCutAndKept() {
        String text = "one two three four, ".repeat(1_250) + "end.";

        AnalysedDocument analysed = analyser.analyse(Document.ofText("a", text));

        assertWellFormed(analysed);
        assertThat(analysed.problems()).isEmpty();
        assertThat(analysed.sentences().stream()
                        .mapToInt(s -> s.tokens().size())
                        .sum())
                .isEqualTo(6_252);
    }

    @Test
    void sentenceOfFiveThousandWordsWithoutJoints_isReportedAndTheRestKept() {
        String text = "Before. " + "word ".repeat(5_000) + "end. After.";

        AnalysedDocument analysed = analyser.analyse(Document.ofText("a", text));

        assertWellFormed(analysed);
        assertThat(analysed.sentences()).extracting(s -> s.span().slice(text)).containsExactly("Before.", "After.");
        assertThat(analysed.problems()).extracting(Problem::code).containsExactly(ProblemCode.TOO_LONG_TO_PARSE);
        assertThat(analysed.problems().get(0).span().orElseThrow().length()).isGreaterThan(25_000);
    }

    @Test
    void documentsTogether_giveTheSameAsAlone() {
        List<Document> documents = IntStream.range(0, 8)
                .mapToObj(i -> Document.ofText("f" + i, "Source says content. ".repeat(i) + "The end."))
                .toList();

        List<AnalysedDocument> together = analyser.analyse(documents);

        for (int i = 0; i < documents.size(); i++) {
            assertThat(Conllu.write(together.get(i))).isEqualTo(Conllu.write(analyser.analyse(documents.get(i))));
        }
    }

    @Test
    void randomText_isAlwaysWellFormed() {
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 300; i++) {
                text.append((char) (random.nextInt(3) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(95)));
            }
            assertWellFormed(analyser.analyse(Document.ofText("r", text.toString())));
        }
    }

    @Test
    void statistics_countWindows() {
        analyser.analyse(Document.ofText("a", "One sentence."));

        assertThat(analyser.statistics().windows()).isEqualTo(1);
        assertThat(analyser.statistics().wordPieces()).isEqualTo(5);
    }

    private OnnxAnalyser analyser(int context) {
        List<String> vocabulary = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "source", "says", "content");
        LemmaRules lemmas = new LemmaRules(List.of(new LemmaRules.Rule(LemmaRules.Case.LOWER, 0, "")), Map.of());
        ModelLabels labels = new ModelLabels(
                PIECES_PER_WINDOW,
                4,
                List.of(Upos.NOUN, Upos.VERB),
                List.of("_"),
                List.of("dep"),
                lemmas,
                List.of(
                        new ModelLabels.NameLabel(Optional.empty(), false),
                        new ModelLabels.NameLabel(Optional.of(NameMention.Kind.PERSON), true),
                        new ModelLabels.NameLabel(Optional.of(NameMention.Kind.PERSON), false)),
                List.of("O", "AID"),
                List.of(EventKind.of("-")),
                List.of(Status.OCCURRED, Status.EXPECTED),
                List.of("AID", "AGREE"));
        return new OnnxAnalyser("fake", vocabulary, labels, session, new AnalyserSettings(2, 1, context));
    }

    private static void assertWellFormed(AnalysedDocument analysed) {
        int at = 0;
        int index = 0;
        for (Sentence sentence : analysed.sentences()) {
            assertThat(sentence.index()).isEqualTo(index++);
            assertThat(sentence.tokens().stream().filter(t -> t.head().isEmpty()))
                    .hasSize(1);
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).isGreaterThanOrEqualTo(at);
                assertThat(token.form()).isEqualTo(token.span().slice(analysed.text()));
                assertThat(sentence.isBelow(token, sentence.root())).isTrue();
                at = token.span().end();
            }
        }
    }
}
