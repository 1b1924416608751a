package org.readout.coder.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.readout.core.Excerpt;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * The reason a text gives for not naming a source: "because the talks are continuing", "for fear of the rebels", "who were not authorized to discuss it".
 *
 * <p>A source's wish not to be named ("on condition of anonymity", "asked not to be identified", "whose name is withheld") is no reason; the reason is what follows it and opens with a word of cause or
 * purpose. Not being authorised to speak is reason enough. Both stand in the sentence of the cue or, where that gives none, open the next one behind a
 * pronoun or the source's own noun ("They asked not to be named because …", "The officer spoke on condition of anonymity because …").
 */
final class Anonymity {
    /** Words at most from the wish to its reason: "anonymity, in a telephone call, because". */
    private static final int REACH = 8;

    /** Sentences back in which one of several sources may have been left unnamed. */
    private static final int BACK = 2;

    private static final Set<String> NAMING = Set.of("name", "identify", "quote", "use", "publish", "give", "withhold");
    private static final Set<String> ALLOWED =
            Set.of("authorize", "authorise", "permit", "allow", "authorized", "authorised", "permitted");
    private static final Set<String> SPEAKING = Set.of(
            "speak", "talk", "discuss", "comment", "brief", "explain", "disclose", "reveal", "describe", "share");
    private static final Set<String> NEGATORS = Set.of("not", "n't", "n’t", "never", "neither", "none", "nobody");
    private static final Set<String> REFUSING = Set.of("decline", "refuse");
    private static final Set<String> CAUSES = Set.of("because", "as", "since", "given", "citing", "fearing", "owing");
    private static final Set<String> FOR = Set.of("fear", "safety", "security", "reason");
    /** Words by which a source that the sentence before left unnamed speaks again. */
    private static final Set<String> ONE_OF_THEM =
            Set.of("one", "one of them", "one of the two", "the other", "another", "both");

    private static final Set<String> PRONOUNS = Set.of("they", "he", "she", "all", "both");

    private final AnalysedDocument document;

    Anonymity(AnalysedDocument document) {
        this.document = document;
    }

    /**
     * The words of the reason as written; absent when the text gives none.
     *
     * @param source the source's words; absent where nobody is named
     */
    Optional<String> reason(Span cue, Optional<Excerpt> source) {
        Optional<Sentence> sentence = document.sentenceAt(cue.start());
        String named = source.map(Excerpt::text).orElse("");
        Optional<String> here = sentence.flatMap(s -> in(s, overlapping(s, cue)).or(() -> afterwards(s, named)));
        return here.isPresent() || !ONE_OF_THEM.contains(named.toLowerCase(Locale.ROOT))
                ? here
                : sentence.stream()
                        .flatMap(s -> IntStream.iterate(s.index() - 1, i -> i >= 0 && i >= s.index() - BACK, i -> i - 1)
                                .mapToObj(document.sentences()::get))
                        .flatMap(s -> in(s, List.of()).stream())
                        .findFirst();
    }

    private static List<Token> overlapping(Sentence sentence, Span words) {
        return sentence.tokens().stream().filter(t -> words.overlaps(t.span())).toList();
    }

    private Optional<String> afterwards(Sentence sentence, String source) {
        return IntStream.of(sentence.index() + 1)
                .filter(i -> i < document.sentences().size())
                .mapToObj(document.sentences()::get)
                .filter(next -> opensWithPronoun(next) || takesUp(next, source))
                .findFirst()
                .flatMap(next -> in(next, List.of()));
    }

