package org.readout.coder.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.actors.ActorIndex;
import org.readout.coder.actors.EntryKind;
import org.readout.core.ActorMention;
import org.readout.core.Attribution.Source;
import org.readout.core.Excerpt;
import org.readout.core.Sector;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.NameMention;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Tells what kind of source a source span is, whom it names, and of which country. */
public final class SourceReader {
    private static final int MAX_WORDS = 10;

    private static final Set<String> DOCUMENTS = Set.of(
            "report",
            "statement",
            "document",
            "letter",
            "message",
            "memo",
            "cable",
            "assessment",
            "study",
            "survey",
            "poll",
            "filing",
            "record",
            "transcript",
            "readout",
            "read-out",
            "communique",
            "communiqué",
            "post",
            "tweet",
            "video",
            "footage",
            "note",
            "indictment",
            "complaint",
            "resolution",
            "review",
            "analysis",
            "data",
            "figure",
            "paper",
            "draft",
            "text",
            "website",
            "bulletin",
            "release",
            "email");

    private static final Set<String> MEDIA = Set.of(
            "media",
            "newspaper",
            "outlet",
            "agency",
            "broadcaster",
            "channel",
            "press",
            "magazine",
            "daily",
            "television",
            "tv",
            "radio",
            "network",
            "newswire",
            "wire",
            "tabloid",
            "station",
            "news",
            "report-media");

    /** Last words of what newspapers, agencies and stations are called. */
    private static final Set<String> MASTHEADS = Set.of(
            "journal",
            "times",
            "post",
            "herald",
            "gazette",
            "tribune",
            "courier",
            "observer",
            "chronicle",
            "mirror",
            "telegraph",
            "guardian",
            "dispatch",
            "ledger",
            "examiner",
            "monitor",
            "bulletin",
            "standard",
            "review",
            "argus",
            "sentinel",
            "news",
            "newspaper",
            "daily",
            "mail",
            "broadcasting",
            "radio",
            "tv",
            "television",
            "wire",
            "press");

    /** Words before the last by which a name is that of a group that helps or watches: "the Border Rights Monitor". */
    private static final Set<String> HELPING = Set.of(
            "relief",
            "aid",
            "charity",
            "foundation",
            "humanitarian",
            "rescue",
            "rights",
            "refugee",
            "refugees",
            "watch",
            "observatory");

    private static final Set<String> UNNAMED_PEOPLE = Set.of(
            "official",
            "source",
            "person",
            "people",
            "diplomat",
            "analyst",
            "expert",
            "witness",
            "resident",
            "aide",
            "adviser",
            "advisor",
            "observer",
            "critic",
            "officer",
            "lawmaker",
            "survivor",
            "activist",
            "doctor",
            "medic",
            "commander",
            "insider",
            "scholar",
            "historian",
            "researcher",
            "member",
            "man",
            "woman",
            "soldier",
            "local",
            "villager",
            "relative",
            "neighbor",
            "neighbour",
            "other",
            "some",
            "many",
            "several",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "dozen",
            "colleague",
            "executive",
            "economist",
            "mediator",
            "negotiator",
            "worker",
            "parent",
            "student",
            "refugee",
            "individual",
            "supporter",
            "opponent",
            "reporter",
            "journalist",
            "civilian",
            "attendee",
            "participant");

    /** Last words of what bodies are called, and of what stands for one. */
    static final Set<String> BODIES = Set.of(
            "committee",
            "commission",
            "council",
            "authority",
            "society",
            "ministry",
            "department",
            "agency",
            "bureau",
            "office",
            "directorate",
            "court",
            "parliament",
            "congress",
            "assembly",
            "party",
            "movement",
            "front",
            "union",
            "federation",
            "association",
            "organisation",
            "organization",
            "institute",
            "foundation",
            "bank",
            "police",
            "army",
            "navy",
            "guard",
            "command",
            "government",
            "administration",
            "service",
            "secretariat",
            "embassy",
            "board",
            "alliance",
            "coalition",
            "company");

    private static final Set<String> TITLES = Set.of(
            "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.", "Prof", "Prof.", "Sir", "Dame", "Lord",
            "Lady");

    private static final Set<String> SPEAKERS = Set.of("spokesman", "spokeswoman", "spokesperson", "spokespeople");

    private final AnalysedDocument document;
    private final ActorIndex actors;

    public SourceReader(AnalysedDocument document, ActorIndex actors) {
        this.document = document;
        this.actors = actors;
    }

