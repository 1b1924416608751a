package org.readout.coder.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.NameMention;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Finds the names of a document: those of the dictionary, and those of people it does not know. */
final class NameFinder {
    private static final Set<Upos> NAMING = Set.of(Upos.PROPN, Upos.NOUN, Upos.ADJ, Upos.X, Upos.NUM);

    /** What a state has, and a province hardly: "Iran state television". */
    private static final Set<String> STATE_RUN = Set.of(
            "television",
            "tv",
            "media",
            "medium",
            "radio",
            "news",
            "broadcaster",
            "agency",
            "department",
            "visit",
            "run",
            "owned");

    /** Words of which the names of bodies are made that many states have. */
    private static final Set<String> COMMON = Set.of(
            "national",
            "security",
            "council",
            "supreme",
            "court",
            "assembly",
            "guard",
            "defence",
            "defense",
            "ministry",
            "foreign",
            "interior",
            "senate",
            "congress",
            "parliament",
            "federal",
            "house",
            "of",
            "the",
            "and",
            "representatives",
            "air",
            "force",
            "navy",
            "army",
            "armed",
            "forces",
            "central",
            "bank",
            "election",
            "electoral",
            "commission",
            "constitutional",
            "high",
            "intelligence",
            "agency",
            "service",
            "police");

    private static final Set<String> CONTINENTS = Set.of("Latin", "South", "Central", "North", "Meso");

    private final ActorDictionary dictionary;
    private final Lexicon lexicon;
    private final AnalysedDocument document;
    private final AsOf asOf;
    private final Map<String, Integer> weights = new HashMap<>();

    NameFinder(ActorDictionary dictionary, Lexicon lexicon, AnalysedDocument document, AsOf asOf) {
        this.dictionary = dictionary;
        this.lexicon = lexicon;
        this.document = document;
        this.asOf = asOf;
    }

