package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.core.Span;

/**
 * A sentence with its dependency tree.
 *
 * <p>Every token but one has a head; the tree is connected and acyclic.
 */
public final class Sentence {
    private final int index;
    private final int paragraph;
    private final Span span;
    private final List<Token> tokens;
    private final List<List<Token>> children;

    /**
     * @param index 0-based in the document
     * @param paragraph 0-based number of the paragraph it stands in
     * @param span from the first to the last token
     */
    public Sentence(int index, int paragraph, Span span, List<Token> tokens) {
        this.index = index;
        this.paragraph = paragraph;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        List<List<Token>> lists = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            lists.add(new ArrayList<>(2));
        }
        for (Token token : tokens) {
            token.head().ifPresent(head -> lists.get(head).add(token));
        }
        this.children = lists.stream().map(List::copyOf).toList();
    }

    public int index() {
        return index;
    }

    public int paragraph() {
        return paragraph;
    }

    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int tokenIndex) {
        return tokens.get(tokenIndex);
    }

    public Token root() {
        return tokens.stream().filter(t -> t.head().isEmpty()).findFirst().orElseThrow();
    }

    public Optional<Token> head(Token token) {
        return token.head().isPresent() ? Optional.of(tokens.get(token.head().getAsInt())) : Optional.empty();
    }

    /** The dependents in text order. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** The dependents with this relation or a subtype of it, in text order. */
    public List<Token> children(Token token, String baseRelation) {
        return children(token).stream().filter(c -> c.is(baseRelation)).toList();
    }

    public Optional<Token> child(Token token, String baseRelation) {
        return children(token).stream().filter(c -> c.is(baseRelation)).findFirst();
    }

    /** The token and everything below it, in text order. */
    public List<Token> subtree(Token token) {
        List<Token> out = new ArrayList<>();
        collect(token, out);
        out.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return out;
    }

    /** Whether {@code token} is {@code ancestor} or below it. */
    public boolean isBelow(Token token, Token ancestor) {
        Token at = token;
        while (at.index() != ancestor.index()) {
            if (at.head().isEmpty()) {
                return false;
            }
            at = tokens.get(at.head().getAsInt());
        }
        return true;
    }

    /** The token whose span holds this offset of the document. */
    public Optional<Token> at(int offset) {
        return tokens.stream().filter(t -> t.span().contains(offset)).findFirst();
    }

    private void collect(Token token, List<Token> out) {
        out.add(token);
        for (Token child : children.get(token.index())) {
            collect(child, out);
        }
    }
}
