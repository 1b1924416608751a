package org.readout.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.readout.core.Published;
import org.readout.core.Published.Basis;

/** The header fields of a message or of one of its parts, decoded. */
final class MailFields {

    private static final Pattern FOLD = Pattern.compile("\\r?\\n(?=[ \\t])|\\r?\\n$");
    /** What mail programs put before the subject of an answer or of a message passed on, in the languages that matter. */
    private static final Pattern ANSWERED =
            Pattern.compile("(?i)\\s*(?:re|aw|sv|rv|fwd?|fw|wg|tr|i|enc|vs)\\s*(?:\\[\\d+\\])?\\s*:\\s*");
    /** Fields that only a program writes which sends the same to many. */
    private static final List<String> TO_MANY =
            List.of("list-id", "list-unsubscribe", "list-post", "feedback-id", "x-campaign-id");

    private static final Pattern TO_MANY_VALUE = Pattern.compile("(?i)\\s*(?:bulk|list)\\b.*");
    private static final Pattern DISPLAY_NAME = Pattern.compile("\\s*\"?([^\"<>@]+?)\"?\\s*<[^<>]*>\\s*");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+");

    /** The other fields that are asked for; the rest are not kept. */
    private static final Set<String> USED = Set.of(
            "content-disposition",
            "content-id",
            "content-location",
            "content-type",
            "date",
            "from",
            "in-reply-to",
            "precedence",
            "resent-from",
            "snapshot-content-location",
            "subject");
    /** How many bytes of a field are kept; a longer one is an attack or an accident. */
    private static final int LONGEST = 1 << 16;
    /** What a date and a sender have at most; a longer one is not looked at. */
    private static final int LONGEST_PLAIN = 1000;

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_NAME = 255;
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\s\\u0080-\\u009f\\u2028\\u2029]+");

    private final Map<String, String> first = new HashMap<>();

    void add(Field field) {
        String name = field.getName().strip().toLowerCase(Locale.ROOT);
        if (first.containsKey(name) || !(USED.contains(name) || TO_MANY.contains(name))) {
            return;
        }
        byte[] raw = field.getRaw() == null
                ? field.getBody().getBytes(java.nio.charset.StandardCharsets.UTF_8)
                : field.getRaw().toByteArray();
        String line = FOLD.matcher(TextDecoder.decode(Arrays.copyOf(raw, Math.min(raw.length, LONGEST)), List.of())
                        .text())
                .replaceAll("");
        int colon = line.indexOf(':');
        first.put(name, line.substring(field.getRaw() == null ? 0 : colon + 1).strip());
    }

    /** A field as it stands, unfolded. */
    private Optional<String> raw(String name) {
        return Optional.ofNullable(first.get(name)).filter(value -> !value.isEmpty());
    }

    /** A field of running words. */
    private Optional<String> words(String name) {
        return raw(name)
                .map(value -> DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT)
                        .strip());
    }

    /** The name that the sender gave a part as a file. */
    Optional<String> fileName() {
        return parameter("content-disposition", "filename")
                .or(() -> parameter("content-type", "name"))
                .map(name -> DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT)
                        .strip())
                .map(name -> FileWalker.printable(name.substring(Math.max(
                        Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1, name.length() - LONGEST_NAME))))
                .filter(name -> !name.isBlank());
    }

    boolean isAttachment() {
        return raw("content-disposition")
                .map(value -> value.toLowerCase(Locale.ROOT).startsWith("attachment"))
                .orElse(false);
    }

    /** Whether a page can show it by its name or address. */
    boolean isPlacedInAPage() {
        return raw("content-id").or(() -> raw("content-location")).isPresent();
    }

    /** A parameter of a field, also one that is cut in pieces or names its charset (RFC 2231). */
    Optional<String> parameter(String field, String name) {
        return raw(field).flatMap(value -> {
            MimeParameterMapping parameters = new MimeParameterMapping();
            List<NameValuePair> pairs = new ArrayList<>(RawFieldParser.DEFAULT
                    .parseRawBody(new RawField(field, value))
                    .getParams());
            pairs.forEach(
                    pair -> parameters.addParameter(pair.getName(), pair.getValue() == null ? "" : pair.getValue()));
            return Optional.ofNullable(parameters.get(name)).filter(found -> !found.isBlank());
        });
    }

    /** Where a page was saved from: as the browser says in the head, or at the part that is the page. */
    Optional<String> savedFrom() {
        return raw("snapshot-content-location")
                .or(() -> raw("content-location"))
                .filter(WEB_ADDRESS.asMatchPredicate());
    }

    /** When a message was sent or a page saved. */
    Optional<Instant> time() {
        return date().flatMap(MailFields::instant);
    }

    private Optional<String> date() {
        return raw("date").filter(value -> value.length() <= LONGEST_PLAIN);
    }

    private static Optional<Instant> instant(String value) {
        try {
            String plain = value.replaceAll("\\s*\\([^)]*\\)\\s*$", "").replaceFirst("(?:GMT|UTC?)$", "+0000");
            return Optional.of(OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The subject without what says that it is an answer or was passed on. */
    Optional<String> title() {
        return words("subject")
                .map(subject ->
                        CONTROLS.matcher(unanswered(subject)).replaceAll(" ").strip())
                .map(subject -> subject.codePointCount(0, subject.length()) <= LONGEST_TITLE
                        ? subject
                        : subject.substring(0, subject.offsetByCodePoints(0, LONGEST_TITLE))
                                .strip())
                .filter(subject -> !subject.isEmpty());
    }

    private static String unanswered(String subject) {
        Matcher prefix = ANSWERED.matcher(subject);
        int start = 0;
        while (prefix.region(start, subject.length()).lookingAt()) {
            start = prefix.end();
        }
        return subject.substring(start);
    }

    /**
     * The day a message was sent, where it is the text's own: one sent to many that is no answer and was not passed on.
     */
    Optional<Published> published() {
        return isPublication()
                ? date().flatMap(date -> DateText.field(date, Basis.METADATA, "the message's Date field"))
                : Optional.empty();
    }

    /** The outlet that sent a message to many, where the sender's name is that of an outlet. */
    Optional<String> outlet() {
        return isPublication()
                ? words("from")
                        .filter(sender -> sender.length() <= LONGEST_PLAIN)
                        .map(DISPLAY_NAME::matcher)
                        .filter(Matcher::matches)
                        .map(matcher -> matcher.group(1).strip())
                        .filter(name -> OutletNames.isAgency(name) || OutletNames.looksLikeOutlet(name))
                : Optional.empty();
    }

    /** Whether the message went to many, answers nothing and was not passed on. */
    boolean isPublication() {
        boolean toMany = TO_MANY.stream().anyMatch(first::containsKey)
                || raw("precedence").filter(TO_MANY_VALUE.asMatchPredicate()).isPresent();
        return toMany
                && !first.containsKey("in-reply-to")
                && !first.containsKey("resent-from")
                && words("subject")
                        .map(subject -> !ANSWERED.matcher(subject).lookingAt())
                        .orElse(true);
    }
}
