package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.readout.core.ProblemCode;

/** The reading of one message. */
final class MessagePass {

    private static final int MAX_MULTIPARTS_DEEP = 20;
    private static final int MAX_FIELD = 1 << 23;
    private static final int MAX_LINE = 1 << 26;
    /** A note of fewer words beside files is about these: "Please find attached …". */
    private static final int WORDS_OF_A_COVER_NOTE = 25;

    private static final Set<String> NO_ARTICLES = Set.of(
            "text/calendar",
            "text/vcard",
            "text/x-vcard",
            "text/directory",
            "text/css",
            "text/javascript",
            "application/javascript",
            "application/x-javascript",
            "text/x-amp-html",
            "text/rfc822-headers",
            "message/delivery-status",
            "message/disposition-notification",
            "application/pgp-signature",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature");
    private static final Set<String> ENCRYPTED =
            Set.of("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime");

    private static final Pattern FONTS = Pattern.compile("application/(?:x-)?font-.*|application/vnd\\.ms-fontobject");

    private static final Set<String> ENCODINGS = Set.of("7bit", "8bit", "binary", "quoted-printable", "base64");

    /** One multipart that is open. */
    private static final class Multipart {
        private final String type;
        /** The group of versions that its parts belong to; 0 if to none. */
        private final int alternatives;
        /** The version that its parts are together; 0 if each is its own. */
        private final int version;
        /** Whether the page has been met that its other parts belong to. */
        private boolean rootMet;

        Multipart(String type, int alternatives, int version) {
            this.type = type;
            this.alternatives = alternatives;
            this.version = version;
        }
    }

    private final MessageReader messages;
    private final InputReader reader;
    private final IngestOptions options;
    private final Acceptance acceptance;
    private final String name;
    private final SalvagingStream source;
    private final int depth;
    private final MailFields head = new MailFields();
    private final Deque<Multipart> open = new ArrayDeque<>();
    private final List<MailBody> bodies = new ArrayList<>();
    private MailFields part = head;
    private Optional<String> savedFrom = Optional.empty();
    private final TransferDamage damage = new TransferDamage();
    /** How often each place was given to a file. */
    private final Map<String, Integer> places = new HashMap<>();
    /** Short texts, to be read only if no file beside them gave an article. */
    private final List<MailBody> coverNotes = new ArrayList<>();

    private boolean articlesAttached;
    private int parts;
    private int groups;
    private int versions;
    private int delivered;
    private int files;
    private int troubles;
    private long held;

    MessagePass(
            String name,
            SalvagingStream source,
            int depth,
            MessageReader messages,
            InputReader reader,
            IngestOptions options,
            Acceptance acceptance) {
        this.messages = messages;
        this.reader = reader;
        this.options = options;
        this.acceptance = acceptance;
        this.name = name;
        this.source = source;
        this.depth = depth;
    }

    void read(InputStream stream) {
        MimeTokenStream tokens = new MimeTokenStream(
                MimeConfig.custom()
                        .setMaxLineLen(MAX_LINE)
                        .setMaxHeaderLen(MAX_FIELD)
                        .setMaxHeaderCount(-1)
                        .build(),
                damage,
                null);
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(stream);
        try {
            for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
                if (!step(state, tokens)) {
                    break;
                }
            }
        } catch (IOException | MimeException e) {
            trouble(
                    ProblemCode.BAD_DOCUMENT,
                    name,
                    "The message cannot be read beyond its part " + parts + " ("
                            + FileWalker.printable(String.valueOf(e.getMessage()))
                            + "); what stands before it was.");
        }
        deliver();
        if (!articlesAttached) {
            coverNotes.forEach(this::deliver);
        }
        if (delivered + files + troubles == 0) {
            trouble(ProblemCode.EMPTY, name, "The message has no text, and nothing is attached to it.");
        }
        if (damage.places() > 0) {
            trouble(
                    ProblemCode.BAD_CHARACTERS,
                    name,
                    "Its parts are not encoded as they should be in " + damage.places()
                            + " places; characters there may be wrong.");
        }
        if (damage.cut() || source.failure().isPresent()) {
            trouble(ProblemCode.TRUNCATED, name, "The message breaks off; what there is was read.");
        }
    }

