package org.readout.coder.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.core.Attribution;
import org.readout.core.Attribution.Form;
import org.readout.core.Attribution.Source;
import org.readout.core.Excerpt;
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
    private static final String KIND =
            "(?:site|website|newspaper|paper|daily|weekly|magazine|broadcaster|channel|agency|outlet)";
    private static final Pattern INTRODUCED =
            Pattern.compile("\\b" + KIND + "((?: [A-Z]\\S{0,40}){1,4})|\\b([A-Z]\\S{0,40}) " + KIND + "\\b");

    private static final Set<String> SPEAKING = Set.of("speak", "talk");
    private static final Set<String> ADDRESSING = Set.of("to", "with");

    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final AnalysedDocument document;
    private final SourceReader sources;
    private final OwnOutlet own;

    /** Words of names that the document calls those of outlets. */
    private final Set<String> introduced = new HashSet<>();

    /** Last words of the names of outlets so far. */
    private final Set<String> named = new HashSet<>();

    ToldOutlets(AnalysedDocument document, SourceReader sources) {
        this.document = document;
        this.sources = sources;
        this.own = new OwnOutlet(document.document());
        INTRODUCED
                .matcher(document.text())
                .results()
                .flatMap(m -> Stream.of(m.group(1), m.group(2)))
                .filter(Objects::nonNull)
                .flatMap(names -> NOT_A_LETTER.splitAsStream(names))
                .forEach(introduced::add);
    }

    /** The links in text order with those outlets, each before the source that told it. */
    List<Attribution> join(List<Attribution> links) {
        List<Attribution> all = new ArrayList<>();
        for (Attribution link : links) {
            if (link.source().kind() != SourceKind.OUTLET) {
                outlet(link)
                        .map(outlet ->
                                new Attribution(outlet, link.cue(), link.content(), Form.INDIRECT, Optional.empty()))
                        .ifPresent(told -> {
                            remember(told.source());
                            all.add(told);
                        });
            } else {
                remember(link.source());
            }
            all.add(link);
        }
        return all;
    }

    private void remember(Source outlet) {
        outlet.name()
                .or(() -> outlet.excerpt().map(Excerpt::text))
                .map(ToldOutlets::last)
                .ifPresent(named::add);
    }

    private Optional<Source> outlet(Attribution link) {
        return Stream.of(told(link), owner(link), spokenTo(link))
                .flatMap(spans -> spans)
                .flatMap(span -> sources.read(span).stream())
                .filter(s -> isRelayed(s))
                .map(ToldOutlets::asOutlet)
                .findFirst();
    }

    /** A name that no list has is read as somebody's: here it is an outlet's. A common noun stays without one until {@link RelayScope} takes it up. */
    private static Source asOutlet(Source read) {
        Optional<String> name = read.kind() == SourceKind.OUTLET
                ? read.name()
                : read.excerpt().map(e -> ARTICLE.matcher(e.text()).replaceFirst(""));
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

    /** "Said the officials, who spoke to the Tribune." */
    private Stream<Span> spokenTo(Attribution link) {
        return link.source().excerpt().stream()
                .flatMap(e -> document.sentenceAt(e.span().start()).stream()
                        .flatMap(s -> s.tokens().stream()
                                .filter(t -> SPEAKING.contains(t.lemma().toLowerCase(Locale.ROOT))
                                        && t.relation().equals("acl:relcl"))
                                .filter(t -> s.head(t)
                                        .filter(h -> e.span().covers(h.span()))
                                        .isPresent())
                                .flatMap(t -> s.children(t, "obl").stream())
                                .filter(o -> s.children(o, "case").stream()
                                        .anyMatch(c ->
                                                ADDRESSING.contains(c.form().toLowerCase(Locale.ROOT))))
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
    private boolean isRelayed(Source source) {
        String words = source.excerpt().map(Excerpt::text).orElse("");
        String name = ARTICLE.matcher(words).replaceFirst("");
        boolean isUnlisted = source.country().isEmpty();
        if (name.isEmpty() || own.isCalled(name) || isUnlisted && own.isAddressed(name)) {
            return false;
        }
        String last = last(name);
        if (Character.isUpperCase(last.charAt(0))) {
            return source.kind() == SourceKind.OUTLET || named.contains(last) || introduced.contains(last);
        }
        return (OutletNames.takesUp(words) || words.equalsIgnoreCase("the agency")) && !named.isEmpty();
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
