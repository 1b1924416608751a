package org.readout.coder.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.coder.codebook.Codebook;
import org.readout.core.ActorMention;
import org.readout.core.Sector;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * PLOVER's contexts of records: those that their sentence shows, and those that run through the document.
 *
 * <p>A sentence shows a context by its words (a lemma or form, or two or three in a row) and by its records: {@code party:MIL} asks for a party of that sector, {@code between:GOV-IGO} for an act of words among
 * parties of two countries, or of a country and a body of states, of those sectors (in the order of the alphabet), {@code home:COERCE} for an act of that type by a state's bodies against unarmed people of the same country.
 */
final class Contexts {
    /** A context belongs to the whole document when at least this share of its sentences shows it. */
    private static final double DOCUMENT_SHARE = 0.18;

    private static final int LONGEST = 3;
    private static final Set<Sector> STATE = Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD);
    private static final Set<Sector> ARMED = Set.of(Sector.REB, Sector.PRM, Sector.UAF, Sector.IMG);

    private final Codebook codebook;
    private final Map<String, Set<String>> signsByContext;

    Contexts(Codebook codebook) {
        this.codebook = codebook;
        this.signsByContext = codebook.contexts();
    }

    /** The events of a document with their contexts. */
    List<CodedEvent> complete(AnalysedDocument document, List<CodedEvent> events) {
        Map<Integer, Set<String>> own = new HashMap<>();
        document.sentences().forEach(s -> own.put(s.index(), showing(words(s))));
        events.forEach(e -> own.merge(e.sentence().index(), showing(signs(e)), Contexts::both));
        Set<String> everywhere = everywhere(own);
        return events.stream()
                .map(e -> e.withContexts(List.copyOf(
                        new TreeSet<>(both(own.getOrDefault(e.sentence().index(), Set.of()), everywhere)))))
                .toList();
    }

    private static Set<String> everywhere(Map<Integer, Set<String>> bySentence) {
        Map<String, Integer> counts = new HashMap<>();
        bySentence.values().forEach(set -> set.forEach(c -> counts.merge(c, 1, Integer::sum)));
        Set<String> everywhere = new HashSet<>();
        counts.forEach((context, n) -> {
            if (n >= 2 && n >= DOCUMENT_SHARE * bySentence.size()) {
                everywhere.add(context);
            }
        });
        return everywhere;
    }

    private Set<String> showing(Set<String> signs) {
        Set<String> found = new HashSet<>();
        signsByContext.forEach((context, listed) -> {
            if (listed.stream().anyMatch(signs::contains)) {
                found.add(context);
            }
        });
        return found;
    }

    private static Set<String> words(Sentence sentence) {
        Set<String> words = new HashSet<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String lemmas = "";
            String forms = "";
            for (int j = i; j < Math.min(tokens.size(), i + LONGEST); j++) {
                lemmas = (lemmas + " " + tokens.get(j).lemma().toLowerCase(Locale.ROOT)).strip();
                forms = (forms + " " + tokens.get(j).form().toLowerCase(Locale.ROOT)).strip();
                words.add(lemmas);
                words.add(forms);
            }
        }
        return words;
    }

    private Set<String> signs(CodedEvent event) {
        Set<String> signs = new HashSet<>();
        List<ActorMention> parties = Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList();
        boolean isSaid = codebook.type(event.kind().type()).isVerbal();
        for (ActorMention party : parties) {
            party.actor().sectors().forEach(s -> signs.add("party:" + s));
            parties.stream()
                    .filter(other -> isSaid)
                    .filter(other -> isForeign(party, other))
                    .forEach(other -> between(party, other, signs));
        }
        if (event.actors().stream().anyMatch(a -> isStateOver(a, event.recipients()))) {
            signs.add("home:" + event.kind().type());
        }
        return signs;
    }

    /** "between:GOV-IGO" for each pair of sectors, in the order of the alphabet. */
    private static void between(ActorMention one, ActorMention other, Set<String> signs) {
        for (Sector a : one.actor().sectors()) {
            for (Sector b : other.actor().sectors()) {
                String pair = a.name().compareTo(b.name()) <= 0 ? a + "-" + b : b + "-" + a;
                signs.add("between:" + pair);
            }
        }
    }

    private static boolean isForeign(ActorMention one, ActorMention other) {
        return one.actor().country().isPresent()
                && other.actor().country().isPresent()
                && !one.actor().country().equals(other.actor().country());
    }

    private static boolean isStateOver(ActorMention actor, List<ActorMention> recipients) {
        return actor.actor().sectors().stream().anyMatch(STATE::contains)
                && actor.actor().country().isPresent()
                && recipients.stream()
                        .anyMatch(r -> r.actor().country().equals(actor.actor().country())
                                && r.actor().sectors().stream().noneMatch(s -> STATE.contains(s) || ARMED.contains(s)));
    }

    private static Set<String> both(Set<String> a, Set<String> b) {
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return all;
    }
}