    /** Takes one token; false when the rest is not to be read. */
    private boolean step(EntityState state, MimeTokenStream tokens) throws IOException {
        switch (state) {
            case T_START_BODYPART -> part = new MailFields();
            case T_FIELD -> part.add(tokens.getField());
            case T_START_MULTIPART -> {
                String type = tokens.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
                if (ENCRYPTED.contains(type)) {
                    trouble(ProblemCode.ENCRYPTED, name, "The message is encrypted.");
                } else if (open.size() >= MAX_MULTIPARTS_DEEP) {
                    trouble(
                            ProblemCode.BAD_DOCUMENT,
                            name,
                            "Its parts lie more than " + MAX_MULTIPARTS_DEEP + " deep; they were not read.");
                    return false;
                }
                open.push(multipart(type));
            }
            case T_END_MULTIPART -> open.pop();
            case T_BODY -> {
                parts++;
                leaf(tokens.getBodyDescriptor(), tokens.getDecodedInputStream());
            }
            default -> {
                // Preambles, epilogues and the marks of beginnings and ends say nothing.
            }
        }
        return true;
    }

    private Multipart multipart(String type) {
        if (type.equals("multipart/alternative")) {
            return new Multipart(type, ++groups, 0);
        }
        if (open.isEmpty() || open.peek().alternatives == 0) {
            return new Multipart(type, 0, 0);
        }
        return new Multipart(type, open.peek().alternatives, version());
    }

    /** The version that the part now met is, alone or with those beside it. */
    private int version() {
        return open.isEmpty() || open.peek().version == 0 ? ++versions : open.peek().version;
    }

    private void leaf(BodyDescriptor about, InputStream content) throws IOException {
        String type = about.getMimeType().toLowerCase(Locale.ROOT);
        boolean isText = type.equals("text/plain") || type.equals("text/html");
        boolean isRoot = open.isEmpty();
        boolean isOfAPage = !isRoot && open.peek().type.equals("multipart/related");
        boolean belongsToAPage = isOfAPage && open.peek().rootMet;
        boolean isShown = isRoot
                || (isText && isOfAPage && !belongsToAPage)
                || (isText && open.peek().type.equals("multipart/alternative"));
        boolean isNamed = part.fileName().isPresent();
        boolean isFile = !isRoot && (part.isAttachment() || (isNamed && !isShown));
        if (open.stream().anyMatch(multipart -> ENCRYPTED.contains(multipart.type))) {
            return;
        }
        if (!ENCODINGS.contains(about.getTransferEncoding().toLowerCase(Locale.ROOT))) {
            trouble(
                    ProblemCode.BAD_DOCUMENT,
                    name,
                    "Its part " + parts + " is encoded as " + FileWalker.printable(about.getTransferEncoding())
                            + ", which is not read.");
        } else if (ENCRYPTED.contains(type)) {
            trouble(ProblemCode.ENCRYPTED, name, "The message is encrypted, or sealed in one piece (S/MIME).");
        } else if (NO_ARTICLES.contains(type)
                || (!isRoot
                        && !part.isAttachment()
                        && (isPicture(type) || (belongsToAPage && !isNamed && part.isPlacedInAPage())))) {
            return;
        } else if (isText && !isFile) {
            body(type.equals("text/html"), about, content);
        } else {
            file(type, content);
        }
    }

    private static boolean isPicture(String type) {
        return type.startsWith("image/")
                || type.startsWith("font/")
                || FONTS.matcher(type).matches();
    }

