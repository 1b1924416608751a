package org.readout.eval;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.coder.CodedDocument;
import org.readout.core.Attribution;
import org.readout.core.Span;
import tools.jackson.databind.JsonNode;

/**
 * The reasons given for not naming a source, against those annotated ({@code docs/contexts.md}).
 *
 * <p>A reason is right when it belongs to the source annotated, holds at least half of the words annotated, and has at most twice as many. Recall is over all annotated
 * reasons, also those of a source that no record rests on; precision over the sources of records, each once, that carry a reason; {@code read} is recall over those that a record rests on.
 */
final class GoldAnonymity {

    /**
     * A reason that a text gives.
     *
     * @param quote words that occur once and hold the reason
     * @param source as written, outside the quote; its occurrence nearest to the quote is meant
     */
    record Reason(String quote, String source, String reason) {

        /** From the source to the end of the quote, whichever comes first; absent where the text lacks one of them. */
        private Optional<Span> passage(String text) {
            int at = text.indexOf(quote);
            if (at < 0) {
                return Optional.empty();
            }
            Span reasoned = new Span(at, at + quote.length());
            return Pattern.compile("\\b" + Pattern.quote(source) + "\\b")
                    .matcher(text)
                    .results()
                    .map(m -> new Span(m.start(), m.end()))
                    .filter(s -> !reasoned.covers(s))
                    .min(Comparator.comparingInt(s -> Math.max(s.start() - reasoned.end(), reasoned.start() - s.end())))
                    .map(reasoned::union);
        }

        private boolean is(String other) {
            Set<String> own = words(reason);
            Set<String> coded = words(other);
            long shared = own.stream().filter(coded::contains).count();
            return 2 * shared >= own.size() && coded.size() <= 2 * own.size();
        }

        private static Set<String> words(String text) {
            return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\W+")).collect(Collectors.toSet());
        }
    }

    private final Tally reasons = new Tally();
    private final Tally read = new Tally();

    /** The reasons in an article's annotation; absent where they were not annotated. */
    static Optional<List<Reason>> read(JsonNode anonymity) {
        return !anonymity.isArray()
                ? Optional.empty()
                : Optional.of(anonymity
                        .valueStream()
                        .map(a -> new Reason(
                                a.path("quote").asString(),
                                a.path("source").asString(),
                                a.path("reason").asString()))
                        .toList());
    }

    void add(String article, List<Reason> gold, CodedDocument coded, List<String> errors) {
        String text = coded.document().text();
        Map<Span, String> given = given(coded);
        given.keySet().forEach(s -> reasons.coded(true));
        List<Span> sources = links(coded).map(GoldAnonymity::words).toList();
        for (Reason reason : gold) {
            Optional<Span> passage = reason.passage(text);
            List<String> found = given.entrySet().stream()
                    .filter(g -> passage.filter(g.getKey()::overlaps).isPresent())
                    .map(Map.Entry::getValue)
                    .toList();
            boolean right = found.stream().anyMatch(reason::is);
            reasons.gold(true);
            reasons.right(right);
            boolean isSource =
                    sources.stream().anyMatch(s -> passage.filter(s::overlaps).isPresent());
            read.add(isSource, right, true);
            if (!right) {
                errors.add(article + " REASON " + reason.source() + ": " + reason.reason() + " GOT " + found);
            }
        }
    }

    /** The reason by the words of its source, or of the cue where nobody is named. */
    private static Map<Span, String> given(CodedDocument coded) {
        Map<Span, String> given = new LinkedHashMap<>();
        links(coded).forEach(l -> l.anonymityReason().ifPresent(r -> given.put(words(l), r)));
        return given;
    }

    private static Stream<Attribution> links(CodedDocument coded) {
        return coded.mentions().stream()
                .flatMap(m -> m.attribution().stream())
                .filter(l -> l.source().excerpt().or(l::cue).isPresent());
    }

    private static Span words(Attribution link) {
        return link.source().excerpt().or(link::cue).orElseThrow().span();
    }

    void into(Map<String, Object> figures) {
        reasons.into(figures, "anonymity_reason");
        Map<String, Object> found = new LinkedHashMap<>();
        read.recallInto(found, "of");
        figures.put("anonymity_reason_read", Objects.requireNonNull(found.get("of_recall")));
    }
}
