package org.readout.language;

import java.util.Locale;
import java.util.Set;

/** Prefixes that stay with their word across a hyphen, as UD_English-EWT keeps them. */
final class Prefixes {
    private static final Set<String> PREFIXES = WordList.of("""
            non re anti co mid pre pro cross post over semi ex sub multi counter mini inter intra super ultra un
            e neo de extra quasi pseudo trans micro mega bi tri socio psycho under hyper proto arch
            """);

    private Prefixes() {}

    static boolean contains(String beforeHyphen) {
        return beforeHyphen.length() <= 7 && PREFIXES.contains(beforeHyphen.toLowerCase(Locale.ROOT));
    }
}
