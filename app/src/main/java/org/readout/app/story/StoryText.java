package org.readout.app.story;

import org.readout.app.brief.PlainText;

/** A story for a terminal: its title, how far it goes, whence it came, its summary with who says what, and what is disputed. */
public final class StoryText {
    private static final String INDENT = " ".repeat(10);
    private static final int ID = 8;
    private static final int NARROWEST = 60;

    private final StringBuilder out = new StringBuilder();
    private final int width;

    private StoryText(int width) {
        this.width = Math.max(NARROWEST, width);
    }

    /**
     * With line ends and an empty line behind it.
     *
     * @param width of the terminal in characters; at least 60 are used
     */
    public static String of(StoryView story, int width) {
        StoryText text = new StoryText(width);
        text.story(story);
        return text.out.append('\n').toString();
    }

    private void story(StoryView story) {
        String outlet = story.outlet().isEmpty() ? "" : " – " + story.outlet();
        wrap(story.id().substring(0, ID) + "  ", story.title() + outlet);
        wrap(INDENT, story.extent());
        story.from().forEach(f -> wrap(INDENT + "← ", f.how() + " “" + f.title() + "”: " + f.why()));
        for (StoryView.Line line : story.summary()) {
            String support = line.support().isEmpty() ? "" : " (" + line.support() + ")";
            wrap(
                    INDENT + "· ",
                    (line.day().isEmpty() ? "" : line.day() + ": ") + "“" + line.words() + "” – " + line.saidBy()
                            + support);
        }
        if (story.summary().isEmpty()) {
            wrap(INDENT + "· ", "no sentence of it carries a record that could be quoted on its own");
        }
        for (StoryView.Differing differing : story.differing()) {
            wrap(INDENT + "≠ ", differing.about());
            differing.accounts().forEach(a -> wrap(INDENT + "    ", a.value() + " – " + a.saidBy()));
        }
    }

    private void wrap(String lead, String text) {
        StringBuilder line = new StringBuilder(lead);
        boolean empty = true;
        for (String word : PlainText.safe(text).strip().split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > width) {
                out.append(line).append('\n');
                line = new StringBuilder(" ".repeat(lead.length()));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.append(line).append('\n');
    }
}
