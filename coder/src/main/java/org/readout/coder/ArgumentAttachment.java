package org.readout.coder;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Mends attachments that a parser gets wrong where a preposition is none or stands where it need not: a counted object after "about" or "between" taken for an adjunct
 * ("arrested about two dozen protesters", "killed between 30 and 40 people"), who is called taken for what somebody is called ("called the Sudanese president on Saturday"), what is counted taken for an object beside its number ("killed hundreds of Sudanese civilians"), a subject taken for one ("watched soldiers arrest him"),
 * the subject of a clause hung on the verb above it ("suspended talks after a rebel attack killed two soldiers"), and the day of an event noun hung on the verb after it ("the killing of the leader on Wednesday surprised …").
 */
final class ArgumentAttachment {
    private static final Set<String> TIMES =
            Set.of("second", "minute", "hour", "day", "night", "week", "month", "year", "decade", "time", "morning");

    private static final Set<String> SEEING = Set.of("see", "watch", "hear", "witness", "film");

    private ArgumentAttachment() {}

    static AnalysedDocument mend(AnalysedDocument document) {
        return Attachment.mend(document, ArgumentAttachment::mended);
    }

    private static Token mended(Sentence sentence, Token token) {
        if (isCountedObject(sentence, token) || isCalled(sentence, token)) {
            return Attachment.hung(token, token.head().orElseThrow(), "obj");
        }
        OptionalInt gerund = gerundAfter(sentence, token);
        if (gerund.isPresent()) {
            return Attachment.hung(token, gerund.getAsInt(), "nsubj");
        }
        if (isSubjectTakenForObject(sentence, token)) {
            return Attachment.hung(token, token.head().orElseThrow(), "nsubj");
        }
        OptionalInt clause = clauseAfter(sentence, token);
        if (clause.isPresent()) {
            return Attachment.hung(token, clause.getAsInt(), "nsubj");
        }
        OptionalInt inside = clauseAround(sentence, token);
        if (inside.isPresent()) {
            boolean passive = !sentence.children(sentence.token(inside.getAsInt()), "aux:pass")
                    .isEmpty();
            return Attachment.hung(token, inside.getAsInt(), passive ? "nsubj:pass" : "nsubj");
        }
        OptionalInt suffered = participleOf(sentence, token);
        if (suffered.isPresent()) {
            return Attachment.hung(token, suffered.getAsInt(), "nsubj:pass");
        }
        OptionalInt counted = countBeforeOf(sentence, token);
        if (counted.isPresent()) {
            return Attachment.hung(token, counted.getAsInt(), "nmod");
        }
        if (token.is("nsubj:pass") && !isPassive(sentence, token)) {
            return Attachment.hung(token, token.head().orElseThrow(), "nsubj");
        }
        return eventNounBefore(sentence, token).stream()
                .mapToObj(noun -> Attachment.hung(token, noun, "nmod"))
                .findFirst()
                .orElse(token);
    }

    /** A counted noun without a preposition of its own, under an active verb that has no object. */
    private static boolean isCountedObject(Sentence sentence, Token noun) {
        boolean bare = noun.relation().equals("obl")
                && noun.upos() == Upos.NOUN
                && !TIMES.contains(noun.lemma().toLowerCase(Locale.ROOT))
                && !sentence.children(noun, "nummod").isEmpty()
                && sentence.children(noun, "case").isEmpty();
        return bare
                && sentence.head(noun)
                        .filter(v -> v.upos() == Upos.VERB && v.index() < noun.index())
                        .filter(v -> sentence.children(v, "obj").isEmpty()
                                && sentence.children(v, "aux:pass").isEmpty())
                        .isPresent();
    }

    /** A noun phrase after an active "call" that has no object: nobody is there whom it could name. */
    private static boolean isCalled(Sentence sentence, Token noun) {
        return noun.relation().equals("xcomp")
                && (noun.upos() == Upos.NOUN || noun.upos() == Upos.PROPN)
                && sentence.children(noun, "case").isEmpty()
                && sentence.head(noun)
                        .filter(v -> v.upos() == Upos.VERB && v.lemma().equals("call") && v.index() < noun.index())
                        .filter(v -> sentence.children(v, "nsubj").stream()
                                .anyMatch(s -> s.relation().equals("nsubj")))
                        .filter(v -> sentence.children(v, "obj").isEmpty()
                                && sentence.children(v, "aux:pass").isEmpty())
                        .isPresent();
    }

