package org.readout.coder.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.readout.coder.actors.ActorIndex;
import org.readout.coder.actors.EntryKind;
import org.readout.coder.codebook.Slot;
import org.readout.core.ActorMention;
import org.readout.core.Span;
import org.readout.language.NameMention;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** A sentence with its grammatical functions and the actors in it: fills the codebook's slots. */
final class Clause {
    private static final Set<String> PLACE_NOUNS = Set.of(
            "city",
            "town",
            "village",
            "territory",
            "area",
            "district",
            "airport",
            "base",
            "position",
            "region",
            "province",
            "bridge",
            "capital",
            "outpost",
            "neighborhood",
            "neighbourhood",
            "suburb",
            "hill",
            "island",
            "crossing",
            "settlement",
            "barracks",
            "garrison",
            "headquarters",
            "stronghold",
            "enclave",
            "land",
            "port",
            "border",
            "road",
            "depot",
            "zone",
            "checkpoint");

    /** Words and whom they denote: those of "the two countries" denote two. */
    record Named(Span words, String actor) {
        static Named of(ActorMention mention) {
            return new Named(mention.excerpt().span(), mention.actor().key());
        }
    }

    private final Sentence sentence;
    private final Syntax syntax;
    private final ActorIndex actors;
    private final List<NameMention> names;

    /**
     * @param names those of the document
     */
    Clause(Sentence sentence, ActorIndex actors, List<NameMention> names) {
        this.sentence = sentence;
        this.syntax = new Syntax(sentence);
        this.actors = actors;
        this.names =
                names.stream().filter(n -> sentence.span().covers(n.span())).toList();
    }

    Sentence sentence() {
        return sentence;
    }

    Syntax syntax() {
        return syntax;
    }

    /** Whether a word names or describes a piece of the earth: a country, a named place, "the town"; a name of no known kind counts. */
    boolean isPlace(Token token) {
        return PLACE_NOUNS.contains(token.lemma().toLowerCase(Locale.ROOT))
                || actors.isPlaceUse(sentence, token)
                || actors.asGovernment(sentence, token).isPresent()
                || names.stream()
                        .anyMatch(n ->
                                n.kind() == NameMention.Kind.PLACE && n.span().covers(token.span()))
                || isUnknownName(token);
    }

    /**
     * Whether a word is of a name that stands for a piece of the earth, or of a nationality that says where one is: "in Chad", "the Haitian capital". Names of the given state or of
     * its seat do not count.
     */
    boolean isPlaceBeyond(Token token, Optional<String> state) {
        boolean place = actors.isPlaceUse(sentence, token)
                || names.stream()
                        .anyMatch(n ->
                                n.kind() == NameMention.Kind.PLACE && n.span().covers(token.span()));
        boolean nationality = token.is("amod")
                && Character.isUpperCase(token.form().charAt(0))
                && !actors.parties(sentence, token).isEmpty()
                && sentence.head(token)
                        .filter(h -> actors.parties(sentence, h).isEmpty() || isPlace(h))
                        .isPresent();
        return (place || nationality)
                && Stream.concat(
                                actors.asGovernment(sentence, token).stream(), actors.parties(sentence, token).stream())
                        .noneMatch(p -> p.actor().country().equals(state));
    }

    private boolean isUnknownName(Token token) {
        return token.upos() == Upos.PROPN
                && (token.is("obj") || token.is("nsubj"))
                && actors.parties(sentence, token).isEmpty()
                && names.stream().noneMatch(n -> n.span().covers(token.span()));
    }

    /** Whether a party is a person that the dictionary knows. */
    boolean isPerson(ActorMention mention) {
        return actors.entry(mention).filter(e -> e.kind() == EntryKind.PERSON).isPresent();
    }

    /** Whether a verb's subject denotes several parties ("the two presidents spoke"). */
    boolean subjectIsPlural(Token verb) {
        return syntax.subject(verb)
                .map(s -> parties(s, Slot.Reading.BY_USE).size() > 1)
                .orElse(false);
    }

