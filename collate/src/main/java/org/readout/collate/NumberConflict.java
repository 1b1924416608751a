package org.readout.collate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.readout.coder.Detail;
import org.readout.core.Discrepancy;
import org.readout.core.Quantity;

/** Numbers of one thing that exclude each other with their bounds; a toll that a later report of another source raises has grown. */
final class NumberConflict implements Conflict {
    /** From how many on a sum is that of its parts. */
    private static final double LEAST_SUM = 10;

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

    private static final Set<String> FATES = Stems.ofPassage(
            "kill killed killing die died dies dead death deaths wounded injured people persons men women lives least");

    private static final int FEWEST_SHARED = 2;
    private static final double MOST_GROWTH = 2;
    private static final long DAYS_OF_ONE_TOLL = 4;
    private static final Pattern GROWTH = Pattern.compile(
            "(?i)\\b(?:ris(?:e|es|en|ing)|rose|climb\\w*|grown?|grew|now|so far|increas\\w*|more bodies)\\b");

    /** Words for whatever is of some kind, with words for its kinds: there are no more of a kind than of the whole. */
    private static final Map<String, Set<String>> WHOLES = Map.of(
            "animal",
                    Set.of("cattle", "cow", "goat", "sheep", "camel", "horse", "pig", "donkey", "buffalo", "livestock"),
            "vehicle", Set.of("car", "truck", "lorry", "bus", "pickup", "motorcycle", "van", "ambulance", "tanker"),
            "vessel", Set.of("ship", "boat", "trawler", "ferry", "dinghy", "tanker", "canoe"),
            "building", Set.of("house", "home", "shop", "school", "church", "hut", "apartment"));

    /** What happens to people, and to animals, but to no thing. */
    private static final Set<String> OF_PEOPLE = Set.of("killed", "injured");

    private static final Set<String> ESCAPED = Set.of("fugitive", "escapee", "escaper", "runaway");

    private static final Set<String> BY_STEPS = Set.of("rescued", "released", "evacuated", "arrested", "displaced");

    private static final Set<String> HOSTAGES = Set.of("hostage", "captive", "passenger");

    /** Words for one countable thing. */
    private static final Set<Set<String>> SYNONYMS = Set.of(
            Set.of("house", "home"), Set.of("lorry", "truck"), Set.of("soldier", "troop"), Set.of("boat", "vessel"));

    /** Numerals that the parser takes for what is counted. */
    private static final Set<String> SCALES = Set.of("dozen", "hundred", "thousand", "million");

    private static final Set<String> SPEAKING = Set.of("say", "tell", "report", "speak", "describe", "interview");

    private static final Set<String> DISTANCES =
            Set.of("km", "kilometers", "kilometres", "miles", "mile", "m", "meters", "metres", "feet", "yards");

    /** Units that measure a thing, whatever it is called. */
    private static final Set<String> MEASURES = Set.of(
            "hectares",
            "hectare",
            "acres",
            "acre",
            "tons",
            "tonnes",
            "barrels",
            "liters",
            "litres",
            "kilograms",
            "kilos");

    /** What those do who are counted as a crowd. */
    private static final Set<String> GATHERING = Set.of(
            "PROTEST",
            "gather",
            "assemble",
            "block",
            "occupy",
            "join",
            "attend",
            "turn",
            "crowd",
            "camp",
            "flee",
            "fled");

    @Override
    public Set<Discrepancy.Kind> fields() {
        return Set.of(Discrepancy.Kind.NUMBER);
    }

    @Override
    public boolean excludes(Told a, Told b) {
        Quantity left = a.detail().amount().orElseThrow();
        Quantity right = b.detail().amount().orElseThrow();
        return left.value().isPresent()
                && right.value().isPresent()
                && NumberAccounts.exclude(left, right)
                && a.isOfOneTime(b)
                && !areStages(a, b)
                && countSameThing(a, b)
                && !hasGrown(a, b)
                && !hasGrown(b, a);
    }

