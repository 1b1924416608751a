package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.core.Document;
import org.readout.core.Span;
import org.readout.eval.Treebank.TreebankDocument;
import org.readout.language.AnalysedDocument;
import org.readout.language.PretokenisedAnalyser;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.TokenisedSentence;
import org.readout.language.Tokeniser;
import org.readout.language.Upos;

class UdScorerTest {
    private static final Path TINY = resource("tiny.conllu");

    @Test
    void treebank_givesTextAndWordsWithTheirPlace() {
        List<TreebankDocument> documents = Treebank.read(TINY).documents();

        assertThat(documents).extracting(TreebankDocument::id).containsExactly("tiny-1", "tiny-2");
        assertThat(documents.get(0).text()).isEqualTo("Troops didn't fire. They were seen.");
        assertThat(documents.get(0).sentences().get(0).words())
                .extracting(w -> w.span().slice(documents.get(0).text()))
                .containsExactly("Troops", "did", "n't", "fire", ".");
        assertThat(documents.get(0).sentences().get(1).words()).hasSize(4);
    }

    @Test
    void goldWords_areAllAlignedAndScoredAsAccuracies() {
        UdScores scores = UdScorer.score(TINY, new FirstWordAnalyser()).goldWords();

        assertThat(scores.words().f1()).isEqualTo(100);
        assertThat(scores.sentences().f1()).isEqualTo(100);
        assertThat(scores.upos().matching()).isEqualTo(2);
        assertThat(scores.uas().matching()).isEqualTo(0);
        assertThat(scores.las().gold()).isEqualTo(11);
    }

    @Test
    void rightHeadWithRelationOfAnotherSubtype_countsWithoutSubtypesOnly() {
        UdScores scores = UdScorer.score(TINY, new LastVerbAnalyser()).goldWords();

        assertThat(scores.uas().f1()).isCloseTo(100, within(1e-9));
        assertThat(scores.las().matching()).isEqualTo(5);
        assertThat(scores.universalLas().matching()).isEqualTo(6);
    }

    @Test
    void rawText_isScoredOnTheWordsThatTheTokeniserFinds() {
        UdScores scores = UdScorer.score(TINY, new FirstWordAnalyser()).rawText();

        assertThat(scores.words().f1()).isEqualTo(100);
        assertThat(scores.sentences().gold()).isEqualTo(3);
        assertThat(scores.sentences().f1()).isEqualTo(100);
    }

    static Path resource(String name) {
        try {
            return Path.of(UdScorerTest.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls every word a noun that is subject of the first, the root. */
    private static class FirstWordAnalyser implements PretokenisedAnalyser {
        private static final Set<String> HEADS = Set.of("fire", "seen", "resume");

        @Override
        public List<AnalysedDocument> analyse(List<Document> documents) {
            return analyse(
                    documents, documents.stream().map(Tokeniser::sentences).toList());
        }

        @Override
        public List<AnalysedDocument> analyse(List<Document> documents, List<List<TokenisedSentence>> sentences) {
            List<AnalysedDocument> out = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                List<Sentence> analysed = new ArrayList<>();
                for (TokenisedSentence sentence : sentences.get(i)) {
                    analysed.add(sentence(documents.get(i).text(), analysed.size(), sentence));
                }
                out.add(new AnalysedDocument(documents.get(i), analysed, List.of(), List.of(), List.of(), List.of()));
            }
            return out;
        }

        int head(List<String> forms) {
            return 0;
        }

        boolean isHead(String form) {
            return HEADS.contains(form);
        }

        private Sentence sentence(String text, int index, TokenisedSentence sentence) {
            List<String> forms =
                    sentence.words().stream().map(w -> w.slice(text)).toList();
            int head = head(forms);
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < forms.size(); i++) {
                Span span = sentence.words().get(i);
                OptionalInt itsHead = i == head ? OptionalInt.empty() : OptionalInt.of(head);
                tokens.add(new Token(
                        i, span, forms.get(i), forms.get(i), Upos.NOUN, "_", itsHead, i == head ? "root" : "nsubj"));
            }
            return new Sentence(index, sentence.paragraph(), sentence.span(), tokens);
        }

        @Override
        public String modelVersion() {
            return "fake";
        }

        @Override
        public void close() {}
    }

    /** The same with the right head. */
    private static final class LastVerbAnalyser extends FirstWordAnalyser {
        @Override
        int head(List<String> forms) {
            for (int i = 0; i < forms.size(); i++) {
                if (isHead(forms.get(i))) {
                    return i;
                }
            }
            return 0;
        }
    }
}
