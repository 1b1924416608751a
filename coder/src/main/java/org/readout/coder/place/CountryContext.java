package org.readout.coder.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Which countries a document and each of its sentences name, by name or by their people. */
final class CountryContext {
    private static final int LONGEST_NAME = 4;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Integer, Set<String>> bySentence = new HashMap<>();
    private int most = 1;

    static CountryContext of(AnalysedDocument document) {
        CountryContext context = new CountryContext();
        document.sentences().forEach(context::read);
        return context;
    }

    private void read(Sentence sentence) {
        Set<String> here = new HashSet<>();
        int size = sentence.tokens().size();
        int at = 0;
        while (at < size) {
            int length = Math.min(LONGEST_NAME, size - at);
            Optional<String> country = Optional.empty();
            while (length > 0 && country.isEmpty()) {
                country = countryOf(sentence, at, length);
                length = country.isEmpty() ? length - 1 : length;
            }
            country.ifPresent(c -> {
                here.add(c);
                most = Math.max(most, counts.merge(c, 1, Integer::sum));
            });
            at += Math.max(1, length);
        }
        bySentence.put(sentence.index(), here);
    }

    private static Optional<String> countryOf(Sentence sentence, int first, int length) {
        Token start = sentence.token(first);
        if (!Character.isUpperCase(start.form().charAt(0))) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder(start.form());
        for (int i = 1; i < length; i++) {
            name.append(' ').append(sentence.token(first + i).form());
        }
        Countries countries = Countries.get();
        return countries.named(name.toString()).or(() -> countries.ofPeople(name.toString()));
    }

    boolean isNamedIn(Sentence sentence, String country) {
        return bySentence.getOrDefault(sentence.index(), Set.of()).contains(country);
    }

    /** How often the document names the country, from 0 to 1 for the one named most. */
    double prominence(String country) {
        return counts.getOrDefault(country, 0) / (double) most;
    }
}
