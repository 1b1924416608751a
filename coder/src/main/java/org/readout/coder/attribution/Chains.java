package org.readout.coder.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.core.Attribution;
import org.readout.core.Span;

/**
 * The attributions of a document, for asking who says what stands at a place.
 *
 * @param links in text order of their cues
 */
public record Chains(List<Attribution> links) {

    public Chains {
        links = List.copyOf(links);
    }

    /**
     * The chain over some words, from the outermost source to the innermost: the links whose content covers the words, those outside whose content
     * others stand coming first.
     */
    public List<Attribution> over(Span words) {
        List<Attribution> covering = new ArrayList<>(links.stream()
                .filter(link -> link.content().stream()
                        .anyMatch(c -> c.covers(words) || c.overlaps(words) && overlap(c, words) * 2 > words.length()))
                .toList());
        covering.sort(Comparator.comparingInt((Attribution link) -> -reach(link)));
        return List.copyOf(covering);
    }

    /** Links whose source words overlap these. */
    public List<Attribution> from(Span source) {
        return links.stream()
                .filter(l -> l.source()
                        .excerpt()
                        .filter(e -> e.span().overlaps(source))
                        .isPresent())
                .toList();
    }

    private static int overlap(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }

    /** Of nested contents the outer one is longer: it holds the inner source and cue too. */
    private static int reach(Attribution link) {
        return link.content().stream().mapToInt(Span::length).sum();
    }
}
