package org.readout.app.command;

import java.util.regex.Pattern;

/** Shows Markdown headings and strong words in bold on a terminal, and takes away the marks that said so. */
final class TerminalStyle {
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern STRONG = Pattern.compile("(?<!\\\\)\\*\\*(.+?)(?<!\\\\)\\*\\*", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\([*`<])");

    private TerminalStyle() {}

    static String style(String markdown) {
        String styled = HEADING.matcher(markdown).replaceAll(BOLD + "$1" + PLAIN);
        styled = STRONG.matcher(styled).replaceAll(BOLD + "$1" + PLAIN);
        return ESCAPED.matcher(styled).replaceAll("$1");
    }
}
