package org.readout.coder.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coder.CalendarWords;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.Frame;
import org.readout.coder.codebook.Phrase;
import org.readout.coder.codebook.Slot;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Finds the frames that a word triggers, by the words that stand around it; parties are not looked at yet. */
final class FrameMatcher {
    private static final Set<String> UNNAMED = Set.of("anonymous", "unnamed", "unidentified");

    private final Map<String, List<Frame>> byTrigger;

    FrameMatcher(Codebook codebook) {
        this.byTrigger = codebook.framesByTrigger();
    }

    /** The frames that fit, the one with most conditions first. */
    List<Frame> frames(Clause clause, Token token) {
        return byTrigger.getOrDefault(key(clause.sentence(), token), List.of()).stream()
                .filter(frame -> fits(clause, token, frame))
                .sorted(bySpecificity(clause.sentence(), token))
                .toList();
    }

    private static Comparator<Frame> bySpecificity(Sentence sentence, Token token) {
        boolean nominal = token.upos() == Upos.NOUN;
        String trigger = Lexeme.of(sentence, token);
        return Comparator.<Frame>comparingInt(f -> f.specificity(nominal, trigger))
                .reversed();
    }

    /** Whether the codebook knows this noun as the name of an event. */
    boolean isEventNoun(Sentence sentence, Token token) {
        return token.upos() == Upos.NOUN && byTrigger.containsKey("n:" + Lexeme.of(sentence, token));
    }

    private static String key(Sentence sentence, Token token) {
        return switch (token.upos()) {
            case VERB -> "v:" + Lexeme.of(sentence, token);
            case NOUN -> "n:" + Lexeme.of(sentence, token);
            case ADJ -> "a:" + Lexeme.of(sentence, token);
            default -> "";
        };
    }

    private static boolean fits(Clause clause, Token token, Frame frame) {
        boolean shape = token.upos() == Upos.NOUN ? fitsNoun(clause, token, frame) : fitsVerb(clause, token, frame);
        return shape
                && frame.requires().stream()
                        .allMatch(any -> any.stream().anyMatch(slot -> isFilled(clause, token, slot)))
                && (frame.excluding().isEmpty() || !isExcluded(clause, token, frame.excluding()))
                && frame.without().stream().noneMatch(slot -> isFilled(clause, token, slot))
                && (frame.complementWords().isEmpty() || hasComplementWord(clause, token, frame.complementWords()))
                && (!frame.complementRequired()
                        || !clause.syntax().complements(token).isEmpty());
    }

    private static boolean isExcluded(Clause clause, Token token, Set<String> words) {
        Stream<Token> children = clause.sentence().children(token).stream()
                .filter(c -> c.is("nsubj") || c.is("obj") || c.is("obl") || c.is("nmod") || c.is("compound"));
        return Stream.concat(children, clause.syntax().subject(token).stream())
                .anyMatch(c -> words.contains(Lexeme.of(clause.sentence(), c)));
    }

    private static boolean fitsVerb(Clause clause, Token verb, Frame frame) {
        boolean modifier = verb.is("amod") || verb.is("compound");
        if (modifier && JoinedParty.of(clause.sentence(), verb).isEmpty()) {
            return false;
        }
        Optional<Token> object = clause.syntax().object(verb);
        String objectLemma = object.map(o -> Lexeme.of(clause.sentence(), o)).orElse("");
        if (!frame.subject().isEmpty() && !isOneOf(clause, surfaceSubject(clause, verb), frame.subject())) {
            return false;
        }
        if (!frame.object().isEmpty() && !isOneOf(clause, object, frame.object())) {
            return false;
        }
        if (!frame.objectOptional().isEmpty()
                && object.isPresent()
                && !isOneOf(clause, object, frame.objectOptional())) {
            return false;
        }
        if (frame.notObject().contains(objectLemma)) {
            return false;
        }
        if (!frame.modifier().isEmpty()
                && object.stream().flatMap(o -> around(clause, o)).noneMatch(frame.modifier()::contains)) {
            return false;
        }
        if (!frame.oblique().isEmpty()
                && clause.sentence().children(verb, "obl").stream()
                        .noneMatch(o -> isOneOf(clause, Optional.of(o), frame.oblique()))) {
            return false;
        }
        return clause.syntax().complements(verb).stream()
                .noneMatch(c -> frame.notComplement().contains(Lexeme.of(clause.sentence(), c))
                        || clause.sentence().children(c, "advmod").stream()
                                .anyMatch(a ->
                                        frame.notComplement().contains(a.form().toLowerCase(Locale.ROOT)))
                        || isAnonymity(clause, c) && frame.notComplement().contains("name"));
    }

    /** "Asked to remain anonymous", as good as "not to be named". */
    private static boolean isAnonymity(Clause clause, Token complement) {
        return clause.sentence().children(complement).stream()
                .anyMatch(c -> UNNAMED.contains(c.lemma().toLowerCase(Locale.ROOT)));
    }