    /**
     * A party known from its words alone; a place is none.
     *
     * @param local whether it is of the country that the text is about where its words name none; a piece of the earth never is
     */
    Optional<ActorMention> described(Token head, Span words, boolean local) {
        boolean place = names.stream()
                .anyMatch(n -> n.kind() == NameMention.Kind.PLACE && n.span().covers(head.span()));
        boolean thing = PLACE_NOUNS.contains(head.lemma().toLowerCase(Locale.ROOT));
        return place ? Optional.empty() : actors.described(sentence, head, words, local && !thing);
    }

    /** The people of a named place that is no government: "aid to <em>Gaza</em>"; absent where no list tells its country. */
    Optional<ActorMention> territory(Token head, Span words) {
        return actors.territory(sentence, head, words);
    }

    /** The parties that one noun phrase denotes, under the slot's reading. */
    List<ActorMention> parties(Token head, Slot.Reading reading) {
        if (reading == Slot.Reading.EVENT) {
            return List.of();
        }
        if (reading == Slot.Reading.GOVERNMENT) {
            List<ActorMention> parties = actors.parties(sentence, head);
            return parties.isEmpty() ? governments(head) : parties;
        }
        List<ActorMention> parties = new ArrayList<>(actors.parties(sentence, head));
        for (Token member : coordinatedNames(head)) {
            for (ActorMention mention : actors.parties(sentence, member)) {
                if (parties.stream()
                        .noneMatch(p ->
                                p.excerpt().span().overlaps(mention.excerpt().span()))) {
                    parties.add(mention);
                }
            }
        }
        return parties;
    }

    /**
     * Coordinated parties that the parser hid inside one phrase: names taken for parts of another name although "and" stands between them ("President X and
     * Prime Minister Y Z"), and nationalities that share a noun ("American and British forces").
     */
    private List<Token> coordinatedNames(Token head) {
        List<Token> hidden = new ArrayList<>();
        boolean coordinated = !sentence.children(head, "cc").isEmpty();
        for (Token child : sentence.children(head)) {
            boolean partOfName = child.is("flat") || child.is("compound") || child.is("nmod:desc");
            if (coordinated && child.upos() == Upos.PROPN && partOfName) {
                hidden.add(child);
            }
            if (child.is("amod") && !sentence.children(child, "conj").isEmpty()) {
                hidden.add(child);
                hidden.addAll(sentence.children(child, "conj"));
            }
        }
        return hidden;
    }

    /** The governments of a place name and of those coordinated with it. */
    private List<ActorMention> governments(Token head) {
        List<ActorMention> found = new ArrayList<>();
        actors.asGovernment(sentence, head).ifPresent(found::add);
        sentence.children(head, "conj")
                .forEach(c -> actors.asGovernment(sentence, c).ifPresent(found::add));
        return found;
    }

    /**
     * The parties of the first group of slots that yields any.
     *
     * @param through gives the parties behind a word that is none itself (an event noun stands for its actor)
     */
    List<ActorMention> parties(
            Token head,
            Optional<Token> support,
            List<List<Slot>> groups,
            BiFunction<Token, Slot, List<ActorMention>> through) {
        for (List<Slot> group : groups) {
            Map<Named, ActorMention> found = new LinkedHashMap<>();
            for (Slot slot : group) {
                for (Token token : tokens(head, support, slot)) {
                    List<ActorMention> parties = parties(token, slot.reading());
                    if (parties.isEmpty()) {
                        parties = through.apply(token, slot);
                    }
                    parties.forEach(p -> found.putIfAbsent(Named.of(p), p));
                }
            }
            if (!found.isEmpty()) {
                return longest(found.values());
            }
        }
        return List.of();
    }

