package org.readout.app.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.collate.Collation;
import org.readout.core.CodePoints;
import org.readout.core.Document;
import org.readout.core.EventMention;
import org.readout.core.Span;

/** How a digest points into documents: short names for documents and records, offsets in Unicode code points. */
final class DigestLabels {
    private static final Pattern LEADING_NUMBER = Pattern.compile("(\\d+)[_.\\- ].*?(#\\d+)?");
    private static final int ID_DIGITS = 8;

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, CodePoints> offsets = new HashMap<>();

    DigestLabels(Collation collation) {
        List<Document> documents =
                collation.documents().stream().map(c -> c.document()).toList();
        Map<String, Long> numbers = counts(documents, DigestLabels::number);
        Map<String, Long> names = counts(documents, DigestLabels::name);
        for (Document document : documents) {
            String number = number(document);
            String name = name(document);
            String unique = numbers.getOrDefault(number, 0L) == 1
                    ? number
                    : names.getOrDefault(name, 0L) == 1 ? name : document.file();
            labels.put(document.id(), unique);
            offsets.put(document.id(), CodePoints.of(document.text()));
        }
    }

    private static Map<String, Long> counts(List<Document> documents, Function<Document, String> by) {
        return documents.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static String number(Document document) {
        Matcher leading = LEADING_NUMBER.matcher(name(document));
        if (!leading.matches()) {
            return name(document);
        }
        return leading.group(1) + (leading.group(2) == null ? "" : leading.group(2));
    }

    private static String name(Document document) {
        return document.file().replaceFirst("^.*[/\\\\]", "");
    }

    /** The number that the file's name starts with, else the name, else, where that is not unique, the whole path. */
    String document(String id) {
        return labels.getOrDefault(id, id);
    }

    /** The first digits of a record's id, which {@code readout show} understands. */
    static String record(EventMention mention) {
        return "`" + mention.id().substring(0, ID_DIGITS) + "`";
    }

    /** {@code [start, end)} in code points of the document's text. */
    String span(String document, Span span) {
        CodePoints points = Objects.requireNonNull(offsets.get(document), document);
        return "[" + points.fromUtf16(span.start()) + ", " + points.fromUtf16(span.end()) + ")";
    }

    /** A record with the offsets of its trigger. */
    String pointer(EventMention mention) {
        return record(mention) + " "
                + span(mention.document().id(), mention.evidence().trigger().span());
    }
}
