package org.readout.coder.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Sector;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Resolves phrases headed by a common noun: "U.S. officials", "the Hamas leader", "the group", "the two countries". */
final class DescriptionResolver {
    private static final Set<String> GOVERNMENTS =
            Set.of("government", "administration", "regime", "authority", "authorities");

    private static final Set<String> DEPOSED = Set.of(
            "ousted", "deposed", "toppled", "overthrown", "fallen", "oust", "depose", "topple", "overthrow", "fall");

    private static final Set<String> MEDIA = Set.of(
            "news outlet",
            "outlet",
            "newspaper",
            "news agency",
            "broadcaster",
            "daily",
            "magazine",
            "website",
            "news site",
            "news channel",
            "tabloid",
            "state media",
            "media outlet",
            "television",
            "media");

    private final Discourse discourse;
    private final Lexicon lexicon;
    private final ActorDictionary dictionary;
    private final MentionFinder finder;
    private final OwnerFinder ownerFinder;
    private final TitleResolver titles;
    private final Antecedents antecedents;
    private final CountedParties counted;

    DescriptionResolver(Discourse discourse, Lexicon lexicon, ActorDictionary dictionary, MentionFinder finder) {
        this.discourse = discourse;
        this.lexicon = lexicon;
        this.dictionary = dictionary;
        this.finder = finder;
        this.antecedents = new Antecedents(discourse, dictionary);
        this.counted = new CountedParties(discourse, antecedents);
        this.ownerFinder = new OwnerFinder(discourse, lexicon, finder, antecedents);
        this.titles = new TitleResolver(dictionary, lexicon, discourse.asOf());
    }

    List<Mention> resolve(Sentence sentence, NounPhrase phrase) {
        Token head = phrase.head();
        Optional<Office> office = lexicon.office(sentence, phrase.tokens(), head);
        Optional<AgentNoun> noun = lexicon.agent(sentence, head);
        if (office.isEmpty() && noun.isEmpty()) {
            return phrase.isDefinite() ? takenUp(sentence, phrase) : List.of();
        }
        List<Mention> apposed = apposedPeople(sentence, phrase);
        if (!apposed.isEmpty()) {
            return apposed;
        }
        Owners owners = ownerFinder.of(sentence, phrase);
        Optional<Mention> neighbour = antecedents.neighbour(sentence, phrase, owners);
        if (neighbour.isPresent()) {
            return List.of(neighbour.get());
        }
        List<Mention> several = severalNationalities(sentence, phrase, owners, office, noun);
        if (!several.isEmpty()) {
            return several;
        }
        List<Mention> shared = ofSeveral(sentence, phrase, owners, office, noun);
        if (!shared.isEmpty()) {
            return shared;
        }
        if (owners.isEmpty() && phrase.isDefinite()) {
            List<Mention> pair = counted.pair(sentence, phrase, noun);
            if (!pair.isEmpty()) {
                return pair;
            }
            List<Mention> again =
                    noun.map(n -> antecedents.people(sentence, phrase, n)).orElse(List.of());
            if (!again.isEmpty()) {
                return again;
            }
        }
        return referent(sentence, phrase, owners, office, noun).stream()
                .map(referent -> mention(referent, phrase, owners, sentence))
                .toList();
    }

    /** The two of "both" or "the two" without a noun. */
    List<Mention> bothOf(Sentence sentence, Token head) {
        return counted.bothOf(sentence, NounPhrase.of(sentence, head));
    }

    /** What a definite phrase without a noun for actors takes up: "the two sides", "the fund", "the North". */
    private List<Mention> takenUp(Sentence sentence, NounPhrase phrase) {
        List<Mention> sides = counted.sides(sentence, phrase);
        if (!sides.isEmpty()) {
            return sides;
        }
        return antecedents.half(sentence, phrase).map(List::of).orElseGet(() -> antecedents.named(sentence, phrase));
    }

