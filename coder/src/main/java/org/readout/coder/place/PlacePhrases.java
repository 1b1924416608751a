package org.readout.coder.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Excerpt;
import org.readout.core.Place;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.NameMention;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Reads the place that a noun phrase names: "Tehran", "northern Tehran", "a residence in northern Tehran", "the Lebanese town of Khiam",
 * "the coast of Yemen", "the Iranian capital".
 */
final class PlacePhrases {
    private static final Set<String> INSIDE =
            Set.of("in", "at", "near", "outside", "off", "around", "inside", "on", "within", "along", "across");
    private static final int DEPTH = 3;

    private final AnalysedDocument document;
    private final Resolution resolution;

    PlacePhrases(AnalysedDocument document, Resolution resolution) {
        this.document = document;
        this.resolution = resolution;
    }

    Optional<Place> read(Sentence sentence, Token head) {
        return read(sentence, head, DEPTH);
    }

    private Optional<Place> read(Sentence sentence, Token head, int depth) {
        if (isName(head)) {
            Optional<Place> named = named(sentence, head).map(place -> ofOther(sentence, head, place, depth));
            boolean isUnknown = named.filter(p -> p.country().isEmpty()).isPresent() && depth > 0;
            return named.map(site -> isUnknown
                    ? inside(sentence, head, depth)
                            .filter(around -> around.country().isPresent())
                            .map(around -> lyingIn(site, around))
                            .orElse(site)
                    : site);
        }
        if (head.lemma().equalsIgnoreCase("capital")) {
            Optional<Place> capital = capital(sentence, head);
            if (capital.isPresent()) {
                return capital;
            }
        }
        if (depth == 0) {
            return Optional.empty();
        }
        return inside(sentence, head, depth).or(() -> ofSite(sentence, head));
    }

    private Optional<Place> inside(Sentence sentence, Token head, int depth) {
        for (Token child : sentence.children(head)) {
            if (isInside(sentence, head, child)) {
                Optional<Place> inner = read(sentence, child, depth - 1);
                if (inner.isPresent()) {
                    return inner.map(place -> ofState(sentence, head, child, place));
                }
            }
        }
        return Optional.empty();
    }

    /** "The Mozambican town of Palma" is no other country's of that name. */
    private Place ofState(Sentence sentence, Token head, Token child, Place place) {
        boolean isOfPart = PlaceNouns.isPart(head)
                && (isCalled(sentence, head, child)
                        || new Locatives(sentence).preposition(child).equals("of"));
        Optional<String> state = sentence.children(head).stream()
                .filter(c -> isOfPart && c.index() < head.index() && isCapital(c))
                .flatMap(c -> Countries.get()
                        .ofPeople(c.form())
                        .or(() -> Countries.get().named(c.form()))
                        .stream())
                .findFirst();
        return state.filter(s -> place.country().filter(s::equals).isEmpty())
                .map(s -> new Place(place.name(), state, Optional.empty(), place.source()))
                .orElse(place);
    }

    /** "The Southern District of New York" is no district of another country: it lies where what its name goes on with lies. */
    private Place ofOther(Sentence sentence, Token head, Place place, int depth) {
        Optional<Place> around = sentence.children(head, "nmod").stream()
                .filter(c -> depth > 0 && isName(c))
                .filter(c -> sentence.children(c, "case").stream()
                        .anyMatch(of -> of.form().equals("of") && of.index() == head.index() + 1))
                .flatMap(c -> read(sentence, c, depth - 1).stream())
                .filter(p -> p.country().isPresent() && place.country().isPresent())
                .filter(p -> !p.country().equals(place.country()))
                .findFirst();
        return around.map(p -> lyingIn(place, p)).orElse(place);
    }

    /** A site whose name no list has, where its phrase says that it lies: "the Saudi Consulate in Istanbul". */
    private Place lyingIn(Place site, Place around) {
        Optional<Excerpt> words = site.source()
                .flatMap(own -> around.source()
                        .map(other -> Excerpt.of(document.text(), own.span().union(other.span()))));
        return new Place(site.name(), around.country(), around.point(), words.or(site::source));
    }

