package org.readout.eval.ecb;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.collate.TriggerWords;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * What the words of a mention and around it say of its event. All sets hold lower-case lemmas of content words.
 *
 * @param sentence number in the document
 * @param head of the mention, in lower case
 * @param words of the mention
 * @param stems of the mention's words, on which inflections meet
 * @param classes of words that can name one event
 * @param light whether the head says little by itself ("take", "make")
 * @param subjects of the head, with what describes them
 * @param objects of the head, passive subjects among them
 * @param around all arguments and the word that governs the head
 * @param near words at most six words away
 * @param rest all words of the sentence but the head
 * @param names proper nouns of the sentence
 * @param numbers of the sentence
 */
record EventWords(
        String document,
        int sentence,
        String head,
        Upos part,
        Set<String> words,
        Set<String> stems,
        Set<String> classes,
        boolean light,
        Set<String> subjects,
        Set<String> objects,
        Set<String> around,
        Set<String> near,
        Set<String> rest,
        Set<String> names,
        Set<String> numbers) {
    private static final int NEAR = 6;
    private static final Set<String> LIGHT =
            Set.of("have", "make", "take", "do", "give", "get", "be", "go", "say", "put", "come", "hold", "set");
    private static final Set<String> DESCRIBING = Set.of("compound", "flat", "amod", "nummod", "appos", "nmod");

    /** @param span of the mention's words, at least one of which the analysis has */
    static EventWords of(AnalysedDocument document, List<Span> span) {
        Sentence sentence = document.sentences().stream()
                .filter(s -> s.span().overlaps(span.get(0)))
                .findFirst()
                .orElseThrow();
        List<Token> tokens = sentence.tokens().stream()
                .filter(t -> span.stream().anyMatch(s -> s.overlaps(t.span())))
                .toList();
        return of(document.document().file(), sentence, tokens, head(sentence, tokens));
    }

    /** The word that none of the others governs. */
    private static Token head(Sentence sentence, List<Token> tokens) {
        return tokens.stream()
                .filter(t -> sentence.head(t).filter(tokens::contains).isEmpty())
                .findFirst()
                .orElse(tokens.get(0));
    }

    private static EventWords of(String document, Sentence sentence, List<Token> tokens, Token head) {
        Set<String> subjects = arguments(sentence, head, Set.of("nsubj", "nmod:poss"), true);
        Set<String> objects = arguments(sentence, head, Set.of("obj", "iobj", "nsubj:pass"), false);
        Set<String> around = arguments(sentence, head, Set.of("obl", "nmod", "compound", "amod", "appos"), false);
        around.addAll(subjects);
        around.addAll(objects);
        sentence.head(head)
                .filter(WordWeights::isContent)
                .map(WordWeights::lemma)
                .ifPresent(around::add);
        Set<String> words = lemmas(tokens.stream());
        words.add(WordWeights.lemma(head));
        String joined = words.stream().sorted().collect(Collectors.joining(" "));
        return new EventWords(
                document,
                sentence.index(),
                WordWeights.lemma(head),
                head.upos(),
                words,
                TriggerWords.stems(joined),
                TriggerWords.classes(joined),
                LIGHT.contains(WordWeights.lemma(head)),
                subjects,
                objects,
                around,
                lemmas(others(sentence, head).filter(t -> Math.abs(t.index() - head.index()) <= NEAR)),
                lemmas(others(sentence, head)),
                lemmas(others(sentence, head).filter(t -> t.upos() == Upos.PROPN)),
                lemmas(others(sentence, head).filter(t -> t.upos() == Upos.NUM)));
    }

    private static Stream<Token> others(Sentence sentence, Token head) {
        return sentence.tokens().stream().filter(t -> t.index() != head.index());
    }

    private static Set<String> lemmas(Stream<Token> tokens) {
        return tokens.filter(WordWeights::isContent)
                .map(WordWeights::lemma)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> arguments(Sentence sentence, Token head, Collection<String> relations, boolean active) {
        Set<String> lemmas = new HashSet<>();
        for (Token child : sentence.children(head)) {
            boolean passive = child.relation().startsWith("nsubj:pass");
            boolean wanted = relations.stream()
                    .anyMatch(r -> r.contains(":") ? child.relation().startsWith(r) : child.is(r));
            if (wanted && !(active && passive)) {
                lemmas.addAll(lemmas(Stream.concat(
                        Stream.of(child),
                        sentence.children(child).stream()
                                .filter(c -> DESCRIBING.contains(c.relation().split(":")[0])))));
            }
        }
        return lemmas;
    }
}
