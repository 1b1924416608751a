package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.core.Document;
import org.readout.language.EncoderOutput.Head;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Java side reads and runs the model in the jar exactly as the side that trained it. */
class GoldenParityTest {
    private static final String MODEL = "/org/readout/language/model/model.onnx";
    private static final String GOLDEN = "golden.json";

    @Test
    void modelInJar_givesTheTrainersInputsAndLabels() throws IOException {
        assumeTrue(getClass().getResource(MODEL) != null, "no model in the jar");
        try (InputStream stream = getClass().getResourceAsStream(GOLDEN)) {
            assertThat(stream)
                    .as("the model came without its golden examples: " + GOLDEN)
                    .isNotNull();
            assertParity(LanguageModel.loadResources(), JsonMapper.shared().readTree(stream));
        }
    }

    @Test
    void modelInFolder_givesTheTrainersInputsAndLabels() throws IOException {
        Optional<Path> golden =
                LanguageModel.folderInForce().map(f -> f.resolve(GOLDEN)).filter(Files::exists);
        assumeTrue(golden.isPresent(), "READOUT_MODEL names no folder with golden examples");
        assertParity(LanguageModel.load(), JsonMapper.shared().readTree(Files.readAllBytes(golden.get())));
    }

    private static void assertParity(LanguageModel model, JsonNode examples) {
        WordPieces pieces = new WordPieces(model.vocabulary(), model.labels().piecesPerWord());
        try (OnnxSession session = new OnnxSession(model, 1)) {
            for (JsonNode example : examples) {
                Window window = window(example.path("sentences"), pieces);
                assertInputs(window, example.path("inputs"));
                EncoderOutput output = session.run(window);
                assertLabels(output, example.path("expected"));
                assertLemmas(output, window, example, model.labels());
                assertTriggers(session, window, output, example.path("expected").path("triggers"));
            }
        }
    }

    private static Window window(JsonNode sentences, WordPieces pieces) {
        TextBuilder text = new TextBuilder();
        for (JsonNode sentence : sentences) {
            text.add(sentence.path("starts_paragraph").asBoolean(), words(sentence));
        }
        List<EncodedSentence> encoded = new SentenceEncoder(pieces, 500)
                .encode(Document.ofText("golden", text.text()), text.sentences())
                .sentences();
        Window.Range all = new Window.Range(0, encoded.size());
        return Window.of(0, encoded, all, all, pieces);
    }

    private static void assertInputs(Window window, JsonNode inputs) {
        assertThat(window.ids()).containsExactly(numbers(inputs.path("input_ids")));
        assertThat(window.flags()).containsExactly(numbers(inputs.path("token_type_ids")));
        assertThat(window.first()).containsExactly(numbers(inputs.path("first")));
        assertThat(window.last()).containsExactly(numbers(inputs.path("last")));
        assertThat(window.sentence()).containsExactly(numbers(inputs.path("sentence")));
    }

    private static void assertLabels(EncoderOutput output, JsonNode expected) {
        assertThat(best(output, Head.UPOS)).containsExactly(numbers(expected.path("upos")));
        assertThat(best(output, Head.LEMMA)).containsExactly(numbers(expected.path("lemma")));
        assertThat(best(output, Head.FEATS)).containsExactly(numbers(expected.path("feats")));
        assertThat(best(output, Head.SOURCE)).containsExactly(numbers(expected.path("source")));
        assertThat(best(output, Head.CUE)).containsExactly(numbers(expected.path("cue")));
        assertThat(best(output, Head.CONTENT)).containsExactly(numbers(expected.path("content")));
        assertThat(best(output, Head.NAMES)).containsExactly(numbers(expected.path("names")));
        assertThat(best(output, Head.ACT)).containsExactly(numbers(expected.path("act")));
        assertThat(best(output, Head.MODE)).containsExactly(numbers(expected.path("mode")));
        assertThat(best(output, Head.STATUS)).containsExactly(numbers(expected.path("status")));
        int[] heads = best(output, Head.ARC);
        int[] expectedHeads = numbers(expected.path("arc"));
        int[] relations = numbers(expected.path("rel"));
        for (int word = 1; word < output.words(); word++) {
            assertThat(heads[word]).as("head of word " + word).isEqualTo(expectedHeads[word]);
            assertThat(output.relation(word, heads[word]))
                    .as("relation of word " + word)
                    .isEqualTo(relations[word]);
        }
    }

