package org.readout.coder.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.actors.ActorIndex;
import org.readout.coder.actors.EntryKind;
import org.readout.core.ActorMention;
import org.readout.core.SourceKind;
import org.readout.language.AnalysedDocument;
import org.readout.language.NameMention;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Tells what kind of source a noun is: a person who is named, an office or body, somebody unnamed, an outlet or a document. */
final class SourceKinds {
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

    /** What is said of agencies that tell the news. */
    private static final Set<String> OF_NEWS_AGENCIES = Set.of(
            "news",
            "press",
            "media",
            "information",
            "telegraph",
            "photo",
            "wire",
            "state",
            "state-run",
            "state-owned",
            "state-linked",
            "official",
            "semi-official",
            "semiofficial",
            "private",
            "independent",
            "local",
            "national",
            "international",
            "foreign",
            "same",
            "other");

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
            "company",
            "operation",
            "mission",
            "center",
            "centre",
            "observatory",
            "taskforce");

    /** Offices that one at a time holds: "the mayor of Pleebo" is that office, whoever it is. */
    private static final Set<String> OFFICES = Set.of(
            "president",
            "premier",
            "chancellor",
            "minister",
            "secretary",
            "secretary-general",
            "mayor",
            "governor",
            "prefect",
            "speaker",
            "ombudsman",
            "prosecutor",
            "ambassador",
            "envoy",
            "commissioner",
            "chairman",
            "chairwoman",
            "chair",
            "director",
            "bishop",
            "archbishop",
            "king",
            "queen",
            "prince",
            "leader",
            "chief",
            "head");

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some");

    private static final Set<String> UNNAMED = Set.of("unnamed", "unidentified", "anonymous");

    private static final Set<String> TITLES = Set.of(
            "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.", "Prof", "Prof.", "Sir", "Dame", "Lord",
            "Lady");

    private static final Set<String> SPEAKERS = Set.of("spokesman", "spokeswoman", "spokesperson", "spokespeople");

    /** Words at most from the opening of an apposition to the name in it: "Maj. Gen. Andrea Fossati". */
    private static final int LONGEST_RANK = 3;

    private final AnalysedDocument document;
    private final ActorIndex actors;
    private final OutletNames outlets;

    SourceKinds(AnalysedDocument document, ActorIndex actors, OutletNames outlets) {
        this.document = document;
        this.actors = actors;
        this.outlets = outlets;
    }

    /** @param party whom the noun denotes, where that is known */
    SourceKind of(Sentence sentence, Token head, Optional<ActorMention> party) {
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        if (party.filter(OutletNames::isOutlet).isPresent()
                || party.filter(this::isOrganisation).isEmpty()
                        && (MEDIA.contains(lemma) && !isAgencyForOtherThings(sentence, head)
                                || outlets.isName(sentence, head, party) && !isSurname(sentence, head))) {
            return SourceKind.OUTLET;
        }
        if (isBesidesPersonsName(sentence, head)) {
            return SourceKind.PERSON;
        }
        if (sentence.children(head, "amod").stream()
                .anyMatch(a -> UNNAMED.contains(a.lemma().toLowerCase(Locale.ROOT)))) {
            return SourceKind.ANONYMOUS;
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
                || OutletNames.isHelpingGroup(sentence, head)) {
            return SourceKind.OFFICE;
        }
        boolean isBody = isNamed(head, NameMention.Kind.ORGANIZATION) || isNamed(head, NameMention.Kind.ARMED_GROUP);
        if (isBody && !isSurname(sentence, head)) {
            return SourceKind.OFFICE;
        }
        if (head.upos() == Upos.PROPN || head.upos() == Upos.PRON && !lemma.equals("it") && !lemma.equals("they")) {
            return SourceKind.PERSON;
        }
        boolean isIndefinite = sentence.children(head, "det").stream()
                .anyMatch(d -> INDEFINITE.contains(d.form().toLowerCase(Locale.ROOT)));
        boolean isHolder = OFFICES.contains(lemma) && !isIndefinite;
        return isHolder || party.isPresent() && !isIndefinite ? SourceKind.OFFICE : SourceKind.ANONYMOUS;
    }

    /** "Ms. Court", "Sarah Court", and "Court" or "Sarah" after her: a name behind a title or that of somebody whom the text names, without an article. */
    private boolean isSurname(Sentence sentence, Token head) {
        boolean isTitled = head.index() > 0
                && TITLES.contains(sentence.token(head.index() - 1).form());
        return isTitled
                || head.upos() == Upos.PROPN
                        && sentence.child(head, "det").isEmpty()
                        && document.names().stream()
                                .filter(n -> n.kind() == NameMention.Kind.PERSON)
                                .map(n -> n.span().slice(document.text()))
                                .anyMatch(n -> (" " + n).endsWith(" " + head.form())
                                        || n.startsWith(head.form() + " ") && !isInOutletsName(head.form()));
    }

    private boolean isInOutletsName(String word) {
        return document.names().stream()
                .filter(n -> n.kind() == NameMention.Kind.OUTLET)
                .map(n -> n.span().slice(document.text()))
                .anyMatch(n -> n.contains(" ") && n.contains(word));
    }

    /** "The International Atomic Energy Agency" is no news agency. */
    private boolean isOrganisation(ActorMention mention) {
        return actors.entry(mention)
                .filter(e -> e.kind() == EntryKind.ORGANISATION)
                .isPresent();
    }

    /** "The United Nations refugee agency", "the space agency": what it is for is said, and it is not news. */
    private static boolean isAgencyForOtherThings(Sentence sentence, Token head) {
        return head.lemma().equalsIgnoreCase("agency")
                && sentence.children(head).stream()
                        .filter(c -> c.is("compound") || c.is("amod"))
                        .map(Token::form)
                        .anyMatch(word -> Character.isLowerCase(word.charAt(0)) && !OF_NEWS_AGENCIES.contains(word));
    }

    /** Whether a noun can mean who speaks: a person, somebody's office, a name. */
    static boolean maySpeak(Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        return noun.upos() == Upos.PROPN
                || UNNAMED_PEOPLE.contains(lemma)
                || OFFICES.contains(lemma)
                || SPEAKERS.contains(lemma)
                || BODIES.contains(lemma);
    }

    private static boolean hasProperName(Sentence sentence, Token head) {
        return sentence.children(head).stream()
                .anyMatch(c -> (c.is("appos") || c.is("flat")) && c.upos() == Upos.PROPN);
    }

    private boolean isNamedPerson(ActorMention mention) {
        return actors.entry(mention).filter(e -> e.kind() == EntryKind.PERSON).isPresent();
    }

    /** "Tonga's foreign minister, Sione Fakafanua", "the patriarch Bour Chhorn": a common noun with the name of a person. */
    private boolean isBesidesPersonsName(Sentence sentence, Token head) {
        return head.upos() == Upos.NOUN
                && sentence.children(head).stream()
                        .filter(c -> c.is("appos") || c.is("flat"))
                        .flatMap(c -> sentence.subtree(c).stream().limit(LONGEST_RANK))
                        .anyMatch(c -> c.upos() == Upos.PROPN && isNamed(c, NameMention.Kind.PERSON));
    }

    private boolean isNamed(Token word, NameMention.Kind kind) {
        return document.names().stream()
                .anyMatch(n -> n.kind() == kind && n.span().covers(word.span()));
    }

    /** Whether words for an office are those of the one who holds it or speaks for it: "the army's spokesman", "the mayor of Pleebo". */
    static boolean isHolder(String words) {
        String[] own = words.toLowerCase(Locale.ROOT).split(" of ")[0].split(" ");
        String last = own[own.length - 1];
        return SPEAKERS.contains(last) || OFFICES.contains(last);
    }
}
