package org.readout.app.review;

import java.util.Optional;

/** What goes with exported gold, so that it can be used without its makers. */
final class GoldReadme {
    private GoldReadme() {}

    static String of(GoldExport.Written written, Optional<String> reviewer) {
        return """
                # Reviewed records

                %d articles, %d events, %d places without an event, decided by %s. %d records are left out because no
                reading of them has more reviewers than every other.

                    readout eval gold --data .

                - `gold/`: one file an article, in the annotation format of Readout's samples. Every `quote` occurs once in
                  its article, and the first `trigger` in it is meant. `reviewed` names the words that were judged: records
                  of a coder at other words are neither right nor wrong, so precision is that at the words judged, and
                  recall counts only events that somebody noticed.
                - `articles/`: the texts as they were read, one JSON record a file. Mind their publishers' rights.
                - `decisions.jsonl`: the review log with all entries, those taken back too (`readout.review/1`).

                Which records were judged is no random choice, unless all come from an audit: precision for a whole project
                is told by `readout review --report`, from random samples alone.
                """.formatted(
                        written.articles(),
                        written.events(),
                        written.noEvents(),
                        reviewer.orElse("most of the reviewers of each record"),
                        written.split());
    }
}