    /** The source named by these words, for a pronoun by the words that it stands for, for a lone article by its noun phrase; absent when they hold no noun or pronoun. */
    public Optional<Source> read(Span span) {
        Optional<Sentence> sentence = document.sentenceAt(span.start());
        Optional<Token> head = sentence.flatMap(s -> headOf(s, span));
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Optional<Excerpt> antecedent =
                head.filter(h -> h.upos() == Upos.PRON).flatMap(h -> actors.antecedent(sentence.get(), h));
        if (antecedent.isPresent()) {
            return read(antecedent.get().span());
        }
        Optional<Token> noun =
                head.filter(h -> h.is("det")).flatMap(h -> sentence.get().head(h));
        return noun.map(n -> source(sentence.get(), n, nounPhrase(sentence.get(), n)))
                .or(() -> head.map(h -> source(sentence.get(), h, words(sentence.get(), h, span))));
    }

    /** The span as it is when it is a plain noun phrase; otherwise what one would name the source by. */
    private static Span words(Sentence sentence, Token head, Span span) {
        List<Token> inside =
                sentence.tokens().stream().filter(t -> span.covers(t.span())).toList();
        boolean plain = inside.size() <= MAX_WORDS
                && inside.stream()
                        .noneMatch(t -> t.upos() == Upos.VERB
                                || t.upos() == Upos.PUNCT && !t.form().equals("-"));
        return plain ? span : nounPhrase(sentence, head);
    }

    /** A source as one would name it: the noun phrase without relative clauses, participles, appositions and what follows a comma. */
    static Span nounPhrase(Sentence sentence, Token head) {
        Span phrase = head.span();
        for (Token child : sentence.children(head)) {
            boolean outside = child.is("acl")
                    || child.is("appos")
                    || child.is("punct")
                    || child.is("parataxis")
                    || child.is("advcl")
                    || child.is("case")
                    || child.is("cc")
                    || child.is("cop")
                    || child.is("nsubj");
            boolean member = child.is("conj");
            if (!outside || member) {
                for (Token word : sentence.subtree(child)) {
                    phrase = phrase.union(word.span());
                }
            }
        }
        return phrase;
    }

    /** The word of the span that no other word of it governs. */
    static Optional<Token> headOf(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(t -> span.covers(t.span()))
                .filter(t -> t.upos() == Upos.NOUN
                        || t.upos() == Upos.PROPN
                        || t.upos() == Upos.PRON
                        || t.upos() == Upos.NUM
                        || t.upos() == Upos.ADJ
                        || t.upos() == Upos.DET)
                .filter(t -> sentence.head(t).map(h -> !span.covers(h.span())).orElse(true))
                .findFirst()
                .or(() -> sentence.tokens().stream()
                        .filter(t -> span.covers(t.span()))
                        .filter(t -> t.upos() == Upos.NOUN || t.upos() == Upos.PROPN || t.upos() == Upos.PRON)
                        .findFirst());
    }

    private Source source(Sentence sentence, Token head, Span span) {
        List<ActorMention> parties = actors.parties(sentence, head);
        Optional<ActorMention> party = parties.stream().findFirst();
        SourceKind kind = kind(sentence, head, party);
        Optional<String> name = switch (kind) {
            case ANONYMOUS -> Optional.empty();
            case OUTLET -> outletName(sentence, head, party);
            default -> party.flatMap(p -> p.actor().name());
        };
        Optional<String> country = party.flatMap(p -> p.actor().country());
        return new Source(Optional.of(Excerpt.of(document.text(), span)), kind, name, country);
    }

    private SourceKind kind(Sentence sentence, Token head, Optional<ActorMention> party) {
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        if (party.filter(SourceReader::isOutlet).isPresent()
                || party.filter(this::isOrganisation).isEmpty()
                        && (MEDIA.contains(lemma) || isMasthead(sentence, head))) {
            return SourceKind.OUTLET;
        }
        if (DOCUMENTS.contains(lemma) && head.upos() == Upos.NOUN) {
            return SourceKind.DOCUMENT;
        }
        if (party.filter(this::isNamedPerson).isPresent()) {
            return SourceKind.PERSON;
        }
        if (SPEAKERS.contains(lemma)) {
            return hasProperName(sentence, head) ? SourceKind.PERSON : SourceKind.OFFICE;
        }
        boolean common = head.upos() == Upos.NOUN
                || head.upos() == Upos.NUM
                || head.upos() == Upos.DET
                || head.upos() == Upos.ADJ;
        if (common && UNNAMED_PEOPLE.contains(lemma) && !hasProperName(sentence, head)) {
            return SourceKind.ANONYMOUS;
        }
        if (lemma.equals("they") && party.flatMap(p -> p.actor().id()).isEmpty()) {
            return SourceKind.ANONYMOUS;
        }
        if (party.isPresent() && party.get().actor().id().isPresent()
                || (head.upos() == Upos.PROPN || head.upos() == Upos.NOUN)
                        && BODIES.contains(lemma)
                        && !isSurname(sentence, head)
                || isHelpingGroup(sentence, head)) {
            return SourceKind.OFFICE;
        }
        if (head.upos() == Upos.PROPN || head.upos() == Upos.PRON && !lemma.equals("it") && !lemma.equals("they")) {
            return SourceKind.PERSON;
        }
        return party.isPresent() ? SourceKind.OFFICE : SourceKind.ANONYMOUS;
    }

