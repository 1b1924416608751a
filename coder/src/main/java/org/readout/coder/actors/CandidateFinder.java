package org.readout.coder.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Gathers and scores the noun phrases that a pronoun might point back to. */
final class CandidateFinder {
    private static final int REACH = 3;
    private static final int REACH_OF_PEOPLE = 6;
    private static final Set<String> DELIBERATE = Set.of(
            "say",
            "tell",
            "vow",
            "warn",
            "inform",
            "announce",
            "accuse",
            "deny",
            "decide",
            "agree",
            "refuse",
            "want",
            "seek",
            "plan",
            "claim",
            "threaten",
            "insist",
            "urge",
            "demand",
            "launch",
            "fire",
            "send",
            "believe",
            "consider",
            "order",
            "reject",
            "call",
            "attack",
            "strike",
            "kill",
            "capture",
            "try",
            "retaliate",
            "respond",
            "fear",
            "hope",
            "intend",
            "acknowledge",
            "confirm",
            "pledge",
            "promise",
            "vote",
            "condemn",
            "withdraw",
            "deploy",
            "react",
            "blame",
            "offer",
            "thank",
            "praise",
            "welcome",
            "criticise",
            "criticize",
            "denounce",
            "complain",
            "summon",
            "expel",
            "recall",
            "suspend",
            "impose",
            "ask",
            "appeal",
            "invite",
            "propose",
            "allege",
            "dismiss",
            "release",
            "arrest",
            "detain",
            "ban",
            "bar",
            "sign",
            "negotiate",
            "apologise",
            "apologize",
            "seize",
            "invade",
            "bomb",
            "shell");

    /** Verbs whose object is spoken to or of as an actor: "it" after them is no thing. */
    private static final Set<String> ADDRESSING = Set.of(
            "accuse",
            "urge",
            "tell",
            "ask",
            "blame",
            "warn",
            "thank",
            "praise",
            "criticise",
            "criticize",
            "inform",
            "invite",
            "press",
            "pressure",
            "persuade",
            "threaten",
            "congratulate",
            "sue",
            "denounce");

    private final Discourse discourse;
    private final MentionFinder finder;

    CandidateFinder(Discourse discourse, MentionFinder finder) {
        this.discourse = discourse;
        this.finder = finder;
    }

    List<Candidate> of(Sentence sentence, Token pronoun, Agreement agreement) {
        List<Candidate> out = new ArrayList<>();
        int reach = agreement.isPersonal() ? REACH_OF_PEOPLE : REACH;
        for (int s = sentence.index(); s >= Math.max(0, sentence.index() - reach); s--) {
            Sentence at = discourse.document().sentences().get(s);
            for (Token token : at.tokens()) {
                boolean before = s < sentence.index() || token.index() < pronoun.index();
                if (isPhraseHead(at, token) && (before || isCataphoric(sentence, pronoun, token))) {
                    if (s < sentence.index() || !isExcluded(sentence, pronoun, token)) {
                        add(sentence, pronoun, agreement, at, token, out);
                    }
                }
            }
            if (!agreement.isPersonal()
                    && out.stream().anyMatch(c -> !c.mentions().isEmpty())
                    && s < sentence.index()) {
                break;
            }
        }
        return out;
    }

    private void add(
            Sentence sentence, Token pronoun, Agreement agreement, Sentence at, Token token, List<Candidate> out) {
        List<Mention> mentions = agreement == Agreement.THEY ? finder.all(at, token) : finder.single(at, token);
        boolean joint = agreement == Agreement.THEY && mentions.size() > 1;
        List<Mention> fitting = joint
                ? mentions
                : mentions.stream().filter(m -> agreement.fits(m.referent())).toList();
        double score = score(sentence, pronoun, at, token, fitting);
        if (!fitting.isEmpty()) {
            double thing = agreement == Agreement.IT ? thinglike(sentence, pronoun) : 0;
            out.add(new Candidate(
                    at, token, fitting, score - thing + (joint ? 10 : plainness(agreement, fitting.get(0)))));
        } else if (mentions.isEmpty() && competes(at, agreement, token)) {
            out.add(new Candidate(at, token, List.of(), score - deliberate(sentence, pronoun)));
        }
    }

    /** "they" prefers people and the plural to a state or body. */
    private static double plainness(Agreement agreement, Mention mention) {
        return agreement == Agreement.THEY && !mention.referent().plural() ? -50 : 0;
    }

