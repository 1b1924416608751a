package org.readout.ingest.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.poifs.storage.BATBlock;
import org.apache.poi.poifs.storage.HeaderBlock;
import org.apache.poi.util.IOUtils;
import org.readout.core.ProblemCode;

/**
 * A message of Outlook (MSG) as the mail that it was or would be (RFC 5322, MIME): head, text, page and attached files, so that it is read as any
 * mail is.
 *
 * <p>The head is the one that the message came with; where that lacks them, as it does in one that never went over the net, the
 * message gives subject, sender and the time it was handed in. A text that is kept
 * as RTF alone is made plain.
 */
public final class OutlookMail {
    private static final String PROPERTIES = "__properties_version1.0";
    private static final String USUAL_CHARACTERS = "windows-1252";
    private static final int MOST_DEEP = 4;
    private static final String END = "\r\n";
    private static final String BEGIN_OF_RICH_TEXT = "{\\rtf";
    /** In bytes. POI takes memory by the length that a file declares; it takes more as there is more to read. */
    private static final int MOST_AT_ONCE = 1 << 20;
    /** In bytes; a file declares its length in steps of up to 4 MiB. */
    private static final long SLACK = 8 << 20;

    static {
        IOUtils.setMaxByteArrayInitSize(MOST_AT_ONCE);
    }

    /** What says how the mail was put together on its way, which is not how it is put together here. */
    private static final Pattern MADE_ANEW = Pattern.compile("(?i)(?:content-[\\w-]+|mime-version)\\s*:.*");

    private static final Pattern FIELD = Pattern.compile("[!-9;-~]+\\s*:.*");
    private static final Pattern KIND_OF_A_FILE =
            Pattern.compile("(?i)(?!multipart/|message/)[\\w.+-]{1,60}/[\\w.+-]{1,100}");

    private final MAPIMessage message;
    private final int depth;
    private final ByteArrayOutputStream mail = new ByteArrayOutputStream();

    private OutlookMail(MAPIMessage message, int depth) {
        this.message = message;
        this.depth = depth;
        message.setReturnNullOnMissingChunk(true);
        if (message.has7BitEncodingStrings()) {
            decode();
        }
    }

    private void decode() {
        try {
            message.guess7BitEncoding();
        } catch (IllegalArgumentException e) {
            // The message names a character set that there is not.
            message.set7BitEncoding(USUAL_CHARACTERS);
        }
    }

    /**
     * @param bytes a compound file of Microsoft's
     * @return the mail; absent when the file is no message but an office document
     * @throws OfficeException when the file is damaged
     */
    public static Optional<byte[]> of(byte[] bytes) throws OfficeException {
        try (POIFSFileSystem files = files(bytes)) {
            return files.getRoot().hasEntry(PROPERTIES)
                    ? Optional.of(new OutlookMail(new MAPIMessage(files), 0).write())
                    : Optional.empty();
        } catch (IOException | ChunkNotFoundException | RuntimeException | StackOverflowError e) {
            // POI meets damage with whatever exception its parser happens to run into.
            throw new OfficeException(
                    ProblemCode.BAD_DOCUMENT,
                    "The Office file or message of Outlook is damaged: "
                            + e.getClass().getSimpleName() + ".",
                    e);
        }
    }

    private static POIFSFileSystem files(byte[] bytes) throws IOException {
        long declared = BATBlock.calculateMaximumSize(new HeaderBlock(new ByteArrayInputStream(bytes)));
        if (declared > SLACK + 2L * bytes.length) {
            throw new IOException("the file declares far more than it has");
        }
        return new POIFSFileSystem(new ByteArrayInputStream(bytes));
    }

    private byte[] write() throws IOException, ChunkNotFoundException {
        head();
        String mixed = boundary("mixed");
        line("MIME-Version: 1.0");
        line("Content-Type: multipart/mixed; boundary=\"" + mixed + "\"");
        String versions = boundary("versions");
        line("");
        line("--" + mixed);
        line("Content-Type: multipart/alternative; boundary=\"" + versions + "\"");
        line("");
        for (List<String> text : texts()) {
            line("--" + versions);
            line("Content-Type: text/" + text.get(0) + "; charset=utf-8");
            content(text.get(1).getBytes(StandardCharsets.UTF_8));
        }
        line("--" + versions + "--");
        for (AttachmentChunks file : message.getAttachmentFiles()) {
            attach(file, mixed);
        }
        line("--" + mixed + "--");
        return mail.toByteArray();
    }

