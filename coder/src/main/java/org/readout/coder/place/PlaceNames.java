package org.readout.coder.place;

import java.text.Normalizer;
import java.util.Locale;

/** Brings spellings of one name together: without case, accents, apostrophes, full stops and hyphens. */
final class PlaceNames {
    private static final String DROPPED = "'’‘`ʿʾʼ.,\"";
    private static final String SPACED = "-–‑/";
    private static final String FROM = "ıəłøđ";
    private static final String TO = "ialod";

    private PlaceNames() {}

    /** The same normalisation that {@code third_party/gazetteer/build.py} applies to the keys. */
    static String normalise(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(decomposed.length());
        boolean isSpacePending = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK || DROPPED.indexOf(c) >= 0) {
                continue;
            }
            if (Character.isWhitespace(c) || SPACED.indexOf(c) >= 0) {
                isSpacePending = out.length() > 0;
                continue;
            }
            if (isSpacePending) {
                out.append(' ');
                isSpacePending = false;
            }
            int at = FROM.indexOf(c);
            out.append(at < 0 ? c : TO.charAt(at));
        }
        return out.toString();
    }
}