    private double score(Sentence sentence, Token pronoun, Sentence at, Token token, List<Mention> mentions) {
        int distance = sentence.index() - at.index();
        double score = 100 * Math.pow(0.65, distance);
        score += role(token);
        if (token.is("nsubj") && at.head(token).flatMap(at::head).isEmpty()) {
            score += 12;
        }
        if (token.is("nsubj") && pronoun.is("nsubj")) {
            score += 10;
        }
        if (distance == 0 && Clauses.speaksOf(sentence, token, pronoun)) {
            score += 25;
        }
        if (distance == 0 && NounPhrase.isPossessor(pronoun) && isSubjectAbove(sentence, pronoun, token)) {
            score += 25;
        }
        if (distance == 0 && isConjunctBefore(sentence, pronoun, token)) {
            score += 60;
        }
        if (distance == 0 && token.index() > pronoun.index()) {
            score -= 20;
        }
        if (distance == 0) {
            score += 15.0 * token.index() / Math.max(1, pronoun.index());
        }
        if (mentions.stream().anyMatch(CandidateFinder::isOutlet)) {
            score -= 20;
        }
        if (!mentions.isEmpty()) {
            score += 2 * Math.min(5, discourse.frequency(mentions.get(0).referent()));
        }
        return score;
    }

    /** "Hamas, Iran and its allies": a possessor inside a joined phrase is the member before it. */
    private static boolean isConjunctBefore(Sentence sentence, Token pronoun, Token token) {
        if (!NounPhrase.isPossessor(pronoun)) {
            return false;
        }
        Token owned = sentence.head(pronoun).orElseThrow();
        if (!owned.is("conj")) {
            return false;
        }
        Token first = sentence.head(owned).orElseThrow();
        Token nearest = sentence.children(first, "conj").stream()
                .filter(c -> c.index() < owned.index())
                .reduce(first, (a, b) -> b);
        return nearest.index() == token.index();
    }

    /** Outlets stand in news to be quoted, and are seldom spoken of. */
    private static boolean isOutlet(Mention mention) {
        return mention.referent()
                .entry()
                .filter(e -> e.kind() == EntryKind.OUTLET)
                .isPresent();
    }

    private static double role(Token token) {
        if (token.is("nsubj")) {
            return 30;
        }
        if (token.is("obj") || token.is("iobj")) {
            return 12;
        }
        return token.is("obl") ? 6 : 0;
    }

    private static boolean isSubjectAbove(Sentence sentence, Token pronoun, Token token) {
        return Clauses.subjectAbove(sentence, pronoun)
                .filter(s -> s.index() == token.index())
                .isPresent();
    }

    /** Verbs of will and force have actors, not things, for their subject, and those of address for their object. */
    private static double deliberate(Sentence sentence, Token pronoun) {
        boolean willed = sentence.head(pronoun)
                .filter(verb -> pronoun.relation().equals("nsubj") && DELIBERATE.contains(verb.lemma())
                        || (pronoun.is("obj") || pronoun.is("iobj")) && ADDRESSING.contains(verb.lemma()))
                .isPresent();
        return willed ? 70 : 0;
    }

    /** Elsewhere "it" refers to a thing or an event more often than to an actor. */
    private static double thinglike(Sentence sentence, Token pronoun) {
        if (NounPhrase.isPossessor(pronoun) || deliberate(sentence, pronoun) > 0) {
            return 0;
        }
        return pronoun.is("nsubj") ? 25 : 45;
    }

    private static boolean competes(Sentence sentence, Agreement agreement, Token token) {
        if (agreement.isPersonal() || token.upos() != Upos.NOUN && token.upos() != Upos.PROPN) {
            return false;
        }
        boolean plural = NounPhrase.isPlural(token);
        boolean argument = Clauses.isArgument(token) || sentence.head(token).isEmpty();
        return argument && plural == (agreement == Agreement.THEY);
    }

    private boolean isPhraseHead(Sentence sentence, Token token) {
        boolean word = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.PRON;
        if (!word || token.is("flat") || token.is("compound") || token.is("fixed")) {
            return false;
        }
        return discourse
                .nameAt(sentence, token)
                .map(m -> PlaceOrGovernment.headOf(sentence, m).index() == token.index())
                .orElse(true);
    }

    /** "For his part, Mr. Haddad …": a possessive before the subject of its clause may point forward to it. */
    private static boolean isCataphoric(Sentence sentence, Token pronoun, Token token) {
        return NounPhrase.isPossessor(pronoun)
                && token.is("nsubj")
                && token.head().isPresent()
                && Clauses.predicate(sentence, pronoun)
                        .filter(p -> p.index() == token.head().getAsInt())
                        .isPresent();
    }

    private static boolean isExcluded(Sentence sentence, Token pronoun, Token token) {
        return token.index() == pronoun.index()
                || sentence.isBelow(pronoun, token)
                        && !isInClauseOf(sentence, pronoun, token)
                        && !isConjunctBefore(sentence, pronoun, token)
                || !NounPhrase.isPossessor(pronoun) && Clauses.coArguments(sentence, pronoun, token);
    }

    /** Whether the pronoun is below the noun only by way of a clause: "the man who lost his son". */
    private static boolean isInClauseOf(Sentence sentence, Token pronoun, Token noun) {
        Token at = pronoun;
        while (at.index() != noun.index()) {
            if (at.is("acl")) {
                return true;
            }
            at = sentence.head(at).orElseThrow();
        }
        return false;
    }
}
