package org.readout.coder.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.readout.coder.codebook.Frame;
import org.readout.coder.codebook.ModeRule;
import org.readout.core.ActorMention;
import org.readout.core.EventKind;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Chooses the mode of an event by its frame's rules, from the words around the trigger. */
final class Modes {
    private final BiFunction<Clause, Token, Optional<String>> typeOf;

    Modes(BiFunction<Clause, Token, Optional<String>> typeOf) {
        this.typeOf = typeOf;
    }

    EventKind kind(
            Clause clause,
            Token trigger,
            Optional<Token> support,
            Frame frame,
            String type,
            Optional<Token> complement,
            List<ActorMention> actors,
            List<ActorMention> recipients) {
        if (!type.equals(frame.type())) {
            return EventKind.of(type);
        }
        Set<String> words = words(clause, trigger, support, complement);
        Optional<String> complementType = complement.flatMap(c -> typeOf.apply(clause, c));
        Optional<String> complementVerb = complement.map(c -> Lexeme.of(clause.sentence(), c));
        boolean person = recipients.stream().anyMatch(clause::isPerson);
        for (ModeRule rule : frame.modes()) {
            boolean fits = (rule.words().isEmpty() || rule.words().stream().anyMatch(words::contains))
                    && (rule.complementVerbs().isEmpty()
                            || complementVerb
                                    .filter(v -> holds(rule.complementVerbs(), v))
                                    .isPresent())
                    && (rule.complementTypes().isEmpty()
                            || complementType
                                    .filter(rule.complementTypes()::contains)
                                    .isPresent())
                    && actors.size() + recipients.size() >= rule.parties()
                    && (!rule.recipientIsPerson() || person);
            if (fits) {
                return EventKind.of(type, rule.mode());
            }
        }
        return new EventKind(type, frame.mode());
    }

    private static boolean holds(Set<String> verbs, String verb) {
        int particle = verb.indexOf(' ');
        return verbs.contains(verb) || particle > 0 && verbs.contains(verb.substring(0, particle));
    }

    /** Lemmas of the trigger, its modifiers and arguments that are no parties: what tells by which means. */
    private static Set<String> words(
            Clause clause, Token trigger, Optional<Token> support, Optional<Token> complement) {
        Set<String> words = new HashSet<>();
        add(clause, trigger, words);
        support.ifPresent(s -> clause.syntax().withPreposition(s, "with").forEach(w -> add(clause, w, words)));
        clause.syntax().object(trigger).ifPresent(o -> {
            add(clause, o, words);
            clause.syntax().withPreposition(o, "for").forEach(f -> add(clause, f, words));
        });
        clause.syntax().subject(trigger).ifPresent(s -> add(clause, s, words));
        for (String preposition : List.of("with", "by", "in", "of", "for", "on", "from", "to", "using")) {
            clause.syntax().withPreposition(trigger, preposition).forEach(o -> add(clause, o, words));
        }
        complement.flatMap(c -> clause.syntax().object(c)).ifPresent(o -> add(clause, o, words));
        complement.ifPresent(c -> add(clause, c, words));
        return words;
    }

    private static void add(Clause clause, Token token, Set<String> words) {
        words.add(Lexeme.of(clause.sentence(), token));
        words.add(token.lemma().toLowerCase(Locale.ROOT));
        clause.syntax().modifiers(token).forEach(m -> words.add(m.lemma().toLowerCase(Locale.ROOT)));
        clause.sentence().children(token, "conj").stream()
                .filter(c -> c.upos() != Upos.VERB)
                .forEach(c -> words.add(c.lemma().toLowerCase(Locale.ROOT)));
    }
}
