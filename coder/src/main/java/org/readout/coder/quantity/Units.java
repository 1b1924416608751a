package org.readout.coder.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Names what is counted. */
final class Units {
    private static final Map<String, String> CURRENCY_SIGNS = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("₽", "RUB"),
            Map.entry("₴", "UAH"),
            Map.entry("₪", "ILS"),
            Map.entry("₩", "KRW"),
            Map.entry("₺", "TRY"),
            Map.entry("C$", "CAD"),
            Map.entry("A$", "AUD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("HK$", "HKD"),
            Map.entry("Rs", "INR"),
            Map.entry("Rs.", "INR"),
            Map.entry("USD", "USD"),
            Map.entry("EUR", "EUR"),
            Map.entry("GBP", "GBP"));
    private static final Map<String, String> CURRENCY_NOUNS = Map.ofEntries(
            Map.entry("dollar", "USD"),
            Map.entry("euro", "EUR"),
            Map.entry("pound", "GBP"),
            Map.entry("yen", "JPY"),
            Map.entry("yuan", "CNY"),
            Map.entry("renminbi", "CNY"),
            Map.entry("ruble", "RUB"),
            Map.entry("rouble", "RUB"),
            Map.entry("hryvnia", "UAH"),
            Map.entry("shekel", "ILS"),
            Map.entry("lira", "TRY"),
            Map.entry("naira", "NGN"),
            Map.entry("zloty", "PLN"),
            Map.entry("won", "KRW"),
            Map.entry("birr", "ETB"));
    private static final Map<String, String> MEASURES = Map.ofEntries(
            Map.entry("km", "km"),
            Map.entry("kilometer", "km"),
            Map.entry("kilometre", "km"),
            Map.entry("mile", "miles"),
            Map.entry("meter", "m"),
            Map.entry("metre", "m"),
            Map.entry("ton", "tons"),
            Map.entry("tonne", "tonnes"),
            Map.entry("percent", "percent"),
            Map.entry("%", "percent"),
            Map.entry("per", "percent"),
            Map.entry("barrel", "barrels"));
    private static final Set<String> PEOPLE = Set.of(
            "people",
            "person",
            "man",
            "woman",
            "child",
            "boy",
            "girl",
            "civilian",
            "soldier",
            "troop",
            "fighter",
            "militant",
            "rebel",
            "protester",
            "protestor",
            "demonstrator",
            "hostage",
            "prisoner",
            "detainee",
            "refugee",
            "migrant",
            "resident",
            "villager",
            "officer",
            "policeman",
            "worker",
            "official",
            "journalist",
            "member",
            "leader",
            "victim",
            "peacekeeper",
            "insurgent",
            "terrorist",
            "gunman",
            "commander",
            "lawmaker",
            "student",
            "doctor",
            "patient",
            "passenger",
            "crew",
            "sailor",
            "family",
            "national",
            "citizen",
            "staff",
            "personnel",
            "guard",
            "recruit",
            "conscript",
            "paramedic",
            "medic",
            "infant",
            "baby",
            "settler",
            "activist",
            "diplomat",
            "minister",
            "evacuee",
            "displaced",
            "dead",
            "wounded",
            "injured",
            "missing",
            "serviceman",
            "servicemen",
            "pilot",
            "fisherman",
            "pilgrim",
            "tourist",
            "foreigner",
            "employee",
            "volunteer",
            "marine",
            "reservist",
            "captive",
            "suspect",
            "supporter",
            "adult",
            "teenager",
            "youth",
            "mourner",
            "worshipper",
            "police",
            "casualty",
            "other");

    private Units() {}

    static Optional<String> currencySign(String form) {
        return Optional.ofNullable(CURRENCY_SIGNS.get(form));
    }

    /** The unit of a counted noun. */
    static String of(Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        if (CURRENCY_NOUNS.containsKey(lemma)) {
            return CURRENCY_NOUNS.get(lemma);
        }
        if (MEASURES.containsKey(lemma)) {
            return MEASURES.get(lemma);
        }
        return isPeople(noun) ? "people" : noun.form().toLowerCase(Locale.ROOT);
    }

    /** Persons by kind, or by a capitalised plural ("1,200 Israelis"). */
    static boolean isPeople(Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        boolean isNation = (noun.upos() == Upos.PROPN || noun.upos() == Upos.NOUN)
                && Character.isUpperCase(noun.form().charAt(0))
                && (noun.form().endsWith("ans")
                        || noun.form().endsWith("is")
                        || noun.form().endsWith("ese")
                        || noun.form().endsWith("s"));
        return PEOPLE.contains(lemma)
                || PEOPLE.contains(noun.form().toLowerCase(Locale.ROOT))
                || isNation
                || lemma.endsWith("men") && lemma.length() > 4;
    }
}
