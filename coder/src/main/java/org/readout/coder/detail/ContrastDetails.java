package org.readout.coder.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.coder.actors.ActorIndex;
import org.readout.core.Discrepancy;
import org.readout.core.Span;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * What a passage sets against another account: "on Friday and not on Sunday", "soldiers of the army, not marines", "rather than". The value is the
 * one that is turned down.
 */
final class ContrastDetails {
    private static final Pattern CONTRAST = Pattern.compile(
            "(?:,| and| but),? not (?<not>(?:(?:in|on|at|from|by|near|of|to|with) )?[^.,;:\"”]{3,60})|\\b(?:rather than|instead of) (?<than>[^.,;:\"”]{3,60})");
    private static final Pattern DAY = Pattern.compile(
            "\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november"
                    + "|december|morning|night|noon|midnight|a\\.m|p\\.m)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE =
            Pattern.compile("^(?:in|at|near|inside|outside|off) ", Pattern.CASE_INSENSITIVE);
    private static final Set<String> PEOPLE = Set.of(
            ("army military marine navy police soldier troop militia rebel fighter colonel general officer lord leader"
                            + " civilian trader student guard force group gang man woman clan minister president gunman militant"
                            + " judge envoy ship vessel tanker")
                    .split(" "));
    private static final Set<String> OPEN = Set.of("will", "would", "may", "might", "could", "should", "shall", "must");
    private static final Set<String> VERB_LIKE =
            Set.of("to", "that", "because", "when", "if", "yet", "only", "all", "enough");

    private final Sentence sentence;
    private final String text;
    private final ActorIndex actors;
    private final Clauses clauses;

    ContrastDetails(Sentence sentence, String documentText, ActorIndex actors) {
        this.sentence = sentence;
        this.text = documentText;
        this.actors = actors;
        this.clauses = new Clauses(sentence);
    }

    List<Found> read() {
        List<Found> found = new ArrayList<>();
        Matcher matcher = CONTRAST.matcher(sentence.span().slice(text).replace('\n', ' '));
        while (matcher.find()) {
            String group = matcher.group("not") != null ? "not" : "than";
            Span words = new Span(
                    sentence.span().start() + matcher.start(group),
                    sentence.span().start() + matcher.end(group));
            contrast(matcher.group(group), words).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Found> contrast(String turnedDown, Span words) {
        String first = turnedDown.strip().split("\\s+")[0].toLowerCase(Locale.ROOT);
        List<Token> inside =
                sentence.tokens().stream().filter(t -> words.covers(t.span())).toList();
        boolean clause = inside.stream().limit(3).anyMatch(t -> t.upos() == Upos.VERB || t.upos() == Upos.AUX);
        boolean open =
                sentence.tokens().stream().anyMatch(t -> OPEN.contains(Clauses.lemma(t)) && t.upos() == Upos.AUX);
        if (VERB_LIKE.contains(first) || clause || open || inside.isEmpty()) {
            return Optional.empty();
        }
        return field(turnedDown.strip(), inside).map(field -> {
            Token at = inside.get(0);
            Token predicate = clauses.predicate(at);
            return Found.denied(field, clauses.about(predicate), turnedDown.strip(), predicate, words);
        });
    }

    private Optional<Discrepancy.Kind> field(String words, List<Token> inside) {
        if (DAY.matcher(words).find()) {
            return Optional.of(Discrepancy.Kind.TIME);
        }
        boolean people = inside.stream()
                .anyMatch(t -> PEOPLE.contains(Clauses.lemma(t))
                        || !actors.parties(sentence, t).isEmpty());
        if (people && !PLACE.matcher(words).find()) {
            return Optional.of(Discrepancy.Kind.ACTOR);
        }
        return PLACE.matcher(words).find() ? Optional.of(Discrepancy.Kind.PLACE) : Optional.empty();
    }
}
