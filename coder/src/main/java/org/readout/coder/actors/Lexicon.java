package org.readout.coder.actors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.yaml.YamlNode;
import org.readout.core.Sector;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** The common nouns of actors ({@code agents.yaml}) and the titles and offices ({@code titles.yaml}). */
final class Lexicon {
    private static final Set<Sector> PUBLIC =
            Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD, Sector.LEG, Sector.PTY);

    private static final Set<String> FUNCTION_WORDS = Set.of("of", "the", "in", "for", "and", "without");

    private final Map<String, AgentNoun> agents = new HashMap<>();
    private final Map<String, List<Sector>> qualifiers = new HashMap<>();
    private final Map<String, String> parties = new HashMap<>();
    private final Set<String> regions = new HashSet<>();
    private final Set<String> quantities = new HashSet<>();
    private final Map<String, Office> offices = new HashMap<>();
    private final Map<String, Optional<Gender>> honorifics = new HashMap<>();
    private final Map<String, List<Sector>> ranks = new HashMap<>();
    private final Map<String, List<String>> leadership = new HashMap<>();
    private final Set<String> titleWords = new HashSet<>();
    private final Set<String> otherNames = new HashSet<>();
    private final Set<String> noAgents = new HashSet<>();
    private final Map<String, Integer> longestEndingIn = new HashMap<>();

    private Lexicon() {}

    static Lexicon shipped() {
        Lexicon lexicon = new Lexicon();
        lexicon.readAgents(read("agents.yaml"));
        lexicon.readTitles(read("titles.yaml"));
        return lexicon;
    }

    /** The agent noun that ends at the token, with as many words before it as belong to a fixed phrase. */
    Optional<AgentNoun> agent(Sentence sentence, Token head) {
        Optional<AgentNoun> byLemma = agent(sentence, head, head.lemma().toLowerCase(Locale.ROOT));
        return byLemma.isPresent() ? byLemma : agent(sentence, head, head.form().toLowerCase(Locale.ROOT));
    }

    private Optional<AgentNoun> agent(Sentence sentence, Token head, String word) {
        int longest = Math.min(longestEndingIn.getOrDefault(word, 0), head.index() + 1);
        for (int length = longest; length > 0; length--) {
            String phrase = phrase(sentence, head.index() - length + 1, head, word);
            AgentNoun found = agents.get(phrase);
            if (noAgents.contains(phrase) || found != null && !isUsable(found, head)) {
                return Optional.empty();
            }
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Capitalised, only nouns of public bodies and offices name actors; "Bank" and "School" end names of other things. */
    private static boolean isUsable(AgentNoun noun, Token head) {
        return head.upos() != Upos.PROPN || noun.sectors().stream().anyMatch(PUBLIC::contains);
    }

    /** The office named by these tokens, at or around the head; the longest wins. */
    Optional<Office> office(Sentence sentence, List<Token> phrase, Token head) {
        for (int length = Math.min(phrase.size(), 5); length > 0; length--) {
            for (int from = 0; from + length <= phrase.size(); from++) {
                List<Token> window = phrase.subList(from, from + length);
                if (window.contains(head)) {
                    Office found = offices.get(words(window));
                    if (found != null) {
                        return Optional.of(found);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The canonical name of an office as a dictionary entry gives it; itself when it has no synonyms. */
    String canonicalOffice(String office) {
        Office found = offices.get(office.toLowerCase(Locale.ROOT));
        return found == null ? office.toLowerCase(Locale.ROOT) : found.name();
    }

    /** Sectors that a modifier gives to the noun it stands before ("intelligence", "rebel"); empty for others. */
    List<Sector> qualifier(Token token) {
        if (parties.containsKey(token.form())) {
            return List.of(Sector.PTY);
        }
        return qualifiers.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of());
    }

    /** The country whose party the adjective names ("Republican"); absent for other words. */
    Optional<String> partyCountry(Token token) {
        return Optional.ofNullable(parties.get(token.form()));
    }

    /** Whether the word names a part of the world wider than a state ("European"). */
    boolean isRegion(Token token) {
        return regions.contains(Words.fold(token.form()));
    }

    /** Whether the noun only counts what follows it ("dozens of", "a group of"). */
    boolean isQuantity(Token token) {
        return quantities.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether the word occurs in titles before names ("Prime", "Secretary"). */
    boolean isTitleWord(Token token) {
        return titleWords.contains(token.form().toLowerCase(Locale.ROOT));
    }

    boolean isHonorific(Token token) {
        return honorifics.containsKey(Words.fold(token.form()));
    }

    Optional<Gender> honorificGender(Token token) {
        return honorifics.getOrDefault(Words.fold(token.form()), Optional.empty());
    }

    /** Sectors of a military, police or clerical rank ("Col."); empty for other words. */
    List<Sector> rank(Token token) {
        return ranks.getOrDefault(Words.fold(token.form()), List.of());
    }

    /** Whether names that end in this word are of places, events and institutes rather than of people ("Middle East"). */
    boolean endsOtherNames(Token token) {
        return otherNames.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** The offices whose holder is called the country's leader, in order of precedence. */
    List<String> leadership(String country) {
        return leadership.getOrDefault(country, leadership.getOrDefault("default", List.of()));
    }

    private static String phrase(Sentence sentence, int from, Token head, String last) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < head.index(); i++) {
            out.append(sentence.token(i).form().toLowerCase(Locale.ROOT)).append(' ');
        }
        return out.append(last).toString();
    }

    private static String words(List<Token> tokens) {
        StringBuilder out = new StringBuilder();
        for (Token token : tokens) {
            String word = token.upos() == Upos.NOUN ? token.lemma() : token.form();
            out.append(out.isEmpty() ? "" : " ").append(word.toLowerCase(Locale.ROOT));
        }
        return out.toString().replace(" - ", "-");
    }

    private static YamlNode.Fields read(String file) {
        try (InputStream in = ActorDictionary.resource(file)) {
            return (YamlNode.Fields) YamlNode.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readAgents(YamlNode.Fields file) {
        for (YamlNode.Fields group : file.records("nouns")) {
            for (String noun : group.texts("nouns")) {
                AgentNoun agent = new AgentNoun(
                        noun,
                        Nature.valueOf(group.text("nature").orElse("person").toUpperCase(Locale.ROOT)),
                        sectors(group),
                        group.text("alone").orElse("no").equals("yes"),
                        group.text("inherits").orElse("no").equals("yes"),
                        AgentNoun.CountryFrom.valueOf(
                                group.text("country").orElse("any").toUpperCase(Locale.ROOT)));
                for (String form : List.of(noun, plural(noun))) {
                    agents.putIfAbsent(form, agent);
                    noteEnding(form);
                }
            }
        }
        for (YamlNode.Fields group : file.records("qualifiers")) {
            group.texts("words").forEach(word -> qualifiers.put(word, sectors(group)));
        }
        for (YamlNode.Fields group : file.records("parties")) {
            String country = group.text("country").orElseThrow();
            group.texts("words").forEach(word -> parties.put(word, country));
        }
        file.texts("regions").forEach(word -> regions.add(Words.fold(word)));
        quantities.addAll(file.texts("quantities"));
        otherNames.addAll(file.texts("other_names"));
        noAgents.addAll(file.texts("no_agents"));
        noAgents.forEach(this::noteEnding);
    }

    private void addTitleWords(String office) {
        for (String word : office.split(" ")) {
            if (!FUNCTION_WORDS.contains(word)) {
                titleWords.add(word);
            }
        }
    }

    private void noteEnding(String phrase) {
        String[] words = phrase.split(" ");
        longestEndingIn.merge(words[words.length - 1], words.length, Math::max);
    }

    /** The regular plural; irregular ones come from the lemma. */
    private static String plural(String noun) {
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        if (noun.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.matches(".*(s|sh|ch|x)") ? noun + "es" : noun + "s";
    }

    private void readTitles(YamlNode.Fields file) {
        for (YamlNode.Fields group : file.records("offices")) {
            String name = group.text("office").orElseThrow();
            Office office = new Office(
                    name, sectors(group), group.text("sole").orElse("yes").equals("yes"));
            offices.put(name, office);
            group.texts("names").forEach(synonym -> offices.put(synonym, office));
            addTitleWords(name);
            group.texts("names").forEach(this::addTitleWords);
        }
        for (YamlNode.Fields group : file.records("honorifics")) {
            Optional<Gender> gender = group.text("gender").map(g -> g.equals("f") ? Gender.FEMALE : Gender.MALE);
            group.texts("words").forEach(word -> honorifics.put(Words.fold(word), gender));
        }
        for (YamlNode.Fields group : file.records("ranks")) {
            group.texts("words").forEach(word -> ranks.put(Words.fold(word), sectors(group)));
        }
        for (YamlNode.Fields group : file.records("leadership")) {
            group.texts("countries")
                    .forEach(country -> leadership.put(country, new ArrayList<>(group.texts("offices"))));
        }
    }

    private static List<Sector> sectors(YamlNode.Fields group) {
        return group.texts("sectors").stream().map(Sector::valueOf).toList();
    }
}
