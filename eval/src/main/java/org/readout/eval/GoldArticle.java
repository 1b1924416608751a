package org.readout.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.core.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The careful annotation of one article, in the format of the gold guide.
 *
 * @param id names the article: its file starts with it, or {@code file} names it
 * @param file path of the article, absent in older files
 * @param reviewed the words whose records were judged, where not the whole article was read; absent when it was
 */
record GoldArticle(
        String id,
        Optional<String> file,
        Optional<Integer> part,
        List<GoldEvent> events,
        Optional<List<Words>> reviewed) {

    /**
     * Words of the article, as the annotation names them: a quote that occurs once, and words in it.
     *
     * @param trigger its first occurrence in the quote is meant
     */
    record Words(String quote, String trigger) {

        /** Where the quote stands in the text; absent when the text does not hold it. */
        Optional<Span> span(String text) {
            int at = text.indexOf(quote);
            return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + quote.length()));
        }

        /** Where the trigger stands in the text: the words inside the quote, or the quote when they are not contiguous. */
        Optional<Span> triggerSpan(String text) {
            return span(text).map(q -> {
                int at = quote.indexOf(trigger);
                return at < 0 ? q : new Span(q.start() + at, q.start() + at + trigger.length());
            });
        }
    }

    /**
     * One annotated mention; countries stand for parties because wordings vary.
     *
     * @param lastDay on which it may have happened; absent where the annotator gave no date
     */
    record GoldEvent(
            String quote,
            String trigger,
            String type,
            Optional<String> mode,
            String status,
            Set<String> actors,
            Set<String> recipients,
            List<Optional<String>> sources,
            boolean certain,
            Optional<LocalDate> lastDay) {

        /** Where the quote stands in the text; absent when the text does not hold it. */
        Optional<Span> span(String text) {
            return new Words(quote, trigger).span(text);
        }

        /** Where the trigger stands in the text. */
        Optional<Span> triggerSpan(String text) {
            return new Words(quote, trigger).triggerSpan(text);
        }
    }

    GoldArticle {
        events = List.copyOf(events);
        reviewed = reviewed.map(List::copyOf);
    }

    static GoldArticle read(Path path) throws IOException {
        JsonNode root = JsonMapper.shared().readTree(Files.readString(path));
        List<GoldEvent> events = new ArrayList<>();
        for (JsonNode e : root.path("events")) {
            List<Optional<String>> sources = new ArrayList<>();
            for (JsonNode link : e.path("attribution")) {
                sources.add(text(link.path("source")));
            }
            events.add(new GoldEvent(
                    e.path("quote").asString(),
                    e.path("trigger").asString(),
                    e.path("type").asString(),
                    text(e.path("mode")),
                    e.path("status").asString(),
                    countries(e.path("actors")),
                    countries(e.path("recipients")),
                    List.copyOf(sources),
                    e.path("certain").asBoolean(true),
                    text(e.path("date").path("latest"))
                            .or(() -> text(e.path("date").path("earliest")))
                            .map(LocalDate::parse)));
        }
        return new GoldArticle(
                root.path("id").asString(),
                text(root.path("file")),
                root.path("part").isNumber() ? Optional.of(root.path("part").asInt()) : Optional.empty(),
                events,
                root.path("reviewed").isArray() ? Optional.of(words(root.path("reviewed"))) : Optional.empty());
    }

    private static List<Words> words(JsonNode array) {
        return array.valueStream()
                .map(w ->
                        new Words(w.path("quote").asString(), w.path("trigger").asString()))
                .toList();
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() && !node.asString().isEmpty() ? Optional.of(node.asString()) : Optional.empty();
    }

    private static Set<String> countries(JsonNode parties) {
        Set<String> countries = new TreeSet<>();
        for (JsonNode party : parties) {
            text(party.path("country")).ifPresent(countries::add);
        }
        return countries;
    }
}
