package org.readout.coder.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.core.Sector;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Finds what a definite description points back to: "the group", "the military", "its neighbour"; {@link CountedParties} those that count. */
final class Antecedents {
    private static final Set<String> NEIGHBOURS = Set.of("neighbour", "neighbor");
    private static final Set<String> HALVES = Set.of("North", "South", "East", "West");
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

    /** As many sentences back a party is looked for. */
    static final int REACH = 4;

    /** From how many times a country is named again and again. */
    static final int OFTEN = 3;

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
                    .map(r -> List.of(discourse.described(r, sentence, phrase)))
                    .orElse(List.of());
        }
        return discourse.latestFirst().stream()
                .filter(m -> m.sentence() == last.get().sentence()
                        && m.token() == last.get().token())
                .filter(m -> m.referent().actor().country().isPresent())
                .map(m -> discourse.described(m.referent(), sentence, phrase))
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
                        .map(r -> discourse.described(r, sentence, phrase))
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
                    return List.of(discourse.described(
                            Referent.of(match.entry().orElseThrow(), discourse.asOf()), sentence, phrase));
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
                        .map(r -> discourse.described(r, sentence, phrase))
                : Optional.empty();
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
