package org.readout.analysis.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks through the words of conditions that were not coded for a supposed event: for names of the one who would act and of the one acted on, and
 * for words that name acts of the type. A condition of which the words around the act say that it is the other way round ("if B attacks", where A
 * would attack B) is none.
 */
public final class ConditionSearch {
    /** Finds nothing. */
    public static final ConditionSearch NONE = new ConditionSearch(Set.of(), Set.of(), Set.of(), List::of);

    private static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "be", "been", "being", "get", "got");
    private static final int AUXILIARY_WITHIN = 2;

    private final Map<String, List<List<String>>> actor;
    private final Map<String, List<List<String>>> recipient;
    private final Set<String> acts;
    private final Function<String, ? extends Collection<String>> baseForms;

    /**
     * @param actor names of the one who would act, of one word or several
     * @param recipient names of the one who would be acted on
     * @param acts base forms of verbs and nouns that name acts of the type
     * @param baseForms those a word in lower case can be an inflection of
     */
    public ConditionSearch(
            Collection<String> actor,
            Collection<String> recipient,
            Set<String> acts,
            Function<String, ? extends Collection<String>> baseForms) {
        this.actor = byFirstWord(actor);
        this.recipient = byFirstWord(recipient);
        this.acts = Set.copyOf(acts);
        this.baseForms = baseForms;
    }

    private static Map<String, List<List<String>>> byFirstWord(Collection<String> names) {
        return names.stream()
                .map(ConditionSearch::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.groupingBy(words -> words.get(0)));
    }

    /**
     * What of a supposed event the words of a condition name.
     *
     * @param words that were found, as the condition has them, in lower case
     */
    record Found(boolean actor, boolean recipient, boolean act, List<String> words) {}

    /**
     * Absent where nothing is named, or the other way round.
     *
     * @param words of a condition, as {@link #words} has them
     */
    Optional<Found> in(List<String> words) {
        int act = act(words);
        int who = position(words, actor);
        int whom = position(words, recipient);
        if (act < 0 && who < 0 && whom < 0 || act >= 0 && isOtherWayRound(words, act, who, whom)) {
            return Optional.empty();
        }
        Set<String> found = new LinkedHashSet<>();
        name(words, who, actor).ifPresent(found::add);
        if (act >= 0) {
            found.add(words.get(act));
        }
        name(words, whom, recipient).ifPresent(found::add);
        return Optional.of(new Found(who >= 0, whom >= 0, act >= 0, List.copyOf(found)));
    }

    /** Of two named the one before an active verb, and the one after a passive one, acts; of one alone the same is asked. */
    private static boolean isOtherWayRound(List<String> words, int act, int who, int whom) {
        boolean passive =
                words.subList(Math.max(0, act - AUXILIARY_WITHIN), act).stream().anyMatch(PASSIVE::contains);
        boolean whoBefore = who >= 0 && who < act;
        boolean whomBefore = whom >= 0 && whom < act;
        return passive ? whoBefore && !whomBefore : whomBefore && !whoBefore;
    }

    private int act(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (baseForms.apply(words.get(i)).stream().anyMatch(acts::contains)) {
                return i;
            }
        }
        return -1;
    }

    private static int position(List<String> words, Map<String, List<List<String>>> names) {
        for (int i = 0; i < words.size(); i++) {
            if (names.containsKey(words.get(i)) && nameAt(words, i, names).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> name(List<String> words, int at, Map<String, List<List<String>>> names) {
        return at < 0 ? Optional.empty() : nameAt(words, at, names);
    }

    private static Optional<String> nameAt(List<String> words, int at, Map<String, List<List<String>>> names) {
        return names.getOrDefault(words.get(at), List.of()).stream()
                .filter(n -> at + n.size() <= words.size() && n.equals(words.subList(at, at + n.size())))
                .findFirst()
                .map(n -> String.join(" ", n));
    }

    /** The words of a text in lower case. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }
}
