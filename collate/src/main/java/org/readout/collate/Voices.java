package org.readout.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Attribution;
import org.readout.core.DocumentHeader;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.SourceKind;

/** Who says what a mention says, in words and as a key. */
final class Voices {
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "who", "which", "him", "her", "them", "his", "its", "their", "we", "us", "our");

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "its", "their", "his", "her", "some", "several", "many", "most", "both", "another",
            "local");

    private final Origins origins;

    Voices(Origins origins) {
        this.origins = origins;
    }

    /**
     * The outlet with the sources that it cites, outermost first: "Politico, citing U.S. officials". A relayed outlet
     * stands for the one that relays it.
     */
    String inWords(EventMention mention) {
        return inWords(mention.document(), mention.attribution());
    }

    String inWords(DocumentHeader document, List<Attribution> attribution) {
        List<String> names = new ArrayList<>();
        if (!origins.isRelayed(document, attribution)) {
            names.add(name(document));
        }
        for (Attribution link : attribution) {
            if (link.source().kind() != SourceKind.UNNAMED) {
                names.add(name(link.source()));
            }
        }
        boolean isUnnamedThroughout = !attribution.isEmpty()
                && attribution.stream().allMatch(link -> link.source().kind() == SourceKind.UNNAMED);
        if (isUnnamedThroughout) {
            names.add("a source that it does not name");
        }
        return String.join(", citing ", names);
    }

    /** A headline stands for a document of which no outlet is known. */
    private String name(DocumentHeader document) {
        String report = document.outlet().orElseGet(() -> origins.nameOf(document));
        return document.outlet().isEmpty()
                        && document.title().filter(report::equals).isPresent()
                ? "“" + report + "”"
                : report;
    }

    private static String name(Attribution.Source source) {
        Optional<String> words = source.excerpt().map(Excerpt::text).map(t -> t.replaceAll("\\s+", " "));
        boolean pronoun = words.filter(Voices::isPronoun).isPresent();
        return (pronoun || source.kind() == SourceKind.OUTLET
                        ? source.name().or(() -> words)
                        : words.map(Voices::withinSentence).or(source::name))
                .orElse("an unnamed source");
    }

    /** "The army", which may have begun its sentence, as "the army". */
    private static String withinSentence(String words) {
        String first = words.replaceAll(" .*", "").toLowerCase(Locale.ROOT);
        boolean opens =
                DETERMINERS.contains(first) || NumberWords.value(first, "en").isPresent();
        return opens ? first + words.substring(first.length()) : words;
    }

    static boolean isPronoun(String words) {
        return PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
    }

    /**
     * Equal for mentions that one and the same source stands for: the innermost source by name, else the origin with the
     * words of its unnamed source.
     */
    String key(EventMention mention) {
        return key(mention.document(), mention.attribution());
    }

    String key(DocumentHeader document, List<Attribution> attribution) {
        String origin = origins.keyOf(document, attribution);
        return attribution.stream()
                .reduce((outer, inner) -> inner)
                .map(Attribution::source)
                .map(source -> source.name()
                        .map(n -> n.toLowerCase(Locale.ROOT))
                        .orElseGet(() -> origin + "|"
                                + source.excerpt()
                                        .map(e -> e.text().toLowerCase(Locale.ROOT))
                                        .orElse("")))
                .orElse(origin);
    }

    /** What a mention says of a field, with who says so. */
    Claim claim(String value, EventMention mention) {
        return new Claim(value, key(mention), inWords(mention), mention);
    }

    /** Equal for mentions that rest on one independent report. */
    String origin(EventMention mention) {
        return origins.keyOf(mention);
    }

    String origin(DocumentHeader document, List<Attribution> attribution) {
        return origins.keyOf(document, attribution);
    }
}
