package org.readout.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.readout.core.Document;
import org.readout.core.Problem;
import org.readout.core.Span;
import org.readout.language.Chunks.Chunk;
import org.readout.language.WindowReading.ActReading;
import org.readout.language.WindowReading.AttributionReading;
import org.readout.language.WindowReading.SentenceReading;

/** Puts the readings of a document's windows together, with spans of its text in place of positions. */
final class DocumentAssembler {
    private static final String ROOT = "root";
    private static final String UNSPECIFIED = "dep";

    private final ModelLabels labels;

    DocumentAssembler(ModelLabels labels) {
        this.labels = labels;
    }

    /** @param readings of all the document's windows, in text order */
    AnalysedDocument assemble(
            Document document, List<EncodedSentence> encoded, List<WindowReading> readings, List<Problem> problems) {
        List<Sentence> sentences = new ArrayList<>();
        List<NameMention> names = new ArrayList<>();
        List<AttributedSpan> attributions = new ArrayList<>();
        List<ActMention> acts = new ArrayList<>();
        for (WindowReading reading : readings) {
            for (int i = 0; i < reading.sentences().size(); i++) {
                int index = reading.window().own().from() + i;
                TokenisedSentence tokens = encoded.get(index).tokens();
                SentenceReading labelled = reading.sentences().get(i);
                sentences.add(
                        new Sentence(index, tokens.paragraph(), tokens.span(), tokens(document, tokens, labelled)));
                labelled.names().forEach(n -> names.add(name(tokens, n)));
            }
            List<Span> words = words(reading.window(), encoded);
            reading.attributions().forEach(a -> attributions.add(attribution(words, a)));
            reading.acts().forEach(a -> acts.add(act(reading.window(), words, a)));
        }
        attributions.sort(Comparator.comparing(a -> a.cue().get(0)));
        return new AnalysedDocument(document, sentences, names, attributions, acts, problems);
    }

    private List<Token> tokens(Document document, TokenisedSentence sentence, SentenceReading reading) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            Span span = sentence.words().get(i);
            String form = span.slice(document.text());
            Upos upos = labels.upos().get(reading.upos()[i]);
            boolean root = reading.heads()[i] < 0;
            tokens.add(new Token(
                    i,
                    span,
                    form,
                    labels.lemmas().lemma(form, upos, reading.lemma()[i]),
                    upos,
                    labels.features().get(reading.features()[i]),
                    root ? OptionalInt.empty() : OptionalInt.of(reading.heads()[i]),
                    root ? ROOT : relation(reading.relations()[i])));
        }
        return tokens;
    }

    private String relation(int id) {
        String relation = labels.relations().get(id);
        return relation.equals(ROOT) ? UNSPECIFIED : relation;
    }

    private NameMention name(TokenisedSentence sentence, Chunk chunk) {
        NameMention.Kind kind = NameMention.Kind.values()[chunk.kind()];
        return new NameMention(span(sentence.words(), chunk, 0), kind, chunk.probability());
    }

    private static List<Span> words(Window window, List<EncodedSentence> encoded) {
        return encoded.subList(window.sentences().from(), window.sentences().to()).stream()
                .flatMap(s -> s.tokens().words().stream())
                .toList();
    }

    private static AttributedSpan attribution(List<Span> words, AttributionReading reading) {
        return new AttributedSpan(
                reading.source().stream().map(c -> span(words, c, 1)).toList(),
                List.of(span(words, reading.cue(), 1)),
                reading.content().stream().map(c -> span(words, c, 1)).toList(),
                reading.cue().probability());
    }

    private static ActMention act(Window window, List<Span> words, ActReading reading) {
        Map<ActMention.Role, List<ActMention.Scored<Span>>> parties = new EnumMap<>(ActMention.Role.class);
        reading.parties()
                .forEach((role, chunks) -> parties.put(
                        role,
                        chunks.stream()
                                .map(c -> new ActMention.Scored<>(span(words, c, 1), c.probability()))
                                .toList()));
        return new ActMention(
                window.sentences().from() + window.sentence()[reading.from()] - 1,
                words.get(reading.from() - 1).union(words.get(reading.to() - 2)),
                reading.probability(),
                reading.types(),
                reading.kind(),
                reading.statuses(),
                parties);
    }

    /** @param base position of the first of {@code words} */
    private static Span span(List<Span> words, Chunk chunk, int base) {
        return words.get(chunk.from() - base).union(words.get(chunk.to() - 1 - base));
    }
}