    /** A noun between a verb of seeing and a verb that has its own object and no subject: "watched soldiers arrest him". */
    private static boolean isSubjectTakenForObject(Sentence sentence, Token noun) {
        return noun.relation().equals("obj")
                && sentence.head(noun)
                        .filter(v -> v.upos() == Upos.VERB && noun.index() < v.index())
                        .filter(v -> sentence.children(v, "nsubj").isEmpty()
                                && sentence.children(v, "obj").stream().anyMatch(o -> o.index() > v.index()))
                        .isPresent()
                && sentence.tokens().subList(0, noun.index()).stream()
                        .filter(t -> t.upos() == Upos.VERB)
                        .reduce((first, last) -> last)
                        .filter(v -> SEEING.contains(v.lemma()))
                        .isPresent();
    }

    /** The gerund right behind a noun that is joined with "and" to an object before it: "recalling their envoys and Chile closing its border". */
    private static OptionalInt gerundAfter(Sentence sentence, Token noun) {
        boolean joined = noun.is("conj")
                && noun.upos() == Upos.PROPN
                && !sentence.children(noun, "cc").isEmpty()
                && sentence.head(noun).filter(h -> h.is("obj")).isPresent();
        if (!joined) {
            return OptionalInt.empty();
        }
        int next = noun.index() + 1;
        while (next < sentence.tokens().size() && sentence.token(next).upos() == Upos.ADV) {
            next++;
        }
        return next < sentence.tokens().size()
                        && sentence.token(next).upos() == Upos.VERB
                        && sentence.token(next).is("advcl")
                        && sentence.token(next).form().endsWith("ing")
                        && sentence.children(sentence.token(next), "nsubj").isEmpty()
                ? OptionalInt.of(next)
                : OptionalInt.empty();
    }

    /** The verb without a subject of its own, in a clause that a mark before the noun opens, for a second subject behind the verb above. */
    private static OptionalInt clauseAfter(Sentence sentence, Token noun) {
        Optional<Token> above = sentence.head(noun)
                .filter(v -> noun.relation().equals("nsubj") && v.upos() == Upos.VERB && v.index() < noun.index())
                .filter(v -> sentence.children(v, "nsubj").stream().anyMatch(s -> s.index() < v.index()));
        return above.stream()
                .flatMap(v -> sentence.children(v).stream())
                .filter(c -> (c.is("advcl") || c.is("ccomp")) && c.index() > noun.index())
                .filter(c -> sentence.children(c, "nsubj").isEmpty()
                        && (c.index() == noun.index() + 1
                                || sentence.children(c, "mark").stream().anyMatch(m -> m.index() < noun.index())))
                .mapToInt(Token::index)
                .findFirst();
    }

    /** The verb without a subject of its own, for a noun right behind the mark that opens its clause but hung on a word before it: "left after a mine killed two", "demanding that the president quit". */
    private static OptionalInt clauseAround(Sentence sentence, Token noun) {
        boolean argument = (noun.is("obj") || noun.is("nsubj"))
                && (noun.upos() == Upos.NOUN || noun.upos() == Upos.PROPN)
                && sentence.children(noun, "case").isEmpty();
        int first = sentence.subtree(noun).stream()
                .mapToInt(Token::index)
                .filter(i -> i <= noun.index())
                .min()
                .orElse(noun.index());
        if (!argument || first == 0 || noun.head().orElse(noun.index()) >= first) {
            return OptionalInt.empty();
        }
        Token mark = sentence.token(first - 1);
        return sentence.head(mark).stream()
                .filter(v -> mark.is("mark") && v.upos() == Upos.VERB && v.index() > noun.index())
                .filter(v -> sentence.children(v, "nsubj").isEmpty() && !sentence.isBelow(noun, v))
                .mapToInt(Token::index)
                .findFirst();
    }

