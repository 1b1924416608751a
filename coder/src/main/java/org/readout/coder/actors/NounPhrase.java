package org.readout.coder.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.core.Excerpt;
import org.readout.core.Span;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * The words that belong to the noun phrase of one head: the unbroken run of tokens around it that hang below it, without
 * coordinated members, clauses, appositions set off by a comma, and prepositional attributes other than with "of" and
 * "for".
 */
final class NounPhrase {
    private static final Set<String> OUTSIDE = Set.of(
            "conj",
            "cc",
            "acl",
            "parataxis",
            "list",
            "case",
            "mark",
            "cop",
            "nsubj",
            "csubj",
            "advcl",
            "obl",
            "aux",
            "obj",
            "iobj",
            "xcomp",
            "ccomp",
            "expl",
            "vocative",
            "discourse",
            "dislocated",
            "orphan",
            "reparandum");
    private static final Set<String> ATTRIBUTES = Set.of("of", "for");
    private static final Set<Upos> NOMINAL =
            Set.of(Upos.NOUN, Upos.PROPN, Upos.PRON, Upos.ADJ, Upos.NUM, Upos.DET, Upos.SYM, Upos.X);

    private final Sentence sentence;
    private final Token head;
    private final List<Token> tokens;

    private NounPhrase(Sentence sentence, Token head, List<Token> tokens) {
        this.sentence = sentence;
        this.head = head;
        this.tokens = List.copyOf(tokens);
    }

    static NounPhrase of(Sentence sentence, Token head) {
        boolean[] inside = new boolean[sentence.tokens().size()];
        mark(sentence, head, head, inside);
        int first = head.index();
        while (first > 0 && inside[first - 1]) {
            first--;
        }
        int last = head.index();
        while (last + 1 < inside.length && inside[last + 1]) {
            last++;
        }
        while (first < head.index() && isNoBeginning(sentence, first)) {
            first++;
        }
        while (last > head.index() && isNoEnd(sentence.token(last))) {
            last--;
        }
        first = withBound(sentence, first);
        if (first > 0
                && sentence.token(first).upos() != Upos.DET
                && sentence.token(first - 1).upos() == Upos.DET) {
            first--;
        }
        return new NounPhrase(sentence, head, sentence.tokens().subList(first, last + 1));
    }

    Token head() {
        return head;
    }

    /** In text order, without gaps; the head is among them. */
    List<Token> tokens() {
        return tokens;
    }

    /** The tokens before the head. */
    List<Token> before() {
        return tokens.subList(0, head.index() - tokens.get(0).index());
    }

    boolean anyBefore(Predicate<Token> condition) {
        return before().stream().anyMatch(condition);
    }

    /** "the", "this", "these", a possessor: what makes a description point to something known. */
    boolean isDefinite() {
        return sentence.children(head, "det").stream()
                        .map(d -> d.lemma().toLowerCase(Locale.ROOT))
                        .anyMatch(d -> d.equals("the")
                                || d.equals("this")
                                || d.equals("that")
                                || d.equals("both")
                                || d.equals("these")
                                || d.equals("those"))
                || sentence.children(head).stream().anyMatch(c -> c.relation().equals("nmod:poss"))
                || tokens.get(0).lemma().equalsIgnoreCase("the");
    }

    boolean isPlural() {
        return isPlural(head);
    }

    static boolean isPlural(Token token) {
        return token.has("Number=Plur") || token.has("Number=Ptan");
    }

    /** The preposition or possessive mark of a phrase's head; absent for bare phrases. */
    static Optional<Token> preposition(Sentence sentence, Token head) {
        return sentence.children(head, "case").stream()
                .filter(c -> c.upos() != Upos.PART)
                .findFirst();
    }

    static boolean isPossessor(Token token) {
        return token.relation().equals("nmod:poss");
    }

