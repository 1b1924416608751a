package org.readout.collate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.coder.Detail;
import org.readout.core.Discrepancy;
import org.readout.core.Quantity;

/** Who or what a number counts: the noun, what became of the counted, and whether the report gives other figures of that sort. */
record Counted(Detail detail) {
    /** Words for the counted that leave open who or what they are. */
    private static final Set<String> GENERIC = Set.of(
            "death",
            "dead",
            "body",
            "life",
            "fatality",
            "casualty",
            "detainee",
            "corpse",
            "toll",
            "fugitive",
            "escapee",
            "");

    private static final Set<String> PEOPLE = Set.of("people", "person", "victim", "human", "man");

    /** Who is called by the deed itself: they are no victims of it. */
    private static final Set<String> DOERS = Set.of(
            "attacker", "assailant", "gunman", "shooter", "bomber", "raider", "hijacker", "intruder", "perpetrator");

    /** Words for whatever is of some kind, with words for its kinds: there are no more of a kind than of the whole. */
    private static final Map<String, Set<String>> WHOLES = Map.of(
            "animal",
                    Set.of("cattle", "cow", "goat", "sheep", "camel", "horse", "pig", "donkey", "buffalo", "livestock"),
            "vehicle", Set.of("car", "truck", "lorry", "bus", "pickup", "motorcycle", "van", "ambulance", "tanker"),
            "vessel", Set.of("ship", "boat", "trawler", "ferry", "dinghy", "tanker", "canoe"),
            "building", Set.of("house", "home", "shop", "school", "church", "hut", "apartment"));

    /** What happens to people, and to animals, but to no thing. */
    private static final Set<String> OF_PEOPLE = Set.of("killed", "injured", "arrested");

    private static final Set<String> ESCAPED = Set.of("fugitive", "escapee", "escaper", "runaway");

    /** Words for one countable thing. */
    private static final Set<Set<String>> SYNONYMS = Set.of(
            Set.of("house", "home", "hut"),
            Set.of("lorry", "truck"),
            Set.of("soldier", "troop"),
            Set.of("policeman", "officer"),
            Set.of("boat", "vessel"));

    /** What a clause says in other words than one became of the people whom it counts. */
    private static final Map<String, Pattern> FATES_OF_PEOPLE = fatesOfPeople();

    /** What a clause says became of the buildings and vehicles that it counts. */
    private static final Pattern DESTROYED = Pattern.compile(
            "(?i)\\b(?:burn(?:ed|t)|destroyed|razed|torched|gutted|reduced to \\p{L}+|set (?:on fire|alight|ablaze)|went up in flames)\\b");

    private static final Map<String, String> FATE_WORDS = Map.of(
            "killed", "killed",
            "slain", "killed",
            "wounded", "injured",
            "injured", "injured",
            "missing", "missing",
            "detained", "arrested",
            "arrested", "arrested",
            "abducted", "arrested");
    private static final Map<String, String> PARTICIPLES = Map.of(
            "killing", "killed",
            "injuring", "injured",
            "wounding", "injured",
            "detaining", "arrested",
            "arresting", "arrested",
            "abducting", "arrested");
    private static final Pattern PARTICIPLE = Pattern.compile("\\b(" + String.join("|", PARTICIPLES.keySet())
            + ") (?:another |some |at least |about |around |more than )?$");
    private static final String DETERMINERS =
            "a|an|the|his|her|their|at|some|about|more|another|\\d+|one|two|three|four|five|six|\\p{L}+en|dozens|several|scores|many"
                    + "|few|hundreds|thousands|tens";

    /** "Villagers", "unarmed women": whom the counted killed, and no "hours later" nor "overseas". */
    private static final String BARE_PLURAL =
            "(?:\\p{L}+(?:ed|ian|ish|ese|al|ful|ous|less|i) )?(?!(?:as|is|was|has|across|besides|overseas|always|perhaps|sometimes|outdoors"
                    + "|indoors|seconds|minutes|hours|days|nights|weeks|months|years)\\b)(?:\\p{L}+s|people|police|troops)";

    private static final Pattern THOSE = Pattern.compile("^\\s*(?:[\\p{L}-]+ )?(?<fate>"
            + String.join("|", FATE_WORDS.keySet()) + ")\\b(?! (?:" + DETERMINERS + "|" + BARE_PLURAL + ")\\b)");

    private static final Pattern AND_OTHERS =
            Pattern.compile("\\s+(?:and|or)\\s+(?!\\d)(?:(?!\\p{L}+(?:ed|ing)\\b)\\p{L}+ )?(?<noun>\\p{Ll}+)s\\b"
                    + "(?<clause>\\s+(?:were|was|are|is|have|had|has)\\b)?");

