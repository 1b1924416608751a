package org.readout.coder.detail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Discrepancy;
import org.readout.core.Span;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * What is said not to be so and is of no kind of {@link Happening}: a clause under "denied", a negated one, and what there is or was none
 * of ("no siren sounded", "there were no hostages"). What somebody did not say, know or want is none of these.
 */
final class DenialDetails {
    private static final Set<String> DENYING = Set.of("deny", "reject", "refute", "dispute", "dismiss");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "no-one");
    private static final Set<String> OPEN =
            Set.of("will", "would", "may", "might", "can", "could", "should", "must", "shall");
    private static final Set<String> OF_THE_MIND = Set.of(
            "say",
            "tell",
            "know",
            "comment",
            "respond",
            "reply",
            "answer",
            "give",
            "name",
            "identify",
            "confirm",
            "specify",
            "elaborate",
            "want",
            "need",
            "expect",
            "think",
            "believe",
            "understand",
            "seem",
            "appear",
            "mean",
            "plan",
            "intend",
            "wish",
            "allow",
            "hear",
            "explain",
            "mention",
            "refer",
            "deny",
            "reveal",
            "disclose",
            "describe",
            "offer",
            "provide",
            "rule",
            "speak",
            "clear",
            "sure",
            "certain",
            "possible",
            "available");
    /** Verbs that say nothing of what is denied but that it is, or who had part in it. */
    private static final Set<String> EMPTY = Set.of("be", "have", "do", "involve");

    /** Who sees no sign of something leaves open whether it is so. */
    private static final Set<String> OF_EVIDENCE = Set.of(
            "sign",
            "indication",
            "evidence",
            "trace",
            "proof",
            "hint",
            "word",
            "news",
            "doubt",
            "question",
            "reason",
            "comment",
            "information",
            "idea",
            "need",
            "way");

    private static final Set<String> RULES = Set.of("target", "attack", "harm", "hit", "bomb", "strike", "shell");
    private static final Set<String> PRESENT = Set.of("do", "does");

    private static final Set<String> WITHOUT_CONTENT = Set.of("single", "one", "such", "any");
    /** A clause that is negated and not denied says something of its own only with as many words. */
    private static final int FEWEST_WORDS = 2;

    private final Sentence sentence;
    private final Clauses clauses;

    DenialDetails(Sentence sentence) {
        this.sentence = sentence;
        this.clauses = new Clauses(sentence);
    }

    List<Found> read() {
        List<Found> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.upos() == Upos.VERB && DENYING.contains(Clauses.lemma(token))) {
                if (clauses.isWithheld(token)) {
                    continue;
                }
                sentence.children(token, "ccomp").forEach(c -> clause(c, 1).ifPresent(found::add));
            } else if (clauses.isPredicate(token) && isNegated(token) && !isOpen(token) && !isRule(token)) {
                clause(token, hasNobody(token) ? 1 : FEWEST_WORDS).ifPresent(found::add);
            } else if (token.upos() == Upos.NOUN && isNone(token)) {
                found.add(denied(Set.of(form(token)), token, phrase(token)));
            }
        }
        return found;
    }

    private Optional<Found> clause(Token predicate, int fewest) {
        Set<String> about = content(predicate);
        boolean known = !Happening.of(predicate, sentence).isEmpty() || OF_THE_MIND.contains(Clauses.lemma(predicate));
        return known || about.size() < fewest
                ? Optional.empty()
                : Optional.of(denied(about, predicate, clauses.words(predicate)));
    }

    private static Found denied(Set<String> about, Token at, Span words) {
        return Found.denied(Discrepancy.Kind.OCCURRENCE, about, Clauses.lemma(at), at, words);
    }

    /** The words, in lower case, of the predicate and of the common nouns and adjectives of its clause. */
    private Set<String> content(Token predicate) {
        Set<String> words = new LinkedHashSet<>();
        Span clause = clauses.words(predicate);
        for (Token token : sentence.tokens()) {
            boolean content =
                    token.upos() == Upos.NOUN || token.upos() == Upos.ADJ || token.index() == predicate.index();
            if (content
                    && clause.covers(token.span())
                    && !NOBODY.contains(Clauses.lemma(token))
                    && !EMPTY.contains(Clauses.lemma(token))
                    && !WITHOUT_CONTENT.contains(Clauses.lemma(token))) {
                words.add(form(token));
            }
        }
        return words;
    }

    private static String form(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    /** "Our forces do not target civilians": what is so as a rule denies nothing that was. */
    private boolean isRule(Token predicate) {
        return RULES.contains(Clauses.lemma(predicate))
                && sentence.children(predicate, "aux").stream().anyMatch(a -> PRESENT.contains(form(a)));
    }

    private boolean isNegated(Token predicate) {
        return hasNobody(predicate)
                || sentence.children(predicate).stream()
                        .anyMatch(c -> c.is("advmod") && NEGATIONS.contains(form(c))
                                || c.is("nsubj") && hasNegative(c) && !OF_EVIDENCE.contains(Clauses.lemma(c)));
    }

    private boolean hasNobody(Token predicate) {
        return sentence.children(predicate, "nsubj").stream().anyMatch(s -> NOBODY.contains(Clauses.lemma(s)));
    }

    /** "No siren", "not a single soldier". */
    private boolean hasNegative(Token noun) {
        return sentence.children(noun).stream()
                .anyMatch(c ->
                        (c.is("det") || c.is("advmod")) && Set.of("no", "not").contains(form(c)));
    }

    /** "There were no hostages". */
    private boolean isNone(Token noun) {
        return hasNegative(noun)
                && Happening.of(noun).isEmpty()
                && !OF_EVIDENCE.contains(Clauses.lemma(noun))
                && sentence.head(noun)
                        .filter(h -> Clauses.lemma(h).equals("be"))
                        .or(() -> sentence.children(noun, "expl").stream().findFirst())
                        .isPresent();
    }

    private Span phrase(Token noun) {
        return sentence.children(noun).stream()
                .filter(c -> c.is("det") || c.is("amod") || c.is("compound"))
                .map(Token::span)
                .reduce(noun.span(), Span::union);
    }

    private boolean isOpen(Token predicate) {
        return sentence.children(predicate).stream()
                .anyMatch(c -> c.is("aux") && OPEN.contains(form(c))
                        || c.is("mark") && c.form().equalsIgnoreCase("if"));
    }
}
