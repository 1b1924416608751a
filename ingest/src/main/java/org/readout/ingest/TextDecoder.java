package org.readout.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns the bytes of a text into characters: a byte order mark decides; else UTF-8 if the bytes are valid UTF-8; else a
 * declared encoding; else UTF-16 by its pattern of zero bytes; else a guess.
 *
 * <p>A byte order mark is not part of the text. Line ends and all other characters are kept as they are.
 */
final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 15;
    private static final int MIN_CONFIDENCE = 40;

    private TextDecoder() {}

    /**
     * A decoded text.
     *
     * @param guessed the name of the encoding if it was guessed
     * @param cutCharacter whether the bytes end inside a character
     */
    record Decoded(String text, Optional<String> guessed, boolean cutCharacter) {}

    /** @param declared names of encodings, those that count most first */
    static Decoded decode(byte[] bytes, List<String> declared) {
        Optional<Charset> unicode = unicodeForm(bytes);
        if (unicode.isPresent()) {
            int unit = unicode.get().name().startsWith("UTF-32") ? 4 : 2;
            int whole = bytes.length - bytes.length % unit;
            String text = withoutMark(new String(bytes, 0, whole, unicode.get()));
            return new Decoded(text, Optional.empty(), whole < bytes.length);
        }
        Optional<Decoded> utf8 = asUtf8(bytes);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        for (String name : declared) {
            Optional<String> text = charset(name)
                    .filter(c -> !c.equals(StandardCharsets.UTF_8))
                    .flatMap(c -> strict(bytes, bytes.length, c));
            if (text.isPresent()) {
                return known(text.get());
            }
        }
        Charset guess = guess(bytes);
        return new Decoded(withoutMark(new String(bytes, guess)), Optional.of(guess.displayName(Locale.ROOT)), false);
    }

    /** UTF-16 or UTF-32, by byte order mark or by where the zero bytes of its ASCII characters stand. */
    static Optional<Charset> unicodeForm(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF) : 0;
        if (first == 0xFFFE && bytes.length > 3 && bytes[2] == 0 && bytes[3] == 0) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (first == 0xFFFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (first == 0xFEFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs >= 2 && odd > pairs * 0.6 && even < pairs * 0.05) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return pairs >= 2 && even > pairs * 0.6 && odd < pairs * 0.05
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** A charset by the name that a page declares; what pages call Latin-1 is windows-1252, as browsers have it. */
    static Optional<Charset> charset(String name) {
        String label = name.strip().toLowerCase(Locale.ROOT);
        if (label.equals("iso-8859-1") || label.equals("latin1") || label.equals("us-ascii") || label.equals("ascii")) {
            return Optional.of(WINDOWS_1252);
        }
        try {
            return Optional.of(Charset.forName(label));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Decoded known(String text) {
        return new Decoded(text, Optional.empty(), false);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * The text as UTF-8 if all of it is valid, also if only the last character is cut off, or if damage is rare: at
     * least five valid characters beyond ASCII for every byte that is not valid.
     */
    private static Optional<Decoded> asUtf8(byte[] bytes) {
        Optional<String> whole = strict(bytes, bytes.length, StandardCharsets.UTF_8);
        if (whole.isPresent()) {
            return Optional.of(known(withoutMark(whole.get())));
        }
        int end = beforeCutCharacter(bytes);
        Optional<String> uncut = end < bytes.length ? strict(bytes, end, StandardCharsets.UTF_8) : Optional.empty();
        if (uncut.isPresent()) {
            return Optional.of(new Decoded(withoutMark(uncut.get()), Optional.empty(), true));
        }
        String repaired = new String(bytes, StandardCharsets.UTF_8);
        long lost = repaired.chars().filter(c -> c == '\uFFFD').count();
        long valid = repaired.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return valid >= 5 * lost ? Optional.of(known(withoutMark(repaired))) : Optional.empty();
    }

    /** The length without an incomplete UTF-8 sequence at the end. */
    private static int beforeCutCharacter(byte[] bytes) {
        for (int back = 1; back <= Math.min(3, bytes.length); back++) {
            int b = bytes[bytes.length - back] & 0xFF;
            if (b >= 0xC2 && b <= 0xF4) {
                int needed = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
                return needed > back ? bytes.length - back : bytes.length;
            }
            if (b < 0x80) {
                break;
            }
        }
        return bytes.length;
    }

    private static Optional<String> strict(byte[] bytes, int length, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, length));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Almost pure ASCII is windows-1252, with its curly quotes and dashes; other bytes are left to ICU's detector. */
    private static Charset guess(byte[] bytes) {
        long beyondAscii = 0;
        for (byte b : bytes) {
            beyondAscii += b < 0 ? 1 : 0;
        }
        if (beyondAscii * 20 < bytes.length) {
            return WINDOWS_1252;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
        CharsetMatch match = detector.detect();
        return match != null && match.getConfidence() >= MIN_CONFIDENCE
                ? charset(match.getName()).orElse(WINDOWS_1252)
                : WINDOWS_1252;
    }
}
