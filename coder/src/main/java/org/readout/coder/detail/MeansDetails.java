package org.readout.coder.detail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Discrepancy;
import org.readout.core.Span;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Means and causes named in a sentence that speaks of harm, or that names them as a cause. */
final class MeansDetails {
    private static final Set<Happening> HARM = Set.of(Happening.VIOLENCE, Happening.DEATH, Happening.BREAKAGE);
    private static final Pattern CAUSAL = Pattern.compile(
            "\\b(?:caus\\w+|because of|due to|attribut\\w+|result of|origin of|set off|ignited|exploded|blew up|blown up|laid at|placed in"
                    + "|wounds?|injured|hurt|hit|struck|used|spark\\w+|took on water|went down|ran aground|collided)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATED =
            Pattern.compile("\\b(?:no|not an?|nor|without|never)\\s+(?:\\w+\\s+){0,2}$", Pattern.CASE_INSENSITIVE);
    /** Predicates of hearing, finding and holding means say nothing of harm done with them. */
    private static final Set<String> HARMLESS = Set.of(
            "hear",
            "put",
            "seize",
            "find",
            "recover",
            "confiscate",
            "carry",
            "own",
            "sell",
            "buy",
            "send",
            "deliver",
            "store",
            "show",
            "compare",
            "transport",
            "transportation",
            "transfer",
            "evacuate",
            "evacuation",
            "rescue",
            "arrive",
            "distribute",
            "organize",
            "organise",
            "use");

    private static final Set<Means> WEAPONS =
            Set.of(Means.DRONE, Means.AIRCRAFT, Means.PARAGLIDER, Means.MISSILE, Means.SHELL);
    /** Verbs of which a weapon is the object when harm is done with it. */
    private static final Set<String> FIRING = Set.of("fire", "drop", "detonate", "explode", "launch", "fly");

    private static final Pattern ABOUT_FUTURE =
            Pattern.compile("\\b(?:will|would|could|may|might|investigat\\w+|whether)\\b");

    private final Sentence sentence;
    private final String text;
    private final Clauses clauses;

    MeansDetails(Sentence sentence, String documentText) {
        this.sentence = sentence;
        this.text = documentText;
        this.clauses = new Clauses(sentence);
    }

    List<Found> read() {
        String words = sentence.span().slice(text).replace('\n', ' ');
        boolean harm = sentence.tokens().stream()
                .flatMap(t -> Happening.of(t).stream())
                .anyMatch(HARM::contains);
        if (!harm && !CAUSAL.matcher(words).find()
                || ABOUT_FUTURE.matcher(words).find()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (Means means : Means.values()) {
            Matcher matcher = means.pattern().matcher(words);
            if (matcher.find()) {
                Found read = found(means, words, matcher);
                boolean harmless = HARMLESS.contains(Clauses.lemma(read.at()));
                if (!isStorming(means, matcher) && (read.denied() || !harmless && !isTarget(means, matcher))) {
                    found.add(read);
                }
            }
        }
        return found;
    }

    /** Who storms a hotel is no weather. */
    private boolean isStorming(Means means, Matcher matcher) {
        return means == Means.STORM
                && sentence.at(sentence.span().start() + matcher.start())
                        .filter(word -> word.upos() == Upos.VERB)
                        .isPresent();
    }

    /** "Shot down five jets", "three jets crashed": a weapon that harm is done to, or that comes to grief, does none there. */
    private boolean isTarget(Means means, Matcher matcher) {
        if (!WEAPONS.contains(means)) {
            return false;
        }
        return sentence.at(sentence.span().start() + matcher.end() - 1)
                .filter(noun ->
                        sentence.head(noun).filter(verb -> isHarmTo(noun, verb)).isPresent())
                .isPresent();
    }

    private static boolean isHarmTo(Token noun, Token verb) {
        boolean undergone = noun.is("obj") || noun.relation().equals("nsubj:pass");
        boolean harm = Happening.of(verb).stream().anyMatch(HARM::contains)
                || Clauses.lemma(verb).equals("down");
        return undergone && harm && !FIRING.contains(Clauses.lemma(verb))
                || Clauses.lemma(verb).equals("crash");
    }

    private Found found(Means means, String words, Matcher matcher) {
        Span span = new Span(
                sentence.span().start() + matcher.start(), sentence.span().start() + matcher.end());
        Token at = sentence.at(span.start()).orElseGet(sentence::root);
        Token predicate = clauses.predicate(at);
        boolean denied = NEGATED.matcher(words.substring(0, matcher.start())).find();
        Set<String> about = new LinkedHashSet<>();
        sentence.tokens().stream()
                .flatMap(t -> Happening.of(t).stream())
                .filter(HARM::contains)
                .forEach(h -> about.add(h.name()));
        String value = means.name().toLowerCase(Locale.ROOT);
        Span all = clauses.words(predicate).union(span);
        return denied
                ? Found.denied(Discrepancy.Kind.CAUSE, about, value, predicate, all)
                : Found.value(Discrepancy.Kind.CAUSE, about, value, predicate, all);
    }
}