    /** Who serves, beside the {@linkplain IdentityConflict#isPerson people} of other sorts. */
    private static final Set<String> SERVING = Set.of(
            "soldier",
            "troop",
            "officer",
            "guard",
            "trooper",
            "recruit",
            "conscript",
            "reservist",
            "official",
            "sailor",
            "paramilitary");

    private static final Pattern DONE_TO_THEM = Pattern.compile(
            "(?i)\\b(?:(?:kill|injur|wound|captur|arrest|detain|abduct)(?:s|ed|es|ing)|leav(?:es|ing)|left)\\b");

    private static final Set<String> DISTANCES =
            Set.of("km", "kilometers", "kilometres", "miles", "mile", "m", "meters", "metres", "feet", "yards");

    /** Units that measure a thing, whatever it is called, in each spelling. */
    private static final Map<String, String> MEASURES = Map.ofEntries(
            Map.entry("hectares", "hectare"),
            Map.entry("hectare", "hectare"),
            Map.entry("acres", "acre"),
            Map.entry("acre", "acre"),
            Map.entry("tons", "ton"),
            Map.entry("tonnes", "ton"),
            Map.entry("barrels", "barrel"),
            Map.entry("liters", "liter"),
            Map.entry("litres", "liter"),
            Map.entry("kilograms", "kilo"),
            Map.entry("kilos", "kilo"));