    /** What the words say of a person they stand beside: country, sectors and office. */
    void describe(Person person, Sentence sentence, NounPhrase phrase) {
        Optional<Office> office = lexicon.office(sentence, phrase.tokens(), phrase.head());
        Optional<AgentNoun> noun = lexicon.agent(sentence, phrase.head());
        Owners owners = ownerFinder.of(sentence, phrase);
        List<Sector> ranks = phrase.tokens().stream()
                .flatMap(t -> lexicon.rank(t).stream())
                .distinct()
                .toList();
        if (office.isEmpty()
                && noun.isEmpty()
                && ranks.isEmpty()
                && owners.nationalities().isEmpty()) {
            return;
        }
        List<Sector> sectors = ranks.isEmpty() ? sectors(owners, office, noun) : ranks;
        AgentNoun.CountryFrom from = noun.map(AgentNoun::countryFrom).orElse(AgentNoun.CountryFrom.ANY);
        person.describe(owners.country(from), sectors, office.map(Office::name));
    }

    /** What the body or country behind "of" and "from" after a name tells of its bearer. */
    void affiliate(Person person, Sentence sentence, Token attribute) {
        finder.single(sentence, attribute).stream().findFirst().ifPresent(m -> {
            boolean body = m.referent().nature() == Nature.BODY || m.referent().nature() == Nature.GROUP;
            List<Sector> sectors = body ? m.referent().actor().sectors() : List.of();
            person.describe(m.referent().actor().country(), sectors, Optional.empty());
        });
    }

    private List<Mention> severalNationalities(
            Sentence sentence, NounPhrase phrase, Owners owners, Optional<Office> office, Optional<AgentNoun> noun) {
        List<Owners.Owner> nationalities = owners.nationalities();
        if (nationalities.size() < 2 || !phrase.isPlural()) {
            return List.of();
        }
        List<Mention> out = new ArrayList<>();
        for (Owners.Owner owner : nationalities) {
            Owners one = new Owners(List.of(owner), false, owners.qualifier());
            boolean last = owner.equals(nationalities.get(nationalities.size() - 1));
            Referent referent = office.filter(o -> phrase.isDefinite())
                    .flatMap(o -> holder(sentence, phrase, one, o))
                    .or(() -> referent(sentence, phrase, one, office, noun))
                    .orElseGet(owner::referent);
            NameMatch match = discourse.nameAt(sentence, owner.token()).orElseThrow();
            List<Token> words = last && match.first() <= phrase.head().index()
                    ? NounPhrase.between(sentence, match.first(), phrase.head().index())
                    : NounPhrase.between(sentence, match.first(), match.last());
            out.add(Mention.of(
                    referent, discourse.text(), words, sentence.index(), phrase.head(), Mention.Form.DESCRIPTION));
        }
        return out;
    }

    /** People of several states that stand behind "of" or "from": "the leaders of Chad and Sudan", "delegations from both countries". */
    private List<Mention> ofSeveral(
            Sentence sentence, NounPhrase phrase, Owners owners, Optional<Office> office, Optional<AgentNoun> noun) {
        if (!phrase.isPlural() || owners.owners().size() > 1) {
            return List.of();
        }
        return ownerFinder.states(sentence, phrase).stream()
                .map(state -> new Owners(List.of(state), owners.region(), owners.qualifier()))
                .flatMap(one -> unnamed(phrase, one, office, noun).stream())
                .map(referent -> discourse.described(referent, sentence, phrase))
                .toList();
    }

    private Optional<Referent> referent(
            Sentence sentence, NounPhrase phrase, Owners owners, Optional<Office> office, Optional<AgentNoun> noun) {
        boolean singular = !phrase.isPlural();
        if (singular && office.isPresent() && isParticular(phrase, owners)) {
            Optional<Referent> holder = holder(sentence, phrase, owners, office.get());
            if (holder.isPresent()) {
                return holder;
            }
        }
        if (noun.isPresent()) {
            Optional<Referent> known = knownBody(phrase, owners, noun.get());
            if (known.isPresent()) {
                return known;
            }
            if (phrase.isDefinite() && singular) {
                Optional<Referent> earlier = antecedents.description(sentence, phrase, noun.get(), owners);
                if (earlier.isPresent()) {
                    return earlier;
                }
            }
        }
        return unnamed(phrase, owners, office, noun);
    }

