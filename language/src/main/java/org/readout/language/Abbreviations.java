package org.readout.language;

import java.util.Locale;
import java.util.Set;

/** English abbreviations written with a full stop, by what may follow them. All lists are in lower case, without stop. */
final class Abbreviations {
    /** Stand before a name, a number or what they qualify: the sentence goes on. */
    private static final Set<String> BINDING = WordList.of("""
            mr mrs ms drs sts messrs mx dr prof gen lt col maj sgt capt cpt adm brig cmdr cdr cpl pfc pvt spc
            sen sens rep reps gov govs rev hon pres atty msgr fr st ste mt ft supt insp amb vs mlle mme asst dep
            e.g i.e cf gens cols ald
            """);

    /** May end a sentence or stand inside it. */
    private static final Set<String> OPEN = WordList.of("""
            inc corp al ltd co cos bros jr sr etc esq ave blvd assn assoc dept univ govt intl natl ret approx
            jan feb aug sept oct nov dec tues weds thurs calif fla conn minn okla tenn ariz ph.d m.sc b.sc
            """);

    /** Words of their own unless a numeral follows. */
    private static final Set<String> BEFORE_NUMERAL = WordList.of("""
            no nos art arts fig figs vol vols p pp c ch sec sect para ca mar apr jun jul sep mon tue wed thu fri
            sat sun op
            """);

    /** Abbreviated states of the United States that are also words; they stand after a comma. */
    private static final Set<String> AFTER_COMMA = WordList.of("""
            ala ark colo del ga ill ind kan ky la mass md mich miss mo mont neb nev ore pa tex va vt wash wis
            wyo ont que alta
            """);

    private Abbreviations() {}

    /**
     * Whether the full stop after a word belongs to it.
     *
     * @param previous the character before the word that is no white space, or 0 at the start
     * @param next the first character after the full stop that is no white space, or 0 at the end of the paragraph
     */
    static boolean takesStop(String word, char previous, char next) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (BEFORE_NUMERAL.contains(lower)) {
            return Character.isDigit(next);
        }
        if (AFTER_COMMA.contains(lower)) {
            return previous == ',' && Character.isUpperCase(word.charAt(0));
        }
        return OPEN.contains(lower) || (BINDING.contains(lower) && next != 0);
    }

    /** Whether an abbreviation, written with its stop, never ends a sentence that has more words. */
    static boolean binds(String withStop) {
        String lower = withStop.substring(0, withStop.length() - 1).toLowerCase(Locale.ROOT);
        return BINDING.contains(lower) || BEFORE_NUMERAL.contains(lower);
    }
}
