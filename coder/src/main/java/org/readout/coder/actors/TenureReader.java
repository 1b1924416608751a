package org.readout.coder.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coder.time.PublicRecord;
import org.readout.coder.time.PublicRecord.Tenure;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Finds the people whom a text names with the office they hold ("President Joe Biden", "Chancellor Scholz"), and when they held it.
 *
 * <p>A bare surname stands for all of that name who ever held the office. Left out are offices with a word that says they are not held now
 * ("former", "then", "president-elect") and sentences that name a year, which may look back.
 */
final class TenureReader {
    private static final int LONGEST_TITLE = 6;
    private static final Set<String> NOT_NOW = Set.of(
            "former",
            "ex",
            "then",
            "late",
            "past",
            "previous",
            "onetime",
            "one-time",
            "deposed",
            "ousted",
            "elect",
            "designate",
            "incoming",
            "shadow",
            "would-be",
            "future",
            "first",
            "deputy",
            "assistant",
            "vice",
            "under");

    private static final Set<String> UPHEAVAL = Set.of(
            "coup",
            "oust",
            "ouster",
            "overthrow",
            "depose",
            "topple",
            "junta",
            "putsch",
            "impeach",
            "impeachment",
            "self-proclaimed",
            "exile");

    private final ActorDictionary dictionary;
    private final Lexicon lexicon;

    TenureReader(ActorDictionary dictionary, Lexicon lexicon) {
        this.dictionary = dictionary;
        this.lexicon = lexicon;
    }

    /** One for each office of each person, in text order; with open ends where the text tells of an overthrow. */
    List<Tenure> read(AnalysedDocument document, DocumentNames names) {
        boolean isUpheaval = document.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .anyMatch(t -> UPHEAVAL.contains(t.lemma().toLowerCase(Locale.ROOT)));
        Map<String, Tenure> tenures = new LinkedHashMap<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.tokens().stream().anyMatch(t -> t.form().matches("(?:19|20)\\d\\d"))) {
                continue;
            }
            for (Token token : sentence.tokens()) {
                Optional<NameMatch> match = names.covering(sentence.index(), token.index());
                boolean begins = match.isEmpty() || match.get().first() == token.index();
                if (begins && token.index() > 0 && token.upos() == Upos.PROPN) {
                    tenure(document, sentence, token, match)
                            .map(t -> isUpheaval ? open(t) : t)
                            .ifPresent(t -> tenures.putIfAbsent(t.terms().toString(), t));
                }
            }
        }
        return List.copyOf(tenures.values());
    }

    /** Supporters go on calling the deposed by their office. */
    private static Tenure open(Tenure tenure) {
        LocalDate from = tenure.terms().stream()
                .map(PublicRecord.Term::from)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new Tenure(tenure.words(), List.of(new PublicRecord.Term(from, LocalDate.MAX)));
    }

    private Optional<Tenure> tenure(
            AnalysedDocument document, Sentence sentence, Token name, Optional<NameMatch> match) {
        List<Token> title = before(sentence, name);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        Optional<Office> office = lexicon.office(sentence, title, title.get(title.size() - 1))
                .filter(Office::sole)
                .filter(o -> !o.name().equals("leader"))
                .filter(o -> title.stream().noneMatch(t -> isNotNow(t, o)));
        int last = match.map(NameMatch::last).orElse(name.index());
        Token first = title.stream()
                .filter(t -> Character.isUpperCase(t.form().charAt(0)))
                .findFirst()
                .orElse(name);
        Span words = first.span().union(sentence.token(last).span());
        return office.map(o -> terms(bearers(name, match), o))
                .filter(terms -> !terms.isEmpty())
                .map(terms -> new Tenure(words.slice(document.text()).replaceAll("\\s+", " "), terms));
    }

    /** The words right before a name that can be its title, at most six. */
    private List<Token> before(Sentence sentence, Token name) {
        int first = name.index();
        while (first > 0 && name.index() - first < LONGEST_TITLE && isOfTitle(sentence.token(first - 1))) {
            first--;
        }
        return sentence.tokens().subList(first, name.index());
    }

    private static boolean isOfTitle(Token token) {
        boolean isJoin = token.form().equals("of")
                || token.form().equals("for")
                || token.form().equals("-");
        return isJoin
                || token.upos() == Upos.PROPN
                || token.upos() == Upos.NOUN
                || token.upos() == Upos.ADJ
                || NOT_NOW.contains(token.form().toLowerCase(Locale.ROOT));
    }

    private static boolean isNotNow(Token token, Office office) {
        String word = token.form().toLowerCase(Locale.ROOT);
        return NOT_NOW.stream().anyMatch(n -> word.equals(n) || word.startsWith(n + "-") || word.endsWith("-" + n))
                && !office.name().contains(word);
    }

    /** The person of a full name; all who share a bare surname. */
    private List<Entry> bearers(Token name, Optional<NameMatch> match) {
        Optional<Entry> known = match.flatMap(NameMatch::entry)
                .or(() -> match.flatMap(NameMatch::person).flatMap(Person::entry));
        if (known.isPresent()
                && match.orElseThrow().last() > match.orElseThrow().first()) {
            return known.get().kind() == EntryKind.PERSON ? List.of(known.get()) : List.of();
        }
        boolean isOneWord = match.isEmpty() || match.get().last() == match.get().first();
        return isOneWord ? dictionary.withSurname(name.form()) : List.of();
    }

    private List<PublicRecord.Term> terms(List<Entry> bearers, Office office) {
        List<PublicRecord.Term> terms = new ArrayList<>();
        bearers.stream()
                .flatMap(p -> p.roles().stream())
                .filter(r -> lexicon.canonicalOffice(r.office()).equals(office.name()))
                .map(Role::term)
                .flatMap(TenureReader::closed)
                .forEach(terms::add);
        return terms;
    }

    private static Stream<PublicRecord.Term> closed(Term term) {
        return Stream.of(new PublicRecord.Term(
                term.from().orElse(LocalDate.MIN), term.to().orElse(LocalDate.MAX)));
    }
}
