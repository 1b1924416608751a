package org.readout.coder.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.core.Sector;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Finds what a definite description points back to: "the group", "the military", "the two countries", "both leaders". */
final class Antecedents {
    private static final Set<String> PAIRED = Set.of("two", "both");
    private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "three", 3, "four", 4);
    private static final Set<String> NEIGHBOURS = Set.of("neighbour", "neighbor");

    /** What states are to each other: "the two rivals". */
    private static final Set<String> RIVALS =
            union(NEIGHBOURS, "rival", "foe", "adversary", "giant", "power", "capital");

    /** What every state has one of: "the two armies". */
    private static final Set<String> ORGANS =
            Set.of("army", "military", "government", "parliament", "navy", "ministry", "delegation", "commission");

    private static final Set<String> HALVES = Set.of("North", "South", "East", "West");
    private static final Set<String> SIDES = Set.of("side", "party");
    private static final Set<String> BODIES = Set.of("organisation", "organization", "bloc", "body", "institution");
    private static final Set<String> CIVIL = Set.of(
            "medical",
            "medic",
            "doctor",
            "health",
            "aid",
            "relief",
            "humanitarian",
            "charity",
            "right",
            "rights",
            "advocacy",
            "monitoring",
            "watchdog",
            "activist",
            "campaign",
            "environmental",
            "civic");
    private static final int REACH = 4;
    private static final int REACH_OF_SIDES = 2;

    /** From how many times a country is named again and again. */
    private static final int OFTEN = 3;

    private static final Set<String> INSTITUTIONS = Set.of(
            "administration",
            "government",
            "ministry",
            "department",
            "military",
            "army",
            "navy",
            "police",
            "parliament",
            "embassy",
            "cabinet");

    private final Discourse discourse;
    private final ActorDictionary dictionary;

    Antecedents(Discourse discourse, ActorDictionary dictionary) {
        this.discourse = discourse;
        this.dictionary = dictionary;
    }

    private static Set<String> union(Set<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whose "administration" or "army" is meant in "administration officials", "army spokesman". */
    Optional<Referent> institution(Token modifier) {
        String noun = modifier.lemma().toLowerCase(Locale.ROOT);
        return INSTITUTIONS.contains(noun) ? sameNoun(modifier).or(() -> administration(noun)) : Optional.empty();
    }

    /** News in English calls only one government "the administration" without saying whose. */
    private Optional<Referent> administration(String noun) {
        return noun.equals("administration") && discourse.names().mentions("USA") ? state("USA") : Optional.empty();
    }

    Optional<Referent> state(String country) {
        return dictionary.state(country).map(state -> Referent.of(state, discourse.asOf()));
    }

    /** The two parties of "the two countries", "both leaders", "the two sides"; empty when there are not two to be found. */
    List<Mention> pair(Sentence sentence, NounPhrase phrase, Optional<AgentNoun> noun) {
        boolean paired = phrase.anyBefore(t -> PAIRED.contains(t.form().toLowerCase(Locale.ROOT)));
        if (!paired || !phrase.isPlural()) {
            return List.of();
        }
        String word = phrase.head().lemma().toLowerCase(Locale.ROOT);
        Optional<AgentNoun> organ = noun.filter(n -> ORGANS.contains(word));
        boolean states = noun.map(n -> n.nature() == Nature.STATE).orElse(false)
                || organ.isPresent()
                || SIDES.contains(word)
                || RIVALS.contains(word);
        Map<String, Referent> found = new LinkedHashMap<>();
        for (Mention mention : discourse.latestFirst()) {
            Nature nature = mention.referent().nature();
            boolean fits = states
                    ? nature == Nature.STATE && !isBacker(mention) || SIDES.contains(word) && nature == Nature.GROUP
                    : BODIES.contains(word)
                            ? mention.referent().actor().sectors().contains(Sector.IGO)
                                    && !mention.referent().isHuman()
                            : nature == Nature.PERSON && mention.form() == Mention.Form.NAME;
            int reach = SIDES.contains(word) ? REACH_OF_SIDES : REACH;
            if (fits && sentence.index() - mention.sentence() <= reach && found.size() < 2) {
                found.putIfAbsent(mention.referent().key(), mention.referent());
            }
        }
        if (states
                && !SIDES.contains(word)
                && (found.size() < 2 || found.values().stream().anyMatch(this::isInPassing))) {
            List<Referent> pair = discourse.names().pair().stream()
                    .flatMap(country -> state(country).stream())
                    .toList();
            if (pair.size() == 2) {
                found.clear();
                pair.forEach(state -> found.put(state.key(), state));
            }
        }
        if (found.size() < 2) {
            return List.of();
        }
        List<Mention> out = new ArrayList<>();
        for (Referent referent : found.values()) {
            out.add(Mention.of(
                    organ.map(n -> Referent.unnamed(referent.actor().country(), n.sectors(), Nature.BODY, false))
                            .orElse(referent),
                    discourse.text(),
                    phrase.tokens(),
                    sentence.index(),
                    phrase.head(),
                    Mention.Form.DESCRIPTION));
        }
        return out;
    }

    /** Whether a state is named in passing: less often than a text names those it is about. */
    private boolean isInPassing(Referent state) {
        return state.actor()
                .country()
                .filter(c -> discourse.names().times(c) < OFTEN)
                .isPresent();
    }

    /** "Rwanda-backed rebels": who stands behind a party is not the party. */
    private boolean isBacker(Mention mention) {
        Sentence sentence = discourse.document().sentences().get(mention.sentence());
        Token word = sentence.token(mention.token());
        return word.is("compound")
                && sentence.head(word).filter(h -> h.upos() == Upos.VERB).isPresent();
    }

    /** Whether a word stands for several parties by itself: "both agreed", "the three agreed". */
    static boolean isPairAlone(Sentence sentence, Token head) {
        boolean argument = head.is("nsubj") || head.is("obj") || head.is("obl");
        boolean both = head.upos() == Upos.DET
                && head.form().equalsIgnoreCase("both")
                && sentence.children(head, "nmod").isEmpty();
        boolean two = head.upos() == Upos.NUM
                && NUMBERS.containsKey(head.form().toLowerCase(Locale.ROOT))
                && sentence.child(head, "det").isPresent()
                && sentence.children(head, "nmod").isEmpty();
        return argument && (both || two);
    }

    /** As many parties of one nature as the phrase says, those last spoken of, in this sentence or the one before. */
    List<Mention> bothOf(Sentence sentence, NounPhrase phrase) {
        int number = NUMBERS.getOrDefault(phrase.head().form().toLowerCase(Locale.ROOT), 2);
        Map<String, Referent> found = new LinkedHashMap<>();
        Optional<Nature> nature = Optional.empty();
        for (Mention mention : discourse.latestFirst()) {
            Nature own = mention.referent().nature();
            boolean party = own == Nature.STATE || own == Nature.GROUP || own == Nature.BODY || own == Nature.PERSON;
            boolean near = sentence.index() - mention.sentence() <= 1;
            if (party
                    && near
                    && !isBeside(sentence, phrase, mention)
                    && found.size() < number
                    && nature.orElse(own) == own) {
                nature = Optional.of(own);
                found.putIfAbsent(mention.referent().key(), mention.referent());
            }
        }
        return found.size() < number
                ? List.of()
                : found.values().stream().map(r -> again(r, sentence, phrase)).toList();
    }

    /** Whether a party stands beside the phrase under one verb: in "Canada urged the two" Canada is neither. */
    private static boolean isBeside(Sentence sentence, NounPhrase phrase, Mention mention) {
        return mention.sentence() == sentence.index()
                && Clauses.coArguments(sentence, phrase.head(), sentence.token(mention.token()));
    }

    /** The two parties of "the two sides", "both organisations": the states or groups, or the organisations, last spoken of. */
    List<Mention> sides(Sentence sentence, NounPhrase phrase) {
        String word = phrase.head().lemma().toLowerCase(Locale.ROOT);
        return SIDES.contains(word) || BODIES.contains(word) || RIVALS.contains(word)
                ? pair(sentence, phrase, Optional.empty())
                : List.of();
    }

    /**
     * Those last spoken of by the same noun: "the mediators" after "Saudi and U.S. mediators"; without such, the armed group last spoken of ("the rebels" after
     * "the Houthi movement"). Empty where those had no country.
     */
    List<Mention> people(Sentence sentence, NounPhrase phrase, AgentNoun noun) {
        if (!phrase.isPlural() || !noun.alone() || !isBare(phrase)) {
            return List.of();
        }
        Optional<Mention> last = discourse.latest(m -> m.form() != Mention.Form.PRONOUN
                && headOf(m).lemma().equalsIgnoreCase(phrase.head().lemma()));
        if (last.isEmpty()) {
            return latest(m -> m.referent().nature() == Nature.GROUP
                            && m.referent().actor().sectors().stream().anyMatch(noun.sectors()::contains))
                    .map(r -> List.of(again(r, sentence, phrase)))
                    .orElse(List.of());
        }
        return discourse.latestFirst().stream()
                .filter(m -> m.sentence() == last.get().sentence()
                        && m.token() == last.get().token())
                .filter(m -> m.referent().actor().country().isPresent())
                .map(m -> again(m.referent(), sentence, phrase))
                .toList();
    }

    /** "Its neighbour": the state last spoken of that is not the owner. */
    Optional<Mention> neighbour(Sentence sentence, NounPhrase phrase, Owners owners) {
        boolean one = NEIGHBOURS.contains(phrase.head().lemma().toLowerCase(Locale.ROOT)) && !phrase.isPlural();
        Optional<String> owner = owners.country(AgentNoun.CountryFrom.ANY);
        return one && owner.isPresent()
                ? latest(m -> m.referent().nature() == Nature.STATE
                                && m.referent().actor().country().isPresent()
                                && !owner.equals(m.referent().actor().country()))
                        .map(r -> again(r, sentence, phrase))
                : Optional.empty();
    }

    /** The body last named by words that end in the noun: "the fund" after "the International Monetary Fund", "the council" after "Security Council resolutions". */
    List<Mention> named(Sentence sentence, NounPhrase phrase) {
        String noun = phrase.head().form();
        if (phrase.isPlural() || !isBare(phrase) || Character.isUpperCase(noun.charAt(0))) {
            return List.of();
        }
        String name = " " + Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
        for (int s = sentence.index(); s >= 0; s--) {
            List<NameMatch> row = discourse.names().of(s);
            for (int i = row.size() - 1; i >= 0; i--) {
                NameMatch match = row.get(i);
                boolean before =
                        s < sentence.index() || match.last() < phrase.head().index();
                if (before && isBody(match) && wordsOf(s, match).endsWith(name)) {
                    return List.of(again(Referent.of(match.entry().orElseThrow(), discourse.asOf()), sentence, phrase));
                }
            }
        }
        return List.of();
    }

    private static boolean isBody(NameMatch match) {
        return match.entry()
                .filter(e -> e.kind() == EntryKind.BODY
                        || e.kind() == EntryKind.ORGANISATION
                        || e.kind() == EntryKind.OUTLET)
                .isPresent();
    }

    private String wordsOf(int sentence, NameMatch match) {
        List<Token> tokens = discourse.document().sentences().get(sentence).tokens();
        return NounPhrase.excerpt(discourse.text(), tokens.subList(match.first(), match.last() + 1))
                .text();
    }

    /** "The North" where the text speaks of North Korea. */
    Optional<Mention> half(Sentence sentence, NounPhrase phrase) {
        String word = phrase.head().form();
        return HALVES.contains(word) && isBare(phrase)
                ? latest(m -> m.referent().nature() == Nature.STATE
                                && m.referent()
                                        .actor()
                                        .name()
                                        .filter(n -> n.startsWith(word + " "))
                                        .isPresent())
                        .map(r -> again(r, sentence, phrase))
                : Optional.empty();
    }

    private Mention again(Referent referent, Sentence sentence, NounPhrase phrase) {
        return Mention.of(
                referent, discourse.text(), phrase.tokens(), sentence.index(), phrase.head(), Mention.Form.DESCRIPTION);
    }

    private Token headOf(Mention mention) {
        return discourse.document().sentences().get(mention.sentence()).token(mention.token());
    }

    /** The definite article and the noun alone. */
    private static boolean isBare(NounPhrase phrase) {
        return phrase.isDefinite() && phrase.tokens().size() == 2;
    }

    /** The group, body or state last spoken of that the noun can stand for. */
    Optional<Referent> description(Sentence sentence, NounPhrase phrase, AgentNoun noun, Owners owners) {
        if (owners.organisation().isPresent()) {
            return Optional.empty();
        }
        Optional<String> country = owners.country(AgentNoun.CountryFrom.ANY);
        return switch (noun.nature()) {
            case GROUP ->
                isCivil(phrase)
                        ? latest(m -> m.referent().actor().sectors().contains(Sector.NGO)
                                && !m.referent().isHuman())
                        : latest(m -> m.referent().nature() == Nature.GROUP
                                        && m.referent().actor().country().isPresent()
                                        && fits(m, country))
                                .or(() -> grouping(sentence, phrase));
            case STATE -> country.isPresent() ? Optional.empty() : lastCountry(sentence, phrase.head());
            case BODY -> country.isPresent() ? Optional.empty() : body(phrase.head(), noun);
            case PERSON, PEOPLE -> Optional.empty();
        };
    }

    /** "The group" for an organisation of states spoken of shortly before, where the text has no armed group. */
    private Optional<Referent> grouping(Sentence sentence, NounPhrase phrase) {
        return isBare(phrase)
                ? latest(m -> m.form() == Mention.Form.NAME
                        && m.referent().nature() == Nature.BODY
                        && m.referent().actor().sectors().contains(Sector.IGO)
                        && sentence.index() - m.sentence() <= REACH)
                : Optional.empty();
    }

    /** "The medical group", "the rights group": no armed one. */
    private static boolean isCivil(NounPhrase phrase) {
        return phrase.anyBefore(t -> CIVIL.contains(t.lemma().toLowerCase(Locale.ROOT)));
    }

    /** "The bloc" is the international organisation last spoken of, "the military" the one called so before. */
    private Optional<Referent> body(Token head, AgentNoun noun) {
        return noun.sectors().contains(Sector.IGO)
                ? latest(m -> m.referent().actor().sectors().contains(Sector.IGO)
                        && !m.referent().isHuman())
                : sameNoun(head).or(() -> administration(noun.noun()));
    }

    /**
     * The country last named before the token, as a place or otherwise; nationality adjectives do not count, nor does a country named in passing (once in the document) where another one is near
     * that the document names again and again.
     */
    private Optional<Referent> lastCountry(Sentence sentence, Token token) {
        Optional<Referent> last = Optional.empty();
        for (int s = sentence.index(); s >= Math.max(0, sentence.index() - REACH); s--) {
            List<NameMatch> row = discourse.names().of(s);
            for (int i = row.size() - 1; i >= 0; i--) {
                NameMatch match = row.get(i);
                boolean before = s < sentence.index() || match.last() < token.index();
                if (before && match.isState() && match.reading() == Naming.Reading.NAME) {
                    Entry state = match.entry().orElseThrow();
                    int times = discourse.names().times(state.country());
                    if (last.isEmpty()) {
                        last = Optional.of(Referent.of(state, discourse.asOf()));
                        if (times > 1) {
                            return last;
                        }
                    } else if (times >= OFTEN) {
                        return Optional.of(Referent.of(state, discourse.asOf()));
                    }
                }
            }
        }
        return last;
    }

    private static boolean fits(Mention mention, Optional<String> country) {
        return country.isEmpty() || country.equals(mention.referent().actor().country());
    }

    private Optional<Referent> latest(Predicate<Mention> condition) {
        return discourse.latest(condition).map(Mention::referent);
    }

    /** The body last mentioned by a phrase that ends in the same noun: "the military" after "the Israeli military"; an armed group called an army is not "the army". */
    private Optional<Referent> sameNoun(Token head) {
        String noun = head.form().toLowerCase(Locale.ROOT);
        return latest(m -> !m.referent().isHuman()
                && m.referent().nature() != Nature.GROUP
                && m.referent().actor().country().isPresent()
                && m.excerpt().text().toLowerCase(Locale.ROOT).endsWith(noun));
    }
}
