package org.readout.coder.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Sector;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Finds the parties of a phrase that counts them: "the two countries", "both leaders", "the two sides", "the three". */
final class CountedParties {
    private static final Set<String> PAIRED = Set.of("two", "both");
    private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "three", 3, "four", 4);

    /** What states are to each other: "the two rivals". */
    private static final Set<String> RIVALS =
            Set.of("neighbour", "neighbor", "rival", "foe", "adversary", "giant", "power", "capital");

    /** What every state has one of: "the two armies". */
    private static final Set<String> ORGANS =
            Set.of("army", "military", "government", "parliament", "navy", "ministry", "delegation", "commission");

    private static final Set<String> SIDES = Set.of("side", "party");
    private static final Set<String> BODIES = Set.of("organisation", "organization", "bloc", "body", "institution");
    private static final int REACH_OF_SIDES = 2;

    private final Discourse discourse;
    private final Antecedents antecedents;

    CountedParties(Discourse discourse, Antecedents antecedents) {
        this.discourse = discourse;
        this.antecedents = antecedents;
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
            int reach = SIDES.contains(word) ? REACH_OF_SIDES : Antecedents.REACH;
            if (fits && sentence.index() - mention.sentence() <= reach && found.size() < 2) {
                found.putIfAbsent(mention.referent().key(), mention.referent());
            }
        }
        if (states
                && !SIDES.contains(word)
                && (found.size() < 2 || found.values().stream().anyMatch(this::isInPassing))) {
            List<Referent> pair = discourse.names().pair().stream()
                    .flatMap(country -> antecedents.state(country).stream())
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
            out.add(discourse.described(
                    organ.map(n -> Referent.unnamed(referent.actor().country(), n.sectors(), Nature.BODY, false))
                            .orElse(referent),
                    sentence,
                    phrase));
        }
        return out;
    }

    /** Whether a state is named in passing: less often than a text names those it is about. */
    private boolean isInPassing(Referent state) {
        return state.actor()
                .country()
                .filter(c -> discourse.names().times(c) < Antecedents.OFTEN)
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
                : found.values().stream()
                        .map(r -> discourse.described(r, sentence, phrase))
                        .toList();
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
}
