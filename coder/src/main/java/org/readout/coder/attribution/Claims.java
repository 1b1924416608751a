package org.readout.coder.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.core.Span;
import org.readout.language.AttributedSpan;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * What somebody claims in a noun with a clause of its own ("claims by the rebels that they had withdrawn", "Iran's allegation that"), or is charged with in a participle ("three men accused of killing a priest"): said by whom the noun or the participle
 * names, else by nobody who is named.
 */
public final class Claims {
    /** Nouns for what is said and may be untrue, by lemma. */
    public static final Set<String> NOUNS =
            Set.of("accusation", "allegation", "claim", "charge", "account", "report", "suggestion", "assertion");

    private static final Set<String> ALSO = Set.of("rumour", "rumor", "speculation");
    private static final Set<String> MAKERS = Set.of("by", "from");
    private static final Set<String> CHARGING = Set.of("accuse", "suspect", "charge");
    private static final Set<String> CHARGES = Set.of("of", "with");

    private Claims() {}

    static Optional<AttributedSpan> find(Sentence sentence, Token word) {
        return noun(sentence, word).or(() -> participle(sentence, word));
    }

    private static Optional<AttributedSpan> noun(Sentence sentence, Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        boolean isOwnSaying = noun.is("obj")
                && sentence.head(noun).filter(ReportingClauses::isReporting).isPresent();
        if (noun.upos() != Upos.NOUN || !NOUNS.contains(lemma) && !ALSO.contains(lemma) || isOwnSaying) {
            return Optional.empty();
        }
        Optional<Token> content = sentence.children(noun).stream()
                .filter(c -> c.is("acl") && !c.relation().endsWith("relcl") || c.is("ccomp"))
                .filter(c -> isMarked(sentence, c, "that"))
                .findFirst();
        return content.map(c -> said(sentence, maker(sentence, noun), noun, c));
    }

    /** Whose claim it is. */
    private static Optional<Token> maker(Sentence sentence, Token noun) {
        return Stream.concat(
                        sentence.children(noun, "nmod").stream()
                                .filter(n -> n.relation().equals("nmod:poss")),
                        sentence.children(noun, "nmod").stream()
                                .filter(n -> sentence.children(n, "case").stream()
                                        .anyMatch(c -> MAKERS.contains(c.form().toLowerCase(Locale.ROOT)))))
                .findFirst();
    }

    private static Optional<AttributedSpan> participle(Sentence sentence, Token participle) {
        if (!CHARGING.contains(participle.lemma())
                || !participle.relation().equals("acl")
                || participle.form().endsWith("ing")) {
            return Optional.empty();
        }
        return sentence.children(participle).stream()
                .filter(c -> c.upos() == Upos.VERB && c.form().endsWith("ing"))
                .filter(c -> CHARGES.stream().anyMatch(p -> isMarked(sentence, c, p)))
                .findFirst()
                .map(c -> said(sentence, ReportingClauses.agent(sentence, participle), participle, c));
    }

    private static boolean isMarked(Sentence sentence, Token clause, String word) {
        return sentence.children(clause).stream()
                .anyMatch(m -> (m.is("mark") || m.is("case")) && m.form().equalsIgnoreCase(word));
    }

    private static AttributedSpan said(Sentence sentence, Optional<Token> maker, Token cue, Token clause) {
        Span content = sentence.subtree(clause).stream()
                .filter(t -> t.upos() != Upos.PUNCT)
                .map(Token::span)
                .reduce(Span::union)
                .orElse(clause.span());
        List<Span> source =
                maker.map(m -> SourcePhrase.nounPhrase(sentence, m)).stream().toList();
        return new AttributedSpan(source, List.of(cue.span()), List.of(content), 1);
    }
}