    /** The participle whose sufferer stands before it in a clause that "with" opens: "with two officers killed and six soldiers wounded". */
    private static OptionalInt participleOf(Sentence sentence, Token noun) {
        if (noun.relation().equals("nsubj")) {
            return sentence.head(noun).stream()
                    .filter(v -> v.index() > noun.index() && isWithParticiple(sentence, v))
                    .mapToInt(Token::index)
                    .findFirst();
        }
        Optional<Token> verb = sentence.head(noun).filter(v -> noun.relation().equals("obj"));
        if (verb.isEmpty()) {
            return OptionalInt.empty();
        }
        if (verb.get().index() > noun.index()) {
            return sentence.head(verb.get()).stream()
                    .filter(v -> isWithParticiple(sentence, v) && verb.get().is("advcl"))
                    .mapToInt(v -> verb.get().index())
                    .findFirst();
        }
        boolean second = isWithParticiple(sentence, verb.get())
                && !sentence.children(noun, "cc").isEmpty();
        int last = sentence.subtree(noun).stream().mapToInt(Token::index).max().orElse(noun.index());
        return sentence.children(verb.get()).stream()
                .filter(v -> second && (v.is("advcl") || v.is("conj")) && v.index() == last + 1)
                .filter(v -> v.upos() == Upos.VERB
                        && sentence.children(v, "nsubj").isEmpty()
                        && sentence.children(v, "obj").isEmpty())
                .mapToInt(Token::index)
                .findFirst();
    }

    /** Whether a verb is a participle under "with" without an auxiliary. */
    private static boolean isWithParticiple(Sentence sentence, Token verb) {
        return verb.upos() == Upos.VERB
                && !verb.form().endsWith("ing")
                && Stream.concat(
                                sentence.children(verb, "mark").stream(),
                                sentence.children(verb, "nsubj").stream()
                                        .flatMap(s -> sentence.children(s, "case").stream()))
                        .anyMatch(m -> m.lemma().equalsIgnoreCase("with"))
                && sentence.children(verb).stream().noneMatch(c -> c.relation().startsWith("aux"));
    }

    /** The number right before "of", for what is taken for a second object: "killed thousands of civilians"; an "of" behind the noun is hung on it by mistake. */
    private static OptionalInt countBeforeOf(Sentence sentence, Token noun) {
        return sentence.children(noun, "case").stream()
                .filter(of -> noun.relation().equals("obj") && of.lemma().equals("of"))
                .filter(of -> of.index() > 0 && of.index() < noun.index())
                .map(of -> sentence.token(of.index() - 1))
                .filter(count -> count.upos() == Upos.NOUN || count.upos() == Upos.NUM)
                .filter(count -> count.is("obj") && count.head().equals(noun.head()))
                .mapToInt(Token::index)
                .findFirst();
    }

    private static boolean isPassive(Sentence sentence, Token subject) {
        return sentence.head(subject)
                .filter(v -> sentence.children(v).stream()
                                .noneMatch(c -> c.relation().startsWith("aux") || c.is("cop"))
                        && sentence.children(v).stream().anyMatch(c -> isCountedObject(sentence, c)))
                .isEmpty();
    }

    /** The subject with "of" right after which, before its verb, this prepositional phrase stands without a comma. */
    private static OptionalInt eventNounBefore(Sentence sentence, Token phrase) {
        boolean adjunct = phrase.is("obl") && !sentence.children(phrase, "case").isEmpty();
        if (!adjunct || phrase.head().isEmpty() || phrase.head().getAsInt() < phrase.index()) {
            return OptionalInt.empty();
        }
        return sentence.children(sentence.token(phrase.head().getAsInt())).stream()
                .filter(s -> s.is("nsubj") && s.upos() == Upos.NOUN && s.index() < phrase.index())
                .filter(s -> sentence.children(s, "nmod").stream()
                        .anyMatch(n -> sentence.children(n, "case").stream()
                                .anyMatch(c -> c.lemma().equals("of"))))
                .filter(s -> sentence.tokens().subList(s.index(), phrase.index()).stream()
                        .noneMatch(t -> t.form().equals(",")))
                .mapToInt(Token::index)
                .findFirst();
    }
}
