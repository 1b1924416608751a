package org.readout.collate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.CodedDocument;
import org.readout.coder.Detail;
import org.readout.core.DocumentHeader;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Published;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.core.StorySentence.Basis;

/**
 * The sentences of a document that carry a coded event or give an account of what is disputed, each with its day and its sources.
 *
 * <p>A sentence is dated as timelines of news are (Chieu and Lee, SIGIR 2004; Tran et al., 2013): by the day on which what it tells of
 * happened where it tells of a fact and gives one day, else by the day of its publication.
 */
final class Tellings {
    private final Voices voices;
    private final Topics topics;
    private final StoryEvents events;

    Tellings(Voices voices, Topics topics, StoryEvents events) {
        this.voices = voices;
        this.topics = topics;
        this.events = events;
    }

    /** @param accounts spans of sentences of the document that give an account of what is disputed */
    List<Telling> of(CodedDocument document, Set<Span> accounts) {
        Map<Span, List<EventMention>> mentions = new LinkedHashMap<>();
        Map<Span, Excerpt> sentences = new LinkedHashMap<>();
        for (EventMention mention : document.mentions()) {
            Excerpt sentence = mention.evidence().sentence();
            if (mention.status() != Status.HISTORICAL || accounts.contains(sentence.span())) {
                sentences.put(sentence.span(), sentence);
                mentions.computeIfAbsent(sentence.span(), s -> new ArrayList<>())
                        .add(mention);
            }
        }
        for (Detail detail : document.details()) {
            if (accounts.contains(detail.sentence().span())) {
                sentences.putIfAbsent(detail.sentence().span(), detail.sentence());
            }
        }
        return sentences.values().stream()
                .filter(s -> !isTitle(s, document))
                .map(s -> telling(s, mentions.getOrDefault(s.span(), List.of()), document, accounts.contains(s.span())))
                .toList();
    }

    private static boolean isTitle(Excerpt sentence, CodedDocument document) {
        return document.document()
                .title()
                .filter(t -> t.strip().equals(sentence.text().strip()))
                .isPresent();
    }

    private Telling telling(Excerpt sentence, List<EventMention> mentions, CodedDocument document, boolean isAccount) {
        Optional<LocalDate> happened =
                mentions.stream().flatMap(m -> dayOf(m).stream()).findFirst();
        Optional<LocalDate> published =
                document.published().filter(Published::isOneDay).map(Published::earliest);
        Optional<Basis> basis = happened.map(d -> Basis.EVENT).or(() -> published.map(d -> Basis.REPORT));
        return new Telling(
                document,
                sentence,
                saidBy(sentence, mentions, document, isAccount),
                mentions.stream().map(EventMention::id).distinct().toList(),
                mentions.stream()
                        .flatMap(m -> events.of(m.id()).stream())
                        .distinct()
                        .toList(),
                mentions.stream().mapToInt(m -> events.origins(m.id())).max().orElse(1),
                happened.or(() -> published),
                basis,
                topics.vector(document.document(), Stems.ofPassage(sentence.text())));
    }

    private static Optional<LocalDate> dayOf(EventMention mention) {
        return mention.status() == Status.OCCURRED || mention.status() == Status.ONGOING
                ? mention.date()
                        .flatMap(DayRange::of)
                        .filter(r -> r.width() == 0)
                        .map(DayRange::earliest)
                : Optional.empty();
    }

    private List<String> saidBy(
            Excerpt sentence, List<EventMention> mentions, CodedDocument document, boolean isAccount) {
        DocumentHeader header = document.document().header();
        Set<String> saidBy = new LinkedHashSet<>();
        mentions.forEach(m -> saidBy.add(voices.inWords(m)));
        document.details().stream()
                .filter(d -> isAccount || mentions.isEmpty())
                .filter(d -> d.sentence().span().equals(sentence.span()))
                .forEach(d -> saidBy.add(voices.inWords(header, d.attribution())));
        return List.copyOf(saidBy);
    }
}
