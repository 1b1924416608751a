package org.readout.collate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers by value, in figures or spelled in English or Spanish, as plain digits: "1,200" and "1.200" are one, as are "six",
 * "seis" and "6". "One" does not count: it is a pronoun more often than a number.
 */
final class NumberWords {
    private static final Map<String, Map<String, String>> BY_LANGUAGE = Map.of(
            "en",
            values(
                    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                            + " eighteen nineteen",
                    "twenty thirty forty fifty sixty seventy eighty ninety"),
            "es",
            values(
                    "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete"
                            + " dieciocho diecinueve",
                    "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"));

    private NumberWords() {}

    private static Map<String, String> values(String fromTwo, String tens) {
        Map<String, String> values = new HashMap<>();
        List.of(fromTwo.split(" ")).forEach(word -> values.put(word, Integer.toString(values.size() + 2)));
        int ten = 20;
        for (String word : tens.split(" ")) {
            values.put(word, Integer.toString(ten));
            ten += 10;
        }
        return Map.copyOf(values);
    }

    /**
     * @param word in lower case
     * @param language ISO 639-1
     */
    static Optional<String> value(String word, String language) {
        if (Character.isDigit(word.charAt(0))) {
            return Optional.of(
                    word.replaceAll("[.,](?=\\p{N}{3}(?!\\p{N}))", "").replace(',', '.'));
        }
        return Optional.ofNullable(BY_LANGUAGE.getOrDefault(language, Map.of()).get(word));
    }
}
