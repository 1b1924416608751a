package org.readout.store.review;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.SourceKind;

/**
 * One link of the chain of sources, as a reviewer reads it.
 *
 * @param source words of the document; absent where nobody is named
 * @param kind absent when the reviewer did not say
 */
public record Link(Optional<String> source, Optional<SourceKind> kind, Optional<String> cue) {
    private static final Pattern FORM = Pattern.compile("([^():]*?)\\s*(?:\\(([^()]*)\\))?\\s*(?::\\s*([^():]*))?");

    public Link {
        if (source.isEmpty() != kind.filter(k -> k == SourceKind.UNNAMED).isPresent()) {
            throw new IllegalArgumentException("A source has words, or its kind is UNNAMED.");
        }
    }

    /**
     * Reads {@code officials (ANONYMOUS): said}: source, kind, cue; the last two may be left out.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static Link parse(String form) {
        Matcher parts = FORM.matcher(form.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + form.strip()
                    + "\" is no source. Write words (KIND): cue, as in: officials (ANONYMOUS): said.");
        }
        return new Link(
                words(parts.group(1)),
                words(parts.group(2)).map(k -> kind(k.toUpperCase(Locale.ROOT))),
                words(parts.group(3)));
    }

    private static Optional<String> words(String part) {
        return Optional.ofNullable(part).map(String::strip).filter(p -> !p.isEmpty());
    }

    private static SourceKind kind(String name) {
        return java.util.Arrays.stream(SourceKind.values())
                .filter(k -> k.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is no kind of source. Kinds: "
                        + java.util.Arrays.toString(SourceKind.values()) + "."));
    }

    String form() {
        return source.map(Link::plain).orElse("")
                + kind.map(k -> (source.isEmpty() ? "(" : " (") + k + ")").orElse("")
                + cue.map(c -> ": " + plain(c)).orElse("");
    }

    /** What two readings of the same link share: the words of the source without article, in any case. */
    String key() {
        return source.map(s -> plain(s).toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", ""))
                .orElse("?");
    }

    private static String plain(String words) {
        return words.replaceAll("[;:()\\s]+", " ").strip();
    }
}
