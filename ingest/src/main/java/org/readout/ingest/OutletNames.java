package org.readout.ingest;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises names of outlets and agencies by the nouns that such names are made of, and the great agencies by name. */
final class OutletNames {

    /** A capitalised name: words in capitals or title case, with small connecting words and articles ("al-Yawm") inside. */
    static final String NAME = "(?:(?:St|Mt)\\.|" + word()
            + ")(?: (?:of the|of|and the|for|de la|del|de|du|des|la|le|el|al|&|the|(?:al|an|ar|as|ash|at|el)-\\p{Lu}\\p{L}*|(?:St|Mt)\\.|"
            + word()
            + ")(?=[ .,;:)\\]|/]|$))*";

    private static final Pattern NOUN = Pattern.compile(
            "(?i)\\b(?:times|post|news|herald|tribune|journal|chronicle|gazette|daily|weekly|agency|wire|press|broadcasting|beacon|monitor|dispatch|mail|guardian"
                    + "|observer|telegraph|independent|standard|ledger|courier|messenger|review|radio|television|tv|today|magazine|bulletin|echo|globe|mirror|examiner"
                    + "|inquirer|express|voice|media|network|newspaper|lantern|digest|record|argus|advertiser|correspondent|reporter|register|relief web|service)\\b");

    private static final Set<String> AGENCIES = Set.of(
            "Reuters",
            "Thomson Reuters",
            "AP",
            "Associated Press",
            "The Associated Press",
            "AFP",
            "Agence France-Presse",
            "dpa",
            "DPA",
            "Xinhua",
            "TASS",
            "Tass",
            "Interfax",
            "RIA Novosti",
            "ANI",
            "PTI",
            "IANS",
            "UPI",
            "Bloomberg",
            "Anadolu",
            "Anadolu Agency",
            "AA",
            "Kyodo",
            "Yonhap",
            "EFE",
            "ANSA",
            "IRNA",
            "Tasnim",
            "SANA",
            "WAFA",
            "Ukrinform",
            "Agencies",
            "AP News",
            "Canadian Press",
            "The Canadian Press",
            "Press Association",
            "PA",
            "APP",
            "Bernama",
            "Antara",
            "MENA",
            "Belga",
            "ANP",
            "Lusa",
            "CNA",
            "KUNA",
            "SPA",
            "PNA",
            "Swissinfo");

    private OutletNames() {}

    /** A capitalised word or number; a full stop only inside it ("U.S.", "Al-Monitor.com"). */
    private static String word() {
        return "[\\p{Lu}\\d][\\p{L}\\d'\u2019&-]*(?:\\.[\\p{L}\\d]+)*(?:(?<=\\.\\p{Lu})\\.)?";
    }

    static boolean isAgency(String name) {
        return AGENCIES.contains(name.strip());
    }

    /** Whether the name has a noun of the press in it ("Northgate Chronicle") and is not a single word. */
    static boolean looksLikeOutlet(String name) {
        return name.contains(" ") && NOUN.matcher(name).find();
    }

    /** The name of an outlet that opens a text, as far as its capitals go. */
    static Optional<String> opening(String text) {
        Matcher matcher = Pattern.compile("^" + NAME).matcher(text);
        return matcher.find() && looksLikeOutlet(matcher.group())
                ? Optional.of(trimmed(matcher.group()))
                : Optional.empty();
    }

    /** Without the full stop of the sentence, small words and quotes at its ends. */
    static String trimmed(String name) {
        return name.strip()
                .replaceAll("(?: (?:of the|of|and the|and|for|the|de|du|la|le))+$", "")
                .replaceAll("[.,;:\"\u201d\u2019']+$", "")
                .replaceAll("^[\"\u201c\u2018']+", "")
                .strip();
    }
}
