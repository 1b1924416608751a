package org.readout.coder.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.core.Attribution;
import org.readout.core.Attribution.Source;
import org.readout.core.Excerpt;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.AttributedSpan;
import org.readout.language.Sentence;

/**
 * Whom a pronoun means that says something, by who spoke last. A pronoun never takes up words inside what it says ("We asked our police," she said); and "he" or "she" behind a quote goes on
 * speaking where somebody spoke in the sentence before, whoever was named farther back.
 */
final class LastSpeakers {
    private static final Set<String> PERSONAL = Set.of("he", "she");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    private final AnalysedDocument document;
    private final QuoteMarks quotes;

    LastSpeakers(AnalysedDocument document, QuoteMarks quotes) {
        this.document = document;
        this.quotes = quotes;
    }

    /**
     * The source that is meant.
     *
     * @param words what the text has for the source
     * @param read what these words were taken for
     * @param before the links before this one, in text order
     */
    Source meant(AttributedSpan said, Span words, Source read, boolean isQuote, List<Attribution> before) {
        String pronoun = words.slice(document.text()).toLowerCase(Locale.ROOT);
        if (!PRONOUNS.contains(pronoun)) {
            return read;
        }
        Predicate<Source> fits =
                PERSONAL.contains(pronoun) ? LastSpeakers::isPerson : s -> !isPerson(s) || pronoun.equals("they");
        boolean isOwnContent = read.excerpt()
                .filter(e -> said.content().stream().anyMatch(e.span()::overlaps))
                .isPresent();
        if (isOwnContent) {
            return last(before, said, fits).filter(s -> s.excerpt().isPresent()).orElseGet(() -> plain(words, pronoun));
        }
        boolean isUnread = read.excerpt().filter(e -> e.span().equals(words)).isPresent();
        boolean isFar = isQuote
                && PERSONAL.contains(pronoun)
                && read.excerpt()
                        .filter(e -> sentence(e.span().start()) < sentence(words.start()) - 1)
                        .isPresent();
        return isFar || isUnread
                ? last(before, said, fits)
                        .filter(s -> s.excerpt()
                                .filter(e -> isNextTo(e.span(), words))
                                .isPresent())
                        .orElse(read)
                : read;
    }

    /** The nearest before; of links with the same cue the outermost. Read backwards: a long interview has thousands. */
    private Optional<Source> last(List<Attribution> before, AttributedSpan said, Predicate<Source> fits) {
        Optional<Attribution> nearest = Optional.empty();
        for (int i = before.size() - 1; i >= 0; i--) {
            Attribution link = before.get(i);
            if (nearest.isPresent() && cueOf(link) < cueOf(nearest.get())) {
                break;
            }
            boolean isOther = link.source()
                    .excerpt()
                    .filter(e -> said.content().stream().noneMatch(e.span()::overlaps))
                    .isPresent();
            if (isOther
                    && fits.test(link.source())
                    && link.cue().filter(c -> quotes.quotedLength(c.span()) > 0).isEmpty()) {
                nearest = Optional.of(link);
            }
        }
        return nearest.map(Attribution::source);
    }

    private static int cueOf(Attribution link) {
        return link.cue().map(c -> c.span().start()).orElse(0);
    }

    private Source plain(Span words, String pronoun) {
        SourceKind kind = PERSONAL.contains(pronoun) ? SourceKind.PERSON : SourceKind.OFFICE;
        return new Source(Optional.of(Excerpt.of(document.text(), words)), kind, Optional.empty(), Optional.empty());
    }

    private static boolean isPerson(Source source) {
        return source.kind() == SourceKind.PERSON
                || source.kind() == SourceKind.ANONYMOUS
                || source.kind() == SourceKind.OFFICE
                        && source.excerpt()
                                .filter(e -> SourceKinds.isHolder(e.text()))
                                .isPresent();
    }

    /** Whether words stand in the sentence before others, or before them in the same. */
    private boolean isNextTo(Span earlier, Span words) {
        int back = sentence(words.start()) - sentence(earlier.start());
        return back == 1 || back == 0 && earlier.end() <= words.start();
    }

    private int sentence(int offset) {
        return document.sentenceAt(offset).map(Sentence::index).orElse(-1);
    }
}