    private static Optional<Token> surfaceSubject(Clause clause, Token verb) {
        return clause.syntax().isPassive(verb)
                ? clause.syntax().object(verb)
                : clause.syntax().subject(verb);
    }

    private static boolean fitsNoun(Clause clause, Token noun, Frame frame) {
        String lemma = Lexeme.of(clause.sentence(), noun);
        boolean byPhrase =
                frame.phrases().stream().anyMatch(p -> p.head().equals(lemma) && fitsPhrase(clause, noun, p));
        if (!byPhrase && !frame.nouns().contains(lemma)) {
            return false;
        }
        List<String> needs = frame.nounNeeds().getOrDefault(lemma, List.of());
        if (!needs.isEmpty() && needs.stream().noneMatch(need -> hasNeed(clause, noun, need))) {
            return false;
        }
        if (!frame.of().isEmpty()
                && clause.syntax().withPreposition(noun, "of").stream()
                        .noneMatch(o -> isOneOf(clause, Optional.of(o), frame.of()))
                && around(clause, noun).noneMatch(frame.of()::contains)) {
            return false;
        }
        return clause.syntax().withPreposition(noun, "of").stream()
                .noneMatch(o -> frame.notObject().contains(Lexeme.of(clause.sentence(), o)));
    }

    private static boolean fitsPhrase(Clause clause, Token head, Phrase phrase) {
        if (phrase.modifier().isPresent()) {
            return around(clause, head).anyMatch(phrase.modifier().get()::equals);
        }
        if (phrase.preposition().isEmpty()) {
            return true;
        }
        String preposition = phrase.preposition().get();
        if (phrase.dependent().isEmpty()) {
            return !clause.syntax().withPreposition(head, preposition).isEmpty()
                    || clause.syntax().complements(head).stream()
                            .anyMatch(c -> clause.syntax().prepositions(c).contains(preposition));
        }
        Stream<Token> dependents = preposition.equals("to")
                ? clause.syntax().complements(head).stream()
                : clause.syntax().withPreposition(head, preposition).stream();
        return dependents.anyMatch(
                d -> Lexeme.of(clause.sentence(), d).equals(phrase.dependent().get()));
    }

    private static boolean hasNeed(Clause clause, Token noun, String need) {
        if (need.equals("+poss")) {
            return clause.syntax().possessor(noun).isPresent();
        }
        if (need.startsWith("+")) {
            return !clause.syntax().withPreposition(noun, need.substring(1)).isEmpty();
        }
        return around(clause, noun).anyMatch(need::equals);
    }

    private static boolean isFilled(Clause clause, Token token, Slot slot) {
        return switch (slot.position()) {
            case COMPLEMENT -> !clause.syntax().complements(token).isEmpty();
            case PARTIES -> clause.subjectIsPlural(token);
            default ->
                clause.tokens(token, Optional.empty(), slot).stream()
                        .filter(t -> !isDay(t, slot))
                        .anyMatch(t -> slot.reading() != Slot.Reading.PLACE || clause.isPlace(t));
        };
    }

    /** "Called him <em>on Friday</em>": a day after "on" is no party and nothing that an act is on. */
    private static boolean isDay(Token token, Slot slot) {
        return slot.preposition().equals("on")
                && token.upos() == Upos.PROPN
                && CalendarWords.WEEKDAYS.contains(token.form().toLowerCase(Locale.ROOT));
    }

    private static boolean hasComplementWord(Clause clause, Token token, Set<String> words) {
        return clause.sentence().children(token).stream()
                .filter(c -> c.is("xcomp") || c.is("obl") || c.is("advcl") || c.is("ccomp") || c.is("obj"))
                .flatMap(c -> Stream.concat(Stream.of(c), clause.sentence().children(c).stream()))
                .anyMatch(c -> words.contains(c.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Lemmas of a noun's pre-modifiers, and each with its own hyphenated part. */
    private static Stream<String> around(Clause clause, Token noun) {
        return clause.syntax().modifiers(noun).stream()
                .flatMap(m ->
                        Stream.of(Lexeme.of(clause.sentence(), m), m.lemma().toLowerCase(Locale.ROOT)));
    }

    private static boolean isOneOf(Clause clause, Optional<Token> noun, Set<String> words) {
        if (noun.isEmpty()) {
            return false;
        }
        Token head = noun.get();
        String lemma = Lexeme.of(clause.sentence(), head);
        if (words.contains(lemma) || words.contains(head.lemma().toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean compound = around(clause, head).anyMatch(m -> words.contains(m + " " + lemma));
        return compound
                || Stream.concat(
                                clause.sentence().children(head, "conj").stream(),
                                clause.syntax().withPreposition(head, "of").stream())
                        .anyMatch(t -> words.contains(Lexeme.of(clause.sentence(), t)));
    }
}
