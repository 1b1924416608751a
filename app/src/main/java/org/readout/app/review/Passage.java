package org.readout.app.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.store.review.CodedRecord;
import tools.jackson.databind.JsonNode;

/**
 * The paragraph that a record stands in, cut into pieces that are highlighted or not. Long paragraphs are cut around the
 * sentence.
 *
 * @param cutBefore whether the paragraph goes on before the first piece
 * @param cutAfter whether it goes on after the last piece
 */
public record Passage(List<Piece> pieces, boolean cutBefore, boolean cutAfter) {
    private static final int AROUND = 700;

    /**
     * A piece of text in one colour.
     *
     * @param role what of the record it is ({@code trigger}, {@code actor} …); absent for words that are none of it
     * @param inSentence whether it belongs to the sentence that the record was read from
     */
    public record Piece(String text, Optional<String> role, boolean inSentence) {}

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** @param text of the document that the record is from */
    public static Passage around(String text, CodedRecord record) {
        int[] points = text.codePoints().toArray();
        JsonNode evidence = record.record().path("evidence");
        int first = Math.min(
                evidence.path("sentence").path(0).asInt(), record.anchor().start());
        int last = Math.min(
                points.length,
                Math.max(
                        evidence.path("sentence").path(1).asInt(),
                        record.anchor().end()));
        int from = paragraphStart(points, first);
        int to = paragraphEnd(points, last);
        int cutFrom = Math.max(from, first - AROUND);
        int cutTo = Math.min(to, last + AROUND);
        @Nullable String[] roles = roles(record, points.length);
        List<Piece> pieces = new ArrayList<>();
        int at = cutFrom;
        while (at < cutTo) {
            int end = at + 1;
            boolean inside = at >= first && at < last;
            while (end < cutTo && same(roles[at], roles[end]) && (end >= first && end < last) == inside) {
                end++;
            }
            pieces.add(new Piece(new String(points, at, end - at), Optional.ofNullable(roles[at]), inside));
            at = end;
        }
        return new Passage(pieces, cutFrom > from, cutTo < to);
    }

    private static boolean same(@Nullable String a, @Nullable String b) {
        return java.util.Objects.equals(a, b);
    }

    /** What comes later lies over what came before, the trigger over all. */
    private static @Nullable String[] roles(CodedRecord record, int length) {
        @Nullable String[] roles = new @Nullable String[length];
        JsonNode json = record.record();
        json.path("attribution").forEach(link -> {
            paint(roles, link.path("cue"), "cue");
            paint(roles, link.path("source"), "source");
        });
        json.path("quantities").forEach(q -> paint(roles, q, "quantity"));
        paint(roles, json.path("place"), "place");
        paint(roles, json.path("date"), "date");
        json.path("recipients").forEach(r -> paint(roles, r, "recipient"));
        json.path("actors").forEach(a -> paint(roles, a, "actor"));
        Arrays.fill(
                roles, record.anchor().start(), Math.min(length, record.anchor().end()), "trigger");
        return roles;
    }

    private static void paint(@Nullable String[] roles, JsonNode excerpt, String role) {
        if (excerpt.hasNonNull("span")) {
            int start = Math.min(roles.length, excerpt.path("span").path(0).asInt());
            Arrays.fill(
                    roles,
                    start,
                    Math.max(
                            start,
                            Math.min(roles.length, excerpt.path("span").path(1).asInt())),
                    role);
        }
    }

    private static int paragraphStart(int[] points, int from) {
        int at = from;
        while (at > 0 && !(points[at - 1] == '\n' && isBreak(points, at - 2))) {
            at--;
        }
        return at;
    }

    private static int paragraphEnd(int[] points, int from) {
        int at = from;
        while (at < points.length && !(points[at] == '\n' && isBreak(points, at + 1))) {
            at++;
        }
        return at;
    }

    /** Whether an empty line, or the end of the text, is there. */
    private static boolean isBreak(int[] points, int at) {
        return at < 0 || at >= points.length || points[at] == '\n' || points[at] == '\r';
    }

    /** The words in one line. */
    String plain() {
        return (cutBefore ? "… " : "")
                + pieces.stream()
                        .map(Piece::text)
                        .collect(Collectors.joining())
                        .strip()
                        .replaceAll("\\s+", " ")
                + (cutAfter ? " …" : "");
    }
}