    /** "Kalikot town", "the Bruzgi crossing", "Somalia's coast"; of "Kampala's Nakawa district" the city, where no list has the district. A base may be another country's than that where it lies. */
    private Optional<Place> ofSite(Sentence sentence, Token head) {
        boolean isPart = PlaceNouns.isPart(head);
        if (!isPart && !PlaceNouns.isSite(head)) {
            return Optional.empty();
        }
        List<Place> named = sentence.children(head).stream()
                .filter(c -> c.index() < head.index() && isName(c))
                .filter(c -> c.is("compound") || c.relation().equals("nmod:poss"))
                .sorted(Comparator.comparing(c -> c.relation().equals("nmod:poss")))
                .flatMap(c -> named(sentence, c).stream())
                .filter(p -> isPart || Countries.get().named(p.name()).isEmpty())
                .toList();
        return named.stream()
                .filter(p -> p.point().isPresent())
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** What says where the head lies: "residence in Tehran", "town of Khiam", "the town Khiam". */
    private boolean isInside(Sentence sentence, Token head, Token child) {
        if (!isName(child) && child.upos() != Upos.NOUN) {
            return false;
        }
        if (isCalled(sentence, head, child)) {
            return true;
        }
        String preposition = new Locatives(sentence).preposition(child);
        boolean isOf = preposition.equals("of") && PlaceNouns.isPart(head);
        return child.is("nmod") && child.index() > head.index() && (isOf || INSIDE.contains(preposition));
    }

    /** "The town of Khiam" without "of", which the parser may call either: "the town Khiam". */
    private static boolean isCalled(Sentence sentence, Token head, Token child) {
        boolean isBare = child.relation().equals("nmod")
                && isName(child)
                && sentence.child(child, "case").isEmpty()
                && sentence.subtree(child).get(0).index() == head.index() + 1;
        return child.is("appos") || isBare;
    }

    private static boolean isName(Token token) {
        return token.upos() == Upos.PROPN && Character.isUpperCase(token.form().charAt(0));
    }

    /** The name around a proper noun, as long as the gazetteer knows it. */
    private Optional<Place> named(Sentence sentence, Token head) {
        int first = head.index();
        int last = head.index();
        for (Token child : sentence.children(head)) {
            boolean isPart = child.is("compound")
                    || child.is("flat")
                    || child.is("nmod:desc")
                    || child.is("amod") && isCapital(child);
            if (isPart) {
                first = Math.min(first, child.index());
                last = Math.max(last, child.index());
            }
        }
        for (int from = first; from <= head.index(); from++) {
            for (int to = last; to >= head.index(); to--) {
                Span span = sentence.token(from).span().union(sentence.token(to).span());
                Optional<GazetteerEntry> entry = resolution.of(span.slice(document.text()), sentence);
                if (entry.isPresent() && !isOtherName(span, entry.get())) {
                    return Optional.of(place(entry.get(), withDirection(sentence, from, span)));
                }
            }
        }
        int end = endOfName(sentence, head, last);
        Span span = sentence.token(first).span().union(sentence.token(end).span());
        return isPlaceName(sentence, head, span)
                ? Optional.of(new Place(
                        span.slice(document.text()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Excerpt.of(document.text(), span))))
                : Optional.empty();
    }

    /** Where a name ends that goes on with "of" and another ("the Strait of Hormuz"). */
    private static int endOfName(Sentence sentence, Token head, int last) {
        return sentence.children(head, "nmod").stream()
                .filter(c -> c.index() == last + 2
                        && isName(c)
                        && sentence.token(last + 1).form().equals("of"))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(last);
    }

    /** Whether the model takes the words for the name of a person or body. */
    private boolean isNameOfOthers(Span span) {
        return document.names().stream()
                .anyMatch(n -> n.span().overlaps(span)
                        && (n.kind() == NameMention.Kind.PERSON || n.kind().isBody()));
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }

    /** Whether the model takes the words for the name of a person or body, and the gazetteer knows no prominent place by it. */
    private boolean isOtherName(Span span, GazetteerEntry entry) {
        boolean isProminent = entry.kind() == GazetteerEntry.Kind.COUNTRY
                || entry.kind() == GazetteerEntry.Kind.CAPITAL
                || entry.kind() == GazetteerEntry.Kind.NOTED;
        return document.names().stream()
                .anyMatch(n -> n.span().overlaps(span)
                        && (n.kind() == NameMention.Kind.PERSON
                                || n.kind().isBody()
                                        && (!isProminent || n.span().length() > span.length())));
    }

    private boolean isPlaceName(Sentence sentence, Token head, Span span) {
        boolean isModelled = document.names().stream()
                .anyMatch(n -> n.kind() == NameMention.Kind.PLACE && n.span().covers(head.span()));
        boolean isSite = PlaceNouns.isSite(head)
                || sentence.head(head)
                        .filter(PlaceNouns::isSite)
                        .filter(h -> head.is("nmod") || head.is("compound") && !isNameOfOthers(span))
                        .isPresent();
        return (isModelled || isSite) && span.length() > 2;
    }

    private Span withDirection(Sentence sentence, int from, Span span) {
        return from > 0 && PlaceNouns.isDirection(sentence.token(from - 1))
                ? sentence.token(from - 1).span().union(span)
                : span;
    }

    /** "the Iranian capital", "Sudan's capital". */
    private Optional<Place> capital(Sentence sentence, Token head) {
        List<Token> modifiers = new ArrayList<>(sentence.children(head));
        modifiers.removeIf(m -> m.index() >= head.index());
        for (Token modifier : modifiers) {
            Optional<GazetteerEntry> capital = Countries.get()
                    .ofPeople(modifier.form())
                    .or(() -> Countries.get().named(modifier.form()))
                    .flatMap(country ->
                            calledCapital(country).or(() -> Gazetteer.get().capital(country)));
            if (capital.isPresent()) {
                int from = modifier.index() > 0
                                && sentence.token(modifier.index() - 1).is("det")
                        ? modifier.index() - 1
                        : modifier.index();
                return Optional.of(
                        place(capital.get(), sentence.token(from).span().union(head.span())));
            }
        }
        return Optional.empty();
    }

    /** What the document itself calls the capital ("the capital, Lagos"): seats of government move. */
    private Optional<GazetteerEntry> calledCapital(String country) {
        return document.sentences().stream()
                .flatMap(s -> s.tokens().stream()
                        .filter(t -> t.lemma().equalsIgnoreCase("capital"))
                        .flatMap(t -> s.children(t).stream().filter(c -> isName(c) && isCalled(s, t, c)))
                        .flatMap(t -> resolution.of(t.form(), s).stream()))
                .filter(e -> e.country().filter(country::equals).isPresent())
                .findFirst();
    }

    private Place place(GazetteerEntry entry, Span span) {
        return new Place(entry.name(), entry.country(), entry.point(), Optional.of(Excerpt.of(document.text(), span)));
    }
}