    static Excerpt excerpt(String text, List<Token> tokens) {
        return Excerpt.of(
                text,
                new Span(
                        tokens.get(0).span().start(),
                        tokens.get(tokens.size() - 1).span().end()));
    }

    /** The phrase's tokens from the first to the last of these, inclusive. */
    static List<Token> between(Sentence sentence, int first, int last) {
        return sentence.tokens().subList(first, last + 1);
    }

    /** Heads of the attributes "of …" and "for …" inside the phrase or right after it with another preposition. */
    static List<Token> attributes(Sentence sentence, Token head, Set<String> prepositions) {
        List<Token> out = new ArrayList<>();
        for (Token child : sentence.children(head, "nmod")) {
            boolean fits = preposition(sentence, child)
                    .map(p -> prepositions.contains(p.lemma().toLowerCase(Locale.ROOT)))
                    .orElse(false);
            if (fits && child.index() > head.index()) {
                out.add(child);
            }
        }
        return out;
    }

    static boolean isNominal(Token token) {
        return NOMINAL.contains(token.upos());
    }

    private static void mark(Sentence sentence, Token head, Token token, boolean[] inside) {
        inside[token.index()] = true;
        for (Token child : sentence.children(token)) {
            if (belongs(sentence, head, token, child)) {
                mark(sentence, head, child, inside);
            }
        }
    }

    private static boolean belongs(Sentence sentence, Token head, Token parent, Token child) {
        String base = child.relation().contains(":")
                ? child.relation().substring(0, child.relation().indexOf(':'))
                : child.relation();
        if (child.relation().equals("nmod:poss")) {
            return true;
        }
        boolean ofHead = parent.index() == head.index();
        if (base.equals("case")) {
            return !ofHead;
        }
        if (base.equals("appos")) {
            return child.index() == parent.index() + 1 || !punctuated(sentence, parent, child);
        }
        if (base.equals("nmod")) {
            return child.index() < parent.index()
                    || preposition(sentence, child)
                            .map(p -> ATTRIBUTES.contains(p.lemma().toLowerCase(Locale.ROOT)))
                            .orElse(!punctuated(sentence, parent, child));
        }
        if (base.equals("amod") && child.index() > parent.index()) {
            return !punctuated(sentence, parent, child);
        }
        if (base.equals("advmod") && ofHead) {
            return false;
        }
        if (base.equals("punct")) {
            return child.form().equals("-")
                    || child.form().equals("–")
                    || child.form().equals(".");
        }
        return !OUTSIDE.contains(base) || !ofHead && base.equals("obl");
    }

    /** The start of "at least" and "more than" before a number. */
    private static int withBound(Sentence sentence, int first) {
        String word = sentence.token(first).form().toLowerCase(Locale.ROOT);
        String before = first == 0 ? "" : sentence.token(first - 1).form().toLowerCase(Locale.ROOT);
        boolean least = before.equals("at") && (word.equals("least") || word.equals("most"));
        boolean than =
                word.equals("than") && (before.equals("more") || before.equals("fewer") || before.equals("less"));
        return least || than ? first - 1 : first;
    }

    private static boolean isNoBeginning(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean bound =
                token.upos() == Upos.ADP && sentence.token(at + 1).form().matches("least|most");
        return token.upos() == Upos.PUNCT
                || token.upos() == Upos.SCONJ
                || token.upos() == Upos.CCONJ
                || token.upos() == Upos.ADP && !bound;
    }

    private static boolean isNoEnd(Token token) {
        boolean stop = token.upos() == Upos.PUNCT && !token.form().equals(".");
        return stop || token.upos() == Upos.PART || token.upos() == Upos.ADP;
    }

    private static boolean punctuated(Sentence sentence, Token from, Token to) {
        for (int i = from.index() + 1; i < to.index(); i++) {
            Token token = sentence.token(i);
            if (token.upos() == Upos.PUNCT
                    && !token.form().equals("-")
                    && !token.form().equals(".")) {
                return true;
            }
        }
        return false;
    }
}
