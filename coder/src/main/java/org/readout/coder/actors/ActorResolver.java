package org.readout.coder.actors;

import java.util.Optional;
import org.readout.coder.time.PublicRecord;
import org.readout.core.Published;
import org.readout.language.AnalysedDocument;

/** Resolves who a document talks about, with the dictionary. Safe for use by several threads. */
public final class ActorResolver {
    private final ActorDictionary dictionary;
    private final Lexicon lexicon;

    public ActorResolver(ActorDictionary dictionary) {
        this.dictionary = dictionary;
        this.lexicon = Lexicon.shipped();
    }

    public ActorDictionary dictionary() {
        return dictionary;
    }

    /** The document with its names as lists and the rest of the text correct them. */
    public AnalysedDocument mend(AnalysedDocument document) {
        return document.withNames(new NameKinds(dictionary, lexicon, document).read());
    }

    /** What public record says about the people of a document, whose date is not needed. */
    public PublicRecord publicRecord(AnalysedDocument document) {
        DocumentNames names = new NameFinder(dictionary, lexicon, document, new AsOf(Optional.empty())).find();
        return new PublicRecord(
                new TenureReader(dictionary, lexicon).read(document, names), new DeathReader(document, names).read());
    }

    /**
     * Reads a document through.
     *
     * @param published given or inferred; without it, offices are those of the dictionary's present and a bare office is
     *     resolved only to people whom the document names
     */
    public ActorIndex resolve(AnalysedDocument document, Optional<Published> published) {
        AsOf asOf = new AsOf(published);
        DocumentNames names = new NameFinder(dictionary, lexicon, document, asOf).find();
        Discourse discourse = new Discourse(document, names, asOf);
        MentionFinder finder = new MentionFinder(discourse, lexicon, dictionary);
        new PersonDescriber(discourse, finder.descriptions()).describeAll();
        discourse.forget();
        finder.readThrough();
        return new DocumentActors(dictionary, lexicon, discourse, finder);
    }
}