    /** "Around 100 were rescued on Tuesday", and in the same report 346 by now: what is done step by step has a count for each day. */
    private static boolean areStages(Told a, Told b) {
        return a.sharesDocument(b)
                && a.detail().date().isPresent() != b.detail().date().isPresent()
                && fate(a).filter(BY_STEPS::contains).isPresent();
    }

    private static boolean countSameThing(Told a, Told b) {
        Optional<String> left = fate(a);
        Optional<String> right = fate(b);
        if (isOneMeasure(a, b)) {
            return a.isAttributed() != b.isAttributed() || !a.sharesDocument(b);
        }
        if (!left.equals(right)) {
            return isSentOrOpen(left) && isSentOrOpen(right) && areOnlyCountsOfOneNoun(a, b);
        }
        if (left.isPresent()) {
            if (isPart(a) || isPart(b)) {
                return areOfOneSort(a, b)
                        || isPart(a) && isMoreThanTheWhole(a, b)
                        || isPart(b) && isMoreThanTheWhole(b, a);
            }
            return (nounsMeet(a.detail().value(), b.detail().value())
                            || isMoreThanTheWhole(a, b)
                            || isMoreThanTheWhole(b, a))
                    && (a.sharesDocument(b) || tellMoreInCommon(a, b) || areOnlyTolls(a, b));
        }
        if (isDistance(a) || isDistance(b)) {
            return false;
        }
        if (takesUp(a, b) || areOnlyCountsOfOneNoun(a, b)) {
            return true;
        }
        if (isPeople(a) && isPeople(b)) {
            return isCrowd(a) && isCrowd(b) && !a.sharesDocument(b);
        }
        boolean sameUnit = a.detail()
                .amount()
                .orElseThrow()
                .unit()
                .equals(b.detail().amount().orElseThrow().unit());
        return sameUnit
                && !isPeople(a)
                && nounsMeet(a.detail().value(), b.detail().value())
                && a.sharesSubject(b)
                && a.shared(b) >= FEWEST_SHARED;
    }

    /** Whether nothing befell the counted; who is sent somewhere is counted like who is there. */
    private static boolean isSentOrOpen(Optional<String> fate) {
        return fate.filter(f -> !f.equals("sent")).isEmpty();
    }

    private static boolean isDistance(Told told) {
        return DISTANCES.contains(told.detail().amount().orElseThrow().unit());
    }

    /** "Nine inmates had escaped", "the union gave their number as 14": one report, and the second says nothing else of what it counts. */
    private static boolean takesUp(Told a, Told b) {
        return a.sharesDocument(b)
                && a.isAttributed()
                && b.isAttributed()
                && !isSpeaker(a)
                && !SCALES.contains(head(a))
                && a.detail().value().equals(b.detail().value())
                && a.detail().about().equals(b.detail().about())
                && !a.detail().sentence().equals(b.detail().sentence());
    }

    /** Whether each of two reports of nearly one day gives but one figure of those to whom this happened, so that it is the toll. */
    private static boolean areOnlyTolls(Told a, Told b) {
        boolean near = a.published()
                .flatMap(day -> b.published().map(day::gap))
                .map(days -> days <= DAYS_OF_ONE_TOLL)
                .orElse(true);
        return near && isOnlyToll(a) && isOnlyToll(b);
    }

    private static boolean isOnlyToll(Told told) {
        Optional<String> fate = fate(told.detail());
        return isOnlyFigure(told, d -> fate(d).equals(fate));
    }

    /** Both reports count one noun, and each but once: "2,400 lorries are stuck", "900 lorries were waiting". Whoever speaks is not counted. */
    private static boolean areOnlyCountsOfOneNoun(Told a, Told b) {
        return !a.sharesDocument(b)
                && areOneNoun(head(a), head(b))
                && isWord(head(a))
                && !PEOPLE.contains(head(a))
                && !GENERIC.contains(head(a))
                && nounsMeet(a.detail().value(), withHead(b.detail().value(), head(a)))
                && !isSpeaker(a)
                && !isSpeaker(b)
                && isOnlyFigure(a, d -> areOneNoun(head(d), head(a)))
                && isOnlyFigure(b, d -> areOneNoun(head(d), head(b)));
    }

