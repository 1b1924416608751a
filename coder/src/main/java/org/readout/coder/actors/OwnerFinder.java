package org.readout.coder.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.core.Sector;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Reads the modifiers of a common noun for the countries and organisations it belongs to. */
final class OwnerFinder {
    private static final Set<String> ATTRIBUTIVE = Set.of("of", "for", "from", "in", "with", "at");

    private static final Set<String> BACKED = Set.of(
            "linked",
            "backed",
            "allied",
            "aligned",
            "affiliated",
            "inspired",
            "supported",
            "sponsored",
            "funded",
            "trained",
            "armed",
            "equipped");

    private static final Set<String> LOYAL = Set.of("loyal", "faithful");

    /** Words before "American" that make it a part of the world. */
    private static final Set<String> OF_AMERICA = Set.of("north", "south", "latin", "central", "inter", "pan");

    private static final Set<String> LEANINGS = Set.of("pro", "anti");

    private static final Set<String> OF_STATES = Set.of("of", "from");

    private final Discourse discourse;
    private final Lexicon lexicon;
    private final MentionFinder finder;
    private final Antecedents antecedents;

    OwnerFinder(Discourse discourse, Lexicon lexicon, MentionFinder finder, Antecedents antecedents) {
        this.discourse = discourse;
        this.lexicon = lexicon;
        this.finder = finder;
        this.antecedents = antecedents;
    }

    Owners of(Sentence sentence, NounPhrase phrase) {
        List<Owners.Owner> owners = new ArrayList<>();
        for (Token modifier : modifiers(sentence, phrase)) {
            owner(sentence, modifier).ifPresent(owners::add);
        }
        nationalitiesBefore(sentence, phrase, owners);
        for (Token attribute : NounPhrase.attributes(sentence, phrase.head(), ATTRIBUTIVE)) {
            ofAttribute(sentence, attribute).ifPresent(owners::add);
        }
        if (owners.isEmpty()) {
            besideHead(sentence, phrase.head())
                    .flatMap(t -> ofAttribute(sentence, t).stream())
                    .forEach(owners::add);
        }
        List<Sector> qualifier = phrase.before().stream()
                .flatMap(t -> lexicon.qualifier(t).stream())
                .distinct()
                .toList();
        return new Owners(owners, phrase.anyBefore(lexicon::isRegion), qualifier);
    }

    /** Whom the bearer is loyal to, and where he is based: "a colonel loyal to X", "Yemen-based rebels". */
    private static Stream<Token> besideHead(Sentence sentence, Token head) {
        return sentence.children(head, "amod").stream().flatMap(word -> {
            String lemma = word.lemma().toLowerCase(Locale.ROOT);
            if (LOYAL.contains(lemma)) {
                return sentence.children(word, "obl").stream()
                        .filter(o -> sentence.children(o, "case").stream()
                                .anyMatch(c -> c.lemma().equals("to")));
            }
            return word.form().equalsIgnoreCase("based")
                    ? sentence.children(word).stream().filter(c -> c.is("compound") && c.index() < word.index())
                    : Stream.empty();
        });
    }

    /** The states of which "of" or "from" behind a noun or a possessor before it names several: "the leaders of Chad and Sudan", "delegations from both countries", "the two neighbours' ministers"; empty where it names one. */
    List<Owners.Owner> states(Sentence sentence, NounPhrase phrase) {
        List<Owners.Owner> out = new ArrayList<>();
        List<Token> attributes = new ArrayList<>(NounPhrase.attributes(sentence, phrase.head(), OF_STATES));
        attributes.addAll(sentence.children(phrase.head(), "nmod:poss"));
        for (Token attribute : attributes) {
            List<Referent> states = states(sentence, attribute);
            if (states.size() > 1) {
                states.forEach(s -> out.add(new Owners.Owner(s, Owners.Link.ATTRIBUTE, attribute)));
            }
        }
        return out;
    }

