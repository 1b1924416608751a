package org.readout.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * BERT's uncased basic tokenisation and WordPiece, applied to one word at a time.
 *
 * <p>Lower case, accents stripped, split around every punctuation mark and CJK ideograph; then greedy longest match. A
 * part over 100 characters or without a match is {@code [UNK]}. Safe for use by several threads.
 */
final class WordPieces {
    private static final int LONGEST_PART = 100;
    private static final int CACHED_WORDS = 100_000;

    private final Map<String, Integer> vocabulary;
    private final int longest;
    private final Map<String, int[]> cache = new ConcurrentHashMap<>();
    private final int start;
    private final int end;
    private final int unknown;

    /**
     * @param pieces the vocabulary in the order of its ids
     * @param longest pieces kept of a word; the rest of it is not seen by the encoder
     */
    WordPieces(List<String> pieces, int longest) {
        this.vocabulary = new HashMap<>(pieces.size() * 2);
        for (int i = 0; i < pieces.size(); i++) {
            vocabulary.put(pieces.get(i), i);
        }
        this.longest = longest;
        this.start = id("[CLS]");
        this.end = id("[SEP]");
        this.unknown = id("[UNK]");
    }

    /** The id of {@code [CLS]}. */
    int start() {
        return start;
    }

    /** The id of {@code [SEP]}. */
    int end() {
        return end;
    }

    /** The ids of a word's pieces, at least one. The array is shared: do not change it. */
    int[] of(String word) {
        int[] known = cache.get(word);
        if (known != null) {
            return known;
        }
        int[] pieces = split(word);
        if (cache.size() < CACHED_WORDS) {
            cache.put(word, pieces);
        }
        return pieces;
    }

    private int id(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalStateException("the vocabulary lacks " + piece);
        }
        return id;
    }

    private int[] split(String word) {
        int[] ids = new int[longest];
        int count = 0;
        for (String part : parts(word)) {
            for (int id : greedy(part)) {
                if (count == longest) {
                    return ids;
                }
                ids[count++] = id;
            }
        }
        return count == 0 ? new int[] {unknown} : Arrays.copyOf(ids, count);
    }

    private int[] greedy(String part) {
        if (part.codePointCount(0, part.length()) > LONGEST_PART) {
            return new int[] {unknown};
        }
        int[] ids = new int[part.length()];
        int count = 0;
        int from = 0;
        while (from < part.length()) {
            int to = part.length();
            Integer id = null;
            while (to > from && id == null) {
                String piece = part.substring(from, to);
                id = vocabulary.get(from == 0 ? piece : "##" + piece);
                to = id == null ? to - 1 : to;
            }
            if (id == null) {
                return new int[] {unknown};
            }
            ids[count++] = id;
            from = to;
        }
        return Arrays.copyOf(ids, count);
    }

    private static List<String> parts(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> parts = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            int c = plain.codePointAt(at);
            boolean alone = isPunctuation(c) || (c >= 0x4E00 && c <= 0x9FFF);
            if (alone || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                flush(current, parts);
            }
            if (alone) {
                parts.add(Character.toString(c));
            } else if (!isDropped(c)) {
                current.appendCodePoint(c);
            }
        }
        flush(current, parts);
        return parts;
    }

    private static void flush(StringBuilder current, List<String> parts) {
        if (current.length() > 0) {
            parts.add(current.toString());
            current.setLength(0);
        }
    }

    private static boolean isDropped(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.CONTROL
                || type == Character.FORMAT
                || c == 0xFFFD
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(int c) {
        if ((c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
