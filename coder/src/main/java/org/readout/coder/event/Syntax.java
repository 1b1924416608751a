package org.readout.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Reads grammatical functions off a Universal Dependencies tree as a person understands them: the subject of an infinitive is its
 * controller, of a relative clause its antecedent, of a passive its by-agent.
 */
final class Syntax {
    /** Verbs whose object is the understood subject of their complement ("urged Israel to stop"). */
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "urge",
            "ask",
            "force",
            "want",
            "tell",
            "order",
            "allow",
            "help",
            "push",
            "persuade",
            "convince",
            "pressure",
            "press",
            "encourage",
            "permit",
            "enable",
            "invite",
            "instruct",
            "warn",
            "beg",
            "implore",
            "accuse",
            "blame",
            "stop",
            "prevent",
            "ban",
            "bar",
            "expect",
            "require",
            "cause",
            "lead",
            "compel",
            "let",
            "make",
            "command",
            "advise",
            "request",
            "authorize",
            "task",
            "forbid",
            "dissuade",
            "deter",
            "prompt",
            "get",
            "see",
            "keep",
            "call",
            "criticize",
            "condemn",
            "exhort",
            "need");

    private static final Set<String> RELATIVES = Set.of("who", "that", "which", "whom", "whose");
    private static final Set<String> PLURAL_FORMS = Set.of("have", "are", "were");
    private static final int DEPTH = 6;

    /** Auxiliaries of what is demanded: "that they be freed", "that he should go". */
    private static final Set<String> DEMANDED = Set.of("be", "should", "must");

    private static final Set<String> DEMANDING = Set.of(
            "insist",
            "demand",
            "ask",
            "request",
            "propose",
            "require",
            "recommend",
            "urge",
            "suggest",
            "order",
            "stipulate");

    private final Sentence sentence;

    Syntax(Sentence sentence) {
        this.sentence = sentence;
    }

    boolean isPassive(Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(c -> c.relation().equals("aux:pass") || c.relation().equals("nsubj:pass"));
    }

    /** The understood agent-position argument of a verb, adjective or participle. */
    Optional<Token> subject(Token verb) {
        return subject(verb, DEPTH);
    }

    /** The understood object: of an active verb, the subject of a passive, the noun that a participle or relative clause modifies. */
    Optional<Token> object(Token verb) {
        Optional<Token> own = sentence.child(verb, "obj");
        if (own.isPresent()) {
            return own.map(this::antecedentOf);
        }
        if (isPassive(verb)) {
            return surfaceSubject(verb, DEPTH);
        }
        if (isPastParticipleModifier(verb) || JoinedParty.of(sentence, verb).isPresent()) {
            return sentence.head(verb);
        }
        if (verb.relation().equals("acl:relcl")
                && sentence.child(verb, "nsubj").filter(s -> !isRelative(s)).isPresent()) {
            return sentence.head(verb);
        }
        if (verb.relation().equals("conj")) {
            return sentence.head(verb)
                    .filter(h -> h.upos() == Upos.VERB
                            && isPassive(h)
                            && sentence.child(verb, "nsubj").isEmpty())
                    .filter(h -> verb.has("VerbForm=Part"))
                    .flatMap(this::object);
        }
        return Participles.toldOf(sentence, verb);
    }

    Optional<Token> indirectObject(Token verb) {
        return sentence.child(verb, "iobj").map(this::antecedentOf);
    }

    /** Obliques of a verb or dependents of a noun that have this preposition (its first word, lower case). */
    List<Token> withPreposition(Token head, String preposition) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(head)) {
            if ((child.is("obl") || child.is("nmod") || child.is("advcl") || child.is("acl"))
                    && prepositions(child).contains(preposition)) {
                found.add(antecedentOf(child));
            }
        }
        if (found.isEmpty() && preposition.equals("of")) {
            ofRightAfter(head).ifPresent(found::add);
        }
        return found;
    }

    /** The noun of an "of" that stands right after a noun: it belongs to that noun, wherever the parser hung it. */
    private Optional<Token> ofRightAfter(Token noun) {
        int next = noun.index() + 1;
        return Optional.of(next)
                .filter(n -> noun.upos() == Upos.NOUN && n < sentence.tokens().size())
                .map(sentence::token)
                .filter(t -> t.is("case") && t.lemma().equals("of"))
                .flatMap(sentence::head)
                .filter(t -> t.index() > next && t.upos() != Upos.VERB);
    }

    /** The prepositions and subordinating marks at a word: each word of a compound preposition, and the whole with spaces. */
    List<String> prepositions(Token dependent) {
        List<String> words = new ArrayList<>();
        for (Token child : sentence.children(dependent)) {
            if (child.is("case") || child.is("mark")) {
                String first = child.form().toLowerCase(Locale.ROOT);
                words.add(first);
                for (Token rest : sentence.children(child, "fixed")) {
                    words.add(first + " " + rest.form().toLowerCase(Locale.ROOT));
                }
            }
        }
        return words;
    }

    /** "Insisted that it take place": the base form after "that" tells what is demanded and not what is. */
    boolean isSubjunctive(Token verb) {
        return verb.is("ccomp")
                && verb.form().equals(verb.lemma())
                && sentence.children(verb, "aux").isEmpty()
                && sentence.head(verb)
                        .filter(h -> DEMANDING.contains(h.lemma()))
                        .isPresent();
    }

    /** "Insisted that it was no rupture": an inflected verb under "insist" tells what is held to be and not what is demanded. */
    boolean isAssertion(Token verb) {
        boolean insisted = verb.is("ccomp")
                && sentence.head(verb).filter(h -> h.lemma().equals("insist")).isPresent();
        List<Token> auxiliaries = sentence.children(verb).stream()
                .filter(c -> c.is("aux") || c.is("cop"))
                .toList();
        return insisted
                && (auxiliaries.isEmpty()
                        ? !verb.form().equals(verb.lemma())
                        : auxiliaries.stream()
                                .noneMatch(a -> DEMANDED.contains(a.form().toLowerCase(Locale.ROOT))));
    }

    /** The heads of complement clauses: infinitives, that-clauses, and gerunds after a preposition. */
    List<Token> complements(Token head) {
        return sentence.children(head).stream()
                .filter(c -> c.is("xcomp")
                        || c.is("ccomp")
                        || c.is("acl") && !c.is("acl:relcl") && !c.has("VerbForm=Part")
                        || c.is("advcl") && (c.has("VerbForm=Ger") || isInfinitive(c)) && !c.is("advcl:relcl"))
                .toList();
    }

    boolean isInfinitive(Token verb) {
        return sentence.children(verb, "mark").stream().anyMatch(m -> m.lemma().equals("to"));
    }

    boolean isRelative(Token token) {
        return RELATIVES.contains(token.lemma().toLowerCase(Locale.ROOT))
                && (token.upos() == Upos.PRON || token.upos() == Upos.DET || token.upos() == Upos.SCONJ);
    }

    /** The noun a relative pronoun stands for; any other token itself. */
    Token antecedentOf(Token token) {
        if (!isRelative(token)) {
            return token;
        }
        Token at = token;
        for (int i = 0; i < DEPTH; i++) {
            Token verb = at;
            if (at.is("acl:relcl") || at.is("advcl:relcl")) {
                return sentence.head(at)
                        .map(noun -> isPlural(verb) ? whole(noun) : noun)
                        .orElse(token);
            }
            Optional<Token> up = sentence.head(at);
            if (up.isEmpty()) {
                return token;
            }
            at = up.get();
        }
        return token;
    }

    /** Whether a clause's verb agrees with a plural: "the army and the RSF, which have agreed". */
    private boolean isPlural(Token verb) {
        return verb.has("Number=Plur")
                || sentence.children(verb).stream()
                        .anyMatch(c -> (c.is("aux") || c.is("cop"))
                                && PLURAL_FORMS.contains(c.form().toLowerCase(Locale.ROOT)));
    }

    /** The first member of the names that one is joined to. */
    private Token whole(Token noun) {
        boolean joined = noun.is("conj") && noun.upos() == Upos.PROPN;
        return joined ? sentence.head(noun).filter(h -> h.upos() == Upos.PROPN).orElse(noun) : noun;
    }

    /** The owner of a noun: its possessor. */
    Optional<Token> possessor(Token noun) {
        return sentence.child(noun, "nmod:poss").map(this::antecedentOf);
    }

    /** Pre-nominal modifiers in text order. */
    List<Token> modifiers(Token noun) {
        return sentence.children(noun).stream()
                .filter(c -> c.index() < noun.index())
                .filter(c ->
                        c.is("amod") || c.is("compound") || c.is("nmod:desc") || c.is("nmod:unmarked") || c.is("flat"))
                .toList();
    }

    private Optional<Token> subject(Token verb, int depth) {
        if (depth == 0) {
            return Optional.empty();
        }
        if (isPassive(verb)
                || isPastParticipleModifier(verb)
                || Participles.toldOf(sentence, verb).isPresent()) {
            return agent(verb);
        }
        return JoinedParty.of(sentence, verb).or(() -> surfaceSubject(verb, depth));
    }

    private Optional<Token> agent(Token verb) {
        return sentence.children(verb, "obl").stream()
                .filter(o -> o.relation().equals("obl:agent") || prepositions(o).contains("by"))
                .findFirst();
    }

    private Optional<Token> surfaceSubject(Token verb, int depth) {
        Optional<Token> own = sentence.children(verb, "nsubj").stream()
                .filter(s -> !s.relation().equals("nsubj:outer") && !isDateline(s))
                .findFirst();
        if (own.isPresent()) {
            return own.map(this::antecedentOf);
        }
        Optional<Token> head = sentence.head(verb);
        if (head.isEmpty() || depth == 0) {
            return Optional.empty();
        }
        Token over = head.get();
        if (verb.is("conj")) {
            return isPassive(over) && !verb.has("VerbForm=Part")
                    ? surfaceSubject(over, depth - 1)
                    : subject(over, depth - 1);
        }
        if (verb.is("xcomp") || verb.is("ccomp") || verb.is("advcl")) {
            if (Participles.isAlongside(sentence, verb)) {
                return surfaceSubject(over, depth - 1);
            }
            Optional<Token> clause = Participles.clauseOf(sentence, verb);
            return clause.isPresent() ? surfaceSubject(clause.get(), depth - 1) : controller(over, depth);
        }
        if (verb.is("acl:relcl")) {
            return sentence.child(verb, "obj").isPresent() || isPassive(verb)
                    ? Optional.of(over)
                    : Optional.of(over).filter(h -> hasRelativeSubject(verb));
        }
        if (verb.is("acl")) {
            return isInfinitive(verb) || !verb.has("VerbForm=Part") && !verb.has("VerbForm=Ger")
                    ? owner(over, depth - 1)
                    : Optional.of(over);
        }
        return Optional.empty();
    }

    /** "BEIJING: The ministry urged …", "New Delhi: The ministry urged …": the place before a colon is parsed as a subject. */
    private boolean isDateline(Token subject) {
        return subject.index() + 1 < sentence.tokens().size()
                && sentence.token(subject.index() + 1).form().equals(":")
                && sentence.tokens().subList(0, subject.index() + 1).stream()
                        .allMatch(t -> Character.isUpperCase(t.form().charAt(0)));
    }

    private boolean hasRelativeSubject(Token verb) {
        return sentence.children(verb, "nsubj").stream().anyMatch(this::isRelative);
    }

    private Optional<Token> controller(Token over, int depth) {
        if (over.upos() == Upos.NOUN || over.upos() == Upos.PROPN) {
            return surfaceSubject(over, depth - 1).or(() -> owner(over, depth - 1));
        }
        if (over.upos() == Upos.ADJ && over.is("xcomp")) {
            return sentence.head(over)
                    .flatMap(verb -> isPassive(verb) ? surfaceSubject(verb, depth - 1) : sentence.child(verb, "obj"))
                    .map(this::antecedentOf)
                    .or(() -> surfaceSubject(over, depth - 1));
        }
        if (OBJECT_CONTROL.contains(over.lemma())) {
            Optional<Token> object = isPassive(over)
                    ? surfaceSubject(over, depth - 1)
                    : sentence.child(over, "obj")
                            .or(() -> sentence.child(over, "iobj"))
                            .or(() -> over.lemma().equals("call")
                                            || over.lemma().equals("press")
                                    ? withPreposition(over, "on").stream().findFirst()
                                    : Optional.empty());
            if (object.isPresent()) {
                return object.map(this::antecedentOf);
            }
        }
        return surfaceSubject(over, depth - 1);
    }

    /** Whose the noun is: possessor, of-dependent, or the subject of the verb it is the object of. */
    private Optional<Token> owner(Token noun, int depth) {
        if (depth <= 0) {
            return Optional.empty();
        }
        Optional<Token> possessor = possessor(noun);
        if (possessor.isPresent()) {
            return possessor;
        }
        Optional<Token> by = withPreposition(noun, "by").stream()
                .filter(t -> t.upos() != Upos.VERB)
                .findFirst();
        if (by.isPresent()) {
            return by;
        }
        Optional<Token> nationality = modifiers(noun).stream()
                .filter(m -> m.upos() == Upos.ADJ || m.upos() == Upos.PROPN)
                .findFirst();
        if (nationality.isPresent()
                && Character.isUpperCase(nationality.get().form().charAt(0))) {
            return nationality;
        }
        if (noun.is("obj") || noun.is("obl")) {
            return sentence.head(noun).flatMap(v -> subject(v, depth - 1));
        }
        return noun.is("nsubj:pass") ? sentence.head(noun).flatMap(this::agent) : Optional.empty();
    }

    /** A past participle after the noun it modifies ("the bomb planted by …"). */
    private boolean isPastParticipleModifier(Token verb) {
        return verb.is("acl")
                && !verb.is("acl:relcl")
                && (verb.has("Tense=Past") || verb.has("Voice=Pass"))
                && !isInfinitive(verb)
                && sentence.child(verb, "nsubj").isEmpty();
    }
}