    private List<Referent> states(Sentence sentence, Token attribute) {
        List<Token> names = new ArrayList<>(List.of(attribute));
        names.addAll(sentence.children(attribute, "conj"));
        List<Referent> named = names.stream()
                .flatMap(t -> discourse.nameAt(sentence, t).stream())
                .filter(NameMatch::isState)
                .map(m -> Referent.of(m.entry().orElseThrow(), discourse.asOf()))
                .distinct()
                .toList();
        return named.isEmpty()
                ? finder.single(sentence, attribute).stream()
                        .map(Mention::referent)
                        .filter(r -> r.nature() == Nature.STATE)
                        .toList()
                : named;
    }

    /**
     * Adds the nationalities that stand right before the phrase, whatever the parse hangs them on: "U.S., Israeli and Egyptian"
     * before "officials".
     */
    private void nationalitiesBefore(Sentence sentence, NounPhrase phrase, List<Owners.Owner> owners) {
        int at = phrase.head().index() - 1;
        while (at >= 0 && isPlainModifier(sentence, at)) {
            at--;
        }
        while (at >= 0) {
            Optional<NameMatch> name =
                    discourse.nameAt(sentence, sentence.token(at)).filter(n -> isAdjectival(sentence, n));
            if (name.isEmpty()) {
                return;
            }
            Token head = PlaceOrGovernment.headOf(sentence, name.get());
            if (owners.stream().noneMatch(o -> o.token().index() == head.index())) {
                ofName(sentence, head, name.get()).ifPresent(o -> owners.add(0, o));
            }
            at = name.get().first() - 1;
            if (at < 0 || !isJoint(sentence.token(at))) {
                return;
            }
            at -= at > 0
                            && sentence.token(at).upos() == Upos.CCONJ
                            && sentence.token(at - 1).form().equals(",")
                    ? 2
                    : 1;
        }
    }

    private boolean isPlainModifier(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean modifier = token.upos() == Upos.ADJ || token.upos() == Upos.NOUN;
        return modifier && discourse.nameAt(sentence, token).isEmpty();
    }

    private boolean isAdjectival(Sentence sentence, NameMatch name) {
        Token last = sentence.token(name.last());
        boolean acronym = name.first() == name.last() && last.form().matches("(\\p{Lu}\\.?){2,}");
        return name.isState() && (name.isDemonym() && !NounPhrase.isPlural(last) || acronym);
    }

    private static boolean isJoint(Token token) {
        return token.form().equals(",") || token.upos() == Upos.CCONJ;
    }

    /** The words before the head that depend on it, with those joined to them ("U.S., Israeli and Egyptian"). */
    private static List<Token> modifiers(Sentence sentence, NounPhrase phrase) {
        List<Token> out = new ArrayList<>();
        for (Token child : sentence.children(phrase.head())) {
            boolean attribute = NounPhrase.preposition(sentence, child).isPresent();
            if (child.index() < phrase.head().index() && NounPhrase.isNominal(child) && !attribute) {
                addWithJoined(sentence, child, out);
            }
        }
        out.sort(Comparator.comparingInt(Token::index));
        return out;
    }

    private static void addWithJoined(Sentence sentence, Token token, List<Token> out) {
        out.add(token);
        for (Token child : sentence.children(token)) {
            boolean joined = child.is("conj")
                    || child.is("compound")
                    || child.is("amod")
                    || child.is("nmod")
                    || child.is("flat");
            if (joined && NounPhrase.isNominal(child)) {
                addWithJoined(sentence, child, out);
            }
        }
    }

    private Optional<Owners.Owner> owner(Sentence sentence, Token modifier) {
        Optional<NameMatch> name = discourse.nameAt(sentence, modifier);
        if (name.isPresent()) {
            return ofName(sentence, modifier, name.get());
        }
        if (modifier.upos() == Upos.PRON || modifier.is("nmod") && NounPhrase.isPossessor(modifier)) {
            return finder.single(sentence, modifier).stream()
                    .findFirst()
                    .map(m -> new Owners.Owner(m.referent(), Owners.Link.POSSESSOR, modifier));
        }
        return antecedents
                .institution(modifier)
                .or(() -> ofParty(modifier))
                .map(referent -> new Owners.Owner(referent, Owners.Link.POSSESSOR, modifier));
    }

