package org.readout.collate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.coder.Detail;
import org.readout.core.Attribution;
import org.readout.core.Discrepancy;
import org.readout.core.Excerpt;
import org.readout.core.Quantity;

/** Numbers of one thing that exclude each other with their bounds; a toll that a later report of another source raises has grown. */
final class NumberConflict implements Conflict {
    /** From how many on a sum is that of its parts. */
    private static final double LEAST_SUM = 10;

    private static final Set<String> FATES = Stems.ofPassage(
            "kill killed killing die died dies dead death deaths wounded injured people persons men women lives least");

    private static final int FEWEST_SHARED = 2;
    private static final double MOST_GROWTH = 2;
    private static final long DAYS_OF_ONE_TOLL = 4;
    private static final Pattern GROWTH = Pattern.compile(
            "(?i)\\b(?:ris(?:e|es|en|ing)|rose|climb\\w*|grown?|grew|now|so far|increas\\w*|more bodies)\\b");

    private static final Pattern SUPERSEDED = Pattern.compile(
            "(?i)^\\P{L}*(?:previously|initially|earlier|at first|originally)\\b,?(?! (?:this|on|in|that)\\b)"
                    + "|\\b(?:previously|initially|originally) (?:said|reported|announced|put|given|spoken|estimated|thought|believed)\\b"
                    + "|\\bhad (?:put|said|spoken|counted|reported)\\b.{1,60}\\b(?:on \\p{L}+ (?:morning|evening|night)|earlier|hours before)\\b");

    /** What ends right before a number that earlier reports gave: they are the subject of its clause, neither contradicted nor compared in it. */
    private static final Pattern OF_EARLIER_REPORTS = Pattern.compile(
            "(?i)(?:^|(?:[,;:–—]|\\b(?:and|but|while|whereas|though|although|after|when|where|as|that|said))(?=\\P{L}))\\P{L}*"
                    + "(?:(?:the|some|its|their|his|her) )?(?:initial|earlier|previous|first) (?:reports?|figures?|tolls?|counts?|estimates?|death tolls?)"
                    + "(?: (?:of|by|from|in) [^,;:]{1,40}?)? (?:had |have )?"
                    + "(?:said|put|spoke|spoken|told|gave|given|suggested|indicated|listed|showed|shown|counted|estimated|mentioned)\\b"
                    + "(?:(?!\\b(?:but|while|whereas|though|although)\\b)[^,;:])*$");

    private static final Set<String> BY_STEPS = Set.of("rescued", "released", "evacuated", "arrested", "displaced");

    private static final Set<String> HOSTAGES = Set.of("hostage", "captive", "passenger");

    /** Numerals that the parser takes for what is counted. */
    private static final Set<String> SCALES = Set.of("dozen", "hundred", "thousand", "million");

