package org.readout.app.brief;

import java.util.regex.Pattern;

/** Makes text from documents safe to show: it can neither steer a terminal nor turn the direction of what follows. */
public final class PlainText {
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u2028\\u2029]+");
    private static final Pattern STEERING_IN_PAGE =
            Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");
    private static final Pattern MARKUP = Pattern.compile("([*`<])");

    private PlainText() {}

    /** Control and direction characters become one space. */
    public static String safe(String text) {
        return STEERING.matcher(text).replaceAll(" ");
    }

    /** A whole page without control and direction characters; line ends and tabs stay. */
    public static String withoutSteering(String page) {
        return STEERING_IN_PAGE.matcher(page).replaceAll(" ");
    }

    /** Safe, with what Markdown would read as markup escaped. */
    static String markdown(String text) {
        return MARKUP.matcher(safe(text)).replaceAll("\\\\$1");
    }
}
