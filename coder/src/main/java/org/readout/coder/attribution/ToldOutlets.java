package org.readout.coder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.core.Attribution;
import org.readout.core.Attribution.Form;
import org.readout.core.Attribution.Source;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * The outlets through which a source reaches this document, where its own words say so: another outlet that it told ("an official told Boussole that …", "told the daily"), or whose informant it is ("the Monitor's informants"). Such an
 * outlet is a link outside the source's. The outlet that publishes the document, known by its masthead, byline or dateline, is none.
 */
final class ToldOutlets {
    /** Words at most in a line that names the publisher. */
    private static final int LONGEST_LINE = 12;

    /** Lines in which a document names its publisher. */
    private static final int OPENING = 8;

    private final AnalysedDocument document;
    private final SourceReader sources;

    ToldOutlets(AnalysedDocument document, SourceReader sources) {
        this.document = document;
        this.sources = sources;
    }

    /** The links in text order with those outlets, each before the source that told it. */
    List<Attribution> join(List<Attribution> links) {
        List<Attribution> all = new ArrayList<>();
        for (Attribution link : links) {
            if (link.source().kind() != SourceKind.OUTLET) {
                outlet(link, all)
                        .map(outlet ->
                                new Attribution(outlet, link.cue(), link.content(), Form.INDIRECT, Optional.empty()))
                        .ifPresent(all::add);
            }
            all.add(link);
        }
        return all;
    }

    private Optional<Source> outlet(Attribution link, List<Attribution> before) {
        return Stream.concat(told(link), owner(link))
                .flatMap(span -> sources.read(span).stream())
                .filter(s -> isRelayed(s, before))
                .map(ToldOutlets::asOutlet)
                .findFirst();
    }

    /** A name that no list has is read as somebody's: here it is an outlet's. A common noun stays without one until {@link RelayScope} takes it up. */
    private static Source asOutlet(Source read) {
        Optional<String> name = read.kind() == SourceKind.OUTLET
                ? read.name()
                : read.excerpt().map(e -> e.text().replaceFirst("^[Tt]he ", ""));
        return new Source(
                read.excerpt(),
                SourceKind.OUTLET,
                name,
                read.kind() == SourceKind.OUTLET ? read.country() : Optional.empty());
    }

    /** Whom the verb of the cue told. */
    private Stream<Span> told(Attribution link) {
        return link.cue().stream()
                .flatMap(cue -> document.sentenceAt(cue.span().start()).stream()
                        .flatMap(s -> s.tokens().stream()
                                .filter(t ->
                                        cue.span().covers(t.span()) && t.lemma().equalsIgnoreCase("tell"))
                                .flatMap(t ->
                                        Stream.concat(s.children(t, "iobj").stream(), s.children(t, "obj").stream()))
                                .map(o -> SourcePhrase.nounPhrase(s, o))));
    }

    /** Whose informants the source is. */
    private Stream<Span> owner(Attribution link) {
        return link.source().excerpt().stream()
                .flatMap(e -> document.sentenceAt(e.span().start()).stream()
                        .flatMap(s -> s.tokens().stream()
                                .filter(t -> e.span().covers(t.span())
                                        && t.relation().equals("nmod:poss")
                                        && t.upos() == Upos.PROPN)
                                .map(t -> withArticle(s, t))));
    }

    private static Span withArticle(Sentence sentence, Token name) {
        return sentence.children(name).stream()
                .filter(c -> c.is("det") || c.is("compound") || c.is("flat"))
                .map(Token::span)
                .reduce(name.span(), Span::union);
    }

    /** Whether the words mean an outlet that is not the publisher: named as one, or taking one up that was named before. */
    private boolean isRelayed(Source source, List<Attribution> before) {
        String words = source.excerpt().map(e -> e.text()).orElse("");
        String last = words.substring(words.lastIndexOf(' ') + 1);
        if (last.isEmpty() || isPublisher(last)) {
            return false;
        }
        boolean isName = Character.isUpperCase(last.charAt(0));
        boolean wasNamed = before.stream()
                .map(Attribution::source)
                .filter(s -> s.kind() == SourceKind.OUTLET)
                .flatMap(s -> s.name().or(() -> s.excerpt().map(e -> e.text())).stream())
                .anyMatch(n -> !isName || n.endsWith(last));
        boolean isOutlet = source.kind() == SourceKind.OUTLET || isName && isIntroduced(last);
        boolean takesUp = OutletNames.takesUp(words) || words.equalsIgnoreCase("the agency");
        return isName ? wasNamed || isOutlet : takesUp && wasNamed;
    }

    /** "The Paris news site Boussole". */
    private boolean isIntroduced(String name) {
        return Pattern.compile(
                        "\\b(?:site|website|newspaper|paper|daily|weekly|magazine|broadcaster|channel|agency|outlet) (?:[A-Z]\\S* ){0,3}"
                                + Pattern.quote(name) + "\\b")
                .matcher(document.text())
                .find();
    }

    /** Whether a short line or a bracket of the opening has the word: "By Ana Ruiz, The Volta Ledger", "(The Volta Ledger)". */
    private boolean isPublisher(String word) {
        if (document.document().outlet().filter(o -> o.endsWith(word)).isPresent()) {
            return true;
        }
        String opening = document.text().lines().limit(OPENING).collect(Collectors.joining("\n"));
        Pattern bracket = Pattern.compile("[(/|][^()/|\n]{0,40}" + Pattern.quote(word) + "[)/|]");
        return bracket.matcher(opening).find()
                || opening.lines()
                        .filter(l -> l.split(" ").length <= LONGEST_LINE)
                        .filter(l -> !l.endsWith("."))
                        .anyMatch(l -> l.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }
}