    private void body(boolean isPage, BodyDescriptor about, InputStream content) throws IOException {
        if (isPage) {
            open.forEach(multipart -> multipart.rootMet = true);
            savedFrom = savedFrom.or(() -> head.savedFrom()).or(() -> part.savedFrom());
        }
        SalvagingStream salvaged = new SalvagingStream(content);
        long limit = options.maxFileBytes() - held;
        byte[] bytes = salvaged.readNBytes((int) limit + 1);
        if (bytes.length > limit) {
            trouble(
                    ProblemCode.TOO_LARGE,
                    name,
                    "Its texts have more than " + options.maxFileBytes() + " bytes; part " + parts + " was not read.");
            return;
        }
        held += bytes.length;
        List<String> declared = new ArrayList<>();
        part.parameter("content-type", "charset").ifPresent(declared::add);
        if (isPage) {
            InputReader.declaredCharset(bytes).ifPresent(declared::add);
        }
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, declared);
        String text = isPage ? decoded.text() : paragraphs(decoded.text());
        if (!text.isBlank()) {
            Notes notes = new Notes(
                    name,
                    decoded.guessed(),
                    decoded.cutCharacter() || salvaged.failure().isPresent());
            bodies.add(new MailBody(isPage, text, notes, open.isEmpty() ? 0 : open.peek().alternatives, version()));
        }
    }

    private String paragraphs(String text) {
        boolean flowed = part.parameter("content-type", "format")
                .filter("flowed"::equalsIgnoreCase)
                .isPresent();
        boolean spacesAreAdded = part.parameter("content-type", "delsp")
                .filter("yes"::equalsIgnoreCase)
                .isPresent();
        return flowed ? MailBody.unfolded(text, spacesAreAdded) : MailBody.unwrapped(text);
    }

    private void file(String type, InputStream content) throws IOException {
        files++;
        if (open.stream().allMatch(multipart -> multipart.alternatives == 0)) {
            deliver();
        }
        String first =
                name + "!/" + part.fileName().orElse((type.equals("message/rfc822") ? "message-" : "part-") + parts);
        int repeats = places.merge(first, 1, Integer::sum);
        String place = repeats == 1 ? first : first + "-" + repeats;
        long before = acceptance.articles();
        if (type.equals("message/rfc822")) {
            messages.message(place, content, new SalvagingStream(content), depth + 1);
        } else {
            reader.read(place, content, depth + 1);
        }
        articlesAttached |= acceptance.articles() > before;
    }

    /** Hands over the texts met so far, but keeps what may be a note on the files until these were read. */
    private void deliver() {
        for (MailBody body : MailBody.chosen(bodies)) {
            if (files > 0 && body.words() < WORDS_OF_A_COVER_NOTE) {
                coverNotes.add(body);
            } else {
                deliver(body);
            }
        }
        bodies.clear();
    }

    private void deliver(MailBody body) {
        delivered++;
        String place = delivered == 1 ? name : name + "#" + delivered;
        Notes notes =
                new Notes(place, body.notes().guessedEncoding(), body.notes().cut());
        Acceptance accepting = acceptance.with(given());
        if (body.isPage()) {
            new PageReader(accepting).read(place, body.text(), notes);
        } else {
            new TextReader(accepting).read(place, body.text(), notes);
        }
    }

    /**
     * What the head says of the text: of a page where and when it was saved, of a message what it is about. A message to many is one also where
     * it tells where its page stands in the web.
     */
    private Given given() {
        Given known = acceptance.given();
        if (savedFrom.isPresent() && !head.isPublication()) {
            return new Given(
                    savedFrom,
                    head.time(),
                    Optional.empty(),
                    known.title(),
                    known.outlet(),
                    known.language(),
                    known.published());
        }
        return new Given(
                known.url().or(() -> savedFrom),
                known.retrieved(),
                Optional.empty(),
                head.title(),
                known.outlet().or(head::outlet),
                known.language(),
                known.published().or(head::published));
    }

    private void trouble(ProblemCode code, String place, String detail) {
        troubles++;
        acceptance.trouble(code, place, detail);
    }
}
