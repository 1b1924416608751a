package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text that a message shows.
 *
 * @param alternatives the group of versions of one text that it belongs to; 0 if it stands alone
 * @param version the version that it is in that group, alone or with the bodies beside it
 */
record MailBody(boolean isPage, String text, Notes notes, int alternatives, int version) {

    private static final String SIGNATURE = "-- ";
    /** Mail programs break lines below 80 characters; an address may stand out. */
    private static final int WIDEST = 79;

    private static final int NARROWEST = 60;
    /** The longest line need not fill the width. */
    private static final int SLACK = 4;

    private static final Pattern OUTSTANDING = Pattern.compile("\\S*https?://\\S*");
    /** What begins a line of its own: a quotation, an item of a list, a rule, or an indented line. */
    private static final Pattern OWN_LINE = Pattern.compile("[>|*\u2022\\s=_#-].*|\\d{1,2}[.)] .*");

    /** How many words a reader of it sees. */
    int words() {
        return Words.count(isPage ? PageText.of(PageReader.parse(text)).text() : text);
    }

    /** A version of one text: the bodies that it is made of. */
    private record Version(List<MailBody> bodies, int words) {

        static Version of(List<MailBody> bodies) {
            return new Version(bodies, bodies.stream().mapToInt(MailBody::words).sum());
        }

        boolean isPage() {
            return bodies.stream().anyMatch(MailBody::isPage);
        }

        Version better(Version other) {
            if (isPage() == other.isPage()) {
                return other.words > words ? other : this;
            }
            Version page = isPage() ? this : other;
            Version plain = isPage() ? other : this;
            return 2 * page.words >= plain.words ? page : plain;
        }
    }

    /**
     * What of several bodies is to be read: of versions of one text the page, unless it says less than half of what the
     * plain text says; and plain texts that follow one another as one, as they are shown.
     */
    static List<MailBody> chosen(List<MailBody> bodies) {
        List<MailBody> chosen = new ArrayList<>();
        int end;
        for (int start = 0; start < bodies.size(); start = end) {
            int group = bodies.get(start).alternatives;
            end = endOf(bodies, start, body -> body.alternatives == group);
            chosen.addAll(group == 0 ? bodies.subList(start, end) : best(bodies.subList(start, end)));
        }
        return joined(chosen);
    }

    private static List<MailBody> best(List<MailBody> group) {
        List<Version> versions = new ArrayList<>();
        int end;
        for (int start = 0; start < group.size(); start = end) {
            int version = group.get(start).version;
            end = endOf(group, start, body -> body.version == version);
            versions.add(Version.of(group.subList(start, end)));
        }
        return versions.stream().reduce(Version::better).orElseThrow().bodies;
    }

    /** Bodies with plain texts that follow one another made one; pages stay, as of two made one a part would pass for clutter. */
    private static List<MailBody> joined(List<MailBody> bodies) {
        List<MailBody> joined = new ArrayList<>();
        int end;
        for (int start = 0; start < bodies.size(); start = end) {
            MailBody first = bodies.get(start);
            end = first.isPage ? start + 1 : endOf(bodies, start, body -> !body.isPage);
            joined.add(end == start + 1 ? first : whole(bodies.subList(start, end)));
        }
        return joined;
    }

    private static int endOf(List<MailBody> bodies, int start, Predicate<MailBody> belongs) {
        int end = start + 1;
        while (end < bodies.size() && belongs.test(bodies.get(end))) {
            end++;
        }
        return end;
    }

    private static MailBody whole(List<MailBody> bodies) {
        MailBody first = bodies.get(0);
        String text = bodies.stream().map(body -> body.text.stripTrailing()).collect(Collectors.joining("\n\n"));
        Notes notes = new Notes(
                first.notes.file(),
                bodies.stream()
                        .flatMap(body -> body.notes.guessedEncoding().stream())
                        .findFirst(),
                bodies.stream().anyMatch(body -> body.notes.cut()));
        return new MailBody(first.isPage, text, notes, first.alternatives, first.version);
    }

    /**
     * A plain text whose lines a mail program broke at some width, with its paragraphs put together again: a line goes on
     * in the next where the first word of that had no room in it. Texts with longer lines are left as they are.
     */
    static String unwrapped(String text) {
        List<String> lines = text.lines().toList();
        int width = lines.stream()
                .filter(line -> !OUTSTANDING.matcher(line.strip()).matches())
                .mapToInt(line -> line.stripTrailing().length())
                .max()
                .orElse(0);
        if (width < NARROWEST || width > WIDEST) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            boolean goesOn = !line.isEmpty()
                    && !next.isBlank()
                    && !OWN_LINE.matcher(next).matches()
                    && !line.startsWith(">")
                    && line.length() + 1 + next.split("\\s", 2)[0].length() > width - SLACK;
            whole.append(line).append(goesOn ? " " : "\n");
        }
        return whole.toString();
    }

    /**
     * A text of format=flowed with its paragraphs put together again (RFC 3676). A line flows into the next where both are quoted to the same
     * depth; the signs of quotation stay in front of a paragraph.
     */
    static String unfolded(String text, boolean spacesAreAdded) {
        StringBuilder whole = new StringBuilder(text.length());
        String[] lines = text.split("(?<=\n)", -1);
        boolean flowing = false;
        for (int i = 0; i < lines.length; i++) {
            int depth = depth(lines[i]);
            String line = unstuffed(lines[i].substring(depth));
            String content = withoutEnd(line);
            whole.append(flowing || depth == 0 ? "" : lines[i].substring(0, depth) + " ");
            flowing = content.endsWith(" ")
                    && !content.equals(SIGNATURE)
                    && i + 1 < lines.length
                    && depth(lines[i + 1]) == depth
                    && !withoutEnd(unstuffed(lines[i + 1].substring(depth))).equals(SIGNATURE);
            if (flowing) {
                whole.append(content, 0, content.length() - (spacesAreAdded ? 1 : 0));
            } else {
                whole.append(line);
            }
        }
        return whole.toString();
    }

    /** How many signs of quotation a line begins with. */
    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

    private static String unstuffed(String line) {
        return line.startsWith(" ") ? line.substring(1) : line;
    }

    private static String withoutEnd(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.substring(0, end);
    }
}
