package org.readout.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.core.Boilerplate;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.core.Published;
import org.readout.core.Published.Basis;
import tools.jackson.databind.JsonNode;

/**
 * Reads one record of a JSON file: an article with its fields. Keys are compared without case, {@code _} and {@code -};
 * the first of each list that is there and not blank is taken.
 */
final class RecordReader {

    private static final List<String> TEXT = List.of(
            "eventtext",
            "text",
            "body",
            "articlebody",
            "content",
            "contenttext",
            "articletext",
            "fulltext",
            "maintext",
            "article",
            "story",
            "storytext",
            "bodytext",
            "contenthtml",
            "html");
    private static final List<String> TITLE = List.of("headline", "title", "heading", "articletitle");
    private static final List<String> DATE = List.of(
            "date",
            "published",
            "publishedat",
            "pubdate",
            "publicationdate",
            "publishdate",
            "datepublished",
            "datepublish",
            "publisheddate",
            "publishedon",
            "storydate",
            "timestamp",
            "datetime",
            "created",
            "createdat");
    private static final List<String> OUTLET = List.of(
            "publisher",
            "outlet",
            "source",
            "sourcename",
            "sitename",
            "publication",
            "newspaper",
            "media",
            "sourcedomain",
            "domain");
    private static final List<String> URL =
            List.of("url", "link", "weburl", "canonicalurl", "uri", "articleurl", "sourceurl");
    private static final List<String> ID = List.of("id", "docid", "articleid", "storyid", "uuid", "guid");

    private final Acceptance acceptance;
    private final PageReader pages;

    RecordReader(Acceptance acceptance, PageReader pages) {
        this.acceptance = acceptance;
        this.pages = pages;
    }

    boolean hasText(JsonNode node) {
        return text(fields(node)).isPresent();
    }

    void read(String place, JsonNode node, Notes notes) {
        Map<String, JsonNode> fields = fields(node);
        Optional<String> text = text(fields);
        if (text.isEmpty()) {
            acceptance.trouble(ProblemCode.MISSING_TEXT, place, "The record has no text: " + keys(node) + ".");
            return;
        }
        if (acceptance.isTooLong(place, text.get())) {
            return;
        }
        List<Problem> problems = new ArrayList<>(notes.problems(place, true, true));
        Optional<String> date = value(fields, DATE);
        Optional<Published> given =
                date.flatMap(value -> DateText.field(value, Basis.GIVEN, "date field of the record"));
        if (date.isPresent() && given.isEmpty()) {
            problems.add(Problem.of(
                    ProblemCode.BAD_DATE,
                    place,
                    "\"" + shortened(date.get()) + "\" is not one certain date; left unknown."));
        }
        Optional<String> title = value(fields, TITLE);
        String body = text.get();
        Reading reading;
        Optional<List<Boilerplate>> marked = Optional.empty();
        if (PageReader.looksLikeMarkup(body)) {
            PageText page = pages.fragment(body);
            body = page.text();
            reading = pages.read(page, title);
        } else {
            body = Line.unwrapped(body, 0, body.length(), title.isEmpty());
            reading = ArticleLines.read(body, title);
            marked = MarkedParts.of(fields.get("boilerplate"), body);
        }
        if (reading.endsAbruptly()) {
            problems.add(TextReader.brokenOff(place));
        }
        acceptance.article(new Draft(
                place,
                body,
                title.or(reading::title),
                value(fields, OUTLET).or(reading::outlet),
                value(fields, URL),
                value(fields, ID),
                given.or(reading::published),
                marked.orElse(reading.boilerplate()),
                reading.originHints(),
                problems));
    }

    private static Map<String, JsonNode> fields(JsonNode node) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> fields.putIfAbsent(
                        entry.getKey().toLowerCase(Locale.ROOT).replaceAll("[_\\s-]", ""), entry.getValue()));
        return fields;
    }

    /** A string, a list of paragraphs, or an object with a name. */
    private static Optional<String> value(Map<String, JsonNode> fields, List<String> keys) {
        return raw(fields, keys).map(String::strip);
    }

    private static Optional<String> raw(Map<String, JsonNode> fields, List<String> keys) {
        for (String key : keys) {
            JsonNode node = fields.get(key);
            Optional<String> value = node == null ? Optional.empty() : value(node);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(Map<String, JsonNode> fields) {
        return raw(fields, TEXT);
    }

    private static Optional<String> value(JsonNode node) {
        if (node.isString() || node.isNumber()) {
            String value = wellFormed(node.asString());
            return value.isBlank() ? Optional.empty() : Optional.of(value);
        }
        if (node.isObject()) {
            for (String key : List.of("name", "title", "text")) {
                JsonNode inner = node.get(key);
                if (inner != null && inner.isString() && !inner.asString().isBlank()) {
                    return Optional.of(wellFormed(inner.asString()));
                }
            }
        }
        if (node.isArray() && !node.isEmpty() && node.get(0).isString()) {
            List<String> parts = new ArrayList<>();
            node.forEach(part -> parts.add(wellFormed(part.asString(""))));
            return Optional.of(String.join("\n", parts));
        }
        return Optional.empty();
    }

    /** JSON can escape half of a surrogate pair, which is no character. */
    private static String wellFormed(String value) {
        StringBuilder clean = new StringBuilder(value.length());
        value.codePoints()
                .forEach(c -> clean.appendCodePoint(Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c));
        return clean.toString();
    }

    private static String keys(JsonNode node) {
        List<String> keys = new ArrayList<>(node.propertyNames());
        String list = String.join(", ", keys.subList(0, Math.min(8, keys.size())));
        return keys.isEmpty() ? "it has no fields" : "its fields are " + FileWalker.printable(shortened(list));
    }

    private static String shortened(String value) {
        return FileWalker.printable(value.length() > 80 ? value.substring(0, 80) + "…" : value);
    }
}
