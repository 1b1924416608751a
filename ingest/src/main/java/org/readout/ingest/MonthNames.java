package org.readout.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of months in the languages in which databases of English articles are used; {@link DateText} reads English ones. */
final class MonthNames {

    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** German, French, Spanish, Italian, Portuguese and Dutch, by month. */
    private static final List<String> OTHERS = List.of(
            "januar|jänner|janvier|enero|gennaio|janeiro|januari",
            "februar|février|febrero|febbraio|fevereiro|februari",
            "märz|mars|marzo|março|maart",
            "april|avril|abril|aprile",
            "mai|mayo|maggio|maio|mei",
            "juni|juin|junio|giugno|junho",
            "juli|juillet|julio|luglio|julho",
            "august|août|agosto|augustus",
            "september|septembre|septiembre|settembre|setembro",
            "oktober|octobre|octubre|ottobre|outubro",
            "november|novembre|noviembre|novembro",
            "dezember|décembre|diciembre|dicembre|dezembro|december");

    private static final Map<String, String> MONTHS = months();
    private static final Pattern DATE =
            Pattern.compile("(?<=\\d)\\.?(?: de)? (\\p{L}+)(?: de)? (?=\\d{4})", Pattern.CASE_INSENSITIVE);

    private MonthNames() {}

    /** The text, with the month between a day and a year in English ("9. Januar 1993", "9 de enero de 1993"). */
    static String inEnglish(String text) {
        Matcher matcher = DATE.matcher(text);
        return matcher.replaceAll(date -> {
            String month = MONTHS.get(date.group(1).toLowerCase(Locale.ROOT));
            return Matcher.quoteReplacement(month == null ? date.group() : " " + month + " ");
        });
    }

    private static Map<String, String> months() {
        Map<String, String> months = new java.util.HashMap<>();
        for (int i = 0; i < ENGLISH.size(); i++) {
            for (String name : OTHERS.get(i).split("\\|", -1)) {
                months.put(name, ENGLISH.get(i));
            }
        }
        return Map.copyOf(months);
    }
}
