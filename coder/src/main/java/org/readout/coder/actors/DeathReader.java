package org.readout.coder.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.time.PublicRecord.Death;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Finds where a text tells, as a fact, of the death of somebody whose day of death the dictionary knows. */
final class DeathReader {
    private static final Set<String> KILL = Set.of("kill", "assassinate", "murder", "eliminate", "slay", "execute");
    private static final Set<String> DIE = Set.of("die", "perish");
    private static final Set<String> DEATH =
            Set.of("death", "killing", "assassination", "elimination", "murder", "slaying", "execution", "martyrdom");
    /** What a killing is under when it need not have happened. */
    private static final Set<String> UNREAL = Set.of(
            "attempt",
            "plot",
            "plan",
            "threaten",
            "threat",
            "vow",
            "call",
            "seek",
            "order",
            "want",
            "try",
            "fail",
            "rumor",
            "rumour",
            "deny",
            "if",
            "prevent",
            "possible");

    private static final Set<String> RECENT = Set.of("recent", "recently");
    private static final int CLIMB = 4;

    private final AnalysedDocument document;
    private final DocumentNames names;

    DeathReader(AnalysedDocument document, DocumentNames names) {
        this.document = document;
        this.names = names;
    }

    /** In text order. */
    List<Death> read() {
        List<Death> deaths = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (NameMatch match : names.of(sentence.index())) {
                Optional<Entry> dead = match.person()
                        .flatMap(Person::entry)
                        .filter(e -> e.died().isPresent());
                dead.flatMap(d -> telling(sentence, head(sentence, match))
                                .map(told -> new Death(
                                        sentence.index(),
                                        told.index(),
                                        d.name(),
                                        d.died().orElseThrow(),
                                        isRecent(sentence, told))))
                        .ifPresent(deaths::add);
            }
        }
        return List.copyOf(deaths);
    }

    /** The head of the noun phrase that the name belongs to: "chief" where the parse has "bureau chief Ismail Haniyeh" so. */
    private static Token head(Sentence sentence, NameMatch match) {
        Token at = sentence.token(match.first());
        for (int i = 0; i < CLIMB + match.last() - match.first(); i++) {
            Optional<Token> above = sentence.head(at);
            boolean isInside = above.filter(a -> match.covers(a.index())).isPresent();
            boolean isTitled = at.is("flat") || at.is("appos") || at.is("compound");
            if (above.isEmpty() || !isInside && !isTitled) {
                return at;
            }
            at = above.get();
        }
        return at;
    }

    /** The word that tells of the death of this person. */
    private static Optional<Token> telling(Sentence sentence, Token person) {
        return sentence.head(person).filter(t -> isDeathOf(t, person)).filter(t -> isFact(sentence, t));
    }

    private static boolean isDeathOf(Token word, Token person) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        if (word.upos() == Upos.VERB) {
            boolean isPatient = person.is("obj") || person.relation().startsWith("nsubj:pass");
            return KILL.contains(lemma) && isPatient || DIE.contains(lemma) && person.is("nsubj");
        }
        return DEATH.contains(lemma) && person.is("nmod");
    }

    private static boolean isFact(Sentence sentence, Token word) {
        boolean isDoubtful = sentence.children(word).stream()
                .anyMatch(c -> c.is("aux")
                                && !c.relation().equals("aux:pass")
                                && !Set.of("have", "be").contains(c.lemma())
                        || c.lemma().equals("not")
                        || c.is("mark") && Set.of("to", "if").contains(c.form().toLowerCase(Locale.ROOT))
                        || UNREAL.contains(c.lemma()));
        return !isDoubtful
                && sentence.head(word)
                        .filter(h -> UNREAL.contains(h.lemma().toLowerCase(Locale.ROOT)))
                        .isEmpty();
    }

    /** "was recently killed", "his recent killing", "a recent bombing in the capital that killed him". */
    private static boolean isRecent(Sentence sentence, Token word) {
        Token at = word;
        boolean isRelative = word.is("acl");
        while (isRelative && !hasRecent(sentence, at) && (at.is("acl") || at.is("nmod") || at.is("obl"))) {
            at = sentence.head(at).orElseThrow();
        }
        return hasRecent(sentence, at);
    }

    private static boolean hasRecent(Sentence sentence, Token word) {
        return sentence.children(word).stream()
                .anyMatch(c -> RECENT.contains(c.form().toLowerCase(Locale.ROOT)));
    }
}
