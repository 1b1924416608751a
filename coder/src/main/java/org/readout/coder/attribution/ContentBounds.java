package org.readout.coder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.AttributedSpan;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Where what somebody says in indirect speech ends and the narrator goes on in the same sentence.
 *
 * <p>The narrator's are: the words of who speaks, to whom and when, with all that is told of them ("said the mayor, whose house was burned down"); what a semicolon parts from the cue; a clause of its own behind "while", "although" or the like; a second main clause in the past behind a perfect or a conditional
 * ("said that its forces had answered, and the envoy was summoned": reported speech would keep the shift of tense), also without a subject when a comma parts it ("said he had been kicked,
 * and demanded his release"); and a relative clause behind a comma, which adds to what is said and is no part of it; and how long before or after something it was said ("said the talks were over, a day after the shelling"). What stands in quotes is the speaker's.
 */
final class ContentBounds {
    private static final Set<String> CONTRASTING = Set.of("while", "although", "though", "whereas");
    /** Prepositions of when and where somebody speaks; "of" and "about" open what is said ("warned of attacks"). */
    private static final Set<String> CIRCUMSTANCES =
            Set.of("after", "before", "during", "on", "in", "at", "to", "from", "outside");

    private static final Set<String> UNITS = Set.of("minute", "hour", "day", "week", "month", "year");
    private static final Set<String> AROUND = Set.of("after", "before");
    /** Words of a length of time: "less than two days". */
    private static final int LONGEST_LENGTH = 4;

    private static final Set<String> SHIFTED = Set.of("had", "would", "could", "might", "’d", "'d");

    private final AnalysedDocument document;
    private final QuoteMarks quotes;

    ContentBounds(AnalysedDocument document, QuoteMarks quotes) {
        this.document = document;
        this.quotes = quotes;
    }

    /** The same attribution without the narrator's words in its content; absent when nothing else would be left. */
    Optional<AttributedSpan> trim(AttributedSpan span) {
        Span cue = span.cue().get(0);
        Optional<Sentence> sentence = document.sentenceAt(cue.start());
        if (sentence.isEmpty()) {
            return Optional.of(span);
        }
        List<Span> content = trimmed(sentence.get(), cue, span.content());
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new AttributedSpan(span.source(), span.cue(), content, span.probability()));
    }

    private List<Span> trimmed(Sentence sentence, Span cue, List<Span> content) {
        boolean[] isNarrated = narrated(sentence, cue, content);
        List<Span> kept = new ArrayList<>();
        for (Span part : content) {
            if (!sentence.span().covers(part)) {
                if (part.end() > sentence.span().start() || isQuoted(part) || isSameParagraph(part, cue)) {
                    kept.add(part);
                }
                continue;
            }
            Span run = null;
            for (Token token : sentence.tokens()) {
                boolean isIn = part.overlaps(token.span()) && !isNarrated[token.index()];
                if (isIn && (run != null || token.upos() != Upos.PUNCT)) {
                    run = run == null ? token.span() : run.union(token.span());
                } else if (!isIn && run != null) {
                    kept.add(run);
                    run = null;
                }
            }
            if (run != null) {
                kept.add(run);
            }
        }
        return kept;
    }

    /** Indirect speech does not reach back over the end of a paragraph. */
    private boolean isSameParagraph(Span earlier, Span cue) {
        int line = document.text().indexOf('\n', earlier.end());
        return line < 0 || line > cue.start();
    }

    private boolean[] narrated(Sentence sentence, Span cue, List<Span> content) {
        boolean[] is = new boolean[sentence.tokens().size()];
        for (Token token : besides(sentence, cue)) {
            if (!isQuoted(token.span())) {
                is[token.index()] = true;
            }
        }
        for (Token token : sentence.tokens()) {
            boolean inside = content.stream().anyMatch(c -> c.covers(token.span())) && !isQuoted(token.span());
            List<Token> clause = inside && isNarrators(sentence, token, cue) ? sentence.subtree(token) : List.of();
            if (clause.stream().noneMatch(t -> cue.overlaps(t.span()))) {
                clause.stream().filter(t -> !isQuoted(t.span())).forEach(t -> is[t.index()] = true);
            }
            if (token.span().start() > cue.end() && isAfterthought(sentence, token)) {
                sentence.tokens().stream()
                        .filter(t -> t.index() >= token.index() && !isQuoted(t.span()))
                        .forEach(t -> is[t.index()] = true);
            }
            if (token.form().equals(";") && !isQuoted(token.span())) {
                boolean isBefore = token.span().start() < cue.start();
                sentence.tokens().stream()
                        .filter(t -> isBefore ? t.index() <= token.index() : t.index() >= token.index())
                        .forEach(t -> is[t.index()] = true);
            }
        }
        return is;
    }

    /** ", a day after police fired", ", hours before the vote": by a comma and a length of time that end the sentence the narrator tells when it was said; in the pluperfect it is the speaker's. */
    private boolean isAfterthought(Sentence sentence, Token comma) {
        if (!comma.form().equals(",") || isQuoted(comma.span())) {
            return false;
        }
        List<Token> rest =
                sentence.tokens().subList(comma.index() + 1, sentence.tokens().size());
        Optional<Token> around = rest.stream()
                .limit(LONGEST_LENGTH + 1L)
                .filter(t -> UNITS.contains(t.lemma().toLowerCase(Locale.ROOT)))
                .findFirst()
                .filter(unit -> unit.index() + 1 < sentence.tokens().size())
                .map(unit -> sentence.token(unit.index() + 1))
                .filter(t -> AROUND.contains(t.form().toLowerCase(Locale.ROOT)));
        Optional<Token> event = around.flatMap(sentence::head);
        return event.filter(e -> !e.is("ccomp") && e.index() > comma.index()).isPresent()
                && rest.stream().noneMatch(t -> t.form().equals(",") || t.form().equalsIgnoreCase("had"))
                && rest.stream()
                        .filter(t -> t.index() > around.get().index() && t.upos() != Upos.PUNCT)
                        .allMatch(t -> t.index() == event.get().index() || sentence.isBelow(t, event.get()));
    }

    /** The words of who speaks, and of to whom and when, with all that is told of them. */
    private static List<Token> besides(Sentence sentence, Span cue) {
        return sentence.tokens().stream()
                .filter(t -> cue.overlaps(t.span()) && t.upos() == Upos.VERB)
                .flatMap(verb -> sentence.children(verb).stream()
                        .filter(c -> c.is("nsubj") && !c.relation().equals("nsubj:pass")
                                || c.is("iobj")
                                || c.is("obl") && c.index() > verb.index() && isCircumstance(sentence, c)))
                .flatMap(c -> sentence.subtree(c).stream())
                .toList();
    }

    private static boolean isCircumstance(Sentence sentence, Token oblique) {
        return sentence.children(oblique, "case").stream()
                .anyMatch(c -> CIRCUMSTANCES.contains(c.form().toLowerCase(Locale.ROOT)));
    }

    private boolean isQuoted(Span span) {
        return quotes.quotedLength(span) > 0;
    }

    private static boolean isNarrators(Sentence sentence, Token head, Span cue) {
        if (head.relation().equals("acl:relcl")) {
            return isBehindComma(sentence, head) && !isCleft(sentence, head);
        }
        if (head.is("advcl")) {
            return sentence.children(head, "mark").stream()
                            .anyMatch(m -> CONTRASTING.contains(m.form().toLowerCase(Locale.ROOT)))
                    && isBehindComma(sentence, head);
        }
        return head.is("conj") && isBeyond(sentence, head, cue) || isSecondMainClause(sentence, head);
    }

    /** "It was soldiers who shot him" tells the main thing in the relative clause. */
    private static boolean isCleft(Sentence sentence, Token relative) {
        return sentence.head(relative)
                .filter(noun -> sentence.child(noun, "cop").isPresent())
                .filter(noun -> sentence.children(noun).stream()
                        .anyMatch(c -> c.form().equalsIgnoreCase("it") && c.index() < noun.index()))
                .isPresent();
    }

    /** Whether a clause with its own subject stands on the other side of the cue than the first of those it is joined to. */
    private static boolean isBeyond(Sentence sentence, Token head, Span cue) {
        return head.span().start() > cue.end()
                && sentence.child(head, "nsubj").isPresent()
                && sentence.head(head)
                        .filter(first -> first.span().end() < cue.start())
                        .isPresent();
    }

    private static boolean isSecondMainClause(Sentence sentence, Token head) {
        boolean isReported =
                sentence.children(head, "mark").stream().anyMatch(m -> m.form().equalsIgnoreCase("that"));
        boolean isPast = head.has("Tense=Past") && head.has("VerbForm=Fin")
                || sentence.children(head, "aux").stream()
                        .anyMatch(a -> a.lemma().equals("be") && a.has("Tense=Past"));
        return !isReported
                && isPast
                && !isShifted(sentence, head)
                && isBehindComma(sentence, head)
                && joinedTo(sentence, head)
                        .filter(first -> isShifted(sentence, first))
                        .isPresent();
    }

    /** The clause that a clause is joined to; the parser may hang both on the cue, the second with its "and". */
    private static Optional<Token> joinedTo(Sentence sentence, Token head) {
        if (head.is("conj")) {
            return sentence.head(head);
        }
        return head.is("ccomp") && sentence.child(head, "cc").isPresent()
                ? sentence.head(head)
                        .flatMap(cue -> sentence.children(cue, "ccomp").stream()
                                .filter(c -> c.index() < head.index())
                                .reduce((first, second) -> second))
                : Optional.empty();
    }

    private static boolean isShifted(Sentence sentence, Token verb) {
        return sentence.children(verb, "aux").stream()
                .anyMatch(a -> SHIFTED.contains(a.form().toLowerCase(Locale.ROOT)));
    }

    /** Whether a comma stands before the clause of a word. */
    private static boolean isBehindComma(Sentence sentence, Token head) {
        List<Token> clause = sentence.subtree(head);
        Token first = clause.get(0);
        return first.form().equals(",")
                || first.index() > 0 && sentence.token(first.index() - 1).form().equals(",");
    }
}
