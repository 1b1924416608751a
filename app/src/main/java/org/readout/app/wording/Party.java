package org.readout.app.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.core.Actor;
import org.readout.core.Sector;

/**
 * An actor as a reader meets it.
 *
 * @param name without a leading article
 * @param description what and whose it is ("armed group, Lebanon"); empty when nothing is known beyond the name
 * @param plural whether a verb with it as subject stands in the plural
 */
public record Party(String name, String description, boolean plural, Nature nature) {

    /** A state; what nobody is known to be behind ("the town hall": no name, no kind of actor); anybody else. */
    public enum Nature {
        STATE,
        THING,
        OTHER
    }

    /** The name of a party of which nothing is known. */
    public static final String UNNAMED = "unnamed party";

    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an)\\s+", Pattern.CASE_INSENSITIVE);

    private static final Pattern PRONOUN = Pattern.compile(
            "he|she|it|they|we|you|i|him|her|them|us|me|his|hers|its|their|theirs|our|ours|your|my|who|whom|whose|which|that"
                    + "|this|these|those|both|each|one|some|all|others?|himself|herself|itself|themselves|ourselves",
            Pattern.CASE_INSENSITIVE);

    /** A number before the party whose digits are grouped as no number is, which a headline must not repeat as one. */
    private static final Pattern GARBLED_COUNT =
            Pattern.compile("^((more|fewer|less) than |at (least|most) |about |nearly |some |up to |around |over )?"
                    + "(?!\\d{1,3}(,\\d{3})*(\\.\\d+)? )\\d+(,\\d+)+ (?=\\S)");

    /** Words with which a common noun phrase starts, so that a capital there is the sentence's. */
    private static final Pattern COMMON_START =
            Pattern.compile("^(At|About|More|Fewer|Less|Nearly|Almost|Some|Several|Up"
                    + "|Around|Over|Many|Most|Dozens|Hundreds|Thousands|Tens|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\\w+teen|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety|Other"
                    + "|One|Any|Each|Every|Senior|Top|Local|Its|Their|His|Her|All|Both) ");

    private static final Pattern COUNTED_PEOPLE = Pattern.compile("(?i)(?:.* )?\\d[\\d,.]* people");

    /** A plural in small letters without a number: "traders", "market traders". */
    private static final Pattern UNCOUNTED_NOUN = Pattern.compile("(?!people$)(?:\\p{Ll}+ )?\\p{Ll}+s");

    private static final Pattern POSTMODIFIER = Pattern.compile(
            "(?<=\\w),? (of|in|near|from|at|on|with|who|that|for|familiar|speaking|to|including|allied|loyal|backed|linked)\\b.*");

    private static final Pattern PEOPLE = Pattern.compile("(?:the )?\\p{Lu}\\p{L}+(?:ians|cans|lis|nis|qis|tis)");

    private static final Set<String> PLURAL_NAMES = Set.of(
            "Houthis",
            "Taliban",
            "Israelis",
            "Iraqis",
            "Pakistanis",
            "Saudis",
            "Yemenis",
            "Forces",
            "Guards",
            "Brigades",
            "Rebels",
            "Troops",
            "Officials",
            "Fighters",
            "Democrats",
            "Republicans",
            "Kurds",
            "Tigers",
            "Shabab");

    /** Names of groups that stand alone at the start of a sentence, where every word has a capital. */
    private static final Set<String> COMMON = Set.of(
            "Activists",
            "Analysts",
            "Authorities",
            "Critics",
            "Demonstrators",
            "Diplomats",
            "Doctors",
            "Gunmen",
            "Investigators",
            "Lawyers",
            "Medics",
            "Mediators",
            "Neighbours",
            "Officers",
            "Officials",
            "Others",
            "Partners",
            "Police",
            "Prosecutors",
            "Protesters",
            "Rebels",
            "Rescuers",
            "Residents",
            "Soldiers",
            "Students",
            "Supporters",
            "Survivors",
            "Witnesses");

    private static final Set<String> CROWD = Set.of(
            "Dozens", "Hundreds", "Thousands", "Tens", "Scores", "Some", "Many", "Most", "Several", "Two", "Three");

    private static final Set<String> PLURAL_NOUNS =
            Set.of("people", "police", "troops", "children", "women", "men", "aircraft", "personnel", "clergy");

    private static final Pattern WITH_ARTICLE = Pattern.compile(
            "^(United (States|Kingdom|Nations|Arab Emirates)|European (Union|Commission|Parliament|Council)|White House"
                    + "|Kremlin|Pentagon|Vatican|Netherlands|Philippines|Palestinian territories|Gaza Strip|West Bank|Middle East|Golan Heights|Red Sea|Black Sea|Gulf|Caucasus|Sahel|Balkans"
                    + "|(Ministry|Department|Government|Office|Embassy|Islamic Republic|(Democratic )?Republic|Bank|Economic Community) of .*"
                    + "|African Union|Arab League|Red Cross"
                    + "|.* (Department|Ministry|Republic|Emirates|Authority|Council|Army|Forces|Guards|Government|Court"
                    + "|Brigades|Administration|Agency|Party|Union|Movement|Military|Coast Guard|Navy|Air Force|Monetary Fund))$"
                    + "|^(Houthis|Taliban|Bahamas|Gambia)$");

    /** @param asWritten the words of the text, used when the actor has no canonical name */
    public static Party of(Actor actor, Optional<String> asWritten) {
        Optional<String> words = asWritten
                .filter(w -> !isPronoun(w) && actor.name().isEmpty())
                .or(() -> actor.name().filter(n -> actor.id().isEmpty() && isCommon(n)));
        String name = asWritten
                .filter(w -> isPeopleOf(actor, w))
                .or(() -> words.map(TextName::of))
                .or(actor::name)
                .or(() -> asWritten.flatMap(w -> TextName.ofPronoun(w, actor)))
                .or(() -> actor.country().flatMap(Countries::name))
                .or(() -> sectorOf(actor))
                .orElse(UNNAMED);
        String bare = ARTICLE.matcher(name.strip().replaceAll("\\s+", " ")).replaceFirst("");
        bare = GARBLED_COUNT.matcher(bare).replaceFirst("");
        return new Party(bare, describe(actor, bare), isPlural(bare, words.isPresent()), nature(actor, name, words));
    }

    private static Nature nature(Actor actor, String name, Optional<String> words) {
        boolean state = actor.id().filter(id -> id.indexOf('.') < 0).isPresent()
                && actor.name().filter(name::equals).isPresent();
        boolean thing =
                words.isPresent() && actor.id().isEmpty() && actor.sectors().isEmpty();
        boolean country =
                actor.country().flatMap(Countries::name).filter(name::equals).isPresent();
        return state || country ? Nature.STATE : thing ? Nature.THING : Nature.OTHER;
    }

    /** Whether a phrase ends in a common noun, past what follows its head: "coast guard ship" and no name. */
    private static boolean isCommon(String phrase) {
        return endsInNoun(head(phrase));
    }

    private static boolean endsInNoun(String phrase) {
        return Character.isLowerCase(phrase.charAt(phrase.lastIndexOf(' ') + 1));
    }

    /** The phrase without what follows its head. */
    private static String head(String phrase) {
        return POSTMODIFIER.matcher(phrase).replaceFirst("");
    }

    /** Whether the words name a state by its people ("Palestinians"), who can suffer and do what a state cannot. */
    private static boolean isPeopleOf(Actor actor, String words) {
        boolean isState = actor.id().filter(id -> id.indexOf('.') < 0).isPresent();
        return isState
                && PEOPLE.matcher(words).matches()
                && !words.equals(actor.name().orElse(""));
    }

    /** A party of a mention, which always has words of the text. */
    public static Party of(Actor actor, String asWritten) {
        return of(actor, Optional.of(asWritten));
    }

    /** The name as it stands inside a sentence, with the article English wants and no capital of a sentence's start. */
    public String inSentence() {
        String lowered = lowered(name);
        return !lowered.equals(name) ? lowered : WITH_ARTICLE.matcher(name).matches() ? "the " + name : name;
    }

    /** As in "Hezbollah (armed group, Lebanon)". */
    @Override
    public String toString() {
        return description.isEmpty() ? name : name + " (" + description + ")";
    }

    private static String describe(Actor actor, String name) {
        Optional<String> sector = sectorOf(actor).filter(words -> !words.equals(name));
        Optional<String> country = actor.country().flatMap(Countries::name).filter(c -> !name.contains(c));
        if (sector.isEmpty() || country.isEmpty()) {
            return sector.or(() -> country).orElse("");
        }
        return sector.get() + ", " + country.get();
    }

    private static Optional<String> sectorOf(Actor actor) {
        return actor.sectors().stream().filter(s -> s != Sector.UNK).findFirst().map(Party::sectorWords);
    }

    /** Words of a text as they stand inside a sentence: without a capital that is only that of a sentence's start. */
    static String lowered(String words) {
        boolean common = COMMON_START.matcher(words).find()
                || ARTICLE.matcher(words).lookingAt()
                || COMMON.contains(words)
                || COMMON.contains(head(words)) && endsInNoun(words);
        return common ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    /** Whether the words stand for whoever was named before. */
    public static boolean isPronoun(String words) {
        return PRONOUN.matcher(words.strip()).matches();
    }

    /** @param common whether it is a phrase of the text, whose capital is that of a sentence's start */
    private static boolean isPlural(String fullName, boolean common) {
        String name = head(fullName);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (common || Character.isLowerCase(last.charAt(0)) || CROWD.contains(last)) {
            return PLURAL_NOUNS.contains(last.toLowerCase(Locale.ROOT))
                    || CROWD.contains(last)
                    || last.matches(".*[^siu]s|\\w+men");
        }
        return COMMON.contains(name)
                || PLURAL_NAMES.contains(last)
                || PEOPLE.matcher(last).matches();
    }

    static String sectorWords(Sector sector) {
        return switch (sector) {
            case GOV -> "government";
            case MIL -> "military";
            case COP -> "police";
            case SPY -> "intelligence service";
            case JUD -> "judiciary";
            case LEG -> "legislature";
            case PTY -> "party";
            case OPP -> "opposition";
            case REB -> "armed group";
            case PRM -> "paramilitary";
            case UAF -> "unidentified armed force";
            case IGO -> "international organisation";
            case NGO -> "non-governmental organisation";
            case MED -> "media";
            case BUS -> "business";
            case EDU -> "education";
            case LAB -> "labour";
            case REL -> "religious body";
            case REF -> "refugees";
            case CVL -> "civilians";
            case CRM -> "criminal group";
            case IMG -> "international armed group";
            case UNK -> "unknown";
        };
    }

    /**
     * "A", "A and B", "A, B and C", "A, B and 3 others"; of "at least 40 people" and "traders" the first alone, which may well count the others. Several
     * parties that the text names together ("the two armies") are named once.
     */
    static String joined(List<Party> parties) {
        Set<String> together = new HashSet<>();
        List<String> all = parties.stream()
                .filter(party -> !party.plural() || together.add(party.inSentence()))
                .map(Party::inSentence)
                .toList();
        boolean counted =
                all.stream().anyMatch(name -> COUNTED_PEOPLE.matcher(name).matches());
        List<String> names = all.stream()
                .filter(name -> !counted || !UNCOUNTED_NOUN.matcher(name).matches())
                .toList();
        if (names.size() <= 1) {
            return String.join("", names);
        }
        if (names.size() > 4) {
            return names.get(0) + ", " + names.get(1) + " and " + (names.size() - 2) + " others";
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
