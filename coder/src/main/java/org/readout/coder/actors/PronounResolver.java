package org.readout.coder.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * Resolves pronouns by agreement, syntax and salience.
 *
 * <p>Candidates are the noun phrases of the sentence so far and of the sentences before it. Those that disagree in number,
 * gender or kind, or that syntax excludes (co-arguments of one verb, a phrase that holds the pronoun), are dropped; the
 * rest are ranked by distance, grammatical role, parallelism and frequency, after Lappin and Leass (1994). When the best
 * candidate is no actor, or two actors tie, the pronoun stays unresolved.
 */
final class PronounResolver {
    private static final Set<String> FIRST_PLURAL = Set.of("we", "us", "our", "ours", "ourselves");
    private static final Set<String> FIRST_SINGULAR = Set.of("i", "me", "my", "mine", "myself");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");

    private final Discourse discourse;
    private final MentionFinder finder;
    private final CandidateFinder candidates;

    PronounResolver(Discourse discourse, MentionFinder finder) {
        this.discourse = discourse;
        this.finder = finder;
        this.candidates = new CandidateFinder(discourse, finder);
    }

    List<Mention> resolve(Sentence sentence, Token pronoun) {
        String word = pronoun.form().toLowerCase(Locale.ROOT);
        if (FIRST_PLURAL.contains(word) || FIRST_SINGULAR.contains(word)) {
            return firstPerson(sentence, pronoun, FIRST_PLURAL.contains(word));
        }
        if (RELATIVES.contains(word)) {
            return relative(sentence, pronoun);
        }
        Optional<Agreement> agreement = Agreement.of(word);
        if (agreement.isEmpty() || pronoun.is("expl") || Clauses.isImpersonal(sentence, pronoun)) {
            return List.of();
        }
        if (word.endsWith("self") || word.endsWith("selves")) {
            return reflexive(sentence, pronoun, agreement.get());
        }
        return best(sentence, pronoun, agreement.get()).stream()
                .flatMap(c -> c.mentions().stream())
                .map(m -> pronominal(m.referent(), sentence, pronoun))
                .toList();
    }

    /** The phrase, one that denotes no known actor, that "it" or "they" most likely takes up ("the hospital"). */
    Optional<NounPhrase> thing(Sentence sentence, Token pronoun) {
        return Agreement.of(pronoun.form())
                .filter(agreement -> !agreement.isPersonal())
                .flatMap(agreement -> best(sentence, pronoun, agreement))
                .filter(c -> c.mentions().isEmpty())
                .map(c -> NounPhrase.of(c.sentence(), c.head()));
    }

    private Optional<Candidate> best(Sentence sentence, Token pronoun, Agreement agreement) {
        List<Candidate> ranked = new ArrayList<>(candidates.of(sentence, pronoun, agreement));
        Set<String> excluded = new HashSet<>(coArguments(sentence, pronoun));
        for (Token subject : unspoken(sentence, pronoun).stream().toList()) {
            finder.single(sentence, subject)
                    .forEach(m -> excluded.add(m.referent().key()));
            ranked.removeIf(c -> c.sentence().index() == sentence.index() && sentence.isBelow(c.head(), subject));
        }
        ranked.removeIf(c -> c.mentions().stream()
                .anyMatch(m -> excluded.contains(m.referent().key())));
        return ranked.stream().max(Comparator.comparingDouble(Candidate::score));
    }

    /** Whom the other arguments of the pronoun's verb denote: "he" and "him" of one verb are two. */
    private Set<String> coArguments(Sentence sentence, Token pronoun) {
        if (NounPhrase.isPossessor(pronoun) || !Clauses.isArgument(pronoun)) {
            return Set.of();
        }
        Token verb = sentence.head(pronoun).orElseThrow();
        Stream<Token> own =
                sentence.children(verb).stream().filter(t -> t.index() < pronoun.index() && Clauses.isArgument(t));
        return Stream.concat(own, sharedSubject(sentence, verb).stream())
                .flatMap(t -> finder.single(sentence, t).stream())
                .map(m -> m.referent().key())
                .collect(Collectors.toSet());
    }

    /** The subject that a finite verb has in common with the one it is joined to: "The fund lends to Kenya and has pressed it". */
    private static Optional<Token> sharedSubject(Sentence sentence, Token verb) {
        boolean bare = sentence.children(verb, "nsubj").isEmpty()
                && sentence.children(verb, "cc").stream().anyMatch(c -> c.index() < verb.index());
        return bare && (verb.is("conj") || verb.is("advcl"))
                ? sentence.head(verb).flatMap(first -> sentence.child(first, "nsubj"))
                : Optional.empty();
    }

    /** The unspoken subject of a participle: "X criticised Y, accusing it of …" (X), "accused Y of plotting against it" (Y). */
    private static Optional<Token> unspoken(Sentence sentence, Token pronoun) {
        Optional<Token> participle = sentence.head(pronoun)
                .filter(v ->
                        Clauses.isArgument(pronoun) && v.is("advcl") && v.form().endsWith("ing"))
                .filter(v -> sentence.children(v, "nsubj").isEmpty());
        boolean charge = participle.stream()
                .flatMap(v -> sentence.children(v, "mark").stream())
                .anyMatch(m -> m.lemma().equals("of"));
        return charge
                ? participle.flatMap(sentence::head).flatMap(over -> sentence.child(over, "obj"))
                : participle.flatMap(v -> Clauses.subjectAbove(sentence, pronoun));
    }

    private Mention pronominal(Referent referent, Sentence sentence, Token pronoun) {
        return Mention.of(
                referent, discourse.text(), List.of(pronoun), sentence.index(), pronoun, Mention.Form.PRONOUN);
    }

    /** "who", "which": the noun that the relative clause modifies. */
    private List<Mention> relative(Sentence sentence, Token pronoun) {
        Token at = pronoun;
        while (sentence.head(at).isPresent()) {
            if (at.relation().startsWith("acl")) {
                Token noun = sentence.head(at).get();
                return noun.index() < pronoun.index()
                        ? finder.all(sentence, noun).stream()
                                .map(m -> pronominal(m.referent(), sentence, pronoun))
                                .toList()
                        : List.of();
            }
            at = sentence.head(at).get();
        }
        return List.of();
    }

    /** "himself": the subject of its clause, or the noun it stands beside. */
    private List<Mention> reflexive(Sentence sentence, Token pronoun, Agreement agreement) {
        List<Token> options = new ArrayList<>();
        if (pronoun.index() > 0) {
            options.add(sentence.token(pronoun.index() - 1));
        }
        sentence.head(pronoun).ifPresent(options::add);
        Clauses.subjectAbove(sentence, pronoun).ifPresent(options::add);
        return options.stream()
                .filter(t -> t.index() < pronoun.index())
                .flatMap(t -> finder.single(sentence, t).stream())
                .filter(m -> agreement.fits(m.referent()))
                .limit(1)
                .map(m -> pronominal(m.referent(), sentence, pronoun))
                .toList();
    }

    /** "I" and "we" inside a quotation: the speaker, or the side the speaker acts for. */
    private List<Mention> firstPerson(Sentence sentence, Token pronoun, boolean plural) {
        return new Speakers(discourse, finder)
                .of(sentence, pronoun)
                .map(m -> plural ? side(m.referent()) : m.referent())
                .map(referent -> pronominal(referent, sentence, pronoun))
                .map(List::of)
                .orElse(List.of());
    }

    private Referent side(Referent speaker) {
        return Referent.unnamed(speaker.actor().country(), speaker.actor().sectors(), Nature.PEOPLE, true);
    }
}
