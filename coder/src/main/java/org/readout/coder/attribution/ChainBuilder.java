package org.readout.coder.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.coder.actors.ActorIndex;
import org.readout.core.Attribution;
import org.readout.core.Attribution.Form;
import org.readout.core.Attribution.Source;
import org.readout.core.Excerpt;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.AttributedSpan;

/**
 * Builds the attribution links of a document: what the model found, completed by what the syntax of reporting clauses shows
 * ({@link ReportingClauses}), with sources read and forms told apart.
 */
public final class ChainBuilder {
    private final AnalysedDocument document;
    private final SourceReader sources;
    private final QuoteMarks quotes;

    public ChainBuilder(AnalysedDocument document, ActorIndex actors) {
        this.document = document;
        this.sources = new SourceReader(document, actors);
        this.quotes = QuoteMarks.of(document.text());
    }

    public Chains build() {
        List<AttributedSpan> all = new ArrayList<>(new ReportingClauses(document).find());
        for (AttributedSpan model : document.attributions()) {
            if (!model.content().isEmpty() && all.stream().noneMatch(rule -> sameCue(rule, model))) {
                all.add(model);
            }
        }
        all.sort(Comparator.comparing(a -> a.cue().get(0)));
        return new Chains(all.stream().map(this::link).toList());
    }

    private static boolean sameCue(AttributedSpan a, AttributedSpan b) {
        return a.cue().stream().anyMatch(x -> b.cue().stream().anyMatch(x::overlaps));
    }

    private Attribution link(AttributedSpan span) {
        Optional<Span> words =
                span.source().stream().reduce((a, b) -> a.union(b).length() < 200 ? a.union(b) : a);
        Source source = words.flatMap(sources::read)
                .orElseGet(() -> new Source(Optional.empty(), SourceKind.UNNAMED, Optional.empty(), Optional.empty()));
        Excerpt cue = Excerpt.of(document.text(), span.cue().get(0));
        return new Attribution(
                source, Optional.of(cue), span.content(), form(span), Anonymity.reason(document, cue.span()));
    }

    private Form form(AttributedSpan span) {
        int quoted = 0;
        int all = 0;
        for (Span content : span.content()) {
            quoted += quotes.quotedLength(content);
            all += content.length();
        }
        if (quoted == 0) {
            return Form.INDIRECT;
        }
        return quoted > all * 0.8 ? Form.DIRECT : Form.MIXED;
    }
}
