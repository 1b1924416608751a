package org.readout.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.core.Boilerplate;
import org.readout.core.CodePoints;
import org.readout.core.Span;
import tools.jackson.databind.JsonNode;

/** What a record of Readout's own says is not the body of its text. */
final class MarkedParts {
    private MarkedParts() {}

    /**
     * Parts as {@code readout.document/1} and {@code readout review --export} write them: kind and span, in code points.
     *
     * @return absent where there is no such list, or one that does not fit the text or has parts that overlap
     */
    static Optional<List<Boilerplate>> of(@Nullable JsonNode parts, String text) {
        if (parts == null || !parts.isArray()) {
            return Optional.empty();
        }
        CodePoints offsets = CodePoints.of(text);
        int length = text.codePointCount(0, text.length());
        List<Boilerplate> marked = new ArrayList<>();
        for (JsonNode part : parts) {
            int start = part.at("/span/0").asInt(-1);
            int end = part.at("/span/1").asInt(-1);
            Optional<Boilerplate.Kind> kind = Arrays.stream(Boilerplate.Kind.values())
                    .filter(k -> k.name().equals(part.path("kind").asString("")))
                    .findFirst();
            if (start < 0 || end <= start || end > length || kind.isEmpty()) {
                return Optional.empty();
            }
            marked.add(new Boilerplate(new Span(offsets.toUtf16(start), offsets.toUtf16(end)), kind.get()));
        }
        marked.sort(Comparator.comparingInt(part -> part.span().start()));
        return overlap(marked) ? Optional.empty() : Optional.of(marked);
    }

    private static boolean overlap(List<Boilerplate> sorted) {
        return IntStream.range(1, sorted.size())
                .anyMatch(i -> sorted.get(i).span().overlaps(sorted.get(i - 1).span()));
    }
}
