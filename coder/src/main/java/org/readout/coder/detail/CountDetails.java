package org.readout.coder.detail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.coder.quantity.Amount;
import org.readout.coder.quantity.QuantityIndex;
import org.readout.core.Discrepancy;
import org.readout.core.Quantity;
import org.readout.core.Span;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Numbers with what they count.
 *
 * <p>The value names the counted by its base forms ("malian soldier"). A number without a noun ("the ministry speaks of 12") counts
 * what the number before it in the document counts, where a word of counting or saying stands over it. Numbers that say of
 * themselves that they are part of a whole or come on top of one are left out.
 */
final class CountDetails {
    private static final Set<String> PARTIAL = Set.of(
            "more", "other", "others", "another", "new", "additional", "further", "extra", "fewer", "less", "first");
    private static final Set<String> PRONOUNS = Set.of("them", "these", "those", "which", "whom", "dead", "the");
    private static final Set<String> COUNTING = Set.of(
            "say",
            "speak",
            "give",
            "count",
            "put",
            "figure",
            "number",
            "toll",
            "rise",
            "report",
            "announce",
            "tell",
            "claim",
            "estimate",
            "acknowledge",
            "confirm",
            "admit",
            "total",
            "stand",
            "reach",
            "bring",
            "raise");
    private static final Set<String> UNDERGONE = Set.of("dead", "killed", "wounded", "injured", "missing");
    private static final Set<String> BODIES = Set.of("body", "corpse", "remains", "life", "death");
    /** What is done with the dead one after the other. */
    private static final Set<String> SINGLING_OUT = Set.of("identify", "name", "bury", "inter", "repatriate");

