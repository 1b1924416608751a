package org.readout.language;

import java.util.Set;

/** Web and mail addresses, host names, handles and hashtags, each one word. */
final class Addresses {
    /** Last labels of host and file names that are no English words. */
    private static final Set<String> ENDINGS = Set.of(
            "com", "org", "net", "gov", "edu", "mil", "info", "tv", "pdf", "doc", "docx", "xls", "jpg", "png", "html",
            "htm");

    private static final String TRAILING = ".,;:!?'\")]}>\u201d\u2019\u00bb\u2026*";

    private static final int LONGEST_HOST = 253;

    private Addresses() {}

    /** Where the address that begins here ends, or {@code at} when there is none. */
    static int end(String text, int at, int limit) {
        char c = text.charAt(at);
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return at;
        }
        if ((c == '@' || c == '#') && at + 1 < limit && Character.isLetterOrDigit(text.charAt(at + 1))) {
            return nameEnd(text, at + 1, limit);
        }
        if (!Character.isLetterOrDigit(c)) {
            return at;
        }
        if (startsWith(text, at, "http://") || startsWith(text, at, "https://") || startsWith(text, at, "www.")) {
            return trimmed(text, at, chunkEnd(text, at, limit));
        }
        int host = hostEnd(text, at, limit);
        if (host < limit && text.charAt(host) == '@') {
            int domain = hostEnd(text, host + 1, limit);
            return text.substring(host + 1, Math.max(host + 1, domain)).indexOf('.') > 0 ? domain : at;
        }
        return endsAsHostOrFile(text, at, host) ? pathEnd(text, at, host, limit) : at;
    }

    private static int nameEnd(String text, int at, int limit) {
        int to = at;
        while (to < limit && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '_')) {
            to++;
        }
        return to;
    }

    private static boolean startsWith(String text, int at, String prefix) {
        return text.regionMatches(true, at, prefix, 0, prefix.length());
    }

    private static int chunkEnd(String text, int at, int limit) {
        int to = at;
        while (to < limit
                && !Characters.isSeparator(text.charAt(to))
                && "<>\"\u201c\u201d".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    private static int trimmed(String text, int at, int to) {
        int end = to;
        while (end > at + 1 && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** The end of labels of letters, digits and {@code _ % + -} joined by single full stops. */
    private static int hostEnd(String text, int at, int limit) {
        int to = at;
        int longest = Math.min(limit, at + LONGEST_HOST);
        while (to < longest) {
            char c = text.charAt(to);
            boolean label = Characters.isAsciiLetter(c) || Characters.isAsciiDigit(c) || "_%+-".indexOf(c) >= 0;
            boolean joint = c == '.'
                    && to + 1 < limit
                    && (Characters.isAsciiLetter(text.charAt(to + 1)) || Characters.isAsciiDigit(text.charAt(to + 1)));
            if (!label && !joint) {
                break;
            }
            to++;
        }
        return to;
    }

    private static boolean endsAsHostOrFile(String text, int at, int to) {
        String host = text.substring(at, to);
        int stop = host.lastIndexOf('.');
        return stop > 0 && ENDINGS.contains(host.substring(stop + 1));
    }

    private static int pathEnd(String text, int at, int host, int limit) {
        boolean path = host + 1 < limit && text.charAt(host) == '/' && Character.isLetterOrDigit(text.charAt(host + 1));
        return path ? trimmed(text, at, chunkEnd(text, host, limit)) : host;
    }
}
