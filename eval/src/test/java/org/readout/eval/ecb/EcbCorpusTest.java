package org.readout.eval.ecb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EcbCorpusTest {
    private static final String TABLE =
            "1_1ecb\t0\t0\tTroops\t-\n1_1ecb\t0\t1\tmoved\tACT1\n1_1ecb\t0\t2\tout\tACT1\n\n"
                    + "1_1ecb\t3\t0\tShots\tACT2\n1_2ecb\t0\t0\tThey\t-\n1_2ecb\t0\t1\tleft\tACT1\n";

    @TempDir
    private Path folder;

    private EcbCorpus read(String mentions) throws IOException {
        Files.writeString(folder.resolve("some_corpus.txt"), TABLE);
        Files.writeString(folder.resolve("mentions.json"), mentions);
        return EcbCorpus.read(folder);
    }

    @Test
    void words_standInTheTextWhereTheirSpansSay() throws IOException {
        EcbCorpus corpus = read("""
                [{"doc_id": "1_1ecb", "sent_id": 0, "tokens_number": [1, 2], "coref_chain": "ACT1"},
                 {"doc_id": "1_2ecb", "sent_id": 0, "tokens_number": [1], "coref_chain": "ACT1"}]
                """);

        assertThat(corpus.texts()).containsOnlyKeys("1_1ecb", "1_2ecb");
        EcbCorpus.Text text = corpus.texts().get("1_1ecb");
        assertThat(text.sentences()).hasSize(2);
        assertThat(text.text()).isEqualTo("Troops moved out Shots");
        assertThat(corpus.mentions().get(0).words())
                .extracting(s -> s.slice(text.text()))
                .containsExactly("moved", "out");
        assertThat(corpus.mentions()).extracting(EcbCorpus.Mention::chain).containsExactly("ACT1", "ACT1");
    }

    @Test
    void mentionOutsideTheTable_isAnError() {
        assertThatThrownBy(() -> read("""
                [{"doc_id": "1_1ecb", "sent_id": 9, "tokens_number": [1], "coref_chain": "ACT1"}]
                """)).isInstanceOf(IOException.class).hasMessageContaining("1_1ecb");
    }
}
