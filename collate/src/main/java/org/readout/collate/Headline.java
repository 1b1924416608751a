package org.readout.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads headlines, which stand outside the body of a document. */
final class Headline {
    private Headline() {}

    /**
     * The stems of its names: the capitalised words after the first, where fewer than half of these are capitalised. A headline in
     * capitals or in title case shows no names.
     */
    static List<String> names(String headline) {
        String[] words = headline.split("[^\\p{L}\\p{N}'’]+");
        List<String> names = new ArrayList<>();
        int others = 0;
        for (int i = 1; i < words.length; i++) {
            if (!words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0))) {
                names.add(Facts.stem(words[i].toLowerCase(Locale.ROOT)));
            } else {
                others++;
            }
        }
        return names.size() < others ? names : List.of();
    }
}