    private static String withHead(String words, String head) {
        return words.substring(0, words.lastIndexOf(' ') + 1) + head;
    }

    /** Not "$400,000", which the parser may take for what is counted. */
    private static boolean isWord(String head) {
        return head.matches("\\p{L}.*");
    }

    private static boolean areOneNoun(String a, String b) {
        return a.equals(b) || SYNONYMS.stream().anyMatch(words -> words.contains(a) && words.contains(b));
    }

    private static boolean isSpeaker(Told told) {
        return told.detail().about().stream().anyMatch(SPEAKING::contains);
    }

    /** Whether the report gives one figure of some sort, and no other. */
    private static boolean isOnlyFigure(Told told, Predicate<Detail> sort) {
        return told.document().details().stream()
                        .filter(d -> d.field() == Discrepancy.Kind.NUMBER)
                        .filter(sort)
                        .flatMap(d -> d.amount().stream())
                        .map(Quantity::value)
                        .distinct()
                        .limit(2)
                        .count()
                == 1;
    }

    private static boolean isOneMeasure(Told a, Told b) {
        String unit = a.detail().amount().orElseThrow().unit();
        return MEASURES.contains(unit)
                && unit.equals(b.detail().amount().orElseThrow().unit());
    }

    /** "200 cattle" and "64 animals", "four smugglers" and "two people": a part that is greater than the whole. */
    private static boolean isMoreThanTheWhole(Told part, Told whole) {
        String noun = head(whole);
        boolean isWhole = PEOPLE.contains(noun) && isOfPeople(part)
                || WHOLES.getOrDefault(noun, Set.of()).contains(head(part));
        return isWhole && number(part) > number(whole);
    }

    /** Whoever is killed, hurt or held is one of the people, unless a word for things or animals says otherwise. */
    private static boolean isOfPeople(Told part) {
        boolean thing = WHOLES.values().stream().anyMatch(kinds -> kinds.contains(head(part)))
                || WHOLES.containsKey(head(part));
        return isPeople(part)
                || IdentityConflict.isPerson(head(part))
                || !thing
                        && isWord(head(part))
                        && fate(part).filter(OF_PEOPLE::contains).isPresent();
    }

    /**
     * "One soldier and 11 civilians were killed", "70 dead in one village and 30 in another": of several counts of one fate in a clause, or that add up to
     * another of their report, none is the toll.
     */
    private static boolean isPart(Told told) {
        Optional<String> fate = fate(told);
        List<Detail> others = told.document().details().stream()
                .filter(d -> d.field() == Discrepancy.Kind.NUMBER && d != told.detail())
                .filter(d -> fate(d).equals(fate) && isCountOfSome(d))
                .toList();
        return others.stream().anyMatch(d -> d.words().equals(told.detail().words()))
                || isCountOfSome(told.detail())
                        && others.stream().anyMatch(other -> addUpToAThird(told.detail(), other, others));
    }

    /** Both count the same sort of people, by a word that says which. */
    private static boolean areOfOneSort(Told a, Told b) {
        return areOneNoun(head(a), head(b))
                && !PEOPLE.contains(head(a))
                && !GENERIC.contains(head(a))
                && nounsMeet(a.detail().value(), b.detail().value());
    }

    private static boolean isCountOfSome(Detail detail) {
        return detail.amount()
                .flatMap(a -> a.value().stream().boxed().findFirst())
                .filter(n -> n >= 1)
                .isPresent();
    }

    /** Parts of a toll that a report adds up; smaller ones add up by chance. */
    private static boolean addUpToAThird(Detail one, Detail other, List<Detail> all) {
        double sum = number(one) + number(other);
        return !other.sentence().equals(one.sentence())
                && number(one) != number(other)
                && sum >= LEAST_SUM
                && all.stream().anyMatch(d -> number(d) == sum);
    }

    private static boolean isCrowd(Told told) {
        return told.detail().about().stream().anyMatch(GATHERING::contains);
    }

    private static String head(Told told) {
        return head(told.detail());
    }

