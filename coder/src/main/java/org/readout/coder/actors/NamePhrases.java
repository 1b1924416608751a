package org.readout.coder.actors;

import java.util.Optional;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** The phrases around people's names: which title belongs to which name, and where a mention with its titles begins. */
final class NamePhrases {
    private final Discourse discourse;
    private final Lexicon lexicon;

    NamePhrases(Discourse discourse, Lexicon lexicon) {
        this.discourse = discourse;
        this.lexicon = lexicon;
    }

    /** The person whose name follows a title without a break ("spokesman Ali Haddad"), whatever the parse makes of it. */
    Optional<NameMatch> personRightAfter(Sentence sentence, Token title) {
        boolean mayTitle = (title.upos() == Upos.NOUN || title.upos() == Upos.PROPN)
                && !NounPhrase.isPlural(title)
                && isTitle(sentence, title);
        return mayTitle
                ? discourse
                        .names()
                        .covering(sentence.index(), title.index() + 1)
                        .filter(m -> m.isPerson() && m.first() == title.index() + 1)
                : Optional.empty();
    }

    private boolean isPersonNoun(Sentence sentence, Token token) {
        return lexicon.agent(sentence, token)
                .filter(a -> a.nature() == Nature.PERSON || a.nature() == Nature.PEOPLE)
                .isPresent();
    }

    /** Where the titles and modifiers before a name begin. */
    int firstOfTitle(Sentence sentence, NounPhrase phrase, int name) {
        int limit = phrase.tokens().get(0).index();
        int first = titlesBefore(sentence, name);
        if (first < limit) {
            return first;
        }
        first = name;
        while (first > limit && mayPrecedeName(sentence, first - 1)) {
            first--;
            Upos upos = sentence.token(first).upos();
            if (upos == Upos.DET || upos == Upos.PRON) {
                break;
            }
        }
        return first;
    }

    /** The first of the title words and names of bodies and nations that stand without a break before a name. */
    private int titlesBefore(Sentence sentence, int name) {
        int first = name;
        while (first > 0 && isTitlePart(sentence, sentence.token(first - 1))) {
            first--;
        }
        return first;
    }

    private boolean isTitlePart(Sentence sentence, Token token) {
        Optional<NameMatch> match = discourse.nameAt(sentence, token);
        if (match.isPresent()) {
            return !match.get().isPerson() && match.get().reading() != Naming.Reading.SEAT;
        }
        boolean noun = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
        return noun && !NounPhrase.isPlural(token) && isTitle(sentence, token);
    }

    private boolean mayPrecedeName(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean otherPerson =
                discourse.nameAt(sentence, token).filter(NameMatch::isPerson).isPresent();
        boolean insideTitle = token.form().equals("of")
                && at > 0
                && (lexicon.isTitleWord(sentence.token(at - 1)) || lexicon.isHonorific(sentence.token(at - 1)));
        boolean joint = token.form().equals("-")
                || token.upos() == Upos.PART && token.lemma().equals("'s");
        return insideTitle || joint || !otherPerson && NounPhrase.isNominal(token);
    }

    /** The person whose name ends the phrase, as in "Hamas political bureau chief Ismail Haniyeh". */
    Optional<NameMatch> personAtEnd(Sentence sentence, NounPhrase phrase) {
        Token head = phrase.head();
        boolean titled = head.upos() == Upos.PROPN
                || lexicon.isHonorific(head)
                || lexicon.agent(sentence, head).isPresent()
                || lexicon.office(sentence, phrase.tokens(), head).isPresent();
        if (!titled) {
            return Optional.empty();
        }
        int last = phrase.tokens().get(phrase.tokens().size() - 1).index();
        return discourse
                .names()
                .covering(sentence.index(), last)
                .filter(NameMatch::isPerson)
                .filter(m -> m.first() > phrase.head().index()
                        || m.covers(phrase.head().index()))
                .filter(m -> !inAttribute(sentence, phrase, m));
    }

    private static boolean inAttribute(Sentence sentence, NounPhrase phrase, NameMatch match) {
        Token at = PlaceOrGovernment.headOf(sentence, match);
        while (at.index() != phrase.head().index()) {
            if (NounPhrase.preposition(sentence, at).isPresent()
                    || NounPhrase.isPossessor(at)
                    || at.head().isEmpty()) {
                return true;
            }
            at = sentence.head(at).orElseThrow();
        }
        return false;
    }

    /** From the head of a person's name to the title before it, when the parse hangs the name on the title. */
    Token nameHead(Sentence sentence, Token token) {
        Optional<NameMatch> match = discourse.nameAt(sentence, token).filter(NameMatch::isPerson);
        if (match.isEmpty()) {
            return token;
        }
        Token at = PlaceOrGovernment.headOf(sentence, match.get());
        while (sentence.head(at).isPresent() && hangsOnTitle(sentence, at)) {
            at = sentence.head(at).get();
        }
        return at;
    }

    private boolean hangsOnTitle(Sentence sentence, Token name) {
        Token title = sentence.head(name).orElseThrow();
        boolean link = name.is("flat")
                || name.is("appos")
                || name.is("compound")
                || name.is("nmod") && NounPhrase.preposition(sentence, name).isEmpty() && !NounPhrase.isPossessor(name);
        if (!link || title.index() > name.index() || !NounPhrase.isNominal(title)) {
            return false;
        }
        return isTitle(sentence, title)
                && NounPhrase.between(sentence, title.index(), name.index() - 1).stream()
                        .allMatch(t -> NounPhrase.isNominal(t)
                                || t.form().equals("-")
                                || t.form().equals("of"));
    }

    private boolean isTitle(Sentence sentence, Token token) {
        return lexicon.isHonorific(token)
                || isPersonNoun(sentence, token)
                || !lexicon.rank(token).isEmpty()
                || Character.isUpperCase(token.form().charAt(0)) && lexicon.isTitleWord(token);
    }
}