    private static final Set<String> ABOARD = Set.of("aboard", "board", "onboard");
    /** What befalls those who undergo it, and not who does it or where it is done. */
    private static final Set<Happening> SUFFERED =
            Set.of(Happening.VIOLENCE, Happening.DEATH, Happening.INJURY, Happening.ARREST);

    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "across", "around", "outside", "inside", "within", "throughout", "from", "by");
    private static final int DEPTH = 10;

    private static final String NUMBER = "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)\\b";
    private static final String PLACE = "\\bin (?:the )?\\p{Lu}[^.;]{0,60}?";
    private static final Pattern IN_A_PLACE = Pattern.compile("(?:dead |killed |people |others )?" + PLACE);
    private static final Pattern BEFORE_ANOTHER_PLACE = Pattern.compile(
            "[^.;]{0,60}?" + PLACE + "(?:,|\\band) " + NUMBER + " (?:dead |killed |people |others )?" + PLACE);
    private static final Pattern AFTER_ANOTHER_PLACE =
            Pattern.compile(NUMBER + "[^.;]{0,60}?" + PLACE + "(?:,|\\band)(?: up to| about| some)?$");
    private static final Set<String> TIME_UNITS = Set.of(
            "decades",
            "decade",
            "centuries",
            "century",
            "times",
            "days",
            "day",
            "weeks",
            "week",
            "months",
            "month",
            "years",
            "year",
            "hours",
            "hour",
            "minutes",
            "minute");

    private final Sentence sentence;
    private final String text;
    private final Clauses clauses;

    /** @param text of the whole document */
    CountDetails(Sentence sentence, String text) {
        this.sentence = sentence;
        this.text = text;
        this.clauses = new Clauses(sentence);
    }

    /**
     * @param first what the first number of the document counted, which "a figure of 33" takes up; absent where there was none
     * @param last what the last one counted, which "the ministry speaks of 12" takes up
     */
    List<Found> read(List<Amount> amounts, Optional<Found> first, Optional<Found> last) {
        List<Found> found = new ArrayList<>();
        Optional<Found> before = last;
        for (Amount amount : amounts) {
            Token over = sentence.head(amount.head()).orElse(amount.head());
            Optional<Found> read = read(amount, over.upos() == Upos.NOUN ? first.or(() -> last) : before);
            read.ifPresent(found::add);
            before = read.isPresent() ? read : before;
        }
        return found;
    }

    private Optional<Found> read(Amount amount, Optional<Found> before) {
        Quantity quantity = amount.quantity();
        if (quantity.malformed()
                || TIME_UNITS.contains(quantity.unit())
                || quantity.unit().equals("percent")
                || isPart(amount)) {
            return Optional.empty();
        }
        if (!quantity.unit().isEmpty()) {
            return whole(amount);
        }
        if (Tolls.isReplaced(textBefore(amount))) {
            return Optional.empty();
        }
        return undergone(amount)
                .or(() -> toll(amount))
                .or(() -> numberOf(amount))
                .or(() -> elliptic(amount, before));
    }

    private Optional<Found> toll(Amount amount) {
        Quantity own = amount.quantity();
        return Tolls.fate(textBefore(amount)).map(fate -> {
            Token predicate = clauses.predicate(amount.head());
            return people(own, fate, predicate, own.source().span());
        });
    }

    /** So many people whom this befell, in the words of the clause and those besides. */
    private Found people(Quantity number, String fate, Token predicate, Span besides) {
        return new Found(
                Discrepancy.Kind.NUMBER,
                Set.of(fate),
                "people",
                Optional.of(new Quantity(
                        number.value(), "people", Optional.of(fate), number.bound(), number.source(), false)),
                false,
                predicate,
                clauses.words(predicate).union(besides));
    }

    private String textBefore(Amount amount) {
        int start = amount.quantity().source().span().start();
        return text.substring(Math.min(sentence.span().start(), start), start);
    }

    /** "71 dead", "12 wounded": the word after the number says what befell people. */
    private Optional<Found> undergone(Amount amount) {
        Quantity own = amount.quantity();
        Optional<Token> next = sentence.tokens().stream()
                .filter(t -> t.span().start() >= own.source().span().end())
                .findFirst()
                .filter(t -> UNDERGONE.contains(form(t.index())));
        return next.flatMap(QuantityIndex::fate).map(fate -> {
            Token predicate = clauses.predicate(next.get());
            return people(own, fate, predicate, next.get().span());
        });
    }

    /** "Put the number of fugitives at 31", "the number of lorries stands at 900". */
    private Optional<Found> numberOf(Amount amount) {
        Token predicate = clauses.predicate(amount.head());
        Quantity own = amount.quantity();
        return sentence.children(predicate).stream()
                .filter(c -> c.is("nsubj") || c.is("obj"))
                .filter(c -> Clauses.lemma(c).equals("number"))
                .flatMap(c -> sentence.child(c, "nmod").stream())
                .filter(noun -> noun.upos() == Upos.NOUN)
                .findFirst()
                .map(noun -> {
                    Optional<String> fate = QuantityIndex.fate(noun);
                    String unit = fate.isPresent() ? "people" : form(noun.index());
                    Quantity counted = new Quantity(own.value(), unit, fate, own.bound(), own.source(), false);
                    return new Found(
                            Discrepancy.Kind.NUMBER,
                            Set.of(Clauses.lemma(noun)),
                            counted(noun),
                            Optional.of(counted),
                            false,
                            predicate,
                            clauses.words(predicate).union(own.source().span()));
                });
    }

    private Optional<Found> whole(Amount amount) {
        Quantity quantity = amount.quantity();
        Set<String> about = new LinkedHashSet<>();
        quantity.of().ifPresent(about::add);
        Token predicate = clauses.predicate(amount.head());
        about.addAll(clauses.about(predicate));
        if (quantity.of().isEmpty() && isDoerOrPlace(amount.head(), predicate)) {
            SUFFERED.forEach(kind -> about.remove(kind.name()));
        }
        if (isShotDead(predicate) || isCountOfBodies(amount.head())) {
            about.add(Happening.DEATH.name());
        }
        if (isAboard(amount.head(), predicate)) {
            about.add("ABOARD");
        }
        return Optional.of(new Found(
                Discrepancy.Kind.NUMBER,
                about,
                counted(amount.head()),
                Optional.of(quantity),
                false,
                predicate,
                clauses.words(predicate).union(quantity.source().span())));
    }

    /** "30 gunmen killed two", "killed in three districts", "the bandits, numbering 300, stormed": of what befell somebody these are no victims. */
    private boolean isDoerOrPlace(Token counted, Token predicate) {
        Token argument = counted;
        for (int i = 0; i < DEPTH && argument.head().isPresent() && argument.index() != predicate.index(); i++) {
            Token over = sentence.head(argument).orElseThrow();
            if (over.index() == predicate.index()) {
                break;
            }
            argument = over;
        }
        boolean isDoer = argument.relation().equals("nsubj")
                && sentence.children(predicate, "obj").stream().anyMatch(o -> !BODIES.contains(Clauses.lemma(o)));
        return isDoer
                || argument.is("obl")
                        && sentence.children(argument, "case").stream().anyMatch(c -> WHERE.contains(form(c.index())));
    }

    private boolean isShotDead(Token predicate) {
        return Clauses.lemma(predicate).equals("shoot")
                && sentence.children(predicate).stream()
                        .anyMatch(c -> Clauses.lemma(c).equals("dead"));
    }

    /** "The bodies of 19 prisoners", "the lives of three". */
    private boolean isCountOfBodies(Token counted) {
        return counted.is("nmod")
                && sentence.head(counted)
                        .filter(h -> BODIES.contains(Clauses.lemma(h)))
                        .isPresent();
    }

    /** "Carrying about 60 people", "41 people on board"; not how many it may carry. */
    private boolean isAboard(Token counted, Token predicate) {
        boolean carried = Clauses.lemma(predicate).equals("carry")
                && counted.is("obj")
                && sentence.child(predicate, "mark").isEmpty();
        return carried
                || sentence.children(counted).stream().anyMatch(c -> ABOARD.contains(Clauses.lemma(c)))
                || sentence.children(predicate).stream().anyMatch(c -> ABOARD.contains(Clauses.lemma(c)));
    }

    private Optional<Found> elliptic(Amount amount, Optional<Found> before) {
        Token over = sentence.head(amount.head()).orElse(amount.head());
        Token predicate = clauses.predicate(amount.head());
        if (!COUNTING.contains(Clauses.lemma(over))
                || over.relation().equals("acl")
                || before.isEmpty()
                || before.get().amount().isEmpty()) {
            return Optional.empty();
        }
        Quantity own = amount.quantity();
        Quantity last = before.get().amount().get();
        Optional<String> fate = sentence.tokens().stream()
                .flatMap(t -> QuantityIndex.fate(t).stream())
                .findFirst();
        if (fate.isPresent() && !fate.equals(last.of())) {
            return Optional.empty();
        }
        Quantity taken = new Quantity(own.value(), last.unit(), last.of(), own.bound(), own.source(), false);
        return Optional.of(new Found(
                Discrepancy.Kind.NUMBER,
                before.get().about(),
                before.get().value(),
                Optional.of(taken),
                false,
                predicate,
                clauses.words(predicate).union(own.source().span())));
    }

    /** The counted noun with its qualities, without the number: base forms in text order. */
    private String counted(Token head) {
        List<String> words = new ArrayList<>();
        for (Token child : sentence.children(head)) {
            boolean quality =
                    child.is("amod") || child.is("compound") || child.is("nmod") && child.index() < head.index();
            if (quality
                    && child.upos() != Upos.NUM
                    && !PARTIAL.contains(Clauses.lemma(child))
                    && Character.isLetter(child.form().charAt(0))) {
                words.add(Clauses.lemma(child));
            }
        }
        words.add(UNDERGONE.contains(Clauses.lemma(head)) ? "people" : Clauses.lemma(head));
        return String.join(" ", words);
    }

    /** "five more", "two other men", "three of them", "four of the dead". */
    private boolean isPart(Amount amount) {
        int first = sentence.tokens().stream()
                .filter(t -> amount.quantity().source().span().covers(t.span()))
                .mapToInt(Token::index)
                .min()
                .orElse(amount.head().index());
        int last = sentence.tokens().stream()
                .filter(t -> amount.quantity().source().span().covers(t.span()))
                .mapToInt(Token::index)
                .max()
                .orElse(amount.head().index());
        boolean qualified = PARTIAL.contains(form(first - 1))
                || PARTIAL.contains(form(last + 1))
                || sentence.tokens().subList(first, last + 1).stream()
                        .filter(t -> t.upos() != Upos.NUM)
                        .anyMatch(t -> PARTIAL.contains(t.form().toLowerCase(Locale.ROOT)) && !isBound(t));
        boolean ofKnown = IntStream.rangeClosed(first, last + 1)
                .anyMatch(i -> form(i).equals("of") && PRONOUNS.contains(form(i + 1)));
        return qualified
                || ofKnown
                || isNamedAsPart(first)
                || isOnePlaceOfSeveral(amount)
                || isOnlySomeOfTheDead(amount.head());
    }

    /** "Six were killed in Tarn, two in Orla and one in Ves". */
    private boolean isOnePlaceOfSeveral(Amount amount) {
        String before =
                words(t -> t.span().end() <= amount.quantity().source().span().start());
        String after =
                words(t -> t.span().start() >= amount.quantity().source().span().end());
        return BEFORE_ANOTHER_PLACE.matcher(after).lookingAt()
                || AFTER_ANOTHER_PLACE.matcher(before).find()
                        && IN_A_PLACE.matcher(after).lookingAt();
    }

    private String words(Predicate<Token> some) {
        return sentence.tokens().stream().filter(some).map(Token::form).collect(Collectors.joining(" "));
    }

    /** "Seven people died in hospital", "13 unidentified bodies", "five bodies have been identified", "an officer and two soldiers": there are others. */
    private boolean isOnlySomeOfTheDead(Token counted) {
        Token predicate = clauses.predicate(counted);
        boolean inHospital = Clauses.lemma(predicate).equals("die")
                && sentence.children(predicate, "obl").stream()
                        .anyMatch(o -> Clauses.lemma(o).equals("hospital"));
        boolean unidentified = BODIES.contains(Clauses.lemma(counted))
                && sentence.children(counted, "amod").stream()
                        .anyMatch(a -> Clauses.lemma(a).equals("unidentified"));
        boolean singledOut = SINGLING_OUT.contains(Clauses.lemma(predicate))
                && counted.index() != predicate.index()
                && (counted.is("nsubj") || counted.is("obj"));
        boolean besidesOne = counted.is("conj")
                && sentence.head(counted).stream()
                        .flatMap(h -> sentence.children(h, "det").stream())
                        .anyMatch(d -> Clauses.lemma(d).equals("a"));
        return inHospital || unidentified || singledOut || besidesOne;
    }

    /** "among them two civilians", "including ten children", "most of them", "of whom seven". */
    private boolean isNamedAsPart(int first) {
        String before = form(first - 1);
        return before.equals("including")
                || before.equals("whom")
                || before.equals("among")
                || (before.equals("them") || before.equals("which"))
                        && (form(first - 2).equals("among") || form(first - 2).equals("of"));
    }

    /** "more than", "fewer than" and "less than" bound the number. */
    private boolean isBound(Token token) {
        return form(token.index() + 1).equals("than");
    }

    private String form(int index) {
        return index >= 0 && index < sentence.tokens().size()
                ? sentence.token(index).form().toLowerCase(Locale.ROOT)
                : "";
    }
}