    private static void assertTriggers(OnnxSession session, Window window, EncoderOutput output, JsonNode expected) {
        List<Window.Range> triggers = TriggerFinder.find(window, output);
        assertThat(triggers)
                .containsExactlyElementsOf(expected.valueStream()
                        .map(t -> new Window.Range(
                                t.path("trigger").path(0).asInt(),
                                t.path("trigger").path(1).asInt()))
                        .toList());
        for (int i = 0; i < triggers.size(); i++) {
            JsonNode one = expected.path(i);
            MarkedTriggers marked = MarkedTriggers.of(window, List.of(triggers.get(i)));
            assertThat(marked.pieces()).containsExactly(longs(one.path("pieces")));
            assertThat(marked.first()).containsExactly(longs(one.path("first")));
            assertThat(marked.last()).containsExactly(longs(one.path("last")));
            assertThat(IntStream.range(0, marked.length()).mapToLong(p -> (long) marked.marked()[p]))
                    .containsExactly(
                            Arrays.stream(longs(one.path("marked"))).boxed().toArray(Long[]::new));
            TriggerOutput read = session.run(marked, output.states());
            assertChoice(read.acts(0), one.path("act").asInt());
            assertChoice(read.statuses(0), one.path("status").asInt());
            assertRoles(read, one.path("roles"));
        }
    }

    /** Near one half the quantised network may fall on the other side. */
    private static void assertRoles(TriggerOutput read, JsonNode expected) {
        int first = read.triggers().sentences().get(0).from();
        for (int word = 0; word < expected.size(); word++) {
            for (int role = 0; role < TriggerOutput.ROLES.size(); role++) {
                double probability = read.role(0, TriggerOutput.ROLES.get(role), first + word);
                int has = expected.path(word).path(role).asInt();
                assertThat(probability).as("word " + word + " role " + role).isCloseTo(has, within(0.65));
            }
        }
    }

    /** Near a tie the quantised network may prefer the other. */
    private static void assertChoice(double[] probabilities, int expected) {
        double most = Arrays.stream(probabilities).max().orElseThrow();
        assertThat(probabilities[expected]).isCloseTo(most, within(0.4));
    }

    private static long[] longs(JsonNode array) {
        return array.valueStream().mapToLong(JsonNode::asLong).toArray();
    }

    private static void assertLemmas(EncoderOutput output, Window window, JsonNode example, ModelLabels labels) {
        List<String> words = new ArrayList<>();
        example.path("sentences").forEach(s -> words.addAll(words(s)));
        List<String> lemmas = new ArrayList<>();
        for (int word = 1; word < window.wordCount(); word++) {
            Upos upos = labels.upos().get(output.best(Head.UPOS, word));
            lemmas.add(labels.lemmas().lemma(words.get(word - 1), upos, output.best(Head.LEMMA, word)));
        }
        List<String> expected = example.path("expected")
                .path("lemmas")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        assertThat(lemmas).containsExactlyElementsOf(expected);
    }

    private static int[] best(EncoderOutput output, Head head) {
        int[] best = new int[output.words()];
        Arrays.setAll(best, word -> output.best(head, word));
        return best;
    }

    private static List<String> words(JsonNode sentence) {
        return sentence.path("words").valueStream().map(JsonNode::asString).toList();
    }

    private static int[] numbers(JsonNode array) {
        return array.valueStream().mapToInt(JsonNode::asInt).toArray();
    }
}
