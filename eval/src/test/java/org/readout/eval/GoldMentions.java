package org.readout.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.readout.coder.CodedDocument;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.Attribution;
import org.readout.core.CoderVersion;
import org.readout.core.DateRange;
import org.readout.core.Document;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Evidence;
import org.readout.core.Excerpt;
import org.readout.core.Place;
import org.readout.core.Published;
import org.readout.core.QuadClass;
import org.readout.core.Quantity;
import org.readout.core.Sector;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.core.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents coded as the annotation of the sample articles has them, so that collation can be judged by itself. */
final class GoldMentions {
    private static final CoderVersion HAND = new CoderVersion("gold", "none", "plover");

    private GoldMentions() {}

    /** @param labels filled with the {@code same_as} label of each mention id */
    static CodedDocument read(Path gold, Path articles, Map<String, String> labels) throws IOException {
        JsonNode root = JsonMapper.shared().readTree(Files.readString(gold));
        String file = root.path("file").asString("");
        Path article = articles.resolve(file);
        if (file.isEmpty()) {
            try (var list = Files.list(articles)) {
                article = list.filter(p -> p.getFileName()
                                .toString()
                                .startsWith(root.path("id").asString() + "_"))
                        .findFirst()
                        .orElseThrow();
            }
        }
        String text = Files.readString(article);
        if (file.endsWith(".html")) {
            text = visible(text);
        }
        Optional<Published> published = text(root.path("published").path("earliest"))
                .map(d -> new Published(
                        LocalDate.parse(d),
                        LocalDate.parse(root.path("published").path("latest").asString()),
                        Published.Basis.GIVEN,
                        "gold"));
        Document document = new Document(
                Document.hash(text, file, root.path("part").asString("")),
                Document.hash(text),
                file.isEmpty() ? root.path("id").asString() : file,
                Optional.empty(),
                text,
                text(root.path("outlet")),
                Optional.empty(),
                "en",
                published,
                List.of(),
                List.of());
        Map<String, EventMention> mentions = new LinkedHashMap<>();
        for (JsonNode event : root.path("events")) {
            mention(document, event, root.path("numbers")).ifPresent(m -> {
                mentions.put(m.id(), m);
                labels.put(m.id(), text(event.path("same_as")).orElse(m.id()));
            });
        }
        List<CodedDocument.Relay> relays = new ArrayList<>();
        return new CodedDocument(document, published, List.copyOf(mentions.values()), relays, List.of(), List.of());
    }

    private static String visible(String html) {
        return html.replaceAll("(?s)<(script|style|head)\\b.*?</\\1>", " ")
                .replaceAll("</?(?:p|div|h1|h2|li|figcaption)[^>]*>", "\n")
                .replaceAll("<[^>]+>", "")
                .replace("&amp;", "&")
                .replace("&nbsp;", " ");
    }

