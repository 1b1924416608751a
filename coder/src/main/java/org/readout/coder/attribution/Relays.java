package org.readout.coder.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.coder.CodedDocument;
import org.readout.coder.actors.ActorIndex;
import org.readout.core.Attribution;
import org.readout.core.Excerpt;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * The outlets other than a document's own whose reporting it passes on: those that it gives as sources, those to which others spoke ("told a
 * US broadcaster"), and those that carried what others said. One that no name is given for goes by the words of the text, unless these take
 * up one named before or speak of media at large.
 */
public final class Relays {
    private static final int LONGEST_EVIDENCE = 200;
    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");
    private static final Set<String> SPEAKING_TO = Set.of("tell", "inform");
    private static final Set<String> CARRYING =
            Set.of("carry", "publish", "broadcast", "air", "quote", "cite", "report", "print", "release", "distribute");
    /** "A US broadcaster", "Lebanon's state news agency": one outlet, of which it is said for the first time. */
    private static final Pattern ONE = Pattern.compile(
            "(?:[Aa]n? |\\p{Lu}[\\p{L} ]*['’]s? )(?!.*\\b(?:reporter|journalist|correspondent)s?\\b)"
                    + ".*\\b(?:news|newspaper|broadcaster|channel|magazine|daily|television|TV|radio|newswire|tabloid|station|"
                    + "(?:semi-?official|state-run|press) agency)\\b(?! (?:media|outlets|agencies)).*",
            Pattern.DOTALL);

    private final AnalysedDocument analysed;
    private final SourceReader sources;
    private final OwnOutlet own;
    private final Map<String, CodedDocument.Relay> byOutlet = new LinkedHashMap<>();

    private Relays(AnalysedDocument analysed, ActorIndex actors) {
        this.analysed = analysed;
        this.sources = new SourceReader(analysed, actors);
        this.own = new OwnOutlet(analysed.document());
    }

    /** Each outlet once, with its first evidence. */
    public static List<CodedDocument.Relay> of(AnalysedDocument analysed, ActorIndex actors, Chains chains) {
        Relays relays = new Relays(analysed, actors);
        for (Attribution link : chains.links()) {
            relays.add(link.source(), link.cue().map(Excerpt::span));
        }
        for (Sentence sentence : analysed.sentences()) {
            sentence.tokens().forEach(token -> relays.addBesides(sentence, token));
        }
        return List.copyOf(relays.byOutlet.values());
    }

    private void add(Attribution.Source source, Optional<Span> cue) {
        if (source.kind() != SourceKind.OUTLET || source.excerpt().isEmpty()) {
            return;
        }
        Excerpt words = source.excerpt().get();
        Optional<String> outlet = source.name()
                .or(() -> Optional.of(words.text()).filter(w -> ONE.matcher(w).matches()));
        boolean isUnlisted = source.country().isEmpty();
        outlet.filter(o -> !own.isCalled(ARTICLE.matcher(o).replaceFirst("")))
                .filter(o -> !isUnlisted || !own.isAddressed(ARTICLE.matcher(o).replaceFirst("")))
                .ifPresent(o -> byOutlet.putIfAbsent(
                        o, new CodedDocument.Relay(o, source.country(), evidence(words.span(), cue))));
    }

    private Excerpt evidence(Span source, Optional<Span> cue) {
        Span words = cue.map(source::union)
                .filter(s -> s.length() < LONGEST_EVIDENCE)
                .orElse(source);
        return Excerpt.of(analysed.text(), words);
    }

    /** Outlets that somebody spoke to, or that carried what somebody said. */
    private void addBesides(Sentence sentence, Token verb) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        List<Token> outlets = new ArrayList<>();
        if (SPEAKING_TO.contains(lemma)) {
            Stream.of("obj", "iobj")
                    .flatMap(relation -> sentence.children(verb, relation).stream())
                    .filter(told -> sentence.children(told, "case").isEmpty())
                    .forEach(outlets::add);
        }
        if (CARRYING.contains(lemma)) {
            sentence.children(verb).stream()
                    .filter(c -> c.is("obl"))
                    .filter(c -> sentence.children(c, "case").stream()
                            .anyMatch(by -> by.form().equalsIgnoreCase("by")))
                    .forEach(outlets::add);
        }
        for (Token outlet : outlets) {
            sources.read(SourcePhrase.nounPhrase(sentence, outlet))
                    .ifPresent(source -> add(source, Optional.of(verb.span())));
        }
    }
}