    private static boolean opensWithPronoun(Sentence sentence) {
        return sentence.tokens().stream()
                .findFirst()
                .filter(t -> PRONOUNS.contains(t.lemma().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** Whether a sentence goes on about the source: "The officer spoke on condition of anonymity because …" after "a senior naval officer". */
    private static boolean takesUp(Sentence sentence, String source) {
        List<Token> opening = sentence.tokens().stream().limit(2).toList();
        return opening.size() == 2
                && opening.get(0).form().equalsIgnoreCase("the")
                && opening.get(1).upos() == Upos.NOUN
                && Arrays.asList(source.split(" ")).contains(opening.get(1).form());
    }

    /** @param cues the words of the cue; none in a sentence that only goes on from the cue's */
    private Optional<String> in(Sentence sentence, List<Token> cues) {
        List<Token> notSaid = sentence.tokens().stream()
                .filter(t -> cues.stream()
                        .flatMap(c -> sentence.children(c, "ccomp").stream())
                        .noneMatch(said -> sentence.isBelow(t, said)))
                .toList();
        return sentence.tokens().stream()
                .filter(t -> isAnonymity(t) || notSaid.contains(t) && isRefusalOfAName(sentence, t))
                .findFirst()
                .flatMap(wish -> opener(sentence, wish, cues))
                .map(opener -> until(sentence, opener))
                .or(() -> unauthorised(sentence, notSaid))
                .map(span -> span.slice(document.text()));
    }

    private static boolean isAnonymity(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return lemma.equals("anonymity") || lemma.equals("anonymous");
    }

    /** "Not to be named", "whose name is withheld". */
    private static boolean isRefusalOfAName(Sentence sentence, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean isPassive =
                sentence.children(token, "aux").stream().anyMatch(a -> a.lemma().equals("be"));
        if (!NAMING.contains(lemma) || !isPassive) {
            return false;
        }
        boolean isOfName = sentence.children(token, "nsubj").stream()
                .anyMatch(s -> s.lemma().equalsIgnoreCase("name") || s.lemma().equalsIgnoreCase("identity"));
        boolean isNegated = sentence.children(token, "advmod").stream().anyMatch(Anonymity::isNegator)
                || sentence.head(token)
                        .filter(h -> REFUSING.contains(h.lemma().toLowerCase(Locale.ROOT))
                                || sentence.children(h, "advmod").stream().anyMatch(Anonymity::isNegator))
                        .isPresent();
        return isOfName && (isNegated || lemma.equals("withhold"))
                || isNegated
                        && (lemma.equals("name") || lemma.equals("identify") || lemma.equals("quote"))
                        && !token.is("root")
                        && isOfTheSource(sentence, token);
    }

    /** Whether a clause has no subject of its own but a pronoun: "reporters were not allowed to talk" is about others. */
    private static boolean isOfTheSource(Sentence sentence, Token verb) {
        return sentence.children(verb, "nsubj").stream().allMatch(s -> s.upos() == Upos.PRON);
    }

    private static boolean isNegator(Token token) {
        return NEGATORS.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** The word that opens the reason soon after the wish, before what is said begins with "that" or after the cue. */
    private static Optional<Token> opener(Sentence sentence, Token wish, List<Token> cues) {
        return sentence.tokens().subList(wish.index(), sentence.tokens().size()).stream()
                .takeWhile(t -> !cues.contains(t) && !(t.is("mark") && t.lemma().equalsIgnoreCase("that")))
                .filter(t -> t.index() > wish.index() && t.index() <= wish.index() + REACH)
                .filter(t -> isOpener(sentence, t, t.index() == wish.index() + 1))
                .findFirst();
    }

    private static boolean isOpener(Sentence sentence, Token token, boolean isNext) {
        String form = token.form().toLowerCase(Locale.ROOT);
        String after = token.index() + 1 < sentence.tokens().size()
                ? sentence.token(token.index() + 1).form().toLowerCase(Locale.ROOT)
                : "";
        boolean isClause = CAUSES.contains(form) && !after.equals("well");
        boolean isPurpose = form.equals("to") && isNext && token.is("mark");
        boolean isPhrase = (form.equals("due") && after.equals("to"))
                || (form.equals("out") && after.equals("of"))
                || (form.equals("ahead") && after.equals("of"));
        boolean isFor = form.equals("for")
                && sentence.head(token)
                        .filter(h -> FOR.contains(h.lemma().toLowerCase(Locale.ROOT)))
                        .isPresent();
        return isClause || isPurpose || isPhrase || isFor;
    }

    /** From the opener to the next mark that parts clauses, or to what the source says. */
    private static Span until(Sentence sentence, Token opener) {
        Predicate<Token> isEnd =
                t -> Set.of(",", ";", ".", "—", "–", "\"", "”", "(", ":").contains(t.form())
                        || t.lemma().equals("that") && t.is("mark") && isInWhatWasSaid(sentence, opener, t);
        Span reason = opener.span();
        List<Token> tokens = sentence.tokens();
        for (int i = opener.index() + 1; i < tokens.size() && !isEnd.test(tokens.get(i)); i++) {
            reason = reason.union(tokens.get(i).span());
        }
        return reason;
    }

    /** Whether "that" opens what was said and not part of the reason. */
    private static boolean isInWhatWasSaid(Sentence sentence, Token opener, Token that) {
        Optional<Token> clause = sentence.head(that);
        Optional<Token> reason = sentence.head(opener);
        return clause.isPresent() && reason.isPresent() && !sentence.isBelow(clause.get(), reason.get());
    }

    /** "who were not authorized to discuss it", "neither of them authorised to speak". */
    private static Optional<Span> unauthorised(Sentence sentence, List<Token> own) {
        return own.stream()
                .filter(t -> ALLOWED.contains(t.lemma().toLowerCase(Locale.ROOT)))
                .filter(t -> isOfTheSource(sentence, t))
                .filter(t -> sentence.tokens().stream()
                        .anyMatch(s -> s.index() > t.index()
                                && s.index() <= t.index() + 3
                                && SPEAKING.contains(s.lemma().toLowerCase(Locale.ROOT))))
                .flatMap(t -> sentence.tokens().stream()
                        .filter(n -> isNegator(n) && n.index() < t.index() && n.index() >= t.index() - 4)
                        .limit(1)
                        .map(n -> until(sentence, relative(sentence, n))))
                .findFirst();
    }

    /** The "who" or "because" of the clause that a negator stands in, where it opens it; else the negator. */
    private static Token relative(Sentence sentence, Token negator) {
        return IntStream.iterate(negator.index() - 1, i -> i >= Math.max(0, negator.index() - 3), i -> i - 1)
                .mapToObj(sentence::token)
                .filter(t -> Set.of("who", "because", "as").contains(t.form().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(negator);
    }
}
