package org.readout.coder.actors;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * Tells whether the name of a country, capital or seat stands for a place or for the government, from its preposition and
 * from the word it depends on.
 */
final class PlaceOrGovernment {
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "around",
            "across",
            "inside",
            "outside",
            "throughout",
            "into",
            "within",
            "off",
            "toward",
            "towards",
            "above",
            "through",
            "along",
            "beyond",
            "onto",
            "via",
            "over",
            "under",
            "beneath");
    private static final Set<String> MOTION = Set.of(
            "go",
            "come",
            "travel",
            "fly",
            "return",
            "arrive",
            "move",
            "flee",
            "head",
            "visit",
            "trip",
            "journey",
            "deploy",
            "march",
            "drive",
            "escape",
            "bring",
            "flight",
            "tour",
            "ship",
            "deliver",
            "relocate",
            "retreat",
            "withdraw",
            "evacuate",
            "cross",
            "withdrawal",
            "deployment",
            "route",
            "road",
            "way",
            "advance",
            "back",
            "close",
            "depart",
            "leave",
            "stop",
            "land",
            "migrate",
            "deport",
            "expel",
            "extradite",
            "sail",
            "transfer",
            "smuggle");
    private static final Set<String> LOCAL_NOUNS = Set.of(
            "most",
            "much",
            "all",
            "half",
            "third",
            "control",
            "north",
            "south",
            "east",
            "west",
            "outskirts",
            "suburb",
            "city",
            "capital",
            "street",
            "center",
            "centre",
            "part",
            "region",
            "area",
            "border",
            "airspace",
            "coast",
            "town",
            "village",
            "airport",
            "resident",
            "neighborhood",
            "neighbourhood",
            "district",
            "square",
            "hospital",
            "university",
            "mayor",
            "province",
            "sky",
            "soil",
            "territory",
            "hotel",
            "hour",
            "time",
            "correspondent",
            "bureau",
            "headquarters",
            "port",
            "home",
            "building",
            "rally",
            "protest",
            "demonstration",
            "conference",
            "summit",
            "meeting",
            "neighbour",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "map",
            "rest",
            "people",
            "population",
            "mile",
            "kilometer",
            "kilometre",
            "embassy",
            "road",
            "metro",
            "stadium");
    private static final Set<String> HANDLED_AS_PLACE = Set.of(
            "visit",
            "leave",
            "reach",
            "enter",
            "tour",
            "quit",
            "flee",
            "hit",
            "strike",
            "bomb",
            "shell",
            "capture",
            "seize",
            "take",
            "storm",
            "bombard",
            "surround",
            "rock",
            "shake",
            "besiege",
            "evacuate",
            "encircle",
            "pound");
    private static final Set<String> FROM_GOVERNMENT = Set.of(
            "pressure",
            "demand",
            "statement",
            "aid",
            "support",
            "help",
            "message",
            "response",
            "reaction",
            "warning",
            "condemnation",
            "criticism",
            "call",
            "request",
            "promise",
            "assurance",
            "permission",
            "approval",
            "order",
            "weapon",
            "arm",
            "signal",
            "commitment",
            "guarantee",
            "threat",
            "word",
            "apology",
            "concession",
            "money",
            "funding",
            "backing",
            "instruction",
            "comment",
            "proposal",
            "invitation",
            "complaint",
            "protest",
            "rebuke",
            "denial",
            "assistance",
            "independence",
            "seek",
            "receive",
            "get",
            "win",
            "need",
            "want");

    private PlaceOrGovernment() {}

    static boolean isPlaceUse(Sentence sentence, NameMatch match) {
        Token head = headOf(sentence, match);
        boolean city = match.reading() == Naming.Reading.SEAT;
        Optional<String> preposition = NounPhrase.preposition(sentence, head).map(PlaceOrGovernment::lemma);
        Optional<Token> governor = sentence.head(head);
        if (head.is("conj") && governor.isPresent() && preposition.isEmpty()) {
            return isPlaceUseOf(sentence, governor.get(), city);
        }
        return isPlaceUse(head, preposition, governor, city);
    }

    private static boolean isPlaceUseOf(Sentence sentence, Token first, boolean city) {
        return isPlaceUse(
                first,
                NounPhrase.preposition(sentence, first).map(PlaceOrGovernment::lemma),
                sentence.head(first),
                city);
    }

    private static boolean isPlaceUse(
            Token head, Optional<String> preposition, Optional<Token> governor, boolean city) {
        if (preposition.isPresent()) {
            return afterPreposition(preposition.get(), governor, city);
        }
        if (governor.isEmpty() || !city) {
            return false;
        }
        String word = lemma(governor.get());
        if (head.is("compound") || head.is("nmod") || head.is("amod")) {
            return LOCAL_NOUNS.contains(word);
        }
        if (head.relation().equals("nsubj:pass") || head.is("obj")) {
            return HANDLED_AS_PLACE.contains(word);
        }
        return head.is("appos") || head.is("obl") || head.is("parataxis") || head.is("list") || head.is("dep");
    }

    private static boolean afterPreposition(String preposition, Optional<Token> governor, boolean city) {
        String word = governor.map(PlaceOrGovernment::lemma).orElse("");
        if (LOCATIVE.contains(preposition)) {
            return true;
        }
        return switch (preposition) {
            case "from" -> !FROM_GOVERNMENT.contains(word);
            case "to", "for" -> MOTION.contains(word);
            case "of" -> city ? LOCAL_NOUNS.contains(word) : LOCAL_NOUNS.contains(word) && !word.equals("capital");
            default -> false;
        };
    }

    static Token headOf(Sentence sentence, NameMatch match) {
        for (int i = match.first(); i <= match.last(); i++) {
            Token token = sentence.token(i);
            if (token.head().isEmpty() || !match.covers(token.head().getAsInt())) {
                return token;
            }
        }
        return sentence.token(match.last());
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
