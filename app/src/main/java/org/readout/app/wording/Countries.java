package org.readout.app.wording;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** English names of countries by ISO 3166-1 alpha-3 code, the same on every Java version. */
public final class Countries {
    private static final Map<String, String> NAMES = names();

    private Countries() {}

    /** Absent for codes that are no country ({@code IGO}, {@code NGO}, {@code NON}) and unknown codes. */
    public static Optional<String> name(String alpha3) {
        return Optional.ofNullable(NAMES.get(alpha3));
    }

    /** The code of a country by its English name in any case; absent for names that are not in the list. */
    public static Optional<String> code(String name) {
        return NAMES.entrySet().stream()
                .filter(e -> e.getValue().equalsIgnoreCase(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(alpha2).build();
            names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
        names.put("CIV", "Ivory Coast");
        names.put("COD", "DR Congo");
        names.put("COG", "Republic of the Congo");
        names.put("CPV", "Cape Verde");
        names.put("CZE", "Czechia");
        names.put("HKG", "Hong Kong");
        names.put("MAC", "Macau");
        names.put("MMR", "Myanmar");
        names.put("PSE", "Palestinian territories");
        names.put("SWZ", "Eswatini");
        names.put("TUR", "Turkey");
        names.put("XKX", "Kosovo");
        return Map.copyOf(names);
    }
}
