package org.readout.app.brief;

import java.util.regex.Pattern;

/** Makes text from documents safe to show: it can neither steer a terminal nor turn the direction of what follows. */
public final class PlainText {
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u2028\\u2029]+");
    private static final Pattern MARKUP = Pattern.compile("([*`<])");

    private PlainText() {}

    /** Control and direction characters become one space. */
    public static String safe(String text) {
        return STEERING.matcher(text).replaceAll(" ");
    }

    /** A whole page without control and direction characters; line ends and tabs stay. */
    public static String withoutSteering(String page) {
        int first = 0;
        while (first < page.length() && !isSteering(page.charAt(first))) {
            first++;
        }
        if (first == page.length()) {
            return page;
        }
        StringBuilder safe = new StringBuilder(page.length()).append(page, 0, first);
        boolean before = false;
        for (int i = first; i < page.length(); i++) {
            boolean steering = isSteering(page.charAt(i));
            if (!steering) {
                safe.append(page.charAt(i));
            } else if (!before) {
                safe.append(' ');
            }
            before = steering;
        }
        return safe.toString();
    }

    /** Written out and not as a pattern, for every page is gone through whole. */
    private static boolean isSteering(char c) {
        return c < ' '
                ? c != '\t' && c != '\n'
                : c == 0x7f || c == 0x200e || c == 0x200f || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }

    /** Safe, with what Markdown would read as markup escaped. */
    static String markdown(String text) {
        return MARKUP.matcher(safe(text)).replaceAll("\\\\$1");
    }
}