    /** The state whose party an adjective names, in documents that speak of that state. */
    private Optional<Referent> ofParty(Token modifier) {
        return lexicon.partyCountry(modifier)
                .filter(country -> discourse.names().mentions(country))
                .flatMap(antecedents::state);
    }

    private Optional<Owners.Owner> ofName(Sentence sentence, Token modifier, NameMatch name) {
        if (PlaceOrGovernment.headOf(sentence, name).index() != modifier.index()
                || isEthnic(sentence, name)
                || isLeaning(sentence, name)
                || isOfAmericas(sentence, name)
                || isBacker(sentence, name)) {
            return Optional.empty();
        }
        Referent referent = name.person()
                .map(p -> p.referent(discourse.asOf()))
                .orElseGet(() -> Referent.of(name.entry().orElseThrow(), discourse.asOf()));
        boolean possessor = NounPhrase.isPossessor(modifier);
        Owners.Link link = possessor
                ? Owners.Link.POSSESSOR
                : name.isState() && name.reading() != Naming.Reading.GOVERNMENT
                        ? Owners.Link.NATIONALITY
                        : Owners.Link.COMPOUND;
        return Optional.of(new Owners.Owner(referent, link, modifier));
    }

    /** "Ethnic Albanian rebels": a people, whatever state they are citizens of. */
    static boolean isEthnic(Sentence sentence, NameMatch name) {
        return name.first() > 0
                && sentence.token(name.first() - 1)
                        .form()
                        .toLowerCase(Locale.ROOT)
                        .equals("ethnic");
    }

    /** "A South American country", "Latin American leaders". */
    private static boolean isOfAmericas(Sentence sentence, NameMatch name) {
        return name.first() > 0
                && sentence.token(name.first()).form().equals("American")
                && OF_AMERICA.contains(sentence.token(name.first() - 1).form().toLowerCase(Locale.ROOT));
    }

    /** "A pro-Russian party", "anti-India protesters": whom people are for or against is not whose they are. */
    static boolean isLeaning(Sentence sentence, NameMatch name) {
        String word = sentence.token(name.first()).form().toLowerCase(Locale.ROOT);
        boolean apart = name.first() > 1
                && sentence.token(name.first() - 1).form().equals("-")
                && LEANINGS.contains(sentence.token(name.first() - 2).form().toLowerCase(Locale.ROOT));
        return apart || LEANINGS.stream().anyMatch(l -> word.startsWith(l + "-"));
    }

    /** "The al-Qaeda-linked group", "Eritrean-backed forces": what state or group stands behind others is not they. */
    private static boolean isBacker(Sentence sentence, NameMatch name) {
        return name.entry().filter(e -> e.kind() != EntryKind.ORGANISATION).isPresent()
                && name.last() + 2 < sentence.tokens().size()
                && sentence.token(name.last() + 1).form().equals("-")
                && BACKED.contains(sentence.token(name.last() + 2).form().toLowerCase(Locale.ROOT));
    }

    private Optional<Owners.Owner> ofAttribute(Sentence sentence, Token attribute) {
        Optional<NameMatch> name = discourse.nameAt(sentence, attribute);
        if (name.isPresent() && !name.get().isPerson()) {
            return Optional.of(new Owners.Owner(
                    Referent.of(name.get().entry().orElseThrow(), discourse.asOf()), Owners.Link.ATTRIBUTE, attribute));
        }
        return finder.single(sentence, attribute).stream()
                .filter(m -> m.referent().actor().country().isPresent())
                .findFirst()
                .map(m -> new Owners.Owner(m.referent(), Owners.Link.ATTRIBUTE, attribute));
    }
}
