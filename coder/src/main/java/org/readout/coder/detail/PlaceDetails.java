package org.readout.coder.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.coder.place.CountryNames;
import org.readout.core.Discrepancy;
import org.readout.core.Span;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * Where something is said to have happened: what kind of place the words name, and which.
 *
 * <p>Values: {@code waters:greek}, {@code side:moroccan}, {@code province:surin}, {@code off:sohar}, {@code near:komborei},
 * {@code apart:komborei} (a place that the passage puts some distance from it), {@code from:moroccan}, {@code waters:international} (nobody's)
 * and {@code waters:national} (of a state that the passage does not name).
 */
final class PlaceDetails {
    private static final String NAME = "(?<name>\\p{Lu}[\\p{L}'’-]+(?: (?:de |da |del |of )?\\p{Lu}[\\p{L}'’-]+){0,2})";
    private static final Pattern KIND = Pattern.compile(
            "\\b(?:in|inside|into) (?:the )?(?:\\p{Lu}[\\p{L}]+['’]s )?" + NAME
                    + "(?:['’]s)? (?:territorial )?(?<kind>waters|province|district|region|state|county|governorate|airspace)\\b");
    private static final Pattern OF_KIND =
            Pattern.compile("\\bin the (?<kind>province|district|region|state|county|governorate|waters) of " + NAME);
    /** Of a border: "on the Moroccan side", "inside Algerian territory". */
    private static final Pattern SIDE = Pattern.compile("\\b(?:on|in|inside|into|within) (?:the )?" + NAME
            + "(?:['’]s)? (?:side|bank|soil|territory|land|ground)\\b");
    /** Of those who shoot or come: "from the Venezuelan bank". */
    private static final Pattern FROM =
            Pattern.compile("\\bfrom (?:the )?" + NAME + "(?:['’]s)? (?:side|bank|soil|territory|airspace|waters)\\b");

    private static final Pattern INSIDE = Pattern.compile("\\b(?:inside|within) " + NAME);
    /** Nobody's waters. */
    private static final Pattern HIGH_SEAS =
            Pattern.compile("\\b(?:in|into|on) (?:the )?(?<name>international waters|high seas)\\b");
    /** Waters of a state that the passage leaves to the context. */
    private static final Pattern OWN_ZONE = Pattern.compile(
            "\\b(?:in|inside|into|within) (?:the |its |their |[\\p{L}]+['’]s )?(?:\\p{L}+ ){0,2}(?<name>(?:economic|fishing|fisheries|fishery|protection) zone)\\b");

    private static final Pattern APART = Pattern.compile(
            "\\b(?:about |some |around |nearly )?(?<n>\\d+|[a-z]+) (?:kilomet(?:re|er)s|km|miles)(?: \\w+)? (?:from|of) "
                    + NAME);
    private static final Pattern NEAR = Pattern.compile("\\b(?:near|close to|outside) " + NAME);
    private static final Pattern OFF = Pattern.compile("\\boff " + NAME);

    private final Sentence sentence;
    private final String text;
    private final Clauses clauses;

    PlaceDetails(Sentence sentence, String documentText) {
        this.sentence = sentence;
        this.text = documentText;
        this.clauses = new Clauses(sentence);
    }

    List<Found> read() {
        List<Found> found = new ArrayList<>();
        String words = sentence.span().slice(text).replace('\n', ' ');
        for (Pattern pattern : List.of(KIND, OF_KIND)) {
            Matcher matcher = pattern.matcher(words);
            while (matcher.find()) {
                add(found, matcher.group("kind").toLowerCase(Locale.ROOT), matcher);
            }
        }
        named(found, words, NEAR, "near");
        named(found, words, OFF, "off");
        named(found, words, APART, "apart");
        named(found, words, SIDE, "side");
        named(found, words, FROM, "from");
        countries(found, words);
        unnamed(found, words, HIGH_SEAS, "international");
        unnamed(found, words, OWN_ZONE, "national");
        return found;
    }

    /** "A clash inside Gambia": on whose side of a border. */
    private void countries(List<Found> found, String words) {
        Matcher matcher = INSIDE.matcher(words);
        while (matcher.find()) {
            if (CountryNames.isOne(matcher.group("name"))) {
                add(found, "side", matcher);
            }
        }
    }

    private void unnamed(List<Found> found, String words, Pattern pattern, String whose) {
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            add(found, "waters", whose, matcher);
        }
    }

    private void named(List<Found> found, String words, Pattern pattern, String kind) {
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            add(found, kind, matcher);
        }
    }

    private void add(List<Found> found, String kind, Matcher matcher) {
        add(found, kind, matcher.group("name").toLowerCase(Locale.ROOT), matcher);
    }

    private void add(List<Found> found, String kind, String name, Matcher matcher) {
        Span span = new Span(
                sentence.span().start() + matcher.start(), sentence.span().start() + matcher.end());
        sentence.at(sentence.span().start() + matcher.start("name")).ifPresent(at -> {
            Token anchor = clauses.happening(at);
            Token predicate = clauses.predicate(anchor);
            Set<String> about = Happening.of(anchor).isEmpty() ? clauses.about(predicate) : clauses.about(anchor);
            found.add(Found.value(
                    Discrepancy.Kind.PLACE,
                    about,
                    kind + ":" + name,
                    predicate,
                    clauses.words(predicate).union(span)));
        });
    }
}
