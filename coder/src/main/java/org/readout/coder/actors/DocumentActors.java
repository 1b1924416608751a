package org.readout.coder.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.core.ActorMention;
import org.readout.core.Excerpt;
import org.readout.core.Sector;
import org.readout.core.SourceKind;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** The actors of one document as the resolver found them. */
final class DocumentActors implements ActorIndex {
    private static final Set<String> DOCUMENTS = Set.of(
            "report",
            "statement",
            "document",
            "letter",
            "message",
            "transcript",
            "memo",
            "readout",
            "cable",
            "communique",
            "communiqué",
            "resolution",
            "indictment",
            "filing",
            "complaint",
            "file",
            "survey",
            "poll",
            "study",
            "record");

    private static final Set<String> MEDIA_PEOPLE = Set.of(
            "journalist",
            "reporter",
            "correspondent",
            "photographer",
            "cameraman",
            "editor",
            "blogger",
            "columnist",
            "commentator",
            "presenter");

    private final ActorDictionary dictionary;
    private final Lexicon lexicon;
    private final Discourse discourse;
    private final MentionFinder finder;

    DocumentActors(ActorDictionary dictionary, Lexicon lexicon, Discourse discourse, MentionFinder finder) {
        this.dictionary = dictionary;
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.finder = finder;
    }

    @Override
    public List<ActorMention> parties(Sentence sentence, Token head) {
        return finder.all(sentence, head).stream().map(Mention::toActorMention).toList();
    }

    @Override
    public Optional<Excerpt> antecedent(Sentence sentence, Token pronoun) {
        List<Mention> meant = finder.single(sentence, pronoun);
        return meant.size() == 1 ? discourse.fuller(meant.get(0)).map(Mention::excerpt) : Optional.empty();
    }

    @Override
    public Optional<Excerpt> thing(Sentence sentence, Token pronoun) {
        return finder.thing(sentence, pronoun)
                .map(phrase -> phrase.tokens())
                .map(words -> Excerpt.of(
                        discourse.text(),
                        words.get(0).span().union(words.get(words.size() - 1).span())));
    }

    @Override
    public boolean isPlaceUse(Sentence sentence, Token token) {
        return discourse
                .nameAt(sentence, token)
                .filter(NameMatch::isState)
                .filter(m -> !m.isDemonym())
                .map(m -> discourse.isPlaceUse(sentence, m))
                .orElse(false);
    }

    @Override
    public Optional<ActorMention> asGovernment(Sentence sentence, Token token) {
        return discourse
                .nameAt(sentence, token)
                .filter(NameMatch::isState)
                .filter(m -> !m.isDemonym() && !discourse.isInDateline(sentence, m))
                .map(m -> finder.government(sentence, m).toActorMention());
    }

    @Override
    public Optional<Entry> entry(ActorMention mention) {
        return mention.actor().id().flatMap(dictionary::entry);
    }

    @Override
    public Optional<SourceKind> sourceKind(Sentence sentence, Token head) {
        List<Mention> mentions = finder.single(sentence, head);
        if (!mentions.isEmpty()) {
            return Optional.of(kindOf(sentence, head, mentions.get(0)));
        }
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        if (DOCUMENTS.contains(noun)) {
            return Optional.of(SourceKind.DOCUMENT);
        }
        return lexicon.agent(sentence, head)
                .map(agent -> agent.nature() == Nature.PERSON || agent.nature() == Nature.PEOPLE
                        ? SourceKind.ANONYMOUS
                        : SourceKind.OFFICE);
    }

    private SourceKind kindOf(Sentence sentence, Token head, Mention mention) {
        Referent referent = mention.referent();
        boolean media = referent.actor().sectors().contains(Sector.MED);
        if (referent.entry().map(e -> e.kind() == EntryKind.OUTLET).orElse(false)
                || media && referent.nature() != Nature.PERSON && isMedium(head)) {
            return SourceKind.OUTLET;
        }
        return switch (referent.nature()) {
            case PERSON ->
                referent.actor().name().isPresent() || isSoleOffice(sentence, head)
                        ? SourceKind.PERSON
                        : SourceKind.ANONYMOUS;
            case PEOPLE -> SourceKind.ANONYMOUS;
            case STATE, BODY, GROUP -> SourceKind.OFFICE;
        };
    }

    private static boolean isMedium(Token head) {
        return head.upos() != Upos.PRON && !MEDIA_PEOPLE.contains(head.lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isSoleOffice(Sentence sentence, Token head) {
        NounPhrase phrase = NounPhrase.of(sentence, head);
        return phrase.isDefinite()
                && lexicon.office(sentence, phrase.tokens(), head)
                        .map(Office::sole)
                        .orElse(false);
    }
}
