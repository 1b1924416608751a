package org.readout.coder;

import java.util.Optional;
import java.util.Set;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Mends lists that a parser takes apart: the last member hung beside the first ("talks between Pakistan and neighbouring Afghanistan" as two dependents of the talks), and a name in the midst of a
 * list taken for another name of the one before it ("the European Union, African Union, and United Nations"), and a second thing said beside the saying ("said he had called and that he
 * had urged them").
 */
final class CoordinationAttachment {
    private static final Set<String> HUNG = Set.of("nmod", "obl", "obj", "nsubj");
    private static final Set<String> AND = Set.of("and", "or");

    /** Prepositions after which a second name tells where the first place is: "in Rafah, Gaza, and …". */
    private static final Set<String> WHERE = Set.of("in", "at", "near", "to", "around", "across");

    private CoordinationAttachment() {}

    static AnalysedDocument mend(AnalysedDocument document) {
        return Attachment.mend(document, CoordinationAttachment::mended);
    }

    private static Token mended(Sentence sentence, Token token) {
        return first(sentence, token)
                .or(() -> titled(sentence, token))
                .or(() -> listHead(sentence, token))
                .or(() -> saidBefore(sentence, token))
                .map(head -> Attachment.hung(token, head.index(), "conj"))
                .orElse(token);
    }

    /** The noun before "and" beside which a second one without a preposition of its own is hung on the same word in the same function. */
    private static Optional<Token> first(Sentence sentence, Token second) {
        boolean joins = isNominal(second)
                && HUNG.contains(second.relation())
                && sentence.children(second, "case").isEmpty()
                && sentence.children(second, "cc").stream()
                        .anyMatch(c -> c.index() < second.index() && AND.contains(c.lemma()));
        if (!joins) {
            return Optional.empty();
        }
        int and = sentence.children(second, "cc").get(0).index();
        return sentence.tokens().subList(0, and).stream()
                .filter(t -> t.relation().equals(second.relation()) && t.head().equals(second.head()))
                .filter(CoordinationAttachment::isNominal)
                .reduce((earlier, later) -> later)
                .filter(t -> noVerbBetween(sentence, t, and));
    }

    /** The name before "and" for a noun behind it that is taken for a title of that name: "President X and Chile's acting president, Y". */
    private static Optional<Token> titled(Sentence sentence, Token noun) {
        boolean joins = isNominal(noun)
                && (noun.is("nmod:desc") || noun.is("flat") || noun.is("compound") || noun.is("appos"))
                && sentence.children(noun, "cc").stream()
                        .anyMatch(c -> c.index() < noun.index() && AND.contains(c.lemma()));
        return Optional.of(noun)
                .filter(n -> joins)
                .flatMap(sentence::head)
                .filter(name -> name.upos() == Upos.PROPN)
                .filter(name ->
                        name.index() < sentence.children(noun, "cc").get(0).index());
    }

    /** The clause that tells the first of what is said, for one with a "that" of its own which is joined to the verb of saying itself. */
    private static Optional<Token> saidBefore(Sentence sentence, Token second) {
        boolean opensWithThat = sentence.children(second, "mark").stream()
                .anyMatch(m -> m.lemma().equals("that") && m.index() < second.index());
        if (!second.is("conj") || !opensWithThat) {
            return Optional.empty();
        }
        return sentence.head(second).stream()
                .flatMap(verb -> sentence.children(verb, "ccomp").stream()
                        .filter(c -> verb.index() < c.index() && c.index() < second.index()))
                .findFirst();
    }

    private static boolean noVerbBetween(Sentence sentence, Token noun, int end) {
        return sentence.tokens().subList(noun.index(), end).stream().noneMatch(t -> t.upos() == Upos.VERB);
    }

    /** The first name of a list in which a later one, between commas, is taken for its apposition though the list goes on with "and". */
    private static Optional<Token> listHead(Sentence sentence, Token name) {
        if (!name.is("appos") || name.upos() != Upos.PROPN || name.head().isEmpty()) {
            return Optional.empty();
        }
        Token head = sentence.token(name.head().getAsInt());
        boolean goesOn = sentence.children(head, "conj").stream()
                .anyMatch(c -> c.upos() == Upos.PROPN
                        && c.index() > name.index()
                        && sentence.token(after(sentence, name)).form().equals(","));
        boolean where = sentence.children(head, "case").stream().anyMatch(c -> WHERE.contains(c.lemma()));
        return Optional.of(head).filter(h -> h.upos() == Upos.PROPN && goesOn && !where);
    }

    /** The index of the word behind a name's own words; the last one's where it ends the sentence. */
    private static int after(Sentence sentence, Token name) {
        int last =
                sentence.children(name, "flat").stream().mapToInt(Token::index).reduce(name.index(), Math::max);
        return Math.min(last + 1, sentence.tokens().size() - 1);
    }

    private static boolean isNominal(Token token) {
        return token.upos() == Upos.PROPN || token.upos() == Upos.NOUN;
    }
}
