package org.readout.eval.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Span;

/** Finds what an annotation quotes: a substring at word boundaries, {@code ~n} after it naming its n-th occurrence. */
final class Substrings {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)~(\\d+)", Pattern.DOTALL);

    private final String text;

    Substrings(String text) {
        this.text = text;
    }

    /** The occurrence that a value names, or all where it names none. */
    List<Span> all(String value) {
        Matcher numbered = NUMBERED.matcher(value);
        boolean chosen = numbered.matches();
        String words = chosen ? numbered.group(1) : value;
        List<Span> found = words.isEmpty() ? List.of() : occurrences(words);
        if (found.isEmpty()) {
            throw new CorpusProblem("not in the text: \"" + words + "\"");
        }
        if (!chosen) {
            return found;
        }
        int number = Integer.parseInt(numbered.group(2));
        if (number < 1 || number > found.size()) {
            throw new CorpusProblem("\"" + words + "\" occurs " + found.size() + " times, not " + number);
        }
        return List.of(found.get(number - 1));
    }

    Span unique(String value) {
        List<Span> found = all(value);
        if (found.size() > 1) {
            throw new CorpusProblem("\"" + value + "\" occurs " + found.size() + " times; add ~1, ~2 …");
        }
        return found.get(0);
    }

    /** The occurrence nearest to an anchor; of two as near, the first. */
    Span nearest(String value, Span anchor) {
        return all(value).stream()
                .min(Comparator.comparingInt(
                        s -> Math.max(Math.max(s.start() - anchor.end(), anchor.start() - s.end()), 0)))
                .orElseThrow();
    }

    private List<Span> occurrences(String words) {
        String left = Character.isLetterOrDigit(words.codePointAt(0)) ? "(?<![\\w\\p{L}\\p{N}])" : "";
        String right = Character.isLetterOrDigit(words.codePointBefore(words.length())) ? "(?![\\w\\p{L}\\p{N}])" : "";
        Matcher matcher = Pattern.compile(left + Pattern.quote(words) + right).matcher(text);
        List<Span> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }
}
