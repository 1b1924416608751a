package org.readout.ingest.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The text of an RTF document (Rich Text Format specification 1.9.1): one paragraph or table row a line, cells parted by
 * tabs, page breaks as form feeds.
 *
 * <p>Bytes are decoded by the code page of their font, else of the document; {@code \\u} gives Unicode and its fallback is
 * passed over. Destinations that a reader does not see on the page (font table, pictures, headers, field codes, and
 * every one marked as optional that is not known) give no text; nor does hidden or deleted text. Damage never throws: what
 * cannot be understood gives nothing, and a document that breaks off gives what came before.
 */
public final class RtfText {
    private static final int DEEPEST = 2_000;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Set<String> UNSEEN = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "annotation",
            "fldinst",
            "xe",
            "tc",
            "bkmkstart",
            "bkmkend",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "generator",
            "themedata",
            "datastore",
            "latentstyles",
            "nonshppict");

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("par", "\n"),
            Map.entry("line", "\n"),
            Map.entry("sect", "\n"),
            Map.entry("row", "\n"),
            Map.entry("nestrow", "\n"),
            Map.entry("page", "\f"),
            Map.entry("tab", "\t"),
            Map.entry("cell", "\t"),
            Map.entry("nestcell", "\t"),
            Map.entry("emdash", "\u2014"),
            Map.entry("endash", "\u2013"),
            Map.entry("lquote", "\u2018"),
            Map.entry("rquote", "\u2019"),
            Map.entry("ldblquote", "\u201c"),
            Map.entry("rdblquote", "\u201d"),
            Map.entry("bullet", "\u2022"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"));

    /** Windows code pages by the charset number of a font. */
    private static final Map<Integer, String> FONT_CHARSETS = Map.ofEntries(
            Map.entry(77, "x-MacRoman"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GBK"),
            Map.entry(136, "Big5"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"));

    /** What holds inside a group and ends with it. */
    private static final class Group {
        boolean unseen;
        boolean fontTable;
        int font;
        int fallback = 1;

        Group copy() {
            Group copy = new Group();
            copy.unseen = unseen;
            copy.fontTable = fontTable;
            copy.font = font;
            copy.fallback = fallback;
            return copy;
        }
    }

    private final byte[] bytes;
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final Deque<Group> outer = new ArrayDeque<>();
    private Charset documentCharset = WINDOWS_1252;
    private Group group = new Group();
    private int at;
    private int toPassOver;
    private boolean optional;

    private RtfText(byte[] bytes) {
        this.bytes = bytes;
    }

    public static String of(byte[] bytes) {
        RtfText document = new RtfText(bytes);
        document.read();
        return document.text.toString();
    }

    private void read() {
        while (at < bytes.length) {
            int c = bytes[at++] & 0xFF;
            switch (c) {
                case '{' -> open();
                case '}' -> close();
                case '\\' -> control();
                case '\r', '\n' -> {}
                default -> byteOfText(c);
            }
        }
        flush();
    }

    private void open() {
        flush();
        toPassOver = 0;
        if (outer.size() < DEEPEST) {
            outer.push(group);
            group = group.copy();
        }
    }

    private void close() {
        flush();
        toPassOver = 0;
        if (!outer.isEmpty()) {
            group = outer.pop();
        }
    }

    private void control() {
        if (at >= bytes.length) {
            return;
        }
        int c = bytes[at] & 0xFF;
        if (isLetter(c)) {
            word();
            return;
        }
        at++;
        switch (c) {
            case '\'' -> hexByte();
            case '*' -> optional = true;
            case '~' -> symbol("\u00a0");
            case '_' -> symbol("-");
            case '\r', '\n' -> symbol("\n");
            case '\\', '{', '}' -> byteOfText(c);
            default -> {}
        }
    }

    private void hexByte() {
        if (at + 1 < bytes.length) {
            int high = Character.digit(bytes[at], 16);
            int low = Character.digit(bytes[at + 1], 16);
            if (high >= 0 && low >= 0) {
                at += 2;
                byteOfText(high * 16 + low);
            }
        }
    }

    private void word() {
        int start = at;
        while (at < bytes.length && isLetter(bytes[at] & 0xFF)) {
            at++;
        }
        String name = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        Optional<Integer> number = number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        boolean wasOptional = optional;
        optional = false;
        apply(name, number, wasOptional);
    }

    private Optional<Integer> number() {
        int start = at;
        if (at < bytes.length && bytes[at] == '-') {
            at++;
        }
        while (at < bytes.length && at - start < 11 && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        String digits = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        try {
            return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void apply(String name, Optional<Integer> number, boolean wasOptional) {
        String character = CHARACTERS.get(name);
        if (character != null) {
            symbol(character);
            return;
        }
        switch (name) {
            case "u" -> unicode(number.orElse(0));
            case "uc" -> group.fallback = Math.max(0, number.orElse(1));
            case "bin" -> at = (int) Math.min(bytes.length, at + (long) Math.max(0, number.orElse(0)));
            case "f" -> font(number.orElse(0));
            case "fcharset" -> fontCharset(number.orElse(0));
            case "ansicpg" -> documentCharset = codePage(number.orElse(1252));
            case "mac" -> documentCharset = charset("x-MacRoman");
            case "pc" -> documentCharset = charset("IBM437");
            case "v", "deleted" -> hide(number);
            case "fonttbl" -> {
                group.fontTable = true;
                group.unseen = true;
            }
            default -> group.unseen |= wasOptional || UNSEEN.contains(name);
        }
    }

    /** {@code \v} and {@code \deleted} hide what follows in the group; with 0 they end that. */
    private void hide(Optional<Integer> number) {
        flush();
        boolean outside = !outer.isEmpty() && outer.peek().unseen;
        group.unseen = outside || number.orElse(1) != 0;
    }

    private void font(int number) {
        flush();
        group.font = number;
    }

    private void fontCharset(int number) {
        if (group.fontTable) {
            Optional.ofNullable(FONT_CHARSETS.get(number)).ifPresent(name -> fonts.put(group.font, charset(name)));
        }
    }

    private void unicode(int number) {
        flush();
        toPassOver = 0;
        if (!group.unseen) {
            text.append((char) number);
        }
        toPassOver = group.fallback;
    }

    private void symbol(String character) {
        if (toPassOver > 0) {
            toPassOver--;
            return;
        }
        flush();
        if (!group.unseen) {
            text.append(character);
        }
    }

    private void byteOfText(int value) {
        if (toPassOver > 0) {
            toPassOver--;
        } else if (!group.unseen) {
            pending.write(value);
        }
    }

    private void flush() {
        if (pending.size() > 0) {
            text.append(pending.toString(fonts.getOrDefault(group.font, documentCharset)));
            pending.reset();
        }
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static Charset codePage(int number) {
        return number == 65001
                ? StandardCharsets.UTF_8
                : charset(number == 10000 ? "x-MacRoman" : String.format(Locale.ROOT, "windows-%d", number));
    }

    private static Charset charset(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : WINDOWS_1252;
    }
}
