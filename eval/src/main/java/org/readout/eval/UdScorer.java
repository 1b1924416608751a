package org.readout.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Document;
import org.readout.core.Span;
import org.readout.eval.Treebank.TreebankDocument;
import org.readout.eval.Treebank.TreebankSentence;
import org.readout.language.AnalysedDocument;
import org.readout.language.PretokenisedAnalyser;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * Scores tagging and parsing against a Universal Dependencies treebank.
 *
 * <p>Words are aligned by their characters, heads by the words they are aligned to, as in the CoNLL 2018 shared task
 * (Zeman et al. 2018); on gold words every figure is then an accuracy.
 */
public final class UdScorer {
    private static final int DOCUMENTS_AT_ONCE = 16;
    private static final Span ROOT = new Span(0, Integer.MAX_VALUE);

    private UdScorer() {}

    /**
     * The two ways of scoring.
     *
     * @param goldWords sentences and words as the treebank has them
     * @param rawText sentences and words as the analyser finds them
     */
    public record Scores(UdScores goldWords, UdScores rawText) {}

    public static Scores score(Path conllu, PretokenisedAnalyser analyser) {
        List<TreebankDocument> all = Treebank.read(conllu).documents();
        UdScores gold = empty();
        UdScores raw = empty();
        for (int from = 0; from < all.size(); from += DOCUMENTS_AT_ONCE) {
            List<TreebankDocument> part = all.subList(from, Math.min(all.size(), from + DOCUMENTS_AT_ONCE));
            List<Document> documents =
                    part.stream().map(d -> Document.ofText(d.id(), d.text())).toList();
            List<AnalysedDocument> onGold = analyser.analyse(
                    documents,
                    part.stream()
                            .map(d -> d.sentences().stream()
                                    .map(TreebankSentence::tokenised)
                                    .toList())
                            .toList());
            List<AnalysedDocument> onRaw = analyser.analyse(documents);
            for (int i = 0; i < part.size(); i++) {
                gold = gold.plus(compare(part.get(i), onGold.get(i)));
                raw = raw.plus(compare(part.get(i), onRaw.get(i)));
            }
        }
        return new Scores(gold, raw);
    }

    private static UdScores empty() {
        F1 none = new F1(0, 0, 0);
        return new UdScores(none, none, none, none, none, none);
    }

    /** A word's annotation with its head as a place in the text. */
    private record Analysis(String upos, Span head, String relation) {}

    private static UdScores compare(TreebankDocument gold, AnalysedDocument predicted) {
        Set<Span> goldSentences = new HashSet<>();
        Map<Span, Analysis> goldWords = new HashMap<>();
        for (TreebankSentence sentence : gold.sentences()) {
            goldSentences.add(sentence.span());
            for (Treebank.Word word : sentence.words()) {
                Span head = word.head().map(h -> sentence.words().get(h).span()).orElse(ROOT);
                goldWords.put(word.span(), new Analysis(word.upos().name(), head, word.relation()));
            }
        }
        Map<Span, Analysis> words = new HashMap<>();
        int matchingSentences = 0;
        for (Sentence sentence : predicted.sentences()) {
            matchingSentences += goldSentences.contains(sentence.span()) ? 1 : 0;
            for (Token token : sentence.tokens()) {
                Span head = sentence.head(token).map(Token::span).orElse(ROOT);
                words.put(token.span(), new Analysis(token.upos().name(), head, token.relation()));
            }
        }
        F1 sentences = new F1(goldSentences.size(), predicted.sentences().size(), matchingSentences);
        return count(sentences, goldWords, words);
    }

    private static UdScores count(F1 sentences, Map<Span, Analysis> gold, Map<Span, Analysis> predicted) {
        int[] matching = new int[5];
        gold.forEach((span, analysis) -> {
            Optional<Analysis> found = Optional.ofNullable(predicted.get(span));
            found.ifPresent(f -> add(matching, analysis, f));
        });
        List<F1> scores = new ArrayList<>();
        for (int count : matching) {
            scores.add(new F1(gold.size(), predicted.size(), count));
        }
        return new UdScores(sentences, scores.get(0), scores.get(1), scores.get(2), scores.get(3), scores.get(4));
    }

    private static void add(int[] matching, Analysis gold, Analysis predicted) {
        boolean attached = predicted.head().equals(gold.head());
        matching[0]++;
        matching[1] += predicted.upos().equals(gold.upos()) ? 1 : 0;
        matching[2] += attached ? 1 : 0;
        matching[3] += attached && predicted.relation().equals(gold.relation()) ? 1 : 0;
        matching[4] += attached && universal(predicted.relation()).equals(universal(gold.relation())) ? 1 : 0;
    }

    private static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
