package org.readout.app.web.pages;

import java.util.Locale;

/** Numbers as pages show them. */
public final class Numbers {
    private Numbers() {}

    static String twoDigits(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** Without digits that say nothing; a true minus sign. */
    static String plain(double value) {
        String text =
                value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
        return text.replace('-', '−');
    }

    /** "12,345". */
    public static String grouped(long value) {
        return String.format(Locale.ENGLISH, "%,d", value);
    }
}