    /** The matches of each sentence in text order, and the people they name. */
    DocumentNames find() {
        List<List<RawMatch>> raw =
                document.sentences().stream().map(this::scan).collect(Collectors.toCollection(ArrayList::new));
        Set<String> regions = regions(raw);
        raw.replaceAll(
                matches -> matches.stream().filter(m -> !isRegion(m, regions)).toList());
        raw.forEach(matches -> matches.forEach(this::weigh));
        Set<String> named = named(raw);
        raw.replaceAll(
                matches -> matches.stream().filter(m -> !isAnybodys(m, named)).toList());
        PeopleFinder people = new PeopleFinder(dictionary, lexicon, document, asOf, weights);
        List<List<NameMatch>> all = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<NameMatch> settled = raw.get(sentence.index()).stream()
                    .filter(match -> !insidePersonName(sentence, match) && !isPartOfName(sentence, match))
                    .flatMap(match -> settle(match).stream())
                    .toList();
            all.add(people.fullNames(sentence, settled));
        }
        for (Sentence sentence : document.sentences()) {
            all.set(sentence.index(), people.surnames(sentence, all.get(sentence.index())));
        }
        return new DocumentNames(all, weights);
    }

    private List<RawMatch> scan(Sentence sentence) {
        List<Words.Word> words = Words.of(
                document.text(), sentence.span().start(), sentence.span().end());
        List<RawMatch> matches = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            NameTable.Hit hit = dictionary.namesAt(words, at);
            Optional<RawMatch> match = hit.length() == 0
                    ? Optional.empty()
                    : onTokens(
                            sentence,
                            words.get(at).start(),
                            words.get(at + hit.length() - 1).end(),
                            hit.namings());
            match.ifPresent(matches::add);
            at += match.isPresent() ? hit.length() : 1;
        }
        return matches;
    }

    private static Optional<RawMatch> onTokens(Sentence sentence, int start, int end, List<Naming> namings) {
        int first = -1;
        int last = -1;
        for (Token token : sentence.tokens()) {
            Span span = token.span();
            if (span.start() < end && start < span.end()) {
                first = first < 0 ? token.index() : first;
                last = token.index();
            }
        }
        if (first < 0 || first == last && !canName(sentence, sentence.token(first))) {
            return Optional.empty();
        }
        return Optional.of(new RawMatch(first, last, namings));
    }

    /** Whether a word alone may be a name; capitals tell "WHO" from "who". */
    private static boolean canName(Sentence sentence, Token token) {
        boolean capitals = token.form().length() > 1 && isUpperCase(token);
        return NAMING.contains(token.upos())
                || token.upos() == Upos.PRON
                        && capitals
                        && sentence.tokens().stream().anyMatch(t -> t.upos() == Upos.VERB && !isUpperCase(t));
    }

    private static boolean isUpperCase(Token token) {
        return token.form().codePoints().allMatch(Character::isUpperCase);
    }

    /** Counts the states a document speaks of, by names that leave no choice. */
    private void weigh(RawMatch match) {
        List<String> countries = match.namings().stream()
                .map(n -> n.entry().country())
                .distinct()
                .toList();
        if (countries.size() == 1) {
            weights.merge(countries.get(0), 1, Integer::sum);
        }
    }

    /** Whether the model sees a longer name of a person here: "Jordan" in "Jordan Peterson". */
    private boolean insidePersonName(Sentence sentence, RawMatch match) {
        boolean person = match.namings().stream().anyMatch(n -> n.entry().kind() == EntryKind.PERSON);
        Span span = sentence.token(match.first())
                .span()
                .union(sentence.token(match.last()).span());
        return !person
                && document.names().stream()
                        .filter(n -> n.kind() == NameMention.Kind.PERSON)
                        .anyMatch(n -> n.span().covers(span) && n.span().length() > span.length());
    }

    /** The countries whose name is in this document that of a part of another one ("Niger state"), as none of their people or bodies are spoken of. */
    private Set<String> regions(List<List<RawMatch>> raw) {
        Set<String> parts = new HashSet<>();
        Set<String> spokenOf = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            for (RawMatch match : raw.get(sentence.index())) {
                if (isStateName(match)) {
                    if (isBeforeState(sentence, match)) {
                        match.namings().forEach(n -> parts.add(n.entry().country()));
                    }
                } else {
                    match.namings().forEach(n -> spokenOf.add(n.entry().country()));
                }
            }
        }
        parts.removeAll(spokenOf);
        return parts;
    }

    /** The countries that a document names otherwise than by a body such as many states have. */
    private static Set<String> named(List<List<RawMatch>> raw) {
        return raw.stream()
                .flatMap(List::stream)
                .filter(m -> !isCommonBody(m))
                .flatMap(m -> m.namings().stream())
                .map(n -> n.entry().country())
                .collect(Collectors.toSet());
    }

    /** Whether a name that the dictionary has of one state's body may be that of any state: "the National Security Council" in a text about other states. */
    private static boolean isAnybodys(RawMatch match, Set<String> named) {
        return named.stream().anyMatch(Countries::isState)
                && isCommonBody(match)
                && match.namings().stream()
                        .noneMatch(n -> named.contains(n.entry().country()));
    }

    private static boolean isCommonBody(RawMatch match) {
        return match.namings().stream()
                .allMatch(n -> n.entry().kind() == EntryKind.BODY
                        && Countries.isState(n.entry().country())
                        && n.words().stream().allMatch(w -> COMMON.contains(w.key())));
    }

    private static boolean isRegion(RawMatch match, Set<String> regions) {
        return isStateName(match)
                && match.namings().stream()
                        .allMatch(n -> regions.contains(n.entry().country()));
    }

    private static boolean isStateName(RawMatch match) {
        return match.first() == match.last()
                && match.namings().stream()
                        .allMatch(n -> n.entry().kind() == EntryKind.STATE && n.reading() == Naming.Reading.NAME);
    }

    /** "Niger state's governor", "Niger State Police", but not "Iran state television" or "Cuba state-run media". */
    private static boolean isBeforeState(Sentence sentence, RawMatch match) {
        Optional<Token> state =
                at(sentence, match.last() + 1).filter(t -> t.form().equalsIgnoreCase("state"));
        Optional<Token> next = at(sentence, match.last() + 2);
        boolean ofState = next.filter(n ->
                        n.form().equals("-") || STATE_RUN.contains(n.lemma().toLowerCase(Locale.ROOT)))
                .isPresent();
        return state.isPresent() && !ofState;
    }

    /**
     * Whether a state's or an outlet's name only ends or begins another name: "Puerto Jordan", "Latin America", "the National Liberation Army".
     */
    private static boolean isPartOfName(Sentence sentence, RawMatch match) {
        Token last = sentence.token(match.last());
        Optional<Token> before = at(sentence, match.first() - 1);
        Optional<Token> after = at(sentence, match.last() + 1);
        boolean outlet = match.namings().stream().allMatch(n -> n.entry().kind() == EntryKind.OUTLET);
        boolean single = match.first() == match.last();
        if (outlet) {
            return single
                    && last.is("compound")
                    && before.filter(NameFinder::isNamePart).isPresent()
                    && after.filter(NameFinder::isNamePart).isPresent();
        }
        boolean state = match.namings().stream()
                .anyMatch(n -> n.entry().kind() == EntryKind.STATE && n.reading() == Naming.Reading.NAME);
        if (!state || !single) {
            return false;
        }
        boolean secondPart = last.is("flat")
                && before.filter(b -> b.upos() == Upos.PROPN && last.head().orElse(-1) == b.index())
                        .filter(b -> !b.form().contains("."))
                        .isPresent();
        boolean continent = last.form().equals("America")
                && before.filter(b -> CONTINENTS.contains(b.form())).isPresent();
        return secondPart || continent;
    }

    private static Optional<Token> at(Sentence sentence, int index) {
        return index >= 0 && index < sentence.tokens().size() ? Optional.of(sentence.token(index)) : Optional.empty();
    }

    /** Whether a word is written as a part of a name. */
    private static boolean isNamePart(Token token) {
        return (token.upos() == Upos.PROPN || token.upos() == Upos.ADJ || token.upos() == Upos.NOUN)
                && Character.isUpperCase(token.form().charAt(0));
    }

    private Optional<NameMatch> settle(RawMatch match) {
        return match.namings().stream()
                .max((a, b) -> Double.compare(preference(match, a), preference(match, b)))
                .filter(naming -> preference(match, naming) > 0)
                .map(naming -> new NameMatch(
                        match.first(), match.last(), Optional.of(naming.entry()), naming.reading(), Optional.empty()));
    }

    /**
     * How well a naming fits: the weight of its country in the document, more when the country stands beside it; names
     * shared by bodies of several states need one of the two.
     */
    private double preference(RawMatch match, Naming naming) {
        long countries = match.namings().stream()
                .map(n -> n.entry().country())
                .distinct()
                .count();
        double weight = weights.getOrDefault(naming.entry().country(), 0);
        double kind = naming.entry().kind() == EntryKind.STATE ? 0.5 : 0.1;
        double dated = naming.entry().kind() == EntryKind.PERSON ? tenure(naming.entry()) : 0;
        return (countries == 1 ? 1 : 0)
                + weight
                + kind
                + dated
                - (countries > 1 && weight == 0 && naming.entry().kind() == EntryKind.BODY ? 1 : 0);
    }

    /** One person may be entered under a state and an organisation: the office held at the time decides. */
    private double tenure(Entry person) {
        boolean serving = person.roles().stream().anyMatch(role -> asOf.during(role.term()));
        return serving ? 1000 : asOf.roles(person).isEmpty() ? 0 : 500;
    }
}
