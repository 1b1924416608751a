package org.readout.coder.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.core.Attribution;
import org.readout.core.SourceKind;
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
     * others stand coming first; a relayed outlet stands outside the people it quotes.
     */
    public List<Attribution> over(Span words) {
        List<Attribution> covering = new ArrayList<>(links.stream()
                .filter(link -> link.content().stream()
                        .anyMatch(c -> c.covers(words) || c.overlaps(words) && overlap(c, words) * 2 > words.length()))
                .toList());
        covering.sort(Comparator.comparing((Attribution link) -> link.source().kind() != SourceKind.OUTLET)
                .thenComparingInt(link -> -reach(link)));
        return withoutRepeats(covering);
    }

    /** A source that stands over the words twice ("Marcos said …, he said"), or whose words hold another's, is one link, and so are two that nobody names. */
    public static List<Attribution> withoutRepeats(List<Attribution> chain) {
        List<Attribution> kept = new ArrayList<>();
        for (Attribution link : chain) {
            if (kept.stream().noneMatch(other -> sameSource(other, link))) {
                kept.add(link);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean sameSource(Attribution a, Attribution b) {
        boolean sameName = a.source().name().isPresent()
                && a.source().name().equals(b.source().name());
        boolean sameWords = a.source().excerpt().isPresent()
                && a.source().excerpt().equals(b.source().excerpt());
        boolean meet = a.source()
                .excerpt()
                .flatMap(e -> b.source().excerpt().map(o -> e.span().overlaps(o.span())))
                .orElse(false);
        boolean bothUnnamed =
                a.source().kind() == SourceKind.UNNAMED && b.source().kind() == SourceKind.UNNAMED;
        boolean sameKind = a.source().kind() == b.source().kind();
        boolean noOutlet = a.source().kind() != SourceKind.OUTLET && b.source().kind() != SourceKind.OUTLET;
        return bothUnnamed || sameWords || sameName && sameKind || meet && (sameKind || noOutlet);
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
