package org.readout.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.coder.actors.ActorIndex;
import org.readout.coder.actors.Countries;
import org.readout.coder.place.PlaceIndex;
import org.readout.core.ActorMention;
import org.readout.core.Place;
import org.readout.core.Sector;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Which country a sentence of a document speaks of, by the mentions of countries in the document, their actors and their places.
 *
 * <p>Every mention counts once for each sentence of the document, {@link #SAME} times more in its own and up to {@link #NEAR} times more in those around it, falling by
 * {@link #DECAY} with each sentence; less for sentences before it than for those after it. Of two countries that a document is about, the one named in the sentence itself is as often the other side ("the police shot at Chile's embassy"): there it counts no more. A place in which something is ("in Bamako") counts {@link #LOCATED} times as much: an article
 * names the foreign states of a crisis as often as the state that it is in. Those whom a state sends abroad ("French troops", "the Kenyan ambassador") weigh nothing where no place is told of them, and appositions nothing: the text names their state because it is about another one. Weights were set on 48 annotated articles of the development data, 909 parties without a country of their own.
 */
final class CountrySalience {
    private static final double SAME = 5;
    private static final double NEAR = 2;
    private static final double DECAY = 0.5;
    private static final double BEFORE = 0.5;
    private static final double LOCATED = 4;
    private static final int LEAST_MENTIONS = 3;
    private static final double SHARE = 0.3;
    private static final double LEAD = 1.05;
    private static final double SHARE_OF_DOCUMENT = 0.35;
    private static final double LEAD_OF_DOCUMENT = 1.3;
    private static final double SHARE_OF_PAIR = 0.55;
    private static final double EQUAL = 0.75;
    private static final int LEAST_OF_DOCUMENT = 4;

    /** Words before which a name is that of a part of a country. */
    private static final Set<String> REGIONS =
            Set.of("state", "province", "region", "district", "county", "governorate");

    /** Those whom a state sends abroad: told with their country they are mostly of another one than the text is about. */
    private static final Set<String> SENT = Set.of(
            "ambassador",
            "embassy",
            "envoy",
            "diplomat",
            "consulate",
            "troop",
            "soldier",
            "contingent",
            "mercenary",
            "flag",
            "national",
            "citizen",
            "base",
            "peacekeeper");

    private static final Set<String> INNER = Set.of("in", "at", "near", "inside", "across", "around");

    private final ActorIndex actors;
    private final PlaceIndex places;
    private final Map<String, Integer> mentions = new TreeMap<>();
    private final Map<Integer, Optional<String>> bySentence = new HashMap<>();

    CountrySalience(AnalysedDocument document, ActorIndex actors, PlaceIndex places) {
        this.actors = actors;
        this.places = places;
        List<Map<String, Double>> weights = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            weights.add(weights(sentence));
        }
        List<Map<String, Double>> after = faded(weights, false);
        List<Map<String, Double>> before = faded(weights, true);
        Map<String, Double> all = new TreeMap<>();
        weights.forEach(w -> add(all, w, 1));
        boolean betweenTwo = !pair().isEmpty();
        for (int i = 0; i < weights.size(); i++) {
            Map<String, Double> sum = new TreeMap<>(all);
            if (!betweenTwo) {
                add(sum, weights.get(i), SAME);
            }
            add(sum, after.get(i), NEAR);
            add(sum, before.get(i), NEAR * BEFORE);
            bySentence.put(document.sentences().get(i).span().start(), leader(sum));
        }
    }

    /** ISO 3166-1 alpha-3 of the country that a sentence of the document speaks of; absent where no country leads clearly. */
    Optional<String> of(Sentence sentence) {
        return bySentence.getOrDefault(sentence.span().start(), Optional.empty());
    }

    /** Whether the document names a country, its actors or places at all. */
    boolean isSpokenOf(String country) {
        return mentions.containsKey(country);
    }

    /** The one country that the whole document is about: at least a third of all mentions, and clearly more than of any other; absent when there is none. */
    Optional<String> ofDocument() {
        int all = mentions.values().stream().mapToInt(Integer::intValue).sum();
        return mentions.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST_OF_DOCUMENT && e.getValue() >= SHARE_OF_DOCUMENT * all)
                .filter(e -> mentions.entrySet().stream()
                        .allMatch(o -> o.equals(e) || e.getValue() >= LEAD_OF_DOCUMENT * o.getValue()))
                .findFirst()
                .map(Map.Entry::getKey);
    }

    /** The two countries the document is about: the most spoken of, together more than half of all; empty when there are none. */
    List<String> pair() {
        return Countries.pair(mentions, LEAST_OF_DOCUMENT, SHARE_OF_PAIR);
    }

    /** Whether the document is about two countries and names them nearly equally often. */
    boolean isBetweenEquals() {
        List<String> pair = pair();
        return pair.size() == 2
                && mentions.getOrDefault(pair.get(1), 0) >= EQUAL * mentions.getOrDefault(pair.get(0), 0);
    }

    /** For each sentence the mentions of all sentences on one side of it, the nearest whole, each further one less. */
    private static List<Map<String, Double>> faded(List<Map<String, Double>> weights, boolean fromEnd) {
        List<Map<String, Double>> out = new ArrayList<>();
        Map<String, Double> running = new TreeMap<>();
        for (int i = 0; i < weights.size(); i++) {
            out.add(fromEnd ? 0 : i, new TreeMap<>(running));
            running.replaceAll((country, weight) -> weight * DECAY);
            add(running, weights.get(fromEnd ? weights.size() - 1 - i : i), 1);
        }
        return out;
    }

    private static void add(Map<String, Double> to, Map<String, Double> what, double times) {
        what.forEach((country, weight) -> to.merge(country, times * weight, Double::sum));
    }

    private Optional<String> leader(Map<String, Double> sum) {
        double all = sum.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Map.Entry<String, Double>> first = sum.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(2)
                .toList();
        return first.stream()
                .findFirst()
                .filter(e -> e.getValue() >= SHARE * all)
                .filter(e ->
                        first.size() == 1 || e.getValue() >= LEAD * first.get(1).getValue())
                .map(Map.Entry::getKey)
                .filter(country -> mentions.getOrDefault(country, 0) >= LEAST_MENTIONS);
    }

    private Map<String, Double> weights(Sentence sentence) {
        Map<String, Double> out = new TreeMap<>();
        for (Token token : sentence.tokens()) {
            if (token.is("appos")) {
                continue;
            }
            double w = isSent(sentence, token) ? 0 : 1;
            boolean located = isLocated(sentence, token)
                    || sentence.head(token)
                            .filter(h -> token.is("amod") || token.is("nmod:poss"))
                            .filter(h -> h.lemma().equals("capital") && isLocated(sentence, h))
                            .isPresent();
            for (String country : countries(sentence, token)) {
                mentions.merge(country, 1, Integer::sum);
                out.merge(country, located ? LOCATED : w, Double::sum);
            }
        }
        return out;
    }

    /** "In Mali", "in the Malian capital". */
    private static boolean isLocated(Sentence sentence, Token token) {
        return sentence.children(token, "case").stream().anyMatch(c -> INNER.contains(c.lemma()));
    }

    /** "French troops", "its ambassador": named with a state because that is not the one spoken of. */
    private static boolean isSent(Sentence sentence, Token token) {
        return SENT.contains(token.lemma().toLowerCase(Locale.ROOT))
                || sentence.head(token)
                        .filter(h -> token.is("amod") || token.is("nmod:poss") || token.is("compound"))
                        .filter(h -> SENT.contains(h.lemma().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** "Borno" in "Borno State". */
    private static boolean isOfRegion(Sentence sentence, Token token) {
        return sentence.head(token)
                .filter(h -> REGIONS.contains(h.lemma().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** The countries of the actors that a word denotes, or else of the place that it names. */
    private List<String> countries(Sentence sentence, Token token) {
        List<ActorMention> parties = actors.parties(sentence, token);
        boolean name = token.upos() == Upos.PROPN && !token.is("flat");
        if (parties.isEmpty() && name && (!token.is("compound") || isOfRegion(sentence, token))) {
            return places.named(sentence, token).flatMap(Place::country).stream()
                    .toList();
        }
        return parties.stream()
                .filter(m -> !m.actor().sectors().contains(Sector.MED))
                .flatMap(m -> m.actor().country().stream())
                .filter(Countries::isState)
                .toList();
    }
}
