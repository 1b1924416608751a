package org.readout.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final Map<String, String> IRREGULAR = irregular();

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
        String irregular =
                token.upos() == Upos.VERB ? IRREGULAR.get(token.form().toLowerCase(Locale.ROOT)) : null;
        if (irregular != null) {
            return withLemma(token, irregular);
        }
        if (!inflected || known.contains(token.lemma().toLowerCase(Locale.ROOT))) {
            return token;
        }
        Optional<String> stem = stems(token.form().toLowerCase(Locale.ROOT), token.upos() == Upos.VERB).stream()
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

    private static Map<String, String> irregular() {
        try (InputStream in = KnownLemmas.class.getResourceAsStream("irregular-verbs.txt")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks irregular-verbs.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" "))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The base forms that English spelling allows for a regular inflected form. */
    private static List<String> stems(String form, boolean verb) {
        List<String> stems = new ArrayList<>(List.of(form));
        if (form.endsWith("ies")) {
            stems.add(cut(form, 3) + "y");
        }
        if (form.endsWith("es")) {
            stems.add(cut(form, 2));
        }
        if (form.endsWith("s")) {
            stems.add(cut(form, 1));
        }
        if (verb && form.endsWith("ied")) {
            stems.add(cut(form, 3) + "y");
        }
        if (verb && form.endsWith("ed")) {
            addStem(stems, cut(form, 2));
        }
        if (verb && form.endsWith("ing")) {
            addStem(stems, cut(form, 3));
        }
        return stems;
    }

    /** The stem as it is, with its silent e, and with a doubled consonant undone. */
    private static void addStem(List<String> stems, String stem) {
        stems.add(stem);
        stems.add(stem + "e");
        int n = stem.length();
        if (n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2)) {
            stems.add(cut(stem, 1));
        }
    }

    private static String cut(String word, int letters) {
        return word.substring(0, Math.max(0, word.length() - letters));
    }
}
