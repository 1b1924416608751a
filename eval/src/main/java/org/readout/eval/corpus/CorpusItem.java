package org.readout.eval.corpus;

import java.util.List;
import java.util.Map;
import org.readout.core.EventKind;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.language.ActMention.Role;
import org.readout.language.NameMention;

/**
 * A sentence or passage of Readout's own corpus with its annotation (format: {@code training/data/README.md}). Spans are UTF-16 offsets of {@link #text}.
 *
 * @param hard whether it was written as a hard negative
 * @param line where it opens in its file, 1-based
 * @param text paragraphs joined by line feeds
 */
public record CorpusItem(
        String id,
        boolean hard,
        int line,
        String text,
        List<Name> names,
        List<Attribution> attributions,
        List<Event> events) {

    /** A name without title or article. */
    public record Name(Span span, NameMention.Kind kind) {}

    /** @param source empty when nobody is named */
    public record Attribution(List<Span> source, Span cue, List<Span> content) {}

    /**
     * @param kind after status was applied
     * @param act the type and mode of the act itself, before status was applied
     * @param parties every role is there
     */
    public record Event(Span trigger, EventKind kind, Status status, EventKind act, Map<Role, List<Span>> parties) {}

    /** A passage has several sentences. */
    public boolean isPassage() {
        return id.matches(".*-p-\\d+");
    }
}
