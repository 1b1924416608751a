package org.readout.coder.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** What a document has talked about so far: its mentions in text order, as they are resolved. */
final class Discourse {
    private final AnalysedDocument document;
    private final DocumentNames names;
    private final AsOf asOf;
    private final Datelines datelines;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Long, List<Mention>> resolved = new HashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    Discourse(AnalysedDocument document, DocumentNames names, AsOf asOf) {
        this.document = document;
        this.names = names;
        this.asOf = asOf;
        this.datelines = new Datelines(document.text());
    }

    AnalysedDocument document() {
        return document;
    }

    String text() {
        return document.text();
    }

    DocumentNames names() {
        return names;
    }

    AsOf asOf() {
        return asOf;
    }

    Optional<NameMatch> nameAt(Sentence sentence, Token token) {
        return names.covering(sentence.index(), token.index());
    }

    /** Whether the name of a state, its capital or its people stands for a place. */
    boolean isPlaceUse(Sentence sentence, NameMatch match) {
        return isInDateline(sentence, match) || PlaceOrGovernment.isPlaceUse(sentence, match);
    }

    boolean isInDateline(Sentence sentence, NameMatch match) {
        return datelines.covers(sentence.token(match.first())
                .span()
                .union(sentence.token(match.last()).span()));
    }

    Optional<List<Mention>> resolved(Sentence sentence, Token token) {
        return Optional.ofNullable(resolved.get(position(sentence, token)));
    }

    void resolve(Sentence sentence, Token token, List<Mention> found) {
        resolved.put(position(sentence, token), List.copyOf(found));
    }

    /** Drops what was resolved before people were described, so that it is resolved anew. */
    void forget() {
        resolved.clear();
    }

    /** Makes a mention one that later words may refer to. */
    void enter(Mention mention) {
        mentions.add(mention);
        frequency.merge(mention.referent().key(), 1, Integer::sum);
    }

    int frequency(Referent referent) {
        return frequency.getOrDefault(referent.key(), 0);
    }

    /** The mentions entered so far, latest first. */
    List<Mention> latestFirst() {
        List<Mention> out = new ArrayList<>(mentions);
        Collections.reverse(out);
        return out;
    }

    Optional<Mention> latest(Predicate<Mention> condition) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            if (condition.test(mentions.get(i))) {
                return Optional.of(mentions.get(i));
            }
        }
        return Optional.empty();
    }

    /** A phrase of this document that describes someone. */
    Mention described(Referent referent, Sentence sentence, NounPhrase phrase) {
        return Mention.of(referent, text(), phrase.tokens(), sentence.index(), phrase.head(), Mention.Form.DESCRIPTION);
    }

    /** The last mention of the same referent before this one that is no pronoun. */
    Optional<Mention> fuller(Mention mention) {
        return latest(m -> m.form() != Mention.Form.PRONOUN
                && m.referent().key().equals(mention.referent().key())
                && m.referent().nature() == mention.referent().nature()
                && m.excerpt().span().end() <= mention.excerpt().span().start());
    }

    /** The people named before this token, the latest first, each once. */
    List<Person> peopleBefore(Sentence sentence, Token token) {
        Map<String, Person> out = new LinkedHashMap<>();
        for (int s = sentence.index(); s >= 0; s--) {
            List<NameMatch> row = names.of(s);
            for (int i = row.size() - 1; i >= 0; i--) {
                NameMatch match = row.get(i);
                if (match.isPerson() && (s < sentence.index() || match.last() < token.index())) {
                    Person person = match.person().orElseThrow();
                    out.putIfAbsent(person.name(), person);
                }
            }
        }
        return List.copyOf(out.values());
    }

    private static long position(Sentence sentence, Token token) {
        return ((long) sentence.index() << 16) | token.index();
    }
}
