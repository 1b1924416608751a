package org.readout.coder.attribution;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coder.actors.ActorIndex;
import org.readout.coder.actors.AidGroups;
import org.readout.coder.actors.Mastheads;
import org.readout.core.ActorMention;
import org.readout.core.Sector;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.NameMention;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Tells which names are those of outlets, and what an outlet is called. */
final class OutletNames {
    /** Words by which an outlet that was named is meant again; "reporters" at large are none. */
    private static final Set<String> TAKING_UP = Set.of(
            "the newspaper",
            "the paper",
            "the daily",
            "the weekly",
            "the magazine",
            "the outlet",
            "the site",
            "the website",
            "the broadcaster",
            "the channel",
            "the station",
            "the network");

    /** Below it what the language model takes for an outlet is as often a place or a body. */
    private static final double LIKELY = 0.5;

    private final AnalysedDocument document;
    private final ActorIndex actors;

    OutletNames(AnalysedDocument document, ActorIndex actors) {
        this.document = document;
        this.actors = actors;
    }

    /** Whether a party is an outlet of the dictionary or works for the media. */
    static boolean isOutlet(ActorMention mention) {
        return mention.actor().id().filter(id -> id.startsWith("out.")).isPresent()
                || mention.actor().sectors().contains(Sector.MED);
    }

    /** Whether words, in any case, mean an outlet named before. */
    static boolean takesUp(String words) {
        return TAKING_UP.contains(words.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a noun is the last word of an outlet's name: of a masthead, or of what the language model reads as one where the dictionary knows nobody of that name
     * ("Bishkek claims").
     */
    boolean isName(Sentence sentence, Token head, Optional<ActorMention> party) {
        boolean isKnown = party.flatMap(p -> p.actor().id()).isPresent();
        return isMasthead(sentence, head) || !isKnown && named(head).isPresent();
    }

    /** The outlet's own name: "KCNA" of "North Korea's state news agency KCNA"; absent of "the state news agency". */
    Optional<String> of(Sentence sentence, Token head, Optional<ActorMention> party) {
        Optional<String> known =
                party.filter(OutletNames::isOutlet).flatMap(p -> p.actor().name());
        if (known.isPresent()) {
            return known;
        }
        if (isMasthead(sentence, head)) {
            return Optional.of(properName(sentence, head));
        }
        if (named(head).isPresent()) {
            return named(head);
        }
        Optional<Token> named = sentence.children(head).stream()
                .filter(c -> c.upos() == Upos.PROPN && (c.is("appos") || c.is("flat")))
                .findFirst();
        return named.map(n -> actors.parties(sentence, n).stream()
                .filter(OutletNames::isOutlet)
                .findFirst()
                .flatMap(p -> p.actor().name())
                .orElseGet(() -> properName(sentence, n)));
    }

    /** The name that the language model reads as an outlet's at a word, in full where the text gives it longer before ("The Herald" after "The Terai Herald"). */
    private Optional<String> named(Token head) {
        return document.names().stream()
                .filter(n -> n.span().covers(head.span()))
                .filter(n -> n.kind() == NameMention.Kind.OUTLET && n.probability() >= LIKELY)
                .map(n -> bare(n.span()))
                .findFirst()
                .map(name -> longer(head, name).orElse(name))
                .or(() -> head.upos() == Upos.PROPN && isMastheadWord(head)
                        ? longer(head, head.form())
                        : Optional.empty());
    }

    /** A longer name of a body, given before, that ends in these words. */
    private Optional<String> longer(Token head, String name) {
        return document.names().stream()
                .filter(n -> n.kind().isBody() && n.span().end() <= head.span().start())
                .map(n -> bare(n.span()))
                .filter(other -> other.endsWith(" " + name))
                .filter(other -> Stream.of(other.split(" ")).noneMatch(AidGroups::isNamedBy))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean isMastheadWord(Token word) {
        return Mastheads.isNamedBy(word.form());
    }

    private String bare(Span name) {
        return name.slice(document.text()).replaceFirst("^[Tt]he ", "");
    }

    /** "The Meridian Arch Journal": two capitalised words or more, the last of which newspapers, agencies and stations are called by. */
    private static boolean isMasthead(Sentence sentence, Token head) {
        return head.upos() == Upos.PROPN
                && isMastheadWord(head)
                && sentence.children(head).stream().anyMatch(c -> c.upos() == Upos.PROPN && c.index() < head.index())
                && !isHelpingGroup(sentence, head);
    }

    /** "The Border Rights Monitor" is no newspaper, and nobody's name. */
    static boolean isHelpingGroup(Sentence sentence, Token head) {
        return head.upos() == Upos.PROPN
                && isMastheadWord(head)
                && sentence.subtree(head).stream()
                        .filter(t -> t.index() < head.index()
                                && Character.isUpperCase(t.form().charAt(0)))
                        .anyMatch(t -> AidGroups.isNamedBy(t.form()));
    }

    private String properName(Sentence sentence, Token head) {
        return sentence.children(head).stream()
                .filter(c -> c.upos() == Upos.PROPN && (c.is("compound") || c.is("flat") || c.is("amod")))
                .map(Token::span)
                .reduce(head.span(), Span::union)
                .slice(document.text());
    }
}