    private static String head(Detail detail) {
        return detail.value().replaceAll("^.* ", "");
    }

    /** Whether two reports share more than who was counted, what became of them and who says so: "riots", "convoy", a name. */
    private static boolean tellMoreInCommon(Told a, Told b) {
        Set<String> shared = new HashSet<>(a.sentence());
        shared.retainAll(b.sentence());
        shared.removeAll(FATES);
        for (Told told : List.of(a, b)) {
            shared.removeAll(Stems.ofPassage(told.detail().value()));
            shared.removeAll(told.source());
        }
        return !shared.isEmpty();
    }

    private static boolean isPeople(Told told) {
        return isPeople(told.detail());
    }

    private static boolean isPeople(Detail detail) {
        return detail.amount().orElseThrow().unit().equals("people");
    }

    private static Optional<String> fate(Told told) {
        return fate(told.detail());
    }

    /** What became of those counted; people who are held have been arrested. */
    private static Optional<String> fate(Detail detail) {
        Quantity amount = detail.amount().orElseThrow();
        if (DISTANCES.contains(amount.unit())) {
            return Optional.empty();
        }
        if (List.of(detail.value().split(" ")).contains("dead")) {
            return Optional.of("killed");
        }
        if (detail.about().contains("ABOARD")) {
            return Optional.of("aboard");
        }
        if (detail.about().contains("escape") || ESCAPED.contains(head(detail))) {
            return Optional.of("escaped");
        }
        return amount.of()
                .map(f -> f.equals("held") && isPeople(detail) ? "arrested" : f)
                .or(() -> detail.about().contains("DEATH")
                        ? Optional.of("killed")
                        : detail.about().contains("ARREST") ? Optional.of("arrested") : Optional.empty());
    }

    /** "malian soldier" and "soldier", "people" and "rebel"; not "kyrgyz guard" and "tajik guard", nor "driver" and "passenger". */
    private static boolean nounsMeet(String a, String b) {
        List<String> left = Arrays.asList(a.split(" "));
        List<String> right = Arrays.asList(b.split(" "));
        String leftHead = left.get(left.size() - 1);
        String rightHead = right.get(right.size() - 1);
        if (GENERIC.contains(leftHead) || GENERIC.contains(rightHead)) {
            return true;
        }
        if (PEOPLE.contains(leftHead) && PEOPLE.contains(rightHead)) {
            return true;
        }
        Set<String> both = new HashSet<>(left.subList(0, left.size() - 1));
        both.retainAll(right);
        boolean otherQuality = left.size() > 1 && right.size() > 1 && both.isEmpty();
        return leftHead.equals(rightHead) && !otherQuality;
    }

    private static double number(Told told) {
        return number(told.detail());
    }

    private static double number(Detail detail) {
        return detail.amount().orElseThrow().value().orElseThrow();
    }

    /** More than twice as many, by a source that does not say that it grew, is another account, as in {@link NumberAccounts}. */
    private static boolean hasGrown(Told earlier, Told later) {
        double before = number(earlier);
        double after = number(later);
        boolean toldAsGrowth = !earlier.isAttributed()
                || !later.isAttributed()
                || GROWTH.matcher(later.detail().sentence().text()).find();
        return later.isReportedAfter(earlier) && after > before && (after <= MOST_GROWTH * before || toldAsGrowth);
    }

    @Override
    public String about(Told told) {
        String unit = told.detail().amount().orElseThrow().unit();
        String what = head(told);
        String things = isPeople(told) ? what + "s" : unit;
        boolean held = told.detail()
                .amount()
                .flatMap(Quantity::of)
                .filter("held"::equals)
                .isPresent();
        return fate(told)
                .map(f -> f.equals("arrested") && (held || HOSTAGES.contains(what)) ? "held" : f)
                .map(f -> (isPeople(told) || GENERIC.contains(what) ? "people" : things) + " " + f)
                .orElse("number of " + things);
    }

    @Override
    public String value(Told told) {
        return NumberAccounts.inFigures(told.detail().amount().orElseThrow());
    }
}
