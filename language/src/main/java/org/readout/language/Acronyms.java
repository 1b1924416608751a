package org.readout.language;

/** Acronyms written with full stops: U.S., D.C., a.m., Ph.D., and U.S without the last one. */
final class Acronyms {
    private Acronyms() {}

    /** Where the acronym that begins here ends, or {@code at} when there is none. */
    static int end(String text, int at, int limit) {
        int to = at;
        int groups = 0;
        while (to < limit && Character.isLetter(text.charAt(to))) {
            int length = groupLength(text, to, limit);
            boolean stop = to + length < limit && text.charAt(to + length) == '.';
            if (length == 0 || (!stop && groups == 0)) {
                break;
            }
            if (!stop) {
                boolean wordEnds = to + length == limit || !Character.isLetterOrDigit(text.charAt(to + length));
                return wordEnds ? to + length : endOf(groups, at, to);
            }
            to += length + 1;
            groups++;
        }
        return endOf(groups, at, to);
    }

    private static int endOf(int groups, int at, int to) {
        return groups >= 2 ? to : at;
    }

    /** One letter before a stop or the end; two for the Ph, Sc and the like of degrees; 0 for a longer word. */
    private static int groupLength(String text, int at, int limit) {
        int to = at;
        while (to < limit && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        String group = text.substring(at, to);
        return group.length() == 1 || group.equals("Ph") || group.equals("Sc") ? group.length() : 0;
    }
}
