package org.readout.coder.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.NameMention;
import org.readout.language.NameMention.Kind;
import org.readout.language.Sentence;
import org.readout.language.Upos;

/** Adds the dictionary's proper names that the model overlooked or cut short: "Popular Mobilisation Forces". */
final class ListedNames {
    /** What a name has that the model did not see. */
    private static final double PROBABILITY = 0.5;

    private static final Set<Upos> PROPER = Set.of(Upos.PROPN, Upos.ADJ);

    private static final Set<String> SMALL = Set.of("of", "for", "and", "in", "the", "on", "al", "de");

    private final ActorDictionary dictionary;
    private final AnalysedDocument document;

    ListedNames(ActorDictionary dictionary, AnalysedDocument document) {
        this.dictionary = dictionary;
        this.document = document;
    }

    /** These names and the listed ones, in text order; a listed name takes the place of those inside it. */
    List<NameMention> addTo(List<NameMention> names) {
        List<NameMention> all = new ArrayList<>(names);
        for (Sentence sentence : document.sentences()) {
            List<Words.Word> words = Words.of(
                    document.text(), sentence.span().start(), sentence.span().end());
            int at = 0;
            while (at < words.size()) {
                NameTable.Hit hit = dictionary.namesAt(words, at);
                if (hit.length() > 0) {
                    Span span = new Span(
                            words.get(at).start(),
                            words.get(at + hit.length() - 1).end());
                    add(all, sentence, span, hit.namings());
                }
                at += Math.max(1, hit.length());
            }
        }
        all.sort(Comparator.comparing(NameMention::span));
        return all;
    }

    private void add(List<NameMention> all, Sentence sentence, Span span, List<Naming> namings) {
        Set<Kind> kinds = namings.stream()
                .filter(n -> n.reading() != Naming.Reading.GOVERNMENT)
                .map(ListedNames::kind)
                .collect(Collectors.toSet());
        boolean free = all.stream()
                .filter(n -> n.span().overlaps(span))
                .allMatch(n -> span.covers(n.span()) && span.length() > n.span().length());
        if (kinds.size() == 1 && free && isProper(sentence, span)) {
            all.removeIf(n -> span.covers(n.span()));
            all.add(new NameMention(span, kinds.iterator().next(), PROBABILITY));
        }
    }

    /** Whether it is written as one name: "Peru's Congress" are two, "the Cambodian army" is one with a common noun. */
    private boolean isProper(Sentence sentence, Span span) {
        String text = span.slice(document.text());
        return Character.isUpperCase(text.charAt(0))
                && Stream.of(text.split("[\\s-]+"))
                        .allMatch(
                                w -> SMALL.contains(w) || !Character.isLowerCase(w.charAt(0)) && !w.matches(".*['’]s"))
                && sentence.tokens().stream()
                        .anyMatch(t -> span.covers(t.span())
                                && PROPER.contains(t.upos())
                                && Character.isUpperCase(t.form().charAt(0)));
    }

    /** The kind of name that a naming is. */
    static Kind kind(Naming naming) {
        return switch (naming.reading()) {
            case DEMONYM -> Kind.NATIONALITY;
            case SEAT -> Kind.PLACE;
            case GOVERNMENT -> Kind.ORGANIZATION;
            case NAME ->
                switch (naming.entry().kind()) {
                    case STATE -> Kind.PLACE;
                    case BODY, ORGANISATION -> Kind.ORGANIZATION;
                    case GROUP -> Kind.ARMED_GROUP;
                    case OUTLET -> Kind.OUTLET;
                    case PERSON -> Kind.PERSON;
                };
        };
    }
}
