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
 * Attributions that the syntax of a reporting clause shows beyond doubt: "X said that …", "…, X said", "according to X, …", "X, citing Y, said …",
 * "it was reported that …". They take precedence over the model's where their cues meet.
 */
final class ReportingClauses {
    private static final Set<String> VERBS = SpeechVerbs.and(
            "maintain",
            "contend",
            "warn",
            "estimate",
            "conclude",
            "assess",
            "describe",
            "disclose",
            "emphasize",
            "emphasise",
            "reiterate",
            "recount",
            "fear",
            "quote",
            "deny",
            "complain",
            "predict",
            "testify",
            "affirm",
            "observe",
            "remark",
            "comment",
            "counter");

    private static final Set<String> CITING = Set.of("cite", "quote");

    private final AnalysedDocument document;

    ReportingClauses(AnalysedDocument document) {
        this.document = document;
    }

    List<AttributedSpan> find() {
        List<AttributedSpan> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                accordingTo(sentence, token).ifPresent(found::add);
                citing(sentence, token).ifPresent(found::add);
                verb(sentence, token).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<AttributedSpan> accordingTo(Sentence sentence, Token token) {
        if (!token.form().equalsIgnoreCase("according")
                || token.index() + 1 >= sentence.tokens().size()) {
            return Optional.empty();
        }
        Token to = sentence.token(token.index() + 1);
        Optional<Token> source =
                sentence.head(token).filter(h -> !h.form().equalsIgnoreCase("according") && h.index() > token.index());
        if (!to.form().equalsIgnoreCase("to") || source.isEmpty()) {
            return Optional.empty();
        }
        Span sourceSpan = span(sentence.subtree(source.get()).stream()
                .filter(t -> t.index() > to.index())
                .toList());
        Span cue = token.span().union(to.span());
        List<Token> clause = sentence.head(source.get()).map(sentence::subtree).orElse(sentence.tokens());
        return rest(clause, cue.union(sourceSpan))
                .map(content -> new AttributedSpan(List.of(sourceSpan), List.of(cue), content, 1));
    }

    /** The words of the clause but for those of source and cue. */
    private static Optional<List<Span>> rest(List<Token> clause, Span without) {
        List<Token> before = clause.stream()
                .filter(t -> t.span().end() <= without.start() && t.upos() != Upos.PUNCT)
                .toList();
        List<Token> after = clause.stream()
                .filter(t -> t.span().start() >= without.end() && t.upos() != Upos.PUNCT)
                .toList();
        List<Span> content = new ArrayList<>();
        if (!before.isEmpty()) {
            content.add(span(before));
        }
        if (!after.isEmpty()) {
            content.add(span(after));
        }
        return content.isEmpty() ? Optional.empty() : Optional.of(content);
    }

    /** "The Times, citing five officials, said that …": the officials say it to the Times; the content is that of the verb above. */
    private Optional<AttributedSpan> citing(Sentence sentence, Token token) {
        boolean participle = CITING.contains(token.lemma())
                && token.form().toLowerCase(Locale.ROOT).endsWith("ing");
        Optional<Token> source = participle ? sentence.child(token, "obj") : Optional.empty();
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> verb = sentence.head(token)
                .flatMap(h -> VERBS.contains(h.lemma())
                        ? Optional.of(h)
                        : sentence.head(h).filter(v -> VERBS.contains(v.lemma())));
        return verb.flatMap(v -> content(sentence, v))
                .map(content -> new AttributedSpan(
                        List.of(SourceReader.nounPhrase(sentence, source.get())), List.of(token.span()), content, 1));
    }

    private Optional<AttributedSpan> verb(Sentence sentence, Token verb) {
        if (verb.upos() != Upos.VERB || !VERBS.contains(verb.lemma())) {
            return Optional.empty();
        }
        Optional<Token> subject =
                sentence.children(verb, "nsubj").stream().findFirst().or(() -> participleSubject(sentence, verb));
        Optional<List<Span>> content = content(sentence, verb);
        if (subject.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        boolean passive =
                sentence.children(verb).stream().anyMatch(c -> c.relation().equals("aux:pass"));
        if (passive) {
            return Optional.empty();
        }
        List<Span> source = Set.of("who", "which", "that", "it")
                                .contains(subject.get().lemma().toLowerCase(Locale.ROOT))
                        && subject.get().upos() == Upos.PRON
                        && !subject.get().lemma().equalsIgnoreCase("it")
                ? antecedent(sentence, verb)
                        .map(t -> List.of(SourceReader.nounPhrase(sentence, t)))
                        .orElse(List.of())
                : List.of(SourceReader.nounPhrase(sentence, subject.get()));
        return Optional.of(new AttributedSpan(source, List.of(verb.span()), content.get(), 1));
    }

    private static Optional<Token> participleSubject(Sentence sentence, Token verb) {
        return verb.is("acl") && verb.form().toLowerCase(Locale.ROOT).endsWith("ing")
                ? sentence.head(verb)
                : Optional.empty();
    }

    private static Optional<Token> antecedent(Sentence sentence, Token verb) {
        return verb.relation().equals("acl:relcl") ? sentence.head(verb) : Optional.empty();
    }

    /** What a reporting verb reports: its complement clause, or the clause it is parenthetical to. */
    private static Optional<List<Span>> content(Sentence sentence, Token verb) {
        List<Token> clauses = sentence.children(verb, "ccomp");
        if (!clauses.isEmpty()) {
            return Optional.of(clauses.stream()
                    .map(c -> span(trimmed(sentence.subtree(c))))
                    .toList());
        }
        if (verb.is("parataxis")) {
            Optional<Token> main = sentence.head(verb);
            List<Token> own = sentence.subtree(verb);
            List<Token> before = main.map(m -> sentence.subtree(m).stream()
                            .filter(t -> own.stream().noneMatch(o -> o.index() == t.index()))
                            .filter(t -> t.index() < own.get(0).index() && t.upos() != Upos.PUNCT)
                            .toList())
                    .orElse(List.of());
            return before.isEmpty() ? Optional.empty() : Optional.of(List.of(span(before)));
        }
        return Optional.empty();
    }

    /** Without punctuation. */
    private static List<Token> trimmed(List<Token> subtree) {
        List<Token> words = subtree.stream().filter(t -> t.upos() != Upos.PUNCT).toList();
        return words.isEmpty() ? subtree : words;
    }

    private static Span span(List<Token> tokens) {
        return tokens.stream().map(Token::span).reduce(Span::union).orElseThrow();
    }
}