    private static Map<String, Pattern> fatesOfPeople() {
        Map<String, Pattern> fates = new LinkedHashMap<>();
        fates.put("killed", words("to death|found dead|lost (?:their|his|her) li(?:fe|ves)|perished"));
        fates.put("missing", words("not (?:been )?(?:seen|returned|found)|unaccounted for"));
        fates.put(
                "displaced",
                words("(?:lost|left|fled|abandoned) their (?:homes?|houses?|villages?)|homeless|without shelter"));
        fates.put(
                "injured",
                words("(?:taken|brought|rushed|admitted) to (?:the |a )?(?:\\p{L}+ )?hospitals?|hospitali[sz]ed"
                        + "|suffered (?:\\p{L}+ )?injuries"));
        fates.put(
                "arrested",
                words("(?:were|was|been|being|are) (?:taken|abducted|kidnapped|seized|captured|led away|rounded up)"));
        return fates;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)\\b(?:" + alternatives + ")\\b");
    }

    static Counted by(Told told) {
        return told.counted();
    }

    Quantity amount() {
        return detail.amount().orElseThrow();
    }

    /** The number, which must be readable. */
    double number() {
        return amount().value().orElseThrow();
    }

    /** The base form of the counted noun; empty where the number stands alone. */
    String noun() {
        return detail.value().substring(detail.value().lastIndexOf(' ') + 1);
    }

    boolean isPeople() {
        return amount().unit().equals("people");
    }

    boolean isDistance() {
        return DISTANCES.contains(amount().unit());
    }

    /** "90 tonnes", "40 tons". */
    boolean sharesMeasure(Counted other) {
        String measure = MEASURES.get(amount().unit());
        return measure != null && measure.equals(MEASURES.get(other.amount().unit()));
    }

    boolean sharesUnit(Counted other) {
        return amount().unit().equals(other.amount().unit());
    }

    /** Whether the noun says neither who nor what is counted: "people", "bodies". */
    boolean isOfAnySort() {
        return PEOPLE.contains(noun()) || GENERIC.contains(noun());
    }

    boolean isGeneric() {
        return GENERIC.contains(noun());
    }

    /** Not "$400,000", which the parser may take for what is counted. */
    boolean isNamedByAWord() {
        return noun().matches("\\p{L}.*");
    }

    /** "44 officers and soldiers": the number is that of both sorts together. */
    boolean isOfSeveralSorts() {
        String sentence = detail.sentence().text();
        int end = amount().source().span().end() - detail.sentence().span().start();
        if (end < 0 || end > sentence.length()) {
            return false;
        }
        Matcher others = AND_OTHERS.matcher(sentence.substring(end));
        return others.lookingAt()
                && (SERVING.contains(others.group("noun")) || IdentityConflict.isPerson(others.group("noun")))
                && (others.group("clause") == null
                        || !DONE_TO_THEM.matcher(textBefore()).find());
    }

    /** Its sentence up to the number; empty where the number stands elsewhere. */
    String textBefore() {
        String sentence = detail.sentence().text();
        int start = amount().source().span().start() - detail.sentence().span().start();
        return start <= 0 || start > sentence.length() ? "" : sentence.substring(0, start);
    }

    boolean sharesNoun(Counted other) {
        return noun().equals(other.noun())
                || SYNONYMS.stream().anyMatch(words -> words.contains(noun()) && words.contains(other.noun()));
    }

    /** "malian soldier" and "soldier", "people" and "rebel"; not "kyrgyz guard" and "tajik guard", nor "driver" and "passenger", nor "fatality" and "attacker". */
    boolean meets(Counted other) {
        if (DOERS.contains(noun()) != DOERS.contains(other.noun())) {
            return false;
        }
        if (isGeneric() || other.isGeneric() || PEOPLE.contains(noun()) && PEOPLE.contains(other.noun())) {
            return true;
        }
        return sharesNoun(other) && !hasOtherQuality(other);
    }

    /** Whether each says of what kind the counted are, and they are of none in common: "kyrgyz guard" and "tajik guard". */
    boolean hasOtherQuality(Counted other) {
        Set<String> own = qualities();
        Set<String> others = other.qualities();
        boolean both = !own.isEmpty() && !others.isEmpty();
        own.retainAll(others);
        return both && own.isEmpty();
    }

    private Set<String> qualities() {
        List<String> words = Arrays.asList(detail.value().split(" "));
        return new HashSet<>(words.subList(0, words.size() - 1));
    }

    /** "200 cattle" and "64 animals", "four smugglers" and "two people": a part that is greater than the whole. */
    boolean isMoreThanTheWhole(Counted whole) {
        boolean isWhole = PEOPLE.contains(whole.noun()) && isOfPeople()
                || WHOLES.getOrDefault(whole.noun(), Set.of()).contains(noun());
        return isWhole && number() > whole.number();
    }

    /** Whoever is killed, hurt or held is one of the people, unless a word for things or animals says otherwise. */
    private boolean isOfPeople() {
        boolean thing =
                WHOLES.values().stream().anyMatch(kinds -> kinds.contains(noun())) || WHOLES.containsKey(noun());
        return isPeople()
                || IdentityConflict.isPerson(noun())
                || !thing
                        && isNamedByAWord()
                        && fate().filter(OF_PEOPLE::contains).isPresent();
    }

    /** What became of those counted; people who are held have been arrested. */
    Optional<String> fate() {
        if (isDistance()) {
            return Optional.empty();
        }
        if (List.of(detail.value().split(" ")).contains("dead")) {
            return Optional.of("killed");
        }
        if (detail.about().contains("ABOARD")) {
            return Optional.of("aboard");
        }
        if (detail.about().contains("escape") || ESCAPED.contains(noun())) {
            return Optional.of("escaped");
        }
        Optional<String> before = fateBefore();
        if (before.isPresent()) {
            return before;
        }
        boolean person = isPeople() || IdentityConflict.isPerson(noun());
        return amount().of()
                .map(f -> f.equals("held") && person ? "arrested" : f)
                .or(() -> detail.about().contains("DEATH") ? Optional.of("killed") : Optional.empty())
                .or(() -> person ? fateInOtherWords() : fateOfAThing())
                .or(() -> detail.about().contains("ARREST") ? Optional.of("arrested") : Optional.empty());
    }

    /** "Killing nine and injuring 33 passengers": the participle right before the number, whatever else its clause tells. */
    private Optional<String> fateBefore() {
        Matcher participle = PARTICIPLE.matcher(textBefore());
        return participle.find() ? Optional.ofNullable(PARTICIPLES.get(participle.group(1))) : Optional.empty();
    }

    private Optional<String> fateInOtherWords() {
        String words = detail.words().text();
        return FATES_OF_PEOPLE.entrySet().stream()
                .filter(fate -> fate.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .or(this::fateOfThose);
    }

    /** "Relatives of two men killed near the border": the word after the noun, unless it is what they did. */
    private Optional<String> fateOfThose() {
        String sentence = detail.sentence().text();
        int end = amount().source().span().end() - detail.sentence().span().start();
        if (end < 0 || end > sentence.length()) {
            return Optional.empty();
        }
        Matcher those = THOSE.matcher(sentence.substring(end));
        return those.find() ? Optional.ofNullable(FATE_WORDS.get(those.group("fate"))) : Optional.empty();
    }

    private Optional<String> fateOfAThing() {
        boolean thing =
                WHOLES.containsKey(noun()) || WHOLES.values().stream().anyMatch(kinds -> kinds.contains(noun()));
        return thing && DESTROYED.matcher(detail.words().text()).find() ? Optional.of("destroyed") : Optional.empty();
    }

    /** Whether a report gives one figure of some sort, and no other. */
    static boolean isOnlyFigure(Told told, Predicate<Counted> sort) {
        return told.document().details().stream()
                        .filter(d -> d.field() == Discrepancy.Kind.NUMBER)
                        .map(Counted::new)
                        .filter(sort)
                        .map(c -> c.amount().value())
                        .distinct()
                        .limit(2)
                        .count()
                == 1;
    }
}
