package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        try (OnnxSession session = new OnnxSession(model.network(), 1)) {
            for (JsonNode example : examples) {
                Window window = window(example.path("sentences"), pieces);
                assertInputs(window, example.path("inputs"));
                EncoderOutput output = session.run(window);
                assertLabels(output, example.path("expected"));
                assertLemmas(output, window, example, model.labels());
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
        if (output.readsActs()) {
            assertThat(best(output, Head.ACT)).containsExactly(numbers(expected.path("act")));
            assertThat(best(output, Head.MODE)).containsExactly(numbers(expected.path("mode")));
            assertThat(best(output, Head.STATUS)).containsExactly(numbers(expected.path("status")));
        }
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
