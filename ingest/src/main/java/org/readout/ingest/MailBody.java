package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text that a message shows.
 *
 * @param alternatives the group of versions of one text that it belongs to; 0 if it stands alone
 */
record MailBody(boolean isPage, String text, Notes notes, int alternatives) {

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

    /**
     * What of several bodies is to be read: of versions of one text the page, unless it says less than half of what the
     * plain text says; and plain texts that follow one another as one, as they are shown.
     */
    static List<MailBody> chosen(List<MailBody> bodies) {
        List<MailBody> chosen = new ArrayList<>();
        for (MailBody body : bodies) {
            MailBody before = chosen.isEmpty() ? body : chosen.get(chosen.size() - 1);
            if (chosen.isEmpty()) {
                chosen.add(body);
            } else if (body.alternatives > 0 && body.alternatives == before.alternatives) {
                chosen.set(chosen.size() - 1, better(before, body));
            } else if (!body.isPage && !before.isPage) {
                chosen.set(chosen.size() - 1, before.and(body));
            } else {
                chosen.add(body);
            }
        }
        return chosen;
    }

    private static MailBody better(MailBody one, MailBody other) {
        if (one.isPage == other.isPage) {
            return other.words() > one.words() ? other : one;
        }
        MailBody page = one.isPage ? one : other;
        MailBody plain = one.isPage ? other : one;
        return 2 * page.words() >= plain.words() ? page : plain;
    }

    private MailBody and(MailBody next) {
        Notes both = new Notes(
                notes.file(), notes.guessedEncoding().or(next.notes::guessedEncoding), notes.cut() || next.notes.cut());
        return new MailBody(false, text.stripTrailing() + "\n\n" + next.text, both, alternatives);
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

    /** A text of format=flowed with its paragraphs put together again (RFC 3676). */
    static String unfolded(String text, boolean spacesAreAdded) {
        StringBuilder whole = new StringBuilder(text.length());
        for (String raw : text.split("(?<=\n)", -1)) {
            String line = raw.startsWith(" ") ? raw.substring(1) : raw;
            int end = line.length();
            while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
                end--;
            }
            String content = line.substring(0, end);
            boolean flows = content.endsWith(" ") && !content.equals(SIGNATURE) && line.length() > content.length();
            if (flows) {
                whole.append(content, 0, content.length() - (spacesAreAdded ? 1 : 0));
            } else {
                whole.append(line);
            }
        }
        return whole.toString();
    }
}
