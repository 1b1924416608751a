package org.readout.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;

/**
 * Reads the mentions that speak of what may come, of all documents: those with a condition, those that stand in one or name somebody who does, threats, and
 * what lies ahead. What is said of a supposed event is in none of the others.
 */
final class StatementReader {
    private final Database database;

    StatementReader(Database database) {
        this.database = database;
    }

    /** In the order of report; within a document in that of the text. */
    List<EventMention> read() {
        List<EventMention> statements = new ArrayList<>();
        List<String> documents = database.list(row -> row.getString(1), """
                SELECT id FROM document WHERE id IN (
                  SELECT document_id FROM mention WHERE type = 'THREATEN' OR status IN ('EXPECTED', 'POSSIBLE', 'CONDITIONAL')
                    OR record ->> '$.condition' IS NOT NULL OR record ->> '$.foreseen' IS NOT NULL)
                ORDER BY published_earliest IS NULL, published_earliest, number
                """);
        documents.forEach(document -> statements.addAll(ofDocument(document)));
        return List.copyOf(statements);
    }

    private List<EventMention> ofDocument(String document) {
        List<EventMention> mentions = new DocumentTable(database).mentions(document);
        List<Excerpt> conditions =
                mentions.stream().flatMap(m -> m.condition().stream()).toList();
        return mentions.stream().filter(m -> isAhead(m) || bears(m, conditions)).toList();
    }

    private static boolean isAhead(EventMention mention) {
        return mention.foreseen().isPresent()
                || mention.status().isProspective()
                || mention.kind().type().equals("THREATEN");
    }

    private static boolean bears(EventMention mention, List<Excerpt> conditions) {
        return mention.condition().isPresent()
                || conditions.stream()
                        .anyMatch(c ->
                                c.span().covers(mention.evidence().trigger().span()))
                || Stream.concat(mention.actors().stream(), mention.recipients().stream())
                        .anyMatch(a -> conditions.stream()
                                .anyMatch(c -> c.text().contains(a.excerpt().text())));
    }
}
