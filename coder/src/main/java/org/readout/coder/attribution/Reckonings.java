package org.readout.coder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Span;
import org.readout.language.AttributedSpan;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Clauses that rest on what somebody counts, holds or has noticed, without a reporting verb: "by the ministry's count", "in the general's view" are over their clause, or over the verb that they follow; "the embassy had seen signs of an attack", "the mission has no evidence that"
 * over what was seen.
 */
final class Reckonings {
    /** Nouns for what somebody makes of things, by the preposition before them. */
    private static final Map<String, Set<String>> MADE = Map.of(
            "by", Set.of("count", "tally", "estimate", "reckoning", "account", "calculation", "admission"),
            "on", Set.of("estimate", "reckoning"),
            "in", Set.of("view", "opinion", "telling", "estimation", "assessment", "account", "eyes"));

    /** Before what may also be a place, unless commas or the sentence's start part it off: "in the mayor's view". */
    private static final String IN = "in";

    /** Words for nobody; "one" is that of "no one". */
    private static final Set<String> NOBODY = Set.of("nobody", "none", "one", "nothing", "neither");

    private static final Set<String> NOTICED = Set.of("sign", "indication", "evidence", "proof");
    private static final Set<String> NOTICING = Set.of("see", "detect", "find", "notice", "observe", "have");

    private Reckonings() {}

    static Optional<AttributedSpan> find(Sentence sentence, Token noun) {
        return noun.upos() == Upos.NOUN ? made(sentence, noun).or(() -> noticed(sentence, noun)) : Optional.empty();
    }

    private static Optional<AttributedSpan> made(Sentence sentence, Token noun) {
        Optional<Token> preposition = sentence.children(noun, "case").stream()
                .filter(c -> MADE.getOrDefault(lemma(c), Set.of()).contains(lemma(noun)))
                .findFirst();
        Optional<Token> maker = sentence.children(noun).stream()
                .filter(c -> c.relation().equals("nmod:poss"))
                .findFirst();
        Optional<Token> over = verbBefore(sentence, noun).or(() -> sentence.head(noun));
        if (preposition.isEmpty() || maker.isEmpty() || over.isEmpty()) {
            return Optional.empty();
        }
        List<Token> phrase = sentence.subtree(noun);
        boolean isOfWhoReports = maker.get().upos() == Upos.PRON
                && sentence.subtree(over.get()).stream().anyMatch(ReportingClauses::isReporting);
        if (isOfWhoReports || lemma(preposition.get()).equals(IN) && !isParted(sentence, phrase)) {
            return Optional.empty();
        }
        List<Span> content = rest(clause(sentence, over.get()), phrase);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new AttributedSpan(
                        List.of(SourcePhrase.nounPhrase(sentence, maker.get())), List.of(noun.span()), content, 1));
    }

    /** Whether a phrase opens the sentence or stands between commas. */
    private static boolean isParted(Sentence sentence, List<Token> phrase) {
        List<Token> words = ReportedContent.words(phrase);
        int before = words.get(0).index() - 1;
        int after = words.get(words.size() - 1).index() + 1;
        return before < 0
                || sentence.token(before).upos() == Upos.PUNCT
                        && after < sentence.tokens().size()
                        && sentence.token(after).upos() == Upos.PUNCT;
    }

    /** The words of a clause without the clauses joined to it that have a subject of their own. */
    private static List<Token> clause(Sentence sentence, Token verb) {
        List<Token> others = sentence.children(verb).stream()
                .filter(c -> c.is("conj") || c.is("parataxis"))
                .filter(c -> sentence.child(c, "nsubj").isPresent())
                .toList();
        return sentence.subtree(verb).stream()
                .filter(t -> others.stream().noneMatch(o -> o.index() == t.index() || sentence.isBelow(t, o)))
                .toList();
    }

    /** The verb that the phrase of a noun follows, a comma between them or none: "killed, by the army's count, nine men". */
    private static Optional<Token> verbBefore(Sentence sentence, Token noun) {
        int before = sentence.subtree(noun).get(0).index() - 1;
        while (before >= 0 && sentence.token(before).upos() == Upos.PUNCT) {
            before--;
        }
        return before < 0
                ? Optional.empty()
                : Optional.of(sentence.token(before)).filter(t -> t.upos() == Upos.VERB);
    }

    private static Optional<AttributedSpan> noticed(Sentence sentence, Token noun) {
        Optional<Token> verb = noun.is("obj") && NOTICED.contains(lemma(noun))
                ? sentence.head(noun).filter(v -> NOTICING.contains(lemma(v)))
                : Optional.empty();
        Optional<Token> who = verb.flatMap(v -> sentence.child(v, "nsubj"))
                .flatMap(s -> ReportingClauses.isRelative(s)
                        ? verb.flatMap(sentence::head).filter(SourceKinds::maySpeak)
                        : Optional.of(s).filter(p -> SourceKinds.maySpeak(p) || p.upos() == Upos.PRON))
                .filter(s -> !NOBODY.contains(lemma(s)) && !isMarked(sentence, s, "no"));
        Optional<Token> what = sentence.children(noun).stream()
                .filter(c -> c.index() > noun.index())
                .filter(c -> c.is("nmod") && isMarked(sentence, c, "of")
                        || (c.is("acl") || c.is("ccomp")) && isMarked(sentence, c, "that"))
                .findFirst();
        return who.isEmpty() || what.isEmpty()
                ? Optional.empty()
                : Optional.of(new AttributedSpan(
                        List.of(SourcePhrase.nounPhrase(sentence, who.get())),
                        List.of(verb.orElseThrow().span().union(noun.span())),
                        rest(sentence.subtree(what.get()), List.of()),
                        1));
    }

    private static boolean isMarked(Sentence sentence, Token head, String word) {
        return sentence.children(head).stream()
                .anyMatch(m -> (m.is("mark") || m.is("case") || m.is("det"))
                        && m.form().equalsIgnoreCase(word));
    }

    /** The words of a clause before and behind a phrase of it. */
    private static List<Span> rest(List<Token> clause, List<Token> without) {
        List<Span> runs = new ArrayList<>();
        int from = without.isEmpty() ? Integer.MAX_VALUE : without.get(0).index();
        int to = without.isEmpty()
                ? Integer.MAX_VALUE
                : without.get(without.size() - 1).index();
        clause.stream()
                .filter(t -> t.index() < from && t.upos() != Upos.PUNCT)
                .map(Token::span)
                .reduce(Span::union)
                .ifPresent(runs::add);
        clause.stream()
                .filter(t -> t.index() > to && t.upos() != Upos.PUNCT)
                .map(Token::span)
                .reduce(Span::union)
                .ifPresent(runs::add);
        return runs;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
