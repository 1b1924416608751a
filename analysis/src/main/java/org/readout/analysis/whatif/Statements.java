package org.readout.analysis.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;

/**
 * Some mentions, made ready to be asked which of them speak of a supposed event: what is the same for every supposition is found once. Immutable;
 * serves any number of suppositions.
 */
public final class Statements {
    private static final String THREAT = "THREATEN";

    private final List<Statement> all;

    /**
     * A mention that may speak of what is to come.
     *
     * @param condition absent where none is stated
     */
    record Statement(EventMention mention, Optional<Condition> condition) {}

    /**
     * A condition that a mention states.
     *
     * @param words of it, in lower case
     * @param inside the acts that are coded in it
     * @param beside all acts of the document
     */
    record Condition(Excerpt excerpt, List<String> words, List<EventMention> inside, List<EventMention> beside) {}

    /** @param mentions in order of report */
    public Statements(List<EventMention> mentions) {
        Map<String, List<EventMention>> byDocument = new LinkedHashMap<>();
        mentions.forEach(m -> byDocument
                .computeIfAbsent(m.document().id(), d -> new ArrayList<>())
                .add(m));
        List<Statement> found = new ArrayList<>();
        for (EventMention mention : mentions) {
            if (mention.condition().isPresent()) {
                List<EventMention> beside =
                        byDocument.getOrDefault(mention.document().id(), List.of());
                found.add(new Statement(
                        mention, Optional.of(condition(mention.condition().get(), beside))));
            } else if (isAhead(mention) || isThreat(mention)) {
                found.add(new Statement(mention, Optional.empty()));
            }
        }
        this.all = List.copyOf(found);
    }

    private static Condition condition(Excerpt excerpt, List<EventMention> beside) {
        List<EventMention> inside = beside.stream()
                .filter(m -> excerpt.span().covers(m.evidence().trigger().span()))
                .toList();
        return new Condition(excerpt, ConditionSearch.words(excerpt.text()), inside, beside);
    }

    /** Whether what it tells of has not come. */
    static boolean isAhead(EventMention mention) {
        return mention.foreseen().isPresent() || mention.status().isProspective();
    }

    /** Whether a threat was made in it. */
    static boolean isThreat(EventMention mention) {
        return mention.kind().type().equals(THREAT) && mention.status().isFactual();
    }

    /** In order of report. */
    List<Statement> all() {
        return all;
    }
}