    /** No line of base64 has these characters, and what lies deeper is in base64 as a whole. */
    private static String boundary(String name) {
        return "=_" + name;
    }

    private void head() throws ChunkNotFoundException {
        List<String> fields = new ArrayList<>();
        boolean kept = false;
        String[] given = message.getHeaders();
        for (String line : given == null ? new String[0] : given) {
            boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
            kept = goesOn
                    ? kept
                    : FIELD.matcher(line).matches() && !MADE_ANEW.matcher(line).matches();
            if (kept && !line.isBlank()) {
                fields.add(line.stripTrailing());
            }
        }
        field("Subject", message.getSubject(), fields);
        field("From", message.getDisplayFrom(), fields);
        Calendar sent = message.getMessageDate();
        if (sent != null) {
            field(
                    "Date",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(sent.toInstant().atOffset(ZoneOffset.UTC)),
                    fields);
        }
        fields.forEach(this::line);
    }

    /** Where the head has no such field yet. */
    private static void field(String name, String value, List<String> fields) {
        boolean given = fields.stream().anyMatch(f -> f.regionMatches(true, 0, name + ":", 0, name.length() + 1));
        if (value != null && !given) {
            fields.add(name + ": " + value.replaceAll("\\p{Cntrl}+", " ").strip());
        }
    }

    /** Versions of the text, each with its subtype; that of RTF only where there is no other. */
    private List<List<String>> texts() throws ChunkNotFoundException {
        List<List<String>> texts = new ArrayList<>();
        String plain = message.getTextBody();
        if (plain != null && !plain.isBlank()) {
            texts.add(List.of("plain", plain));
        }
        String page = message.getHtmlBody();
        if (page != null && !page.isBlank()) {
            texts.add(List.of("html", page));
        }
        String rich = texts.isEmpty() ? message.getRtfBody() : null;
        if (rich != null && !rich.isBlank()) {
            if (!rich.stripLeading().startsWith(BEGIN_OF_RICH_TEXT)) {
                throw new IllegalStateException("what should be RTF is not");
            }
            texts.add(List.of("plain", RtfText.of(rich.getBytes(StandardCharsets.ISO_8859_1))));
        }
        return texts;
    }

    private void attach(AttachmentChunks file, String boundary) throws IOException, ChunkNotFoundException {
        boolean isMessage = file.isEmbeddedMessage();
        if (isMessage ? depth >= MOST_DEEP : file.getEmbeddedAttachmentObject() == null) {
            return;
        }
        line("--" + boundary);
        if (isMessage) {
            line("Content-Type: message/rfc822");
            content(new OutlookMail(file.getEmbeddedMessage(), depth + 1).write());
            return;
        }
        String kind = value(file.getAttachMimeTag())
                .filter(KIND_OF_A_FILE.asMatchPredicate())
                .orElse("application/octet-stream")
                .toLowerCase(Locale.ROOT);
        boolean isOfThePage =
                kind.startsWith("image/") && value(file.getAttachContentId()).isPresent();
        String name = value(file.getAttachLongFileName())
                .or(() -> value(file.getAttachFileName()))
                .map(n -> "; filename*=utf-8''" + percent(n))
                .orElse("");
        line("Content-Type: " + kind);
        line("Content-Disposition: " + (isOfThePage ? "inline" : "attachment") + name);
        content(file.getEmbeddedAttachmentObject());
    }

    private static Optional<String> value(StringChunk chunk) {
        return Optional.ofNullable(chunk)
                .map(StringChunk::getValue)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** As RFC 2231 writes what is not plain. */
    private static String percent(String text) {
        StringBuilder plain = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain =
                    b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b == '.' || b == '-';
            plain.append(isPlain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
        }
        return plain.toString();
    }

    private void content(byte[] bytes) {
        line("Content-Transfer-Encoding: base64");
        line("");
        mail.writeBytes(Base64.getMimeEncoder().encode(bytes));
        line("");
    }

    private void line(String text) {
        mail.writeBytes((text + END).getBytes(StandardCharsets.UTF_8));
    }
}