    private static boolean isParticular(NounPhrase phrase, Owners owners) {
        boolean indefinite = phrase.anyBefore(t -> {
            String word = t.lemma().toLowerCase(Locale.ROOT);
            return word.equals("a")
                    || word.equals("an")
                    || word.equals("another")
                    || word.equals("former")
                    || word.equals("ex")
                    || DEPOSED.contains(word)
                    || word.equals("deputy")
                    || word.equals("any");
        });
        return !indefinite && (phrase.isDefinite() || !owners.owners().isEmpty());
    }

    private Optional<Referent> holder(Sentence sentence, NounPhrase phrase, Owners owners, Office office) {
        Optional<Referent> owner = owners.owners().stream()
                .map(Owners.Owner::referent)
                .filter(r -> r.nature() != Nature.PERSON && r.nature() != Nature.PEOPLE)
                .reduce((first, second) -> second);
        if (owner.isEmpty() && !owners.owners().isEmpty()) {
            return Optional.empty();
        }
        boolean fresh = phrase.anyBefore(
                t -> t.lemma().equalsIgnoreCase("new") || t.lemma().equalsIgnoreCase("next"));
        Optional<Referent> named = titles.named(discourse.peopleBefore(sentence, phrase.head()), office, owner)
                .map(p -> p.referent(discourse.asOf()));
        if (named.isPresent() && !fresh) {
            return named;
        }
        return owner.flatMap(o -> titles.inOffice(office, o)).map(entry -> Referent.of(entry, discourse.asOf()));
    }

    /** A government, or a body that the dictionary knows by its country and noun ("Israel's military"). */
    private Optional<Referent> knownBody(NounPhrase phrase, Owners owners, AgentNoun noun) {
        Optional<Referent> itself = owners.owners().stream()
                .filter(o -> o.link() == Owners.Link.COMPOUND && isKindOf(o.referent(), noun))
                .map(Owners.Owner::referent)
                .findFirst();
        if (itself.isPresent()) {
            return itself;
        }
        Optional<String> country = owners.country(noun.countryFrom());
        if (country.isEmpty()
                || owners.organisation()
                        .filter(o -> o.nature() != Nature.PERSON)
                        .isPresent()) {
            return Optional.empty();
        }
        if (GOVERNMENTS.contains(noun.noun())) {
            return dictionary.state(country.get()).map(state -> Referent.of(state, discourse.asOf()));
        }
        if (noun.nature() != Nature.BODY || phrase.isPlural()) {
            return Optional.empty();
        }
        return dictionary.bodyOf(country.get(), noun.noun()).map(body -> Referent.of(body, discourse.asOf()));
    }

    /** Whether the noun only says what the named one is: "the Herald newspaper", "the Houthi movement". */
    private static boolean isKindOf(Referent named, AgentNoun noun) {
        boolean medium = noun.sectors().contains(Sector.MED) && MEDIA.contains(noun.noun());
        return named.nature() == Nature.GROUP && noun.nature() == Nature.GROUP
                || medium
                        && named.entry()
                                .filter(e -> e.kind() == EntryKind.OUTLET)
                                .isPresent();
    }

    private Optional<Referent> unnamed(
            NounPhrase phrase, Owners owners, Optional<Office> office, Optional<AgentNoun> noun) {
        boolean alone = noun.map(AgentNoun::alone).orElse(true);
        if (!alone && owners.isEmpty() && !isKnownBody(phrase, noun)) {
            return Optional.empty();
        }
        AgentNoun.CountryFrom from = noun.map(AgentNoun::countryFrom).orElse(AgentNoun.CountryFrom.ANY);
        Nature nature = noun.map(AgentNoun::nature).orElse(Nature.PERSON);
        boolean plural = phrase.isPlural();
        Nature counted = nature == Nature.PERSON && plural
                ? Nature.PEOPLE
                : nature == Nature.PEOPLE && !plural ? Nature.PERSON : nature;
        return Optional.of(Referent.unnamed(owners.country(from), sectors(owners, office, noun), counted, plural));
    }

