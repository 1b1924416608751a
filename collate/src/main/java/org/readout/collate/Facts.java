package org.readout.collate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.coder.CalendarWords;
import org.readout.core.Document;
import org.readout.core.Span;

/**
 * The names and numbers of a document's body in text order: what a translation or a rewrite keeps.
 *
 * <p>A name is a capitalised word that does not only begin sentences, cut to five letters without accents, so that
 * inflected and transcribed forms meet. Small numbers count spelled too ({@link NumberWords}). Names of days, months and pronouns do not count.
 */
final class Facts {
    private static final int MOST = 400;
    private static final int NAME_LETTERS = 5;
    private static final Pattern WORD =
            Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*|\\p{L}+(?:['’]\\p{L}+)*|[.!?:\\n“”\"«»]");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Set<String> NO_NAMES =
            Set.of("sept", "oct", "nov", "dec", "jan", "feb", "aug", "i", "the", "a", "mr", "mrs", "ms");

    private final List<String> sequence;
    private final List<String> openers;
    private final Map<String, Integer> counts = new HashMap<>();

    private Facts(List<String> sequence, List<String> openers) {
        this.openers = List.copyOf(openers);
        this.sequence = sequence.size() > MOST ? List.copyOf(sequence.subList(0, MOST)) : List.copyOf(sequence);
        this.sequence.forEach(fact -> counts.merge(fact, 1, Integer::sum));
    }

    private static boolean isNoName(String word) {
        return NO_NAMES.contains(word) || CalendarWords.WEEKDAYS.contains(word) || CalendarWords.MONTHS.contains(word);
    }

    static Facts of(Document document) {
        List<String> words = new ArrayList<>();
        for (Span part : document.body()) {
            Matcher matcher = WORD.matcher(part.slice(document.text()));
            words.add("\n");
            while (matcher.find()) {
                words.add(matcher.group());
            }
        }
        return ofWords(words, document.language());
    }

    private static Facts ofWords(List<String> words, String language) {
        Set<String> names = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            if (isCapitalised(words.get(i))
                    && Character.isLetterOrDigit(words.get(i - 1).charAt(0))) {
                names.add(words.get(i).toLowerCase(Locale.ROOT));
            }
        }
        List<String> facts = new ArrayList<>();
        List<String> openers = new ArrayList<>();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            Optional<String> number =
                    Character.isLetterOrDigit(word.charAt(0)) ? NumberWords.value(lower, language) : Optional.empty();
            if (number.isPresent()) {
                facts.add(number.get());
            } else if (isCapitalised(word) && names.contains(lower) && !isNoName(lower)) {
                facts.add(stem(lower));
            } else if (isCapitalised(word) && !isNoName(lower) && !Stems.isFunctionWord(lower)) {
                openers.add(POSSESSIVE.matcher(lower).replaceFirst(""));
            }
        }
        return new Facts(facts, openers);
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /** The form in which a name counts. */
    static String stem(String name) {
        String plain = Normalizer.normalize(POSSESSIVE.matcher(name).replaceFirst(""), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return plain.substring(0, Math.min(NAME_LETTERS, plain.length()));
    }

    /** The names in text order, each as often as it stands there. */
    List<String> names() {
        return sequence.stream().filter(f -> !Character.isDigit(f.charAt(0))).toList();
    }

    /** Words, in lower case, that stand in this text only at the beginning of sentences, so that it does not show whether they are names. */
    List<String> openers() {
        return openers;
    }

    int size() {
        return sequence.size();
    }

    long[] keys() {
        return Hashes.of(counts.keySet());
    }

    /** The share of facts of two documents that are the same, each counted once; 0 to 1. */
    double overlap(Facts other) {
        long shared = counts.keySet().stream().filter(other.counts::containsKey).count();
        long all = counts.size() + other.counts.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** How many different facts there are. */
    int different() {
        return counts.size();
    }

    /** How many different facts two documents share. */
    int shared(Facts other) {
        return (int) counts.keySet().stream().filter(other.counts::containsKey).count();
    }

    /**
     * How far two documents tell the same facts in the same order: the weight of the heaviest common subsequence, each
     * fact weighing the inverse of its frequency, over the weight of the lighter document. Independent reports of one
     * event share names but not their order.
     */
    double alignment(Facts other) {
        double lighter = Math.min(weight(other), other.weight(this));
        if (lighter == 0) {
            return 0;
        }
        double[] previous = new double[other.sequence.size() + 1];
        for (String fact : sequence) {
            double[] current = new double[previous.length];
            for (int j = 0; j < other.sequence.size(); j++) {
                double match = fact.equals(other.sequence.get(j)) ? previous[j] + weightOf(fact, other) : 0;
                current[j + 1] = Math.max(match, Math.max(previous[j + 1], current[j]));
            }
            previous = current;
        }
        return Arrays.stream(previous).max().orElse(0) / lighter;
    }

    private double weight(Facts other) {
        return sequence.stream().mapToDouble(fact -> weightOf(fact, other)).sum();
    }

    private double weightOf(String fact, Facts other) {
        return 1.0 / Math.max(counts.getOrDefault(fact, 0), other.counts.getOrDefault(fact, 0));
    }
}
