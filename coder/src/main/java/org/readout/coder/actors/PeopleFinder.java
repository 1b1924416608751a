package org.readout.coder.actors;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.coder.place.KnownPlaces;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.NameMention;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Finds the people of a document: by full name first, then by the surnames those names leave, then by surnames that the
 * dictionary knows of somebody in office in a country the document speaks of.
 */
final class PeopleFinder {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Pattern PARTICLE = Pattern.compile("-|[Aa]l|[Ee]l|bin|ibn|de|van|von|da|dos|del");
    private static final Set<String> PRINCIPALS = Set.of(
            "president",
            "prime minister",
            "supreme leader",
            "foreign minister",
            "defense minister",
            "king",
            "crown prince",
            "leader",
            "vice president",
            "secretary-general");
    /** Full names of weekdays and months; short ones are also names of people. */
    private static final Set<String> DATES = Stream.concat(
                    Arrays.stream(DayOfWeek.values()), Arrays.stream(Month.values()))
            .map(day -> day.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> LOCATIVES = Set.of("in", "at", "near", "outside", "around");

    private final ActorDictionary dictionary;
    private final Lexicon lexicon;
    private final AnalysedDocument document;
    private final AsOf asOf;
    private final Map<String, Integer> weights;
    private final Map<String, Person> byName = new LinkedHashMap<>();
    private final Map<String, List<Person>> bySurname = new LinkedHashMap<>();

    PeopleFinder(
            ActorDictionary dictionary,
            Lexicon lexicon,
            AnalysedDocument document,
            AsOf asOf,
            Map<String, Integer> weights) {
        this.dictionary = dictionary;
        this.lexicon = lexicon;
        this.document = document;
        this.asOf = asOf;
        this.weights = weights;
    }

    /** The matches with the people of full names among them filled in or added. */
    List<NameMatch> fullNames(Sentence sentence, List<NameMatch> settled) {
        List<NameMatch> out = new ArrayList<>();
        for (NameMatch match : settled) {
            boolean person =
                    match.entry().map(e -> e.kind() == EntryKind.PERSON).orElse(false);
            out.add(person ? known(sentence, match) : match);
        }
        for (NameMention name : document.names()) {
            if (name.kind() == NameMention.Kind.PERSON && sentence.span().covers(name.span())) {
                unknown(sentence, name, out);
            }
        }
        out.sort(Comparator.comparingInt(NameMatch::first));
        return out;
    }

    /** The matches with surnames and names after a title added. */
    List<NameMatch> surnames(Sentence sentence, List<NameMatch> matches) {
        List<NameMatch> out = new ArrayList<>(matches);
        int at = 0;
        while (at < sentence.tokens().size()) {
            int end = runEnd(sentence, matches, at);
            if (end > at) {
                surname(sentence, at, end - 1).ifPresent(out::add);
            }
            at = Math.max(end, at + 1);
        }
        out.sort(Comparator.comparingInt(NameMatch::first));
        return out;
    }

    private NameMatch known(Sentence sentence, NameMatch match) {
        Entry entry = match.entry().orElseThrow();
        Person person = byName.computeIfAbsent(entry.id(), id -> register(new Person(entry.name(), match.entry())));
        int last = match.last();
        while (last + 1 < sentence.tokens().size()
                && SUFFIXES.contains(Words.fold(sentence.token(last + 1).form()))) {
            last++;
        }
        address(sentence, match.first(), person);
        return new NameMatch(match.first(), last, match.entry(), Naming.Reading.NAME, Optional.of(person));
    }

    private void unknown(Sentence sentence, NameMention name, List<NameMatch> out) {
        int first = -1;
        int last = -1;
        for (Token token : sentence.tokens()) {
            if (name.span().covers(token.span()) && token.upos() != Upos.PART) {
                first = first < 0 ? token.index() : first;
                last = token.index();
            }
        }
        while (first >= 0 && first < last && isTitle(sentence.token(first))) {
            first++;
        }
        if (first < 0 || first == last || overlaps(out, first, last) || !areNameWords(sentence, first, last)) {
            return;
        }
        Span span = sentence.token(first).span().union(sentence.token(last).span());
        String text = span.slice(document.text());
        Person person = byName.computeIfAbsent(Words.fold(text), key -> register(new Person(text, Optional.empty())));
        address(sentence, first, person);
        out.add(new NameMatch(first, last, Optional.empty(), Naming.Reading.NAME, Optional.of(person)));
    }

    /** Whether the words may all belong to a person's name, whatever the model thinks of them. */
    private boolean areNameWords(Sentence sentence, int first, int last) {
        return NounPhrase.between(sentence, first, last).stream()
                        .allMatch(t -> t.upos() == Upos.PROPN
                                || PARTICLE.matcher(t.form()).matches())
                && lexicon.agent(sentence, sentence.token(last)).isEmpty()
                && !lexicon.endsOtherNames(sentence.token(last))
                && !isTitle(sentence.token(last));
    }

    private static boolean overlaps(List<NameMatch> matches, int first, int last) {
        return matches.stream().anyMatch(m -> m.first() <= last && first <= m.last());
    }

    /** The end, exclusive, of the run of name tokens that begins here and holds no name found before. */
    private static int runEnd(Sentence sentence, List<NameMatch> matches, int from) {
        int at = from;
        while (at < sentence.tokens().size()
                && NameMatch.covering(matches, at).isEmpty()
                && isNamePart(sentence, at, from)) {
            at++;
        }
        while (at > from && sentence.token(at - 1).upos() == Upos.PUNCT) {
            at--;
        }
        return at;
    }

    private static boolean isNamePart(Sentence sentence, int at, int from) {
        Token token = sentence.token(at);
        boolean hyphen = token.form().equals("-")
                && at > from
                && sentence.token(at - 1).span().end() == token.span().start();
        boolean name =
                token.upos() == Upos.PROPN && Character.isUpperCase(token.form().charAt(0));
        return hyphen || name || at > from && PARTICLE.matcher(token.form()).matches();
    }

    private Optional<NameMatch> surname(Sentence sentence, int first, int last) {
        for (int from = first; from <= last; from++) {
            if (from > first
                    && !isTitle(sentence.token(from - 1))
                    && !sentence.token(from - 1).form().equals("-")) {
                return Optional.empty();
            }
            if (from < last && isTitle(sentence.token(from))) {
                continue;
            }
            boolean titled = from > 0 && isTitle(sentence.token(from - 1));
            Optional<Person> person = person(sentence, from, last, titled);
            if (person.isPresent()) {
                address(sentence, from, person.get());
                return Optional.of(new NameMatch(from, last, person.get().entry(), Naming.Reading.NAME, person));
            }
        }
        return Optional.empty();
    }

    private Optional<Person> person(Sentence sentence, int first, int last, boolean titled) {
        Span span = sentence.token(first).span().union(sentence.token(last).span());
        String text = span.slice(document.text());
        String key = Surnames.key(text);
        if (key.length() < 2) {
            return Optional.empty();
        }
        List<Person> mentioned = bySurname.getOrDefault(key, List.of());
        if (!mentioned.isEmpty()) {
            return Optional.of(mentioned.get(mentioned.size() - 1));
        }
        NameMention.Kind kind = kindAt(span);
        boolean place = (kind == NameMention.Kind.PLACE && KnownPlaces.has(text) || kind.isBody())
                && !acts(sentence, first, last);
        if (!titled && (place || isLocative(sentence, sentence.token(last)) || isDate(text))) {
            return Optional.empty();
        }
        Optional<Person> inOffice = inOffice(key)
                .map(entry -> byName.computeIfAbsent(
                        entry.id(), id -> register(new Person(entry.name(), Optional.of(entry)))));
        boolean human = titled || kind == NameMention.Kind.PERSON || isExplained(sentence, first, last);
        boolean named = human && areNameWords(sentence, first, last);
        return inOffice.or(() -> named
                ? Optional.of(
                        byName.computeIfAbsent(Words.fold(text), k -> register(new Person(text, Optional.empty()))))
                : Optional.empty());
    }

    /** Whether the words are a verb's subject: what the model takes for a place ("Netanyahu is demanding") may be a person whom the dictionary knows. */
    private static boolean acts(Sentence sentence, int first, int last) {
        return NounPhrase.between(sentence, first, last).stream()
                .map(t -> t.is("conj") ? sentence.head(t).orElse(t) : t)
                .anyMatch(t -> t.relation().equals("nsubj")
                        && sentence.head(t).filter(h -> h.upos() == Upos.VERB).isPresent());
    }

    /** A day of the week or a month, which are surnames too. */
    private static boolean isDate(String text) {
        return DATES.contains(text.toLowerCase(Locale.ROOT));
    }

    /** "Gachagua, the deputy president": an apposition tells that the name is a person's. */
    private boolean isExplained(Sentence sentence, int first, int last) {
        return NounPhrase.between(sentence, first, last).stream()
                .flatMap(t -> sentence.children(t, "appos").stream())
                .anyMatch(a -> lexicon.agent(sentence, a)
                        .filter(noun -> noun.nature() == Nature.PERSON)
                        .isPresent());
    }

    private NameMention.Kind kindAt(Span span) {
        return document.names().stream()
                .filter(n -> n.span().overlaps(span))
                .findFirst()
                .map(NameMention::kind)
                .orElse(NameMention.Kind.OTHER);
    }

    private static boolean isLocative(Sentence sentence, Token token) {
        return NounPhrase.preposition(sentence, token)
                .map(p -> LOCATIVES.contains(p.form().toLowerCase(Locale.ROOT)))
                .orElse(false);
    }

    /** The one best known person with this surname who held office at the time in a country of the document. */
    private Optional<Entry> inOffice(String surname) {
        List<Entry> candidates = dictionary.withSurname(surname).stream()
                .filter(e -> !asOf.roles(e).isEmpty())
                .sorted(Comparator.comparingDouble(this::prominence).reversed())
                .toList();
        if (candidates.isEmpty() || prominence(candidates.get(0)) < 2) {
            return Optional.empty();
        }
        boolean clear = candidates.size() == 1 || prominence(candidates.get(0)) >= prominence(candidates.get(1)) + 1;
        return clear ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private double prominence(Entry entry) {
        List<Role> roles = asOf.roles(entry);
        boolean principal = roles.stream().anyMatch(r -> PRINCIPALS.contains(lexicon.canonicalOffice(r.office())));
        boolean serving = roles.stream().anyMatch(r -> asOf.during(r.term()));
        boolean mentioned = weights.containsKey(entry.country());
        return (principal ? 1.5 : 0) + (serving ? 1 : 0) + (mentioned ? 1 : 0);
    }

    private boolean isTitle(Token token) {
        return lexicon.isHonorific(token) || !lexicon.rank(token).isEmpty() || lexicon.isTitleWord(token);
    }

    private void address(Sentence sentence, int first, Person person) {
        if (first > 0) {
            person.addressedAs(lexicon.honorificGender(sentence.token(first - 1)));
        }
    }

    private Person register(Person person) {
        Set<String> keys = person.entry()
                .map(dictionary::surnamesOf)
                .orElseGet(() -> Set.of(Surnames.key(lastWord(person.name()))));
        keys.forEach(
                key -> bySurname.computeIfAbsent(key, k -> new ArrayList<>(1)).add(person));
        return person;
    }

    private static String lastWord(String name) {
        List<Words.Word> words = Words.of(name);
        int last = words.size() - 1;
        while (last > 0 && SUFFIXES.contains(words.get(last).key())) {
            last--;
        }
        int space = name.lastIndexOf(' ', Math.max(words.get(last).start(), 0));
        return name.substring(space + 1, words.get(last).end());
    }
}
