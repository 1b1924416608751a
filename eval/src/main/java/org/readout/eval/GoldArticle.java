package org.readout.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.readout.core.DateRange;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The careful annotation of one article, in the format of the gold guide.
 *
 * @param id names the article: its file starts with it, or {@code file} names it
 * @param file path of the article, absent in older files
 * @param reviewed the words whose records were judged, where not the whole article was read; absent when it was
 * @param contexts absent where they were not annotated
 * @param anonymity the reasons given for not naming a source; absent where they were not annotated
 */
record GoldArticle(
        String id,
        Optional<String> file,
        Optional<Integer> part,
        List<GoldEvent> events,
        List<GoldQuote> quotes,
        List<GoldNumber> numbers,
        Optional<List<Words>> reviewed,
        Optional<GoldContexts.Annotated> contexts,
        Optional<List<GoldAnonymity.Reason>> anonymity) {
    private static final Map<String, SourceKind> KINDS = Map.of(
            "named person", SourceKind.PERSON,
            "office or body", SourceKind.OFFICE,
            "anonymous", SourceKind.ANONYMOUS,
            "outlet", SourceKind.OUTLET,
            "document", SourceKind.DOCUMENT);

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
     * @param links the chain of sources, the outermost first
     * @param date when it may have happened; absent where the annotator gave no date
     * @param place an ISO 3166-1 alpha-3 code or a place as written; absent where none can be known
     */
    record GoldEvent(
            String quote,
            String trigger,
            String type,
            Optional<String> mode,
            String status,
            Set<String> actors,
            Set<String> recipients,
            List<GoldLink> links,
            boolean certain,
            Optional<DateRange> date,
            Optional<String> place) {

        public GoldEvent {
            links = List.copyOf(links);
        }

        /** The words of each source, the outermost first; absent for a source that nobody names. */
        List<Optional<String>> sources() {
            return links.stream().map(GoldLink::source).toList();
        }

        /** The last day on which it may have happened. */
        Optional<LocalDate> lastDay() {
            return date.flatMap(d -> d.latest().or(d::earliest));
        }

        /** Where the quote stands in the text; absent when the text does not hold it. */
        Optional<Span> span(String text) {
            return new Words(quote, trigger).span(text);
        }

        /** Where the trigger stands in the text. */
        Optional<Span> triggerSpan(String text) {
            return new Words(quote, trigger).triggerSpan(text);
        }
    }

    /**
     * One source of a chain.
     *
     * @param source as written; absent where nobody is named
     * @param cue as written
     */
    record GoldLink(Optional<String> source, Optional<SourceKind> kind, Optional<String> cue) {}

    /**
     * Words that somebody is quoted with.
     *
     * @param speaker the full name, or a description of who is not named
     */
    record GoldQuote(String speaker, String words) {}

    /**
     * A figure.
     *
     * @param quote as written, with the noun counted
     * @param value absent where the figure is garbled, or where a vague one has none
     * @param what in the annotator's words
     * @param bound AT_LEAST or AT_MOST
     */
    record GoldNumber(
            String quote,
            OptionalDouble value,
            String unit,
            String what,
            Optional<String> bound,
            boolean approximate,
            boolean malformed) {}

    GoldArticle {
        quotes = List.copyOf(quotes);
        numbers = List.copyOf(numbers);
        events = List.copyOf(events);
        reviewed = reviewed.map(List::copyOf);
        anonymity = anonymity.map(List::copyOf);
    }

    static GoldArticle read(Path path) throws IOException {
        JsonNode root = JsonMapper.shared().readTree(Files.readString(path));
        List<GoldEvent> events = new ArrayList<>();
        for (JsonNode e : root.path("events")) {
            events.add(new GoldEvent(
                    e.path("quote").asString(),
                    e.path("trigger").asString(),
                    e.path("type").asString(),
                    text(e.path("mode")),
                    e.path("status").asString(),
                    countries(e.path("actors")),
                    countries(e.path("recipients")),
                    e.path("attribution").valueStream().map(GoldArticle::link).toList(),
                    e.path("certain").asBoolean(true),
                    date(e.path("date")),
                    text(e.path("place"))));
        }
        return new GoldArticle(
                root.path("id").asString(),
                text(root.path("file")),
                root.path("part").isNumber() ? Optional.of(root.path("part").asInt()) : Optional.empty(),
                events,
                root.path("quotes")
                        .valueStream()
                        .map(q -> new GoldQuote(
                                q.path("speaker").asString(""), q.path("quote").asString("")))
                        .toList(),
                root.path("numbers").valueStream().map(GoldArticle::number).toList(),
                root.path("reviewed").isArray() ? Optional.of(words(root.path("reviewed"))) : Optional.empty(),
                GoldContexts.read(root.path("contexts")),
                GoldAnonymity.read(root.path("anonymity")));
    }

    private static GoldLink link(JsonNode link) {
        Optional<SourceKind> kind = text(link.path("source")).isEmpty()
                ? Optional.of(SourceKind.UNNAMED)
                : text(link.path("kind")).flatMap(k -> Optional.ofNullable(KINDS.get(k)));
        return new GoldLink(text(link.path("source")), kind, text(link.path("cue")));
    }

    private static Optional<DateRange> date(JsonNode date) {
        Optional<LocalDate> earliest = text(date.path("earliest")).map(LocalDate::parse);
        Optional<LocalDate> latest = text(date.path("latest")).map(LocalDate::parse);
        return earliest.isEmpty() && latest.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateRange(earliest, latest, Optional.empty(), Optional.empty()));
    }

    private static GoldNumber number(JsonNode n) {
        return new GoldNumber(
                n.path("quote").asString(""),
                n.path("value").isNumber() ? OptionalDouble.of(n.path("value").asDouble()) : OptionalDouble.empty(),
                n.path("unit").asString(""),
                n.path("what").asString(""),
                text(n.path("bound")),
                n.path("approximate").asBoolean(false),
                n.path("malformed").asBoolean(false));
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
