package org.readout.coder.actors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

/**
 * The curated, dated dictionary of states, bodies, groups, organisations, outlets and people.
 *
 * <p>The YAML files beside this class are compiled into one resource by the build ({@link DictionaryCompiler}); files of the
 * user are read as they are, and their entries replace those with the same id.
 */
public final class ActorDictionary {
    private static final Pattern MINISTRY_LAST = Pattern.compile("(.*?)(\\p{Lu}[\\p{L}]+) Ministry");
    private static final Pattern MINISTRY_FIRST = Pattern.compile("(.*?)Ministry of (\\p{Lu}[\\p{L}]+)");
    private static final String FOLDER = "/org/readout/coder/actors/";

    private final Map<String, NamedEntry> entries = new LinkedHashMap<>();
    private final Map<String, Entry> states = new HashMap<>();
    private final Map<String, List<Entry>> surnames = new HashMap<>();
    private final Map<String, List<Entry>> people = new HashMap<>();
    private final Map<String, Entry> bodies = new HashMap<>();
    private final NameTable names = new NameTable();

    /** A dictionary and what could not be read of its files. */
    public record Loaded(ActorDictionary dictionary, List<Problem> problems) {
        public Loaded {
            problems = List.copyOf(problems);
        }
    }

    private ActorDictionary(Iterable<NamedEntry> all) {
        for (NamedEntry named : all) {
            entries.put(named.entry().id(), named);
        }
        entries.values().forEach(this::index);
    }

    /** The shipped dictionary, read when it is first asked for. */
    public static ActorDictionary shipped() {
        return Shipped.DICTIONARY;
    }

    private static final class Shipped {
        private static final ActorDictionary DICTIONARY = load(List.of()).dictionary();
    }

    /** The shipped dictionary with files of the user in the same form. */
    public static Loaded load(List<Path> extra) {
        List<NamedEntry> all = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (InputStream in = resource("dictionary.bin")) {
            all.addAll(DictionaryFile.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Path path : extra) {
            try (InputStream in = Files.newInputStream(path)) {
                collect(new DictionaryReader(path.toString()).read(in), all, problems);
            } catch (IOException e) {
                problems.add(Problem.of(ProblemCode.CODEBOOK, path.toString(), "Cannot be read: " + e.getMessage()));
            }
        }
        return new Loaded(new ActorDictionary(all), problems);
    }

    /** A dictionary of these entries alone. */
    static ActorDictionary of(Iterable<NamedEntry> entries) {
        return new ActorDictionary(entries);
    }

    static InputStream resource(String file) {
        InputStream in = ActorDictionary.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("the coder's jar lacks " + FOLDER + file);
        }
        return in;
    }

    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id)).map(NamedEntry::entry);
    }

    /**
     * What an actor is called: names, adjectives of nationality, seats that stand for a government.
     *
     * @param idOrCountry an id, or the ISO 3166-1 alpha-3 code of a state
     * @return empty for whom the dictionary does not have
     */
    public Set<String> namesOf(String idOrCountry) {
        String id = state(idOrCountry).map(Entry::id).orElse(idOrCountry);
        return Optional.ofNullable(entries.get(id)).stream()
                .flatMap(named -> named.names().stream())
                .map(NamedEntry.Name::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The name of an outlet by each of its names; what two outlets are called is left out. */
    public Map<String, String> outletNames() {
        Map<String, String> byName = new HashMap<>();
        Set<String> ofSeveral = new HashSet<>();
        for (NamedEntry named : entries.values()) {
            if (named.entry().kind() == EntryKind.OUTLET) {
                for (NamedEntry.Name name : named.names()) {
                    String other = byName.put(name.text(), named.entry().name());
                    if (other != null && !other.equals(named.entry().name())) {
                        ofSeveral.add(name.text());
                    }
                }
            }
        }
        byName.keySet().removeAll(ofSeveral);
        return Map.copyOf(byName);
    }

    public int size() {
        return entries.size();
    }

    /** The state with this ISO 3166-1 alpha-3 code. */
    Optional<Entry> state(String country) {
        return Optional.ofNullable(states.get(country));
    }

    /** The longest name that begins at the word. */
    NameTable.Hit namesAt(List<Words.Word> words, int from) {
        return names.at(words, from);
    }

    List<Naming> named(String name) {
        return names.named(name);
    }

    /** The people with this surname, without particles such as "al-". */
    List<Entry> withSurname(String surname) {
        return surnames.getOrDefault(Surnames.key(surname), List.of());
    }

    /** The keys of a person's surname in its spellings; empty for others. */
    Set<String> surnamesOf(Entry entry) {
        return Optional.ofNullable(entries.get(entry.id())).map(Surnames::of).orElse(Set.of());
    }

    /** The people entered under this state, group or organisation. */
    List<Entry> peopleOf(String parentId) {
        return people.getOrDefault(parentId, List.of());
    }

    /** The body of a country that goes by this common noun ("military"): the dictionary has "Israeli military". */
    Optional<Entry> bodyOf(String country, String noun) {
        return Optional.ofNullable(bodies.get(country + " " + noun));
    }

    private void index(NamedEntry named) {
        Entry entry = named.entry();
        for (NamedEntry.Name name : named.names()) {
            names.add(entry, name.reading(), name.text());
            ministry(name.text()).ifPresent(other -> names.add(entry, name.reading(), other));
        }
        if (entry.kind() == EntryKind.STATE) {
            states.putIfAbsent(entry.country(), entry);
        }
        if (entry.kind() == EntryKind.BODY) {
            indexBody(named);
        }
        if (entry.kind() == EntryKind.PERSON) {
            for (String surname : Surnames.of(named)) {
                surnames.computeIfAbsent(surname, k -> new ArrayList<>(1)).add(entry);
            }
            entry.parent()
                    .ifPresent(parent -> people.computeIfAbsent(parent, k -> new ArrayList<>())
                            .add(entry));
        }
    }

    /** The other order of a ministry's name: "Health Ministry" and "Ministry of Health"; absent for other names. */
    private static Optional<String> ministry(String name) {
        Matcher one = MINISTRY_LAST.matcher(name);
        if (one.matches()) {
            return Optional.of(one.group(1) + "Ministry of " + one.group(2));
        }
        Matcher other = MINISTRY_FIRST.matcher(name);
        return other.matches() ? Optional.of(other.group(1) + other.group(2) + " Ministry") : Optional.empty();
    }

    private void indexBody(NamedEntry body) {
        body.entry()
                .parent()
                .flatMap(id -> Optional.ofNullable(entries.get(id)))
                .filter(parent -> parent.entry().kind() == EntryKind.STATE)
                .ifPresent(parent -> indexBody(body, parent));
    }

    private void indexBody(NamedEntry body, NamedEntry parent) {
        for (NamedEntry.Name of : parent.names()) {
            for (NamedEntry.Name name : body.names()) {
                if (name.text().startsWith(of.text() + " ")) {
                    String noun = name.text().substring(of.text().length() + 1).toLowerCase(Locale.ROOT);
                    bodies.putIfAbsent(body.entry().country() + " " + noun, body.entry());
                }
            }
        }
    }

    private static void collect(DictionaryReader.Contents contents, List<NamedEntry> all, List<Problem> problems) {
        all.addAll(contents.entries());
        problems.addAll(contents.problems());
    }
}
