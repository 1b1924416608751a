package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Excerpt;
import org.readout.core.OriginHint;
import org.readout.core.OriginHint.Kind;
import org.readout.core.Published;
import org.readout.core.Published.Basis;
import org.readout.core.Span;

/** Reads what a credit line says: whose report it is, from which language it was put into English, where it ran and when. */
final class Credits {

    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("arabic", "ar"),
            Map.entry("armenian", "hy"),
            Map.entry("azerbaijani", "az"),
            Map.entry("bengali", "bn"),
            Map.entry("burmese", "my"),
            Map.entry("chinese", "zh"),
            Map.entry("mandarin", "zh"),
            Map.entry("czech", "cs"),
            Map.entry("danish", "da"),
            Map.entry("dari", "fa"),
            Map.entry("dutch", "nl"),
            Map.entry("english", "en"),
            Map.entry("farsi", "fa"),
            Map.entry("persian", "fa"),
            Map.entry("finnish", "fi"),
            Map.entry("french", "fr"),
            Map.entry("georgian", "ka"),
            Map.entry("german", "de"),
            Map.entry("greek", "el"),
            Map.entry("hebrew", "he"),
            Map.entry("hindi", "hi"),
            Map.entry("hungarian", "hu"),
            Map.entry("indonesian", "id"),
            Map.entry("italian", "it"),
            Map.entry("japanese", "ja"),
            Map.entry("korean", "ko"),
            Map.entry("kurdish", "ku"),
            Map.entry("norwegian", "no"),
            Map.entry("pashto", "ps"),
            Map.entry("polish", "pl"),
            Map.entry("portuguese", "pt"),
            Map.entry("romanian", "ro"),
            Map.entry("russian", "ru"),
            Map.entry("serbian", "sr"),
            Map.entry("somali", "so"),
            Map.entry("spanish", "es"),
            Map.entry("swahili", "sw"),
            Map.entry("swedish", "sv"),
            Map.entry("amharic", "am"),
            Map.entry("thai", "th"),
            Map.entry("turkish", "tr"),
            Map.entry("ukrainian", "uk"),
            Map.entry("urdu", "ur"),
            Map.entry("vietnamese", "vi"));
    private static final String LANGUAGE = "(?<lang>" + String.join("|", LANGUAGES.keySet()) + ")";

    private static final String OUTLET = "(?<outlet>(?:[Tt]he )?" + OutletNames.NAME + ")";

    private static final Pattern FEED =
            Pattern.compile("(?i:appeared (?:first )?(?:on|in)) (?<outlet>.{2,80}?)\\.?\\s*$");
    private static final Pattern FIRST_RUN = Pattern.compile(
            "(?i:(?:(?:appeared|published|printed|ran|written|produced)(?: (?:originally|first))?)(?: in " + LANGUAGE
                    + ")?,? (?:in|on|by|at|for)) " + OUTLET);
    private static final Pattern VERSION_OF = Pattern.compile(
            "(?i:version of (?:an?|the) (?:report|article|story|piece|dispatch) (?:by|from|in|of)) " + OUTLET);
    private static final Pattern TAKEN_FROM = Pattern.compile(
            "(?i:(?:reprinted|republished|reproduced|syndicated|adapted|taken)(?: with permission)?,? (?:from|courtesy of)|courtesy(?: of|:)?) "
                    + OUTLET);
    private static final Pattern SOURCE_LINE =
            Pattern.compile("^[(\\[]?(?i:source)s?: " + OUTLET + "(?:[)\\]]?\\.?$| ?\\|)");
    private static final Pattern TRANSLATED =
            Pattern.compile("(?i:translat(?:ed|ion) from (?:the )?(?:original )?" + LANGUAGE + "\\b)");
    private static final Pattern LANGUAGE_OF_FIRST_RUN = Pattern.compile(
            "(?i:(?:appeared|published|printed|written|produced)(?: (?:originally|first))? in " + LANGUAGE + "\\b)");
    private static final Pattern AGENCY_HELP = Pattern.compile(
            "(?i:(?:inputs?|reporting|reports?|files|contributions?|material|information) (?:from|by)) (?:the )?"
                    + OUTLET);
    private static final Pattern CONTRIBUTED = Pattern.compile("^[(\\[]?" + OUTLET + " (?i:(?:also )?contributed)\\b");
    private static final Pattern BARE_AGENCY =
            Pattern.compile("^[-\u2013\u2014(\\[ ]*(?<outlet>[^)\\]]{2,40}?)[)\\]. ]*$");
    private static final Pattern RAN_HERE = Pattern.compile("(?i:published in) (?:the )?" + OUTLET + " (?i:on) ");
    private static final Pattern TRANSLATED_FOR = Pattern.compile("(?i:translated for) (?:the )?" + OUTLET);
    private static final Pattern DATED = Pattern.compile("(?i:\\b(?:published|appeared|posted|printed|ran)\\b)");

    private Credits() {}

    /** Every hint at an origin in a credit. */
    static List<OriginHint> hints(String text, Span span) {
        String credit = span.slice(text);
        Excerpt evidence = Excerpt.of(text, span);
        List<OriginHint> hints = new ArrayList<>();
        Optional<String> language = first(credit, "lang", TRANSLATED, LANGUAGE_OF_FIRST_RUN)
                .map(name -> LANGUAGES.getOrDefault(name.toLowerCase(Locale.ROOT), ""))
                .filter(code -> !code.isEmpty() && !code.equals("en"));
        Optional<String> outlet = first(credit, "outlet", VERSION_OF, TAKEN_FROM, SOURCE_LINE)
                .or(() -> first(credit, "outlet", RAN_HERE.matcher(credit).find() ? NONE : FIRST_RUN))
                .or(() -> credit.toLowerCase(Locale.ROOT).startsWith("the post ")
                        ? first(credit, "outlet", FEED)
                        : Optional.empty());
        if (language.isPresent() || TRANSLATED.matcher(credit).find()) {
            hints.add(new OriginHint(Kind.TRANSLATION, outlet, language, evidence));
        } else if (outlet.isPresent()) {
            Kind kind = OutletNames.isAgency(outlet.get()) ? Kind.AGENCY : Kind.REPRINT;
            hints.add(new OriginHint(kind, outlet, Optional.empty(), evidence));
        } else {
            first(credit, "outlet", AGENCY_HELP, CONTRIBUTED)
                    .filter(name -> OutletNames.isAgency(name) || OutletNames.looksLikeOutlet(name))
                    .or(() -> first(credit, "outlet", BARE_AGENCY).filter(OutletNames::isAgency))
                    .ifPresent(name ->
                            hints.add(new OriginHint(Kind.AGENCY, Optional.of(name), Optional.empty(), evidence)));
        }
        return hints;
    }

    private static final Pattern NONE = Pattern.compile("(?<outlet>(?!))");

    /** The outlet that a credit says this very article was published in. */
    static Optional<String> ranHere(String credit) {
        return first(credit, "outlet", RAN_HERE, TRANSLATED_FOR);
    }

    /** The date that a credit gives for the publication. */
    static Optional<Published> published(String credit) {
        if (!DATED.matcher(credit).find()) {
            return Optional.empty();
        }
        return DateText.find(credit).map(found -> Published.on(found.day(), Basis.METADATA, "credit line"));
    }

    private static Optional<String> first(String credit, String group, Pattern... patterns) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(credit);
            if (matcher.find() && matcher.group(group) != null) {
                String name = OutletNames.trimmed(matcher.group(group));
                if (!name.isEmpty()) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }
}
