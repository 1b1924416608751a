package org.readout.coder;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.Frame;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Mends lemmas that the model guessed wrong for words the codebook knows: when a lemma is no word of the codebook but a regular stem of the form is
 * ("vowed": vow, not vowe), the stem is the lemma; irregular verbs are looked up. Other words are left alone.
 */
final class KnownLemmas {
    private final Set<String> known;

    KnownLemmas(Codebook codebook) {
        Set<String> words = new HashSet<>();
        for (Frame frame : codebook.frames()) {
            for (Set<String> set : List.of(
                    frame.verbs(),
                    frame.nouns(),
                    frame.object(),
                    frame.objectOptional(),
                    frame.oblique(),
                    frame.of(),
                    frame.notObject())) {
                words.addAll(set);
            }
        }
        words.addAll(codebook.status().governors().keySet());
        words.addAll(codebook.status().nouns().keySet());
        words.addAll(codebook.lightVerbs().active());
        Set<String> firstWords = new HashSet<>();
        words.forEach(w -> firstWords.add(w.indexOf(' ') < 0 ? w : w.substring(0, w.indexOf(' '))));
        this.known = Set.copyOf(firstWords);
    }

    AnalysedDocument mend(AnalysedDocument document) {
        List<Sentence> sentences = document.sentences().stream().map(this::mend).toList();
        return document.withSentences(sentences);
    }

    private Sentence mend(Sentence sentence) {
        List<Token> tokens = sentence.tokens().stream().map(this::mend).toList();
        return tokens.equals(sentence.tokens())
                ? sentence
                : new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), tokens);
    }

    private Token mend(Token token) {
        boolean inflected = token.upos() == Upos.VERB || token.upos() == Upos.NOUN;
        Optional<String> irregular = token.upos() == Upos.VERB
                ? BaseForms.ofIrregularVerb(token.form().toLowerCase(Locale.ROOT))
                : Optional.empty();
        if (irregular.isPresent()) {
            return withLemma(token, irregular.get());
        }
        if (!inflected || known.contains(token.lemma().toLowerCase(Locale.ROOT))) {
            return token;
        }
        Optional<String> stem =
                BaseForms.regular(token.form().toLowerCase(Locale.ROOT), token.upos() == Upos.VERB).stream()
                        .filter(known::contains)
                        .findFirst();
        return stem.map(lemma -> withLemma(token, lemma)).orElse(token);
    }

    private static Token withLemma(Token token, String lemma) {
        return new Token(
                token.index(),
                token.span(),
                token.form(),
                lemma,
                token.upos(),
                token.features(),
                token.head(),
                token.relation());
    }
}
