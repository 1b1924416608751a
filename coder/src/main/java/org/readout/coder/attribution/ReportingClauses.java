package org.readout.coder.attribution;

import java.util.ArrayList;
import java.util.Comparator;
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
 * "it was reported that …", "X's claim that …". They take precedence over the model's where their cues meet.
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
            "counter",
            "protest",
            "recall",
            "boast",
            "concede",
            "clarify",
            "confide",
            "retort",
            "reply",
            "hint",
            "lament",
            "caution",
            "bet",
            "reckon",
            "feel",
            "assume");

    private static final Set<String> CITING = Set.of("cite", "quote");
    private static final Set<String> TELLING = Set.of("inform", "notify", "brief", "assure", "advise");
    /** Pronouns by which a headline takes up its subject. */
    private static final Set<String> TOLD = Set.of("he", "she", "they");

    /** Verbs over a verb of saying that leave it as said as they are done. */
    private static final Set<String> CONTINUING =
            Set.of("continue", "go", "keep", "begin", "start", "refuse", "stop", "cease");

    private static final Set<String> RAISING =
            Set.of("report", "say", "believe", "think", "allege", "claim", "understand");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> OTHER_TIME = Set.of("after", "before", "since", "until");

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
                List<AttributedSpan> quoted = QuotedSources.find(sentence, token);
                found.addAll(quoted);
                if (quoted.isEmpty()) {
                    verb(sentence, token).or(() -> passive(sentence, token)).ifPresent(found::add);
                }
                Hearsay.find(sentence, token).ifPresent(found::add);
                Claims.find(document, sentence, token).ifPresent(found::add);
                Reckonings.find(sentence, token).ifPresent(found::add);
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
        Optional<Token> over = sentence.head(source.get());
        boolean isOfToll = over.filter(v -> isToll(sentence, v)).isPresent();
        Optional<Token> inserted = over.flatMap(v -> clauseAround(sentence, v, sourceSpan));
        List<Token> clause = isOverAll(sentence, token) && !isOfToll
                ? inserted.map(sentence::subtree).orElse(sentence.tokens())
                : over.map(sentence::subtree).orElse(sentence.tokens());
        return rest(clause, cue.union(sourceSpan))
                .map(content -> new AttributedSpan(List.of(sourceSpan), List.of(cue), content, 1));
    }

    /** Whether a phrase that opens the sentence, or a comma parts from what stands before, is over all of it. */
    private static boolean isOverAll(Sentence sentence, Token phrase) {
        return phrase.index() == 0 || sentence.token(phrase.index() - 1).form().equals(",");
    }

    /** "They left after six were killed, according to the mayor, during an attack": put into a clause of another time, the phrase is over that clause alone. */
    private static Optional<Token> clauseAround(Sentence sentence, Token over, Span source) {
        Token clause = over;
        while (clause.upos() != Upos.VERB && clause.head().isPresent()) {
            clause = sentence.head(clause).orElseThrow();
        }
        Token found = clause;
        boolean isInserted = found.span().end() < source.start()
                && sentence.subtree(found).stream()
                        .anyMatch(t -> t.upos() != Upos.PUNCT && t.span().start() > source.end());
        boolean isOfOtherTime = found.is("advcl")
                && sentence.children(found, "mark").stream()
                        .anyMatch(m -> OTHER_TIME.contains(m.form().toLowerCase(Locale.ROOT)));
        return isInserted && isOfOtherTime ? Optional.of(found) : Optional.empty();
    }

    /** "… sank three boats, killing ten fighters, according to the rebels": the source gives the figure. */
    private static boolean isToll(Sentence sentence, Token participle) {
        return participle.is("advcl")
                && participle.form().endsWith("ing")
                && sentence.subtree(participle).stream().anyMatch(t -> t.upos() == Upos.NUM);
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
        Optional<Token> source = participle
                ? sentence.child(token, "obj")
                        .filter(o -> !o.lemma().equalsIgnoreCase("what"))
                        .or(() -> described(sentence, token))
                : Optional.empty();
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> verb = sentence.head(token)
                .flatMap(h -> VERBS.contains(h.lemma())
                        ? Optional.of(h)
                        : sentence.head(h).filter(v -> VERBS.contains(v.lemma())));
        return verb.flatMap(v -> ReportedContent.of(sentence, v))
                .map(content -> new AttributedSpan(
                        List.of(SourcePhrase.nounPhrase(sentence, source.get())), List.of(token.span()), content, 1));
    }

    /** "Citing what it described as a police report": the report. */
    private static Optional<Token> described(Sentence sentence, Token citing) {
        return sentence.tokens().stream()
                .filter(t -> t.index() > citing.index() && sentence.isBelow(t, citing))
                .filter(t -> t.upos() == Upos.NOUN
                        && sentence.children(t, "case").stream()
                                .anyMatch(c -> c.form().equalsIgnoreCase("as")))
                .findFirst();
    }

    private Optional<AttributedSpan> verb(Sentence sentence, Token verb) {
        if (verb.upos() != Upos.VERB || !VERBS.contains(verb.lemma()) || Withheld.is(sentence, verb)) {
            return Optional.empty();
        }
        Optional<Token> subject = subject(sentence, verb)
                .or(() -> verb.is("acl") ? participleSubject(sentence, verb) : Optional.empty())
                .or(() -> continuing(sentence, verb))
                .or(() -> isReadByModel(sentence, verb)
                        ? Optional.empty()
                        : participleSubject(sentence, verb).or(() -> sharedSubject(sentence, verb)));
        Optional<List<Span>> content = ReportedContent.of(sentence, verb);
        if (content.isPresent() && isAddressee(sentence, verb)) {
            return Optional.of(new AttributedSpan(List.of(), List.of(verb.span()), content.get(), 1));
        }
        if (subject.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        boolean passive =
                sentence.children(verb).stream().anyMatch(c -> c.relation().equals("aux:pass"));
        if (passive) {
            return Optional.empty();
        }
        Optional<Token> source = isRelative(subject.get()) ? antecedent(sentence, verb) : subject;
        return source.map(s -> attributed(sentence, s, verb, content.get()));
    }

    /** "Mayor told she will be charged": in a headline, without its auxiliary and with nobody told, the subject is who is told. */
    private static boolean isAddressee(Sentence sentence, Token verb) {
        boolean isTelling = verb.lemma().equals("tell") || TELLING.contains(verb.lemma());
        return isTelling
                && (verb.form().endsWith("ed") || verb.form().equals("told"))
                && verb.index() + 1 < sentence.tokens().size()
                && TOLD.contains(sentence.token(verb.index() + 1).form())
                && sentence.children(verb).stream().noneMatch(c -> c.is("obj") || c.is("iobj") || c.is("aux"));
    }

    /** "The minister went on to say", "never stopped saying": who goes on, where nobody else is told to. */
    private static Optional<Token> continuing(Sentence sentence, Token verb) {
        Token over = verb;
        while (over.is("xcomp") && sentence.child(over, "obj").isEmpty()) {
            over = sentence.head(over).orElseThrow();
            if (!CONTINUING.contains(over.lemma())) {
                return Optional.empty();
            }
            if (sentence.child(over, "nsubj").isPresent()) {
                return subject(sentence, over);
            }
        }
        return Optional.empty();
    }

    private static AttributedSpan attributed(Sentence sentence, Token source, Token cue, List<Span> content) {
        return new AttributedSpan(List.of(SourcePhrase.nounPhrase(sentence, source)), List.of(cue.span()), content, 1);
    }

    /** The subject nearest to the verb: a dateline before the sentence is parsed as one too. */
    private static Optional<Token> subject(Sentence sentence, Token verb) {
        return sentence.children(verb, "nsubj").stream()
                .min(Comparator.comparingInt(s -> Math.abs(s.index() - verb.index())));
    }

    /** "They had been told by the ministry that …", "was told that she would be charged", "it was reported that …", "was said to have fled": the agent says it, or nobody who is named. */
    private Optional<AttributedSpan> passive(Sentence sentence, Token verb) {
        boolean isTold = isReporting(verb) || TELLING.contains(verb.lemma());
        boolean isPassive =
                sentence.children(verb).stream().anyMatch(c -> c.relation().equals("aux:pass"));
        if (verb.upos() != Upos.VERB || !isTold || !isPassive) {
            return Optional.empty();
        }
        Optional<Token> subject = subject(sentence, verb);
        Optional<Token> raised = subject.flatMap(s -> sentence.children(verb, "xcomp").stream()
                .filter(x -> sentence.children(x, "mark").stream()
                        .anyMatch(m -> m.form().equalsIgnoreCase("to")))
                .filter(x -> RAISING.contains(verb.lemma()))
                .findFirst());
        Optional<List<Span>> content = raised.isPresent()
                ? Optional.of(List.of(
                        SourcePhrase.nounPhrase(sentence, subject.get()),
                        span(ReportedContent.words(sentence.subtree(raised.get())))))
                : !sentence.children(verb, "ccomp").isEmpty() ? ReportedContent.of(sentence, verb) : Optional.empty();
        Optional<Token> agent = agent(sentence, verb);
        boolean isImpersonal = raised.isPresent()
                || verb.lemma().equals("tell")
                || TELLING.contains(verb.lemma())
                || subject.filter(s -> s.lemma().equalsIgnoreCase("it")).isPresent();
        if (content.isEmpty() || agent.isEmpty() && !isImpersonal) {
            return Optional.empty();
        }
        List<Span> source =
                agent.map(a -> List.of(SourcePhrase.nounPhrase(sentence, a))).orElse(List.of());
        return Optional.of(new AttributedSpan(source, List.of(verb.span()), content.get(), 1));
    }

    /** By whom something is done in the passive. */
    static Optional<Token> agent(Sentence sentence, Token verb) {
        return sentence.children(verb, "obl").stream()
                .filter(o -> sentence.children(o, "case").stream()
                        .anyMatch(c -> c.form().equalsIgnoreCase("by")))
                .findFirst();
    }

    static boolean isReporting(Token verb) {
        return VERBS.contains(verb.lemma());
    }

    /** Whether the model names in the sentence who says what under a verb: it sees whole quotes, also of several sentences. */
    private boolean isReadByModel(Sentence sentence, Token verb) {
        return document.attributions().stream()
                .anyMatch(a -> a.source().stream().anyMatch(sentence.span()::covers)
                        && a.cue().stream().anyMatch(verb.span()::overlaps));
    }

    /** Whom a participle is about ("officials saying that", "he went on, betting that nobody would come"): the noun, or the subject of the clause. */
    private static Optional<Token> participleSubject(Sentence sentence, Token verb) {
        if (!verb.form().toLowerCase(Locale.ROOT).endsWith("ing")
                || !sentence.children(verb, "aux").isEmpty()) {
            return Optional.empty();
        }
        if (verb.is("acl")) {
            return sentence.head(verb);
        }
        return verb.is("advcl") && sentence.children(verb, "mark").isEmpty()
                ? sentence.head(verb)
                        .filter(h -> !isReporting(h)
                                || sentence.children(h).stream()
                                        .noneMatch(c -> c.relation().equals("aux:pass")))
                        .flatMap(h -> subject(sentence, h).or(() -> sharedSubject(sentence, h)))
                        .filter(s -> !isRelative(s) && (s.upos() == Upos.PRON || SourceKinds.maySpeak(s)))
                : Optional.empty();
    }

    /** "Demanded an answer and said that none had come": who does the first does the second. */
    private static Optional<Token> sharedSubject(Sentence sentence, Token verb) {
        Optional<Token> and = sentence.child(verb, "cc");
        boolean isAnothers = and.isEmpty()
                || sentence.tokens().subList(Math.min(and.get().index(), verb.index()), verb.index()).stream()
                        .anyMatch(SourceKinds::maySpeak);
        if (isAnothers) {
            return Optional.empty();
        }
        Token first = verb;
        while (first.is("conj")) {
            first = sentence.head(first).orElseThrow();
            if (sentence.child(first, "nsubj").isPresent()) {
                return subject(sentence, first)
                        .filter(s -> !isRelative(s) && (s.upos() == Upos.PRON || SourceKinds.maySpeak(s)));
            }
        }
        return Optional.empty();
    }

    static boolean isRelative(Token word) {
        return word.upos() == Upos.PRON && RELATIVES.contains(word.lemma().toLowerCase(Locale.ROOT));
    }

    /** Who a relative clause is about; "an offer by rebel leaders, who said": not the offer. */
    private static Optional<Token> antecedent(Sentence sentence, Token verb) {
        Optional<Token> head = verb.relation().equals("acl:relcl") ? sentence.head(verb) : Optional.empty();
        Optional<Token> nearest = sentence.children(verb, "nsubj").stream()
                .filter(who -> who.form().equalsIgnoreCase("who"))
                .map(who -> sentence.token(Math.max(0, who.index() - 1)))
                .map(t -> t.form().equals(",") ? sentence.token(Math.max(0, t.index() - 1)) : t)
                .filter(t -> SourceKinds.maySpeak(t)
                        && head.filter(h -> sentence.isBelow(t, h)).isPresent())
                .findFirst();
        return head.filter(h -> !SourceKinds.maySpeak(h)).flatMap(h -> nearest).or(() -> head);
    }

    private static Span span(List<Token> tokens) {
        return tokens.stream().map(Token::span).reduce(Span::union).orElseThrow();
    }
}
