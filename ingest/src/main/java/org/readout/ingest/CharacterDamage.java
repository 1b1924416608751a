package org.readout.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Span;

/**
 * Places of a text that show a wrong decoding somewhere on its way: replacement characters, UTF-8 read as windows-1252
 * ("â€™" for an apostrophe), and NUL characters. They are reported, never repaired.
 *
 * @param count how many places
 * @param first the first of them
 */
record CharacterDamage(int count, Span first) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** A lead byte's character and as many followers as it asks for; whether they decode is checked apart. */
    private static final Pattern SUSPECT = Pattern.compile(
            "[\\uFFFD\\u0000]|[\\u00C2\\u00C3][^\\x00-\\x7F]|\\u00E2[^\\x00-\\x7F]{2}|\\u00F0[^\\x00-\\x7F]{3}");

    static Optional<CharacterDamage> in(String text) {
        int count = 0;
        Optional<Span> first = Optional.empty();
        Matcher matcher = SUSPECT.matcher(text);
        while (matcher.find()) {
            if (matcher.end() - matcher.start() == 1 || isDoubleEncoded(matcher.group())) {
                count++;
                first = first.or(() -> Optional.of(new Span(matcher.start(), matcher.end())));
            }
        }
        int places = count;
        return first.map(span -> new CharacterDamage(places, span));
    }

    String inWords() {
        return count == 1
                ? "One character was lost or wrongly decoded before Readout saw it; the text is left as it is."
                : count
                        + " characters were lost or wrongly decoded before Readout saw them, the first of them here; the text"
                        + " is left as it is.";
    }

    private static boolean isDoubleEncoded(String characters) {
        try {
            ByteBuffer bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(undefinedAsControls(characters)));
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The five bytes that windows-1252 leaves undefined decode to C1 controls in practice; any of them will do here. */
    private static String undefinedAsControls(String characters) {
        StringBuilder mapped = new StringBuilder();
        characters.chars().forEach(c -> mapped.append(c >= 0x80 && c < 0xA0 ? '\u20AC' : (char) c));
        return mapped.toString();
    }
}
