package org.readout.eval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.coder.CodedDocument;
import org.readout.core.EventMention;
import org.readout.core.Span;
import tools.jackson.databind.JsonNode;

/**
 * PLOVER's contexts of records and of documents against those annotated ({@code docs/contexts.md}).
 *
 * <p><em>Context</em>: all that a record carries, over the records in annotated sentences, against what is annotated of the sentence and of the document. <em>Sentence context</em>: the same without what is annotated of the document.
 * <em>Document context</em>: what every record of the document carries, against what is annotated of the document; a document without records has none. One context of one record, or of one document, counts one.
 */
final class GoldContexts {

    /**
     * The contexts of one article.
     *
     * @param document those of the article as a whole
     * @param sentences those of the sentences that show any
     */
    record Annotated(Set<String> document, List<InSentence> sentences) {
        Annotated {
            document = Set.copyOf(document);
            sentences = List.copyOf(sentences);
        }

        /** The contexts of the sentence at an offset; none where it shows none. */
        Set<String> at(String text, int offset) {
            return sentences.stream()
                    .filter(s -> s.span(text)
                            .filter(span -> span.start() <= offset && offset < span.end())
                            .isPresent())
                    .findFirst()
                    .map(InSentence::contexts)
                    .orElse(Set.of());
        }
    }

    /** The contexts of a sentence, which occurs once in its article. */
    record InSentence(String quote, Set<String> contexts) {
        InSentence {
            contexts = Set.copyOf(contexts);
        }

        private Optional<Span> span(String text) {
            return new GoldArticle.Words(quote, quote).span(text);
        }
    }

    private final Tally record = new Tally();
    private final Tally sentence = new Tally();
    private final Tally document = new Tally();

    /** The contexts in an article's annotation; absent where they were not annotated. */
    static Optional<Annotated> read(JsonNode contexts) {
        if (!contexts.isObject()) {
            return Optional.empty();
        }
        return Optional.of(new Annotated(
                strings(contexts.path("document")),
                contexts.path("sentences")
                        .valueStream()
                        .map(s -> new InSentence(s.path("quote").asString(), strings(s.path("contexts"))))
                        .toList()));
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new TreeSet<>();
        array.valueStream().forEach(s -> strings.add(s.asString()));
        return strings;
    }

    void add(String article, Annotated gold, CodedDocument coded, List<String> errors) {
        String text = coded.document().text();
        Set<String> everywhere = new TreeSet<>();
        for (int i = 0; i < coded.mentions().size(); i++) {
            EventMention mention = coded.mentions().get(i);
            if (i == 0) {
                everywhere.addAll(mention.contexts());
            } else {
                everywhere.retainAll(mention.contexts());
            }
            int at = mention.evidence().trigger().span().start();
            record(article, gold, gold.at(text, at), mention, errors);
        }
        count(document, gold.document(), everywhere);
        if (!gold.document().equals(everywhere)) {
            errors.add(article + " CONTEXTS of the document" + difference(gold.document(), everywhere));
        }
    }

    private void record(String article, Annotated gold, Set<String> here, EventMention mention, List<String> errors) {
        Set<String> annotated = new TreeSet<>(here);
        annotated.addAll(gold.document());
        Set<String> carried = new TreeSet<>(mention.contexts());
        count(record, annotated, carried);
        count(sentence, without(here, gold.document()), without(carried, gold.document()));
        if (!annotated.equals(carried)) {
            errors.add(article + " «" + mention.evidence().trigger().text() + "» CONTEXTS"
                    + difference(annotated, carried) + " | "
                    + mention.evidence().sentence().text());
        }
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static String difference(Set<String> gold, Set<String> coded) {
        List<String> words = new ArrayList<>();
        without(gold, coded).forEach(c -> words.add("−" + c));
        without(coded, gold).forEach(c -> words.add("+" + c));
        return " " + String.join(" ", words);
    }

    private static void count(Tally tally, Set<String> gold, Set<String> coded) {
        Set<String> all = new LinkedHashSet<>(gold);
        all.addAll(coded);
        all.forEach(c -> tally.add(gold.contains(c), coded.contains(c), true));
    }

    void into(Map<String, Object> figures) {
        record.into(figures, "context");
        sentence.into(figures, "sentence_context");
        document.into(figures, "document_context");
    }
}
