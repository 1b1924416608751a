package org.readout.coder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coder.actors.AidGroups;
import org.readout.coder.attribution.QuoteMarks;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.Excerpt;
import org.readout.core.Sector;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * The aid group that publishes a document about its own work, for which "we" outside quotations and "our teams" stand.
 *
 * <p>Its name holds a word for help or watching ("Open Corridor Relief") and is the document's outlet or the first such name in it.
 */
final class Publisher {
    private static final Set<String> FIRST = Set.of("we", "us", "our", "ours");

    /** What it is called where no name of it is whole: "UN refugee" of "the UN refugee agency" names nobody. */
    private static final String NAMELESS = "aid group";

    private final AnalysedDocument document;
    private final Optional<String> name;
    private final List<Span> quoted;

    Publisher(AnalysedDocument document) {
        this.document = document;
        this.quoted = QuoteMarks.of(document.text()).spans();
        this.name = Stream.concat(document.document().outlet().stream(), named(document))
                .filter(Publisher::isAidGroup)
                .findFirst()
                .map(n -> isWhole(n) ? n : NAMELESS);
    }

    private static Stream<String> named(AnalysedDocument document) {
        return document.names().stream()
                .filter(n -> n.kind().isBody())
                .map(n -> Excerpt.of(document.text(), n.span()).text());
    }

    /** Whether a name is not cut short, before a common noun. */
    private static boolean isWhole(String name) {
        return Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1));
    }

    private static boolean isAidGroup(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("\\W+")).anyMatch(AidGroups::isNamedBy);
    }

    /** The group, where a word outside quotations is "we" or what is "ours". */
    Optional<ActorMention> of(Sentence sentence, Token head) {
        boolean own = isFirst(head)
                || sentence.children(head, "nmod").stream().anyMatch(c -> c.is("nmod:poss") && isFirst(c));
        return own && !isQuoted(head)
                ? name.map(n -> new ActorMention(
                        Excerpt.of(document.text(), head.span()),
                        new Actor(Optional.empty(), Optional.of(n), Optional.of("NGO"), List.of(Sector.NGO))))
                : Optional.empty();
    }

    private static boolean isFirst(Token token) {
        return FIRST.contains(token.form().toLowerCase(Locale.ROOT));
    }

    private boolean isQuoted(Token token) {
        return quoted.stream().anyMatch(q -> q.covers(token.span()));
    }
}