    /** In text order, without mentions that lie inside longer ones. */
    private static List<ActorMention> longest(Collection<ActorMention> mentions) {
        return mentions.stream()
                .filter(m -> mentions.stream()
                        .noneMatch(o ->
                                o.excerpt().span().length() > m.excerpt().span().length()
                                        && o.excerpt().span().covers(m.excerpt().span())))
                .sorted(Comparator.comparing(m -> m.excerpt().span()))
                .toList();
    }

    /** The heads of what fills a slot; empty when nothing does. */
    List<Token> tokens(Token head, Optional<Token> support, Slot slot) {
        return switch (slot.position()) {
            case SUBJECT -> syntax.subject(head).stream().toList();
            case OBJECT -> syntax.object(head).stream().toList();
            case INDIRECT_OBJECT -> syntax.indirectObject(head).stream().toList();
            case OBLIQUE -> syntax.withPreposition(head, slot.preposition());
            case COMPLEMENT -> syntax.complements(head);
            case INFINITIVE ->
                syntax.complements(head).stream()
                        .filter(c -> syntax.isInfinitive(c) && !isPredicate(c))
                        .toList();
            case COMPLEMENT_SUBJECT ->
                syntax.complements(head).stream()
                        .flatMap(c -> complementSubject(c).stream())
                        .toList();
            case COMPLEMENT_OBJECT ->
                syntax.complements(head).stream()
                        .flatMap(c -> syntax.object(c).stream())
                        .toList();
            case NOUN_DEPENDENT -> nounDependents(head, slot.preposition());
            case POSSESSOR -> syntax.possessor(head).stream().toList();
            case ADJECTIVE -> syntax.modifiers(head);
            case LIGHT_SUBJECT -> support.flatMap(syntax::subject).stream().toList();
            case LIGHT_OBLIQUE ->
                support.map(v -> syntax.withPreposition(v, slot.preposition())).orElse(List.of());
            case OBJECT_DEPENDENT ->
                syntax.object(head)
                        .map(o -> nounDependents(o, slot.preposition()))
                        .orElse(List.of());
            case SUBJECT_DEPENDENT ->
                (syntax.isPassive(head) ? syntax.object(head) : syntax.subject(head))
                        .map(o -> nounDependents(o, slot.preposition()))
                        .orElse(List.of());
            case OBJECT_POSSESSOR ->
                syntax.object(head).flatMap(syntax::possessor).stream().toList();
            case OBJECT_PRONOUN ->
                syntax.object(head).flatMap(syntax::possessor).filter(p -> p.upos() == Upos.PRON).stream()
                        .toList();
            case OBJECT_ADJECTIVE -> syntax.object(head).map(syntax::modifiers).orElse(List.of());
            case PARTIES -> List.of();
        };
    }

    /** The subject a complement clause has of its own ("demanded that Israel stop", "for Israel to stop"). */
    private Optional<Token> complementSubject(Token complement) {
        return sentence.child(complement, "nsubj")
                .or(() -> syntax.withPreposition(complement, "for").stream().findFirst())
                .map(syntax::antecedentOf);
    }

    /** Prepositional dependents; "involving" and "targeting" are participles that work as prepositions. */
    private List<Token> nounDependents(Token noun, String preposition) {
        List<Token> found = new ArrayList<>(syntax.withPreposition(noun, preposition));
        for (Token child : sentence.children(noun, "acl")) {
            if (child.form().equalsIgnoreCase(preposition)) {
                sentence.child(child, "obj").ifPresent(found::add);
            }
            if (child.upos() == Upos.VERB && preposition.equals("by")) {
                sentence.children(child, "obl").stream()
                        .filter(o -> o.relation().equals("obl:agent")
                                || syntax.prepositions(o).contains("by"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** "The aim is to retake the town, he told them": said of the aim, not asked of them. */
    private boolean isPredicate(Token infinitive) {
        return sentence.child(infinitive, "cop").isPresent();
    }
}
