package org.readout.coder.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Sector;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Finds the actors that the noun phrase of one head denotes: names, descriptions, pronouns, and what is joined to them. */
final class MentionFinder {
    private static final Set<String> EXAMPLES = Set.of("including", "like", "include");

    /** Bodies that are those whom they consist of: "a committee of Iraqi and American officers". */
    private static final Set<String> COLLECTIVES = Set.of("committee", "team", "group", "delegation", "column");

    private final Discourse discourse;
    private final Lexicon lexicon;
    private final NamePhrases phrases;
    private final DescriptionResolver descriptions;
    private final Nationals nationals;
    private final PronounResolver pronouns;

    MentionFinder(Discourse discourse, Lexicon lexicon, ActorDictionary dictionary) {
        this.discourse = discourse;
        this.lexicon = lexicon;
        this.phrases = new NamePhrases(discourse, lexicon);
        this.descriptions = new DescriptionResolver(discourse, lexicon, dictionary, this);
        this.nationals = new Nationals(discourse);
        this.pronouns = new PronounResolver(discourse, this);
    }

    DescriptionResolver descriptions() {
        return descriptions;
    }

    /** What "it" or "they" takes up where that is no known actor. */
    Optional<NounPhrase> thing(Sentence sentence, Token pronoun) {
        return pronouns.thing(sentence, pronoun);
    }

    /** Resolves a document's mentions in text order, so that each word may refer to those before it. */
    void readThrough() {
        for (Sentence sentence : discourse.document().sentences()) {
            for (Token token : sentence.tokens()) {
                if (NounPhrase.isNominal(token) && isHead(sentence, token)) {
                    boolean adjective = token.is("amod") || token.is("compound");
                    single(sentence, token).stream().filter(m -> !adjective).forEach(discourse::enter);
                }
            }
        }
    }

    /** All that the phrase denotes, with its coordinated members and examples ("including France"). */
    List<Mention> all(Sentence sentence, Token head) {
        return all(sentence, head, new HashSet<>());
    }

    /** @param seen heads of the names gone through; a member of a name may lead back to that name */
    private List<Mention> all(Sentence sentence, Token head, Set<Integer> seen) {
        List<Mention> out = new ArrayList<>(single(sentence, head));
        Token top = phrases.nameHead(sentence, head);
        if (!seen.add(top.index())) {
            return out;
        }
        if (out.isEmpty()
                && head.upos() != Upos.PRON
                && lexicon.agent(sentence, head).isEmpty()) {
            return out;
        }
        for (Token child : sentence.children(top)) {
            boolean joined = child.is("conj") && NounPhrase.isNominal(child);
            boolean example = child.is("nmod") && isExample(sentence, child);
            if ((joined || example) && !coversModifier(sentence, top)) {
                all(sentence, child, seen).stream()
                        .filter(m -> out.stream()
                                .noneMatch(o ->
                                        o.excerpt().span().equals(m.excerpt().span())))
                        .forEach(out::add);
            }
        }
        return out;
    }

    /** What the phrase itself denotes, without members joined to it. */
    List<Mention> single(Sentence sentence, Token head) {
        Optional<List<Mention>> known = discourse.resolved(sentence, head);
        if (known.isPresent()) {
            return known.get();
        }
        discourse.resolve(sentence, head, List.of());
        List<Mention> found = find(sentence, head);
        discourse.resolve(sentence, head, found);
        return found;
    }

    private List<Mention> find(Sentence sentence, Token head) {
        if (CountedParties.isPairAlone(sentence, head)) {
            return descriptions.bothOf(sentence, head);
        }
        if (!NounPhrase.isNominal(head)) {
            return List.of();
        }
        Optional<NameMatch> name = discourse.nameAt(sentence, head);
        if (name.isPresent()) {
            return named(sentence, head, name.get());
        }
        if (head.upos() == Upos.PRON || head.upos() == Upos.DET && head.has("Poss=Yes")) {
            return pronouns.resolve(sentence, head);
        }
        if (head.upos() == Upos.ADJ && head.is("amod")) {
            return List.of();
        }
        Optional<NameMatch> next = phrases.personRightAfter(sentence, head);
        if (next.isPresent()) {
            return single(sentence, PlaceOrGovernment.headOf(sentence, next.get()));
        }
        Optional<Token> bearer =
                sentence.head(head).filter(h -> h.index() > head.index() && isModifier(sentence, head));
        if (bearer.isPresent()
                && discourse
                        .nameAt(sentence, bearer.get())
                        .filter(NameMatch::isPerson)
                        .isPresent()) {
            return single(sentence, bearer.get());
        }
        if (bearer.isPresent() && lexicon.agent(sentence, bearer.get()).isPresent()) {
            return List.of();
        }
        NounPhrase phrase = NounPhrase.of(sentence, head);
        Optional<NameMatch> person = phrases.personAtEnd(sentence, phrase);
        if (person.isPresent()) {
            return List.of(person(sentence, phrase, person.get()));
        }
        if (lexicon.isQuantity(head) || COLLECTIVES.contains(head.lemma().toLowerCase(Locale.ROOT))) {
            List<Mention> counted = counted(sentence, phrase);
            if (!counted.isEmpty()) {
                return counted;
            }
        }
        return head.upos() == Upos.NOUN || head.upos() == Upos.PROPN
                ? descriptions.resolve(sentence, phrase)
                : List.of();
    }