    private static Optional<EventMention> mention(Document document, JsonNode event, JsonNode numbers) {
        String text = document.text();
        String quote = event.path("quote").asString();
        int at = text.indexOf(quote);
        if (at < 0) {
            return Optional.empty();
        }
        Span span = sentence(text, new Span(at, at + quote.length()));
        int trigger = quote.indexOf(event.path("trigger").asString());
        Span triggerSpan = trigger < 0
                ? new Span(at, at + quote.length())
                : new Span(
                        at + trigger,
                        at + trigger + event.path("trigger").asString().length());
        Status status = Status.valueOf(event.path("status").asString());
        EventKind kind = new EventKind(event.path("type").asString(), text(event.path("mode")));
        List<Quantity> quantities = new ArrayList<>();
        for (JsonNode number : numbers) {
            int where = text.indexOf(number.path("quote").asString());
            if (where >= at
                    && where < at + quote.length()
                    && number.path("value").isNumber()) {
                quantities.add(new Quantity(
                        OptionalDouble.of(number.path("value").asDouble()),
                        text(number.path("unit")).orElse("people"),
                        text(number.path("what")),
                        text(number.path("bound")).map(Quantity.Bound::valueOf).orElse(Quantity.Bound.EXACT),
                        Excerpt.of(
                                text,
                                new Span(
                                        where,
                                        where + number.path("quote").asString().length())),
                        false));
            }
        }
        return Optional.of(new EventMention(
                Document.hash(document.id(), triggerSpan.toString(), kind.toString(), event.toString()),
                document.header(),
                kind,
                List.of(),
                QuadClass.MATERIAL_CONFLICT,
                0,
                status,
                kind.type().equals("THREATEN")
                                && status.isProspective()
                                && kind.mode().equals(Optional.of("violence"))
                        ? Optional.of(EventKind.of("ASSAULT"))
                        : kind.type().equals("AGREE")
                                        && status.isProspective()
                                        && kind.mode().isEmpty()
                                        && List.of("meet", "talks", "summit", "plan", "travel", "visit")
                                                .contains(event.path("trigger").asString())
                                ? Optional.of(EventKind.of("CONSULT"))
                                : Optional.empty(),
                parties(document, event.path("actors"), triggerSpan),
                parties(document, event.path("recipients"), triggerSpan),
                text(event.path("date").path("earliest"))
                        .map(d -> new DateRange(
                                Optional.of(LocalDate.parse(d)),
                                Optional.of(LocalDate.parse(
                                        event.path("date").path("latest").asString())),
                                Optional.empty(),
                                Optional.of(Excerpt.of(text, triggerSpan)))),
                text(event.path("place"))
                        .map(p -> new Place(
                                p, Optional.empty(), Optional.empty(), Optional.of(Excerpt.of(text, triggerSpan)))),
                quantities,
                chain(document, event.path("attribution"), span),
                Optional.empty(),
                new Evidence(Excerpt.of(text, span), Excerpt.of(text, triggerSpan)),
                1,
                List.of("gold"),
                HAND));
    }

    private static Span sentence(String text, Span quote) {
        int start = quote.start();
        while (start > 0 && ".\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = quote.end();
        while (end < text.length() && ".\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }

    private static List<Attribution> chain(Document document, JsonNode links, Span near) {
        List<Attribution> chain = new ArrayList<>();
        for (JsonNode link : links) {
            Optional<String> words = text(link.path("source"));
            Optional<Excerpt> excerpt = words.map(w -> document.text().indexOf(w))
                    .filter(at -> at >= 0)
                    .map(at -> Excerpt.of(
                            document.text(), new Span(at, at + words.get().length())));
            SourceKind kind = excerpt.isEmpty()
                    ? SourceKind.UNNAMED
                    : link.path("kind").asString("").startsWith("outlet") ? SourceKind.OUTLET : SourceKind.OFFICE;
            chain.add(new Attribution(
                    new Attribution.Source(
                            excerpt, kind, kind == SourceKind.OUTLET ? words : Optional.empty(), Optional.empty()),
                    Optional.empty(),
                    List.of(near),
                    Attribution.Form.INDIRECT,
                    Optional.empty()));
        }
        return chain;
    }

    private static List<ActorMention> parties(Document document, JsonNode parties, Span fallback) {
        List<ActorMention> mentions = new ArrayList<>();
        for (JsonNode party : parties) {
            String words = party.path("text").asString("");
            int at = document.text().indexOf(words);
            Span span = at < 0 || words.isEmpty() ? fallback : new Span(at, at + words.length());
            List<Sector> sectors = new ArrayList<>();
            party.path("sectors").forEach(s -> sectors.add(Sector.valueOf(s.asString())));
            boolean person = words.matches(".*\\b(?:[A-Z][a-z]+ )+[A-Z][a-z-]+$") && !words.startsWith("the ");
            mentions.add(new ActorMention(
                    Excerpt.of(document.text(), span),
                    new Actor(
                            Optional.empty(),
                            person
                                    ? Optional.of(
                                            words.replaceAll("^(?:President|Prime Minister|Mr\\.|US|U\\.S\\.) ", ""))
                                    : Optional.empty(),
                            text(party.path("country")),
                            sectors)));
        }
        return mentions;
    }

    static Optional<String> text(JsonNode node) {
        return node.isString() && !node.asString().isEmpty() ? Optional.of(node.asString()) : Optional.empty();
    }
}