    private static final Set<String> SPEAKING = Set.of("say", "tell", "report", "speak", "describe", "interview");

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
        Quantity left = Counted.by(a).amount();
        Quantity right = Counted.by(b).amount();
        return isReadable(left)
                && isReadable(right)
                && !isSuperseded(a)
                && !isSuperseded(b)
                && NumberAccounts.exclude(left, right)
                && a.isOfOneTime(b)
                && !PastTimes.isOfAnEarlierDeed(a.detail())
                && !PastTimes.isOfAnEarlierDeed(b.detail())
                && !areStages(a, b)
                && countSameThing(a, b)
                && !agreesElsewhere(a, b)
                && !agreesElsewhere(b, a)
                && !hasGrown(a, b)
                && !hasGrown(b, a);
    }

    /** Not a share of a person, as which "a fifth death" may be read. */
    private static boolean isReadable(Quantity quantity) {
        return quantity.value().isPresent()
                && (!quantity.unit().equals("people")
                        || quantity.value().getAsDouble()
                                == Math.rint(quantity.value().getAsDouble()));
    }

    /** "Previously, there were reports of three killed", "police had initially spoken of two": a figure that the report itself says has been replaced. */
    private static boolean isSuperseded(Told told) {
        String sentence = told.detail().sentence().text();
        return SUPERSEDED.matcher(sentence).find()
                || OF_EARLIER_REPORTS.matcher(Counted.by(told).textBefore()).find();
    }

    /** Counts of soldiers of two countries are no accounts of one toll, though each differs from one of soldiers. */
    @Override
    public boolean mayStandTogether(Told a, Told b) {
        Counted left = Counted.by(a);
        Counted right = Counted.by(b);
        return !left.sharesNoun(right) || !left.hasOtherQuality(right);
    }

    /** "Around 100 were rescued on Tuesday", and in the same report 346 by now: what is done step by step has a count for each day. */
    private static boolean areStages(Told a, Told b) {
        return a.sharesDocument(b)
                && a.detail().date().isPresent() != b.detail().date().isPresent()
                && Counted.by(a).fate().filter(BY_STEPS::contains).isPresent();
    }

    private static boolean countSameThing(Told a, Told b) {
        Counted left = Counted.by(a);
        Counted right = Counted.by(b);
        if (left.sharesMeasure(right)) {
            return a.isAttributed() != b.isAttributed() || !a.sharesDocument(b);
        }
        Optional<String> fate = left.fate();
        if (!fate.equals(right.fate())) {
            return isSentOrOpen(fate) && isSentOrOpen(right.fate()) && areOnlyCountsOfOneNoun(a, b);
        }
        return fate.isPresent() ? areOneToll(a, b) : areOneCount(a, b);
    }

    /** Whether the report of one gives, by the same source, the other's toll too, and not of another deed: of the two, one is of something else, or of a part. */
    private static boolean agreesElsewhere(Told told, Told other) {
        Counted own = Counted.by(told);
        Counted others = Counted.by(other);
        return !told.sharesDocument(other)
                && own.fate().isPresent()
                && told.document().details().stream()
                        .filter(d -> d.field() == Discrepancy.Kind.NUMBER && d != told.detail())
                        .filter(d -> sources(d).equals(sources(told.detail())))
                        .map(Counted::new)
                        .filter(c -> isReadable(c.amount()) && c.number() != own.number())
                        .filter(c -> c.fate().equals(own.fate()) && c.meets(others))
                        .filter(c -> !NumberAccounts.exclude(c.amount(), others.amount()))
                        .anyMatch(c -> other.canBeOfOneDeed(c.detail(), told.document()));
    }

    private static List<String> sources(Detail detail) {
        return detail.attribution().stream()
                .map(Attribution::source)
                .map(s -> s.name().or(() -> s.excerpt().map(Excerpt::text)).orElse(""))
                .toList();
    }

    /** Of what became of people or things. */
    private static boolean areOneToll(Told a, Told b) {
        Counted left = Counted.by(a);
        Counted right = Counted.by(b);
        if (isPart(a) && right.isOfSeveralSorts() || isPart(b) && left.isOfSeveralSorts()) {
            return false;
        }
        if (isPart(a) || isPart(b)) {
            return areOfOneSort(left, right)
                    || isPart(a) && left.isMoreThanTheWhole(right)
                    || isPart(b) && right.isMoreThanTheWhole(left);
        }
        return (left.meets(right) || left.isMoreThanTheWhole(right) || right.isMoreThanTheWhole(left))
                && (a.sharesDocument(b) || tellMoreInCommon(a, b) || areOnlyTolls(a, b));
    }

    /** Of people or things to whom nothing happened. */
    private static boolean areOneCount(Told a, Told b) {
        Counted left = Counted.by(a);
        Counted right = Counted.by(b);
        if (left.isDistance() || right.isDistance()) {
            return false;
        }
        if (takesUp(a, b) || areOnlyCountsOfOneNoun(a, b)) {
            return true;
        }
        if (left.isPeople() && right.isPeople()) {
            return isCrowd(a) && isCrowd(b) && !a.sharesDocument(b);
        }
        return left.sharesUnit(right)
                && !left.isPeople()
                && left.meets(right)
                && a.sharesSubject(b)
                && a.shared(b) >= FEWEST_SHARED;
    }

    /** Whether nothing befell the counted; who is sent somewhere is counted like who is there. */
    private static boolean isSentOrOpen(Optional<String> fate) {
        return fate.filter(f -> !f.equals("sent")).isEmpty();
    }

    /** "Nine inmates had escaped", "the union gave their number as 14": one report, and the second says nothing else of what it counts. */
    private static boolean takesUp(Told a, Told b) {
        return a.sharesDocument(b)
                && a.isAttributed()
                && b.isAttributed()
                && !isSpeaker(a)
                && !SCALES.contains(Counted.by(a).noun())
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
        Optional<String> fate = Counted.by(told).fate();
        return Counted.isOnlyFigure(told, other -> other.fate().equals(fate));
    }

    /** Both reports count one noun, and each but once: "2,400 lorries are stuck", "900 lorries were waiting". Whoever speaks is not counted. */
    private static boolean areOnlyCountsOfOneNoun(Told a, Told b) {
        Counted left = Counted.by(a);
        Counted right = Counted.by(b);
        return !a.sharesDocument(b)
                && left.sharesNoun(right)
                && left.isNamedByAWord()
                && !left.isOfAnySort()
                && left.meets(right)
                && !isSpeaker(a)
                && !isSpeaker(b)
                && Counted.isOnlyFigure(a, left::sharesNoun)
                && Counted.isOnlyFigure(b, left::sharesNoun);
    }

    private static boolean isSpeaker(Told told) {
        return told.detail().about().stream().anyMatch(SPEAKING::contains);
    }

    /**
     * "One soldier and 11 civilians were killed", "70 dead in one village and 30 in another": of several counts of one fate in a clause, or that add up to
     * another of their report, none is the toll.
     */
    private static boolean isPart(Told told) {
        Counted own = Counted.by(told);
        Optional<String> fate = own.fate();
        List<Counted> others = told.document().details().stream()
                .filter(d -> d.field() == Discrepancy.Kind.NUMBER && d != told.detail())
                .map(Counted::new)
                .filter(c -> c.fate().equals(fate) && isCountOfSome(c))
                .toList();
        return others.stream()
                        .anyMatch(c -> c.detail().words().equals(told.detail().words()))
                || isCountOfSome(own) && others.stream().anyMatch(other -> addUpToAThird(own, other, others));
    }

    /** Both count the same sort of people, by a word that says which. */
    private static boolean areOfOneSort(Counted a, Counted b) {
        return a.sharesNoun(b) && !a.isOfAnySort() && a.meets(b);
    }

    private static boolean isCountOfSome(Counted counted) {
        return counted.amount().value().isPresent() && counted.number() >= 1;
    }

    /** Parts of a toll that a report adds up; smaller ones add up by chance. */
    private static boolean addUpToAThird(Counted one, Counted other, List<Counted> all) {
        double sum = one.number() + other.number();
        return !other.detail().sentence().equals(one.detail().sentence())
                && one.number() != other.number()
                && sum >= LEAST_SUM
                && all.stream().anyMatch(c -> c.number() == sum);
    }

    private static boolean isCrowd(Told told) {
        return told.detail().about().stream().anyMatch(GATHERING::contains);
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

    /** More than twice as many, by a source that does not say that it grew, is another account, as in {@link NumberAccounts}. */
    private static boolean hasGrown(Told earlier, Told later) {
        double before = Counted.by(earlier).number();
        double after = Counted.by(later).number();
        boolean toldAsGrowth = !earlier.isAttributed()
                || !later.isAttributed()
                || GROWTH.matcher(later.detail().sentence().text()).find();
        return later.isReportedAfter(earlier) && after > before && (after <= MOST_GROWTH * before || toldAsGrowth);
    }

    @Override
    public String about(Told told) {
        Counted counted = Counted.by(told);
        String noun = counted.noun();
        String things = counted.isPeople() ? noun + "s" : counted.amount().unit();
        boolean held = counted.amount().of().filter("held"::equals).isPresent();
        return counted.fate()
                .map(f -> f.equals("arrested") && (held || HOSTAGES.contains(noun)) ? "held" : f)
                .map(f -> (counted.isPeople() || counted.isGeneric() ? "people" : things) + " " + f)
                .orElse("number of " + things);
    }

    @Override
    public String value(Told told) {
        return NumberAccounts.inFigures(Counted.by(told).amount());
    }
}
