package org.readout.language;

/** Character classes of the tokeniser. */
final class Characters {
    private Characters() {}

    /** White space, control characters and invisible marks that no word contains. */
    static boolean isSeparator(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == 0x200B
                || c == 0x2060
                || c == 0xFEFF;
    }

    /** Letters, digits, the marks on them, soft hyphens and joiners. */
    static boolean isWordPart(int c) {
        if (Character.isLetterOrDigit(c) || c == '_' || c == 0x00AD || c == 0x200C) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static boolean isAsciiDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }
}
