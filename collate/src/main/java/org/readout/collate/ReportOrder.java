package org.readout.collate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.coder.CodedDocument;
import org.readout.core.EventMention;

/** The order in which mentions were reported: by document, then by place in the text. */
final class ReportOrder {
    private final Map<String, Integer> places = new HashMap<>();

    /** @param documents in order of report */
    ReportOrder(List<CodedDocument> documents) {
        for (CodedDocument document : documents) {
            document.mentions().stream()
                    .sorted(Comparator.comparing(
                                    (EventMention m) -> m.evidence().trigger().span())
                            .thenComparing(EventMention::id))
                    .forEach(m -> places.putIfAbsent(m.id(), places.size()));
        }
    }

    int of(String mention) {
        return places.getOrDefault(mention, Integer.MAX_VALUE);
    }

    Comparator<EventMention> byReport() {
        return Comparator.comparingInt(m -> of(m.id()));
    }
}
