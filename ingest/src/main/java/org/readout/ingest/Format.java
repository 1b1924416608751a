package org.readout.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a file is, told from its first bytes; its name is not asked. */
enum Format {
    EMPTY(""),
    TEXT("text"),
    HTML("an HTML page"),
    JSON("JSON"),
    ZIP("a zip archive"),
    GZIP("a gzip file"),
    WARC("a web archive"),
    OTHER_ARCHIVE("an archive of a kind that is not unpacked (tar, 7z, rar, bzip2, xz or zstd)"),
    PDF("a PDF"),
    RTF("an RTF document"),
    OLE("an old Office document (DOC, XLS, PPT) or a message of Outlook (MSG)"),
    MESSAGE("an e-mail message or a page saved as one (EML, MHTML)"),
    IMAGE("an image"),
    MEDIA("sound or video"),
    EXECUTABLE("a program"),
    DATABASE("a database or column file"),
    UNKNOWN_BINARY("binary data");

    /** How many first bytes {@link #of} wants to see. */
    static final int PEEK = 1 << 16;

    private static final Pattern HTML_START = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article|main|meta|title|div|section|p|h1)\\b.*");
    private static final Pattern HTML_TAGS =
            Pattern.compile("(?i)</(?:p|div|article|body|html|head|h1|h2|li|span|title|section)\\s*>");

    /** A block of header fields, which an empty line ends, or the end of what is seen. */
    private static final Pattern MESSAGE_HEAD = Pattern.compile(
            "(?d)(?:From .*\\r?\\n)?((?:[\\w-]+:.*(?:\\r?\\n|\\z)(?:[ \\t]+.*(?:\\r?\\n|\\z))*+){2,}+)(?:\\r?\\n|\\z)");
    /** Fields that only a message has; an article may begin with others, as in "Date:". */
    private static final Pattern MESSAGE_FIELD =
            Pattern.compile("(?imd)^(?:mime-version|content-type|content-transfer-encoding|message-id|received):");

    private final String inWords;

    Format(String inWords) {
        this.inWords = inWords;
    }

    String inWords() {
        return inWords;
    }

    static Format of(byte[] start) {
        if (start.length == 0) {
            return EMPTY;
        }
        return magic(start).orElseGet(() -> looksBinary(start) ? UNKNOWN_BINARY : ofText(start));
    }

    private static Optional<Format> magic(byte[] start) {
        Format found = null;
        if (starts(start, "WARC/")) {
            found = WARC;
        } else if (starts(start, "PK\3\4") || starts(start, "PK\5\6")) {
            found = ZIP;
        } else if (starts(start, "\u001f\u008b")) {
            found = GZIP;
        } else if (starts(start, "Rar!\u001a")
                || starts(start, "7z\u00bc\u00af")
                || starts(start, "BZh")
                || starts(start, "\u00fd7zXZ")
                || starts(start, "(\u00b5/\u00fd")
                || at(start, 257, "ustar")) {
            found = OTHER_ARCHIVE;
        } else if (starts(start, "%PDF-")) {
            found = PDF;
        } else if (starts(start, "{\\rtf")) {
            found = RTF;
        } else if (starts(start, "\u00d0\u00cf\u0011\u00e0")) {
            found = OLE;
        } else if (isImage(start)) {
            found = IMAGE;
        } else if (starts(start, "ID3") || starts(start, "OggS") || at(start, 4, "ftyp") || starts(start, "fLaC")) {
            found = MEDIA;
        } else if (isProgram(start)) {
            found = EXECUTABLE;
        } else if (starts(start, "SQLite format 3") || starts(start, "PAR1")) {
            found = DATABASE;
        }
        return Optional.ofNullable(found);
    }

    /** Whether what is packed in a gzip file is a web archive, each record in a member of its own as a rule. */
    static boolean isGzippedWarc(byte[] start) {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(start))) {
            return starts(unpacked.readNBytes(5), "WARC/");
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isImage(byte[] start) {
        return starts(start, "\u0089PNG")
                || starts(start, "\u00ff\u00d8\u00ff")
                || starts(start, "GIF8")
                || (starts(start, "RIFF") && at(start, 8, "WEBP"))
                || starts(start, "II*\0")
                || starts(start, "MM\0*");
    }

    private static boolean isProgram(byte[] start) {
        return starts(start, "\u007fELF")
                || (starts(start, "MZ") && looksBinary(start))
                || starts(start, "\u00ca\u00fe\u00ba\u00be")
                || starts(start, "\u00cf\u00fa\u00ed\u00fe")
                || starts(start, "\0asm");
    }

    private static boolean starts(byte[] bytes, String magic) {
        return at(bytes, 0, magic);
    }

    private static boolean at(byte[] bytes, int offset, String magic) {
        if (bytes.length < offset + magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[offset + i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** More than one control character in twenty bytes, unless the bytes are some form of UTF-16 or UTF-32. */
    private static boolean looksBinary(byte[] start) {
        if (TextDecoder.unicodeForm(start).isPresent()) {
            return false;
        }
        int controls = 0;
        for (byte b : start) {
            boolean layout = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x0B || b == 0x1A || b == 0x1B;
            if (b >= 0 && b < 0x20 && !layout) {
                controls++;
            }
        }
        return controls * 20L > start.length;
    }

    private static Format ofText(byte[] start) {
        String text = TextDecoder.unicodeForm(start)
                .map(charset -> new String(start, charset))
                .orElseGet(() -> new String(start, StandardCharsets.ISO_8859_1));
        String head = text.substring(0, Math.min(text.length(), 4096));
        String stripped = strip(head);
        if (stripped.startsWith("{\"")
                || stripped.startsWith("[{")
                || stripped.matches("(?s)\\{\\s*\"[^\"]*\"\\s*:.*")
                || stripped.matches("(?s)\\[\\s*\\{\\s*\".*")
                || stripped.matches("(?s)[\\[{]\\s*[\\]}]?\\s*")) {
            return JSON;
        }
        Matcher message = MESSAGE_HEAD.matcher(strip(text));
        if (message.lookingAt() && MESSAGE_FIELD.matcher(message.group(1)).find()) {
            return MESSAGE;
        }
        if (HTML_START.matcher(stripped).matches() || hasManyTags(text)) {
            return HTML;
        }
        return TEXT;
    }

    private static String strip(String head) {
        String stripped = head.strip();
        if (stripped.startsWith("\u00ef\u00bb\u00bf")) {
            stripped = stripped.substring(3);
        }
        return stripped.startsWith("\ufeff") ? stripped.substring(1).strip() : stripped.strip();
    }

    /** A fragment of a page that starts in mid-text: at least three closing tags, one for every 2,000 characters. */
    private static boolean hasManyTags(String text) {
        long tags = HTML_TAGS.matcher(text).results().limit(1000).count();
        return tags >= 3 && tags * 2000 >= text.length();
    }
}
