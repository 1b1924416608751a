package org.readout.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One article as it was received.
 *
 * <p>{@link #text()} is the whole decoded text and is never shortened: what is not body is marked by
 * {@link #boilerplate()}, so that every offset of every record holds on it.
 *
 * @param id 32 hexadecimal digits: hash of text, outlet, and address or source key; stable across runs and machines
 * @param contentHash 32 hexadecimal digits: hash of the text alone; equal for exact copies
 * @param file the path or address as given, see {@link DocumentHeader#file()}
 * @param language ISO 639-1 code of the text
 * @param published absent when nothing outside the text's own anchors tells the date
 * @param boilerplate in text order, not overlapping
 */
public record Document(
        String id,
        String contentHash,
        String file,
        Optional<String> title,
        String text,
        Optional<String> outlet,
        Optional<String> url,
        String language,
        Optional<Published> published,
        List<Boilerplate> boilerplate,
        List<OriginHint> originHints) {

    public Document {
        boilerplate = boilerplate.stream()
                .sorted(Comparator.comparing(Boilerplate::span))
                .toList();
        originHints = List.copyOf(originHints);
        int previousEnd = 0;
        for (Boilerplate part : boilerplate) {
            if (part.span().start() < previousEnd || part.span().end() > text.length()) {
                throw new IllegalArgumentException("boilerplate overlaps or lies outside the text: " + part);
            }
            previousEnd = part.span().end();
        }
    }

    /** A document of a plain text with no metadata, for library users and tests. */
    public static Document ofText(String file, String text) {
        return new Document(
                hash(text, "", file),
                hash(text),
                file,
                Optional.empty(),
                text,
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                List.of(),
                List.of());
    }

    public Document withPublished(Published date) {
        return new Document(
                id, contentHash, file, title, text, outlet, url, language, Optional.of(date), boilerplate, originHints);
    }

    public DocumentHeader header() {
        return new DocumentHeader(id, file, title, outlet, url, published);
    }

    /** The stretches of text between boilerplate, in order; whitespace at their ends is included. */
    public List<Span> body() {
        List<Span> body = new ArrayList<>();
        int at = 0;
        for (Boilerplate part : boilerplate) {
            if (part.span().start() > at) {
                body.add(new Span(at, part.span().start()));
            }
            at = part.span().end();
        }
        if (at < text.length()) {
            body.add(new Span(at, text.length()));
        }
        return List.copyOf(body);
    }

    /** The first 128 bits of SHA-256 over the parts, each preceded by its length so that no two lists collide by joining. */
    public static String hash(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