    /** The outlet's own name: "KCNA" of "North Korea's state news agency KCNA"; absent of "the state news agency". */
    private Optional<String> outletName(Sentence sentence, Token head, Optional<ActorMention> party) {
        if (party.filter(SourceReader::isOutlet).isPresent()) {
            return party.flatMap(p -> p.actor().name());
        }
        if (isMasthead(sentence, head)) {
            return Optional.of(properName(sentence, head));
        }
        Optional<Token> named = sentence.children(head).stream()
                .filter(c -> c.upos() == Upos.PROPN && (c.is("appos") || c.is("flat")))
                .findFirst();
        return named.map(n -> actors.parties(sentence, n).stream()
                .filter(SourceReader::isOutlet)
                .findFirst()
                .flatMap(p -> p.actor().name())
                .orElseGet(() -> properName(sentence, n)));
    }

    /** "The Meridian Arch Journal": two capitalised words or more, the last of which newspapers, agencies and stations are called by. */
    private static boolean isMasthead(Sentence sentence, Token head) {
        return head.upos() == Upos.PROPN
                && MASTHEADS.contains(head.form().toLowerCase(Locale.ROOT))
                && sentence.children(head).stream().anyMatch(c -> c.upos() == Upos.PROPN && c.index() < head.index())
                && !isHelpingGroup(sentence, head);
    }

    /** "The Border Rights Monitor" is no newspaper, and nobody's name. */
    private static boolean isHelpingGroup(Sentence sentence, Token head) {
        return head.upos() == Upos.PROPN
                && MASTHEADS.contains(head.form().toLowerCase(Locale.ROOT))
                && sentence.subtree(head).stream()
                        .filter(t -> t.index() < head.index()
                                && Character.isUpperCase(t.form().charAt(0)))
                        .anyMatch(t -> HELPING.contains(t.form().toLowerCase(Locale.ROOT)));
    }

    /** "Ms. Court", "Sarah Court", and "Court" after her: a name behind a title or that of somebody whom the text names, without an article. */
    private boolean isSurname(Sentence sentence, Token head) {
        boolean isTitled = head.index() > 0
                && TITLES.contains(sentence.token(head.index() - 1).form());
        return isTitled
                || head.upos() == Upos.PROPN
                        && sentence.child(head, "det").isEmpty()
                        && document.names().stream()
                                .filter(n -> n.kind() == NameMention.Kind.PERSON)
                                .map(n -> n.span().slice(document.text()))
                                .anyMatch(n -> (" " + n).endsWith(" " + head.form()));
    }

    private String properName(Sentence sentence, Token head) {
        return sentence.children(head).stream()
                .filter(c -> c.upos() == Upos.PROPN && (c.is("compound") || c.is("flat") || c.is("amod")))
                .map(Token::span)
                .reduce(head.span(), Span::union)
                .slice(document.text());
    }

    /** "The International Atomic Energy Agency" is no news agency. */
    private boolean isOrganisation(ActorMention mention) {
        return actors.entry(mention)
                .filter(e -> e.kind() == EntryKind.ORGANISATION)
                .isPresent();
    }

    private static boolean hasProperName(Sentence sentence, Token head) {
        return sentence.children(head).stream()
                .anyMatch(c -> (c.is("appos") || c.is("flat")) && c.upos() == Upos.PROPN);
    }

    private static boolean isOutlet(ActorMention mention) {
        return mention.actor().id().filter(id -> id.startsWith("out.")).isPresent()
                || mention.actor().sectors().contains(Sector.MED);
    }

    private boolean isNamedPerson(ActorMention mention) {
        return actors.entry(mention).filter(e -> e.kind() == EntryKind.PERSON).isPresent();
    }
}