    private static boolean isModifier(Sentence sentence, Token token) {
        return token.is("compound")
                || token.is("nmod")
                        && !NounPhrase.isPossessor(token)
                        && NounPhrase.preposition(sentence, token).isEmpty();
    }

    private List<Mention> named(Sentence sentence, Token head, NameMatch match) {
        if (match.isPerson()) {
            Token top = phrases.nameHead(sentence, head);
            return List.of(person(sentence, NounPhrase.of(sentence, top), match));
        }
        Entry entry = match.entry().orElseThrow();
        if (discourse.isInDateline(sentence, match) || match.isState() && OwnerFinder.isLeaning(sentence, match)) {
            return List.of();
        }
        if (match.isDemonym() && OwnerFinder.isEthnic(sentence, match)) {
            Referent people = Referent.unnamed(Optional.empty(), List.of(Sector.CVL), Nature.PEOPLE, true);
            return List.of(Mention.of(
                    people,
                    discourse.text(),
                    NounPhrase.between(sentence, match.first() - 1, match.last()),
                    sentence.index(),
                    head,
                    Mention.Form.DESCRIPTION));
        }
        if (match.isDemonym() && isPeople(sentence, match)) {
            return List.of(nationals.of(sentence, NounPhrase.of(sentence, head), entry));
        }
        boolean place = match.isState() && discourse.isPlaceUse(sentence, match);
        if (place && !match.isDemonym()) {
            return List.of();
        }
        return List.of(government(sentence, match));
    }

    /** The entry as the name gives it, whatever the name's use. */
    Mention government(Sentence sentence, NameMatch match) {
        Entry entry = match.entry().orElseThrow();
        Token top = PlaceOrGovernment.headOf(sentence, match);
        int first = match.first();
        if (first > 0 && sentence.token(first - 1).upos() == Upos.DET && isOwnArticle(sentence, match)) {
            first--;
        }
        return Mention.of(
                Referent.of(entry, discourse.asOf()),
                discourse.text(),
                NounPhrase.between(sentence, first, match.last()),
                sentence.index(),
                top,
                Mention.Form.NAME);
    }

    private static boolean isOwnArticle(Sentence sentence, NameMatch match) {
        Token article = sentence.token(match.first() - 1);
        return article.head().isPresent() && match.covers(article.head().getAsInt());
    }

    /** Whether a word of nationality is a noun: "Israelis", "an Iranian". */
    private static boolean isPeople(Sentence sentence, NameMatch match) {
        Token token = sentence.token(match.last());
        boolean modifier = token.is("amod") || token.is("compound");
        return !modifier && (token.upos() == Upos.PROPN || token.upos() == Upos.NOUN) && NounPhrase.isPlural(token);
    }

    private Mention person(Sentence sentence, NounPhrase phrase, NameMatch match) {
        int first = phrases.firstOfTitle(sentence, phrase, match.first());
        return Mention.of(
                match.person().orElseThrow().referent(discourse.asOf()),
                discourse.text(),
                NounPhrase.between(sentence, first, match.last()),
                sentence.index(),
                phrase.head(),
                Mention.Form.NAME);
    }

    /** "dozens of protesters": who is counted, in the words of the whole phrase. */
    private List<Mention> counted(Sentence sentence, NounPhrase phrase) {
        List<Mention> out = new ArrayList<>();
        for (Token child : NounPhrase.attributes(sentence, phrase.head(), Set.of("of"))) {
            for (Mention mention : single(sentence, child)) {
                if (mention.referent().nature() == Nature.STATE) {
                    continue;
                }
                int last = sentence.tokens().stream()
                        .filter(t -> t.span().end() == mention.excerpt().span().end())
                        .mapToInt(Token::index)
                        .findFirst()
                        .orElse(child.index());
                int first = phrase.tokens().get(0).index();
                out.add(Mention.of(
                        mention.referent(),
                        discourse.text(),
                        NounPhrase.between(sentence, first, Math.max(first, last)),
                        sentence.index(),
                        phrase.head(),
                        mention.form()));
            }
        }
        return out;
    }

    private boolean coversModifier(Sentence sentence, Token head) {
        return head.is("amod") && discourse.nameAt(sentence, head).isPresent();
    }

    private static boolean isExample(Sentence sentence, Token token) {
        return NounPhrase.preposition(sentence, token)
                .map(p -> EXAMPLES.contains(p.lemma().toLowerCase(Locale.ROOT)))
                .orElse(false);
    }

    /** Whether the token heads a phrase, rather than being a later part of a name. */
    private boolean isHead(Sentence sentence, Token token) {
        Optional<NameMatch> match = discourse.nameAt(sentence, token);
        if (match.isEmpty() && isModifier(sentence, token)) {
            return false;
        }
        if (match.isEmpty()) {
            boolean noun = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
            return !noun
                    || phrases.personAtEnd(sentence, NounPhrase.of(sentence, token))
                            .isEmpty();
        }
        return PlaceOrGovernment.headOf(sentence, match.get()).index() == token.index();
    }
}
