package org.readout.store.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** English names of countries after the Unicode CLDR that the JDK has. */
final class CountryNames {
    private static final Map<String, String> NAMES = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale("", code))
            .collect(Collectors.toUnmodifiableMap(Locale::getISO3Country, l -> l.getDisplayCountry(Locale.ENGLISH)));

    private CountryNames() {}

    /** The code itself when it is no country's: IGO, NGO, NON, or a name. */
    static String of(String iso3) {
        return NAMES.getOrDefault(iso3, iso3);
    }
}