    /** "The court", "the committee", "the opposition": readers are taken to know whose it is. */
    private static boolean isKnownBody(NounPhrase phrase, Optional<AgentNoun> noun) {
        return phrase.isDefinite()
                && noun.filter(n -> n.countryFrom() != AgentNoun.CountryFrom.NOWHERE)
                        .filter(n -> n.nature() == Nature.BODY
                                || n.nature() == Nature.GROUP
                                || n.nature() == Nature.PEOPLE
                                || phrase.anyBefore(
                                        t -> DEPOSED.contains(t.lemma().toLowerCase(Locale.ROOT))))
                        .isPresent();
    }

    private static List<Sector> sectors(Owners owners, Optional<Office> office, Optional<AgentNoun> noun) {
        if (noun.filter(n -> n.countryFrom() == AgentNoun.CountryFrom.NOWHERE).isPresent()) {
            return noun.get().sectors();
        }
        boolean inherits = noun.map(AgentNoun::inherits).orElse(true);
        Optional<List<Sector>> organisation =
                owners.organisation().map(o -> o.actor().sectors()).filter(s -> !s.isEmpty());
        if (inherits && organisation.isPresent()) {
            return organisation.get();
        }
        if (inherits && !owners.qualifier().isEmpty()) {
            return owners.qualifier();
        }
        boolean ofGroup =
                owners.organisation().map(o -> o.nature() == Nature.GROUP).orElse(false);
        if (ofGroup && organisation.isPresent()) {
            return organisation.get();
        }
        return noun.map(AgentNoun::sectors)
                .or(() -> office.map(Office::sectors))
                .orElse(List.of());
    }

    /**
     * The people named in apposition: one takes the phrase's words ("Iran's leader, Ali Haddad"), several their own ("two
     * ministers, Ali Haddad and Sami Nasser").
     */
    private List<Mention> apposedPeople(Sentence sentence, NounPhrase phrase) {
        Optional<Token> first = sentence.children(phrase.head(), "appos").stream()
                .filter(child -> personNamedBy(sentence, child).isPresent())
                .findFirst();
        if (first.isEmpty()) {
            return List.of();
        }
        if (phrase.isPlural()) {
            return finder.all(sentence, first.get());
        }
        Person person =
                personNamedBy(sentence, first.get()).orElseThrow().person().orElseThrow();
        return List.of(discourse.described(person.referent(discourse.asOf()), sentence, phrase));
    }

    /** The person whose name is this phrase or ends it. */
    private Optional<NameMatch> personNamedBy(Sentence sentence, Token head) {
        if (head.upos() != Upos.PROPN && head.upos() != Upos.NOUN) {
            return Optional.empty();
        }
        NounPhrase phrase = NounPhrase.of(sentence, head);
        int last = phrase.tokens().get(phrase.tokens().size() - 1).index();
        return discourse.names().covering(sentence.index(), last).filter(NameMatch::isPerson);
    }

    /** The mention with the nationality that stands right before the phrase, where the parse has left it out. */
    private Mention mention(Referent referent, NounPhrase phrase, Owners owners, Sentence sentence) {
        int first = owners.nationalities().stream()
                .map(o -> discourse.nameAt(sentence, o.token()).orElseThrow().first())
                .reduce(phrase.tokens().get(0).index(), Math::min);
        int last = phrase.tokens().get(phrase.tokens().size() - 1).index();
        return Mention.of(
                referent,
                discourse.text(),
                NounPhrase.between(sentence, first, last),
                sentence.index(),
                phrase.head(),
                Mention.Form.DESCRIPTION);
    }
}
