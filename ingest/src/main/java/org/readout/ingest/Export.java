package org.readout.ingest;

import java.util.List;
import java.util.Optional;
import org.readout.core.Span;

/**
 * A file in which a news database has put several articles, each with lines of fields around its text.
 *
 * @param product the database, as its users call it
 * @param articles in file order; their parts cover the file without gaps
 */
record Export(String product, List<Article> articles) {

    Export {
        articles = List.copyOf(articles);
    }

    /**
     * One article of an export. All places are offsets in the file's text.
     *
     * @param whole its part of the file; the first has what stands before it, the last what stands after it
     * @param body the stretches of running text, in order
     * @param date the date field as written
     * @param words the length that the export declares
     */
    record Article(
            Span whole,
            List<Span> body,
            Optional<Span> title,
            Optional<String> outlet,
            Optional<String> date,
            Optional<Integer> words) {

        Article {
            body = List.copyOf(body);
        }
    }
}
