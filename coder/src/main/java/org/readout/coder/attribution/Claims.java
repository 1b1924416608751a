package org.readout.coder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coder.CalendarWords;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.AttributedSpan;
import org.readout.language.NameMention;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * What somebody claims in a noun with a clause of its own ("claims by the rebels that they had withdrawn", "Iran's allegation that"), or is charged with ({@link Charges}): said by whom the noun or the verb
 * names, else by nobody who is named.
 */
public final class Claims {
    /** Nouns for what is said and may be untrue, by lemma. */
    public static final Set<String> NOUNS =
            Set.of("accusation", "allegation", "claim", "charge", "account", "report", "suggestion", "assertion");

    private static final Set<String> ALSO = Set.of("rumour", "rumor", "speculation");
    private static final Set<String> MEDIA =
            Set.of("media", "press", "newspaper", "paper", "magazine", "outlet", "broadcaster", "tabloid");
    private static final Set<String> DATES =
            Set.of("today", "yesterday", "day", "night", "week", "weekend", "month", "year");

    private Claims() {}

    static Optional<AttributedSpan> find(AnalysedDocument document, Sentence sentence, Token word) {
        return noun(document, sentence, word).or(() -> charge(sentence, word));
    }

    private static Optional<AttributedSpan> noun(AnalysedDocument document, Sentence sentence, Token noun) {
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
        return content.map(c -> said(sentence, maker(document, sentence, noun), noun, c));
    }

    private static boolean isDate(String word) {
        return DATES.contains(word) || CalendarWords.WEEKDAYS.contains(word);
    }

    /** Whose claim it is; "Monday's reports" and "reports from Kano" are of nobody who is named. */
    private static Optional<Token> maker(AnalysedDocument document, Sentence sentence, Token noun) {
        List<Token> of = sentence.children(noun, "nmod");
        return Stream.concat(
                        of.stream().filter(n -> n.relation().equals("nmod:poss")),
                        of.stream()
                                .filter(n -> isMarked(sentence, n, "by")
                                        || isMarked(sentence, n, "in")
                                                && MEDIA.contains(n.lemma().toLowerCase(Locale.ROOT))
                                        || isMarked(sentence, n, "from") && !isPlace(document, n)))
                .filter(n -> !isDate(n.lemma().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static boolean isPlace(AnalysedDocument document, Token head) {
        return document.names().stream()
                .anyMatch(n -> n.kind() == NameMention.Kind.PLACE && n.span().overlaps(head.span()));
    }

    private static Optional<AttributedSpan> charge(Sentence sentence, Token verb) {
        return Charges.isPassive(sentence, verb)
                ? Charges.act(sentence, verb)
                        .map(act -> said(sentence, ReportingClauses.agent(sentence, verb), verb, act))
                : Optional.empty();
    }

    private static boolean isMarked(Sentence sentence, Token clause, String word) {
        return sentence.children(clause).stream()
                .anyMatch(m -> (m.is("mark") || m.is("case")) && m.form().equalsIgnoreCase(word));
    }

    private static AttributedSpan said(Sentence sentence, Optional<Token> maker, Token cue, Token clause) {
        List<Span> source =
                maker.map(m -> SourcePhrase.nounPhrase(sentence, m)).stream().toList();
        return new AttributedSpan(source, List.of(cue.span()), runs(sentence.subtree(clause)), 1);
    }

    /** The words of a clause in unbroken runs: the parser may hang a phrase of the main clause far behind on it. */
    private static List<Span> runs(List<Token> clause) {
        List<Span> runs = new ArrayList<>();
        int last = -2;
        for (Token token : clause) {
            if (token.upos() == Upos.PUNCT) {
                last = token.index() == last + 1 ? token.index() : last;
            } else {
                boolean goesOn = token.index() == last + 1;
                runs.add(goesOn ? runs.remove(runs.size() - 1).union(token.span()) : token.span());
                last = token.index();
            }
        }
        return runs;
    }
}
