package org.readout.coder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.coder.actors.ActorIndex;
import org.readout.coder.actors.AidGroups;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.Excerpt;
import org.readout.core.Sector;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.NameMention;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Bodies that the dictionary does not know, by what they are called: "the army", "Open Corridor Relief", "both sides". */
final class UnlistedBodies {
    private static final Map<String, Sector> ORGANS = Map.of(
            "army", Sector.MIL,
            "military", Sector.MIL,
            "troops", Sector.MIL,
            "troop", Sector.MIL,
            "police", Sector.COP,
            "government", Sector.GOV,
            "junta", Sector.GOV,
            "parliament", Sector.LEG,
            "authority", Sector.GOV);

    private static final Set<String> SIDES = Set.of("side", "party", "faction");

    private static final Set<String> SEVERAL = Set.of("both", "two", "all", "rival", "warring", "opposing");

    private static final Set<String> OFFICIAL =
            Set.of("ministry", "department", "office", "commission", "council", "court", "agency", "minister");

    private final ActorIndex actors;
    private final CountrySalience countries;
    private final String text;
    private final List<NameMention> names;

    UnlistedBodies(AnalysedDocument document, ActorIndex actors, CountrySalience countries) {
        this.actors = actors;
        this.countries = countries;
        this.text = document.text();
        this.names = document.names();
    }

    /** Those that a word denotes; empty where it denotes none. */
    List<ActorMention> of(Sentence sentence, Token head) {
        return organ(sentence, head)
                .or(() -> aidGroup(sentence, head))
                .map(List::of)
                .orElseGet(() -> sides(sentence, head));
    }

    /** "The army", "police", "the junta" without a country: an organ of the state that the document is about. */
    private Optional<ActorMention> organ(Sentence sentence, Token head) {
        Sector sector = ORGANS.get(head.lemma().toLowerCase(Locale.ROOT));
        boolean alone = head.upos() == Upos.NOUN
                && !head.is("compound")
                && sentence.children(head).stream().noneMatch(c -> c.is("nmod") || c.is("amod") || c.is("compound"));
        if (sector == null || !alone) {
            return Optional.empty();
        }
        Span words = sentence.children(head, "det").stream().map(Token::span).reduce(head.span(), Span::union);
        return countries
                .of(sentence)
                .map(country -> new ActorMention(
                        Excerpt.of(text, words),
                        new Actor(Optional.empty(), Optional.empty(), Optional.of(country), List.of(sector))));
    }

    /** An organisation unknown to the dictionary whose name says that it helps or watches: "Open Corridor Relief", "Border Rights Monitor". */
    private Optional<ActorMention> aidGroup(Sentence sentence, Token head) {
        if (head.upos() != Upos.PROPN) {
            return Optional.empty();
        }
        return names.stream()
                .filter(n ->
                        n.kind() == NameMention.Kind.ORGANIZATION && n.span().covers(head.span()))
                .filter(n -> holds(sentence, n, AidGroups::isNamedBy)
                        && !holds(sentence, n, w -> OFFICIAL.contains(w.toLowerCase(Locale.ROOT)))
                        && !namesParty(sentence, n))
                .findFirst()
                .map(n -> Excerpt.of(text, n.span()))
                .map(name -> new ActorMention(
                        name,
                        new Actor(
                                Optional.empty(), Optional.of(name.text()), Optional.of("NGO"), List.of(Sector.NGO))));
    }

    /** Whether a name says whose body it is: "the UN human rights office". */
    private boolean namesParty(Sentence sentence, NameMention name) {
        return sentence.tokens().stream()
                .filter(t -> name.span().covers(t.span()))
                .anyMatch(t -> actors.parties(sentence, t).stream()
                        .anyMatch(m -> m.actor().country().isPresent()));
    }

    private static boolean holds(Sentence sentence, NameMention name, Predicate<String> is) {
        return sentence.tokens().stream()
                .filter(t -> name.span().covers(t.span()))
                .anyMatch(t -> is.test(t.form()));
    }

    /** "Both sides", "all parties": the two states that a document is about in equal parts, else those who contend in its one country. */
    private List<ActorMention> sides(Sentence sentence, Token head) {
        boolean several = sentence.children(head).stream()
                .anyMatch(c -> SEVERAL.contains(c.lemma().toLowerCase(Locale.ROOT)));
        if (!several || !SIDES.contains(head.lemma().toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        Stream<String> contending =
                countries.isBetweenEquals() ? countries.pair().stream() : countries.of(sentence).stream();
        return contending
                .map(country -> new ActorMention(
                        Excerpt.of(text, head.span()),
                        new Actor(Optional.empty(), Optional.empty(), Optional.of(country), List.of(Sector.UNK))))
                .toList();
    }
}
