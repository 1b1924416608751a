package org.readout.app.review;

import java.util.Locale;
import java.util.Optional;
import org.readout.app.wording.Counted;

/** What goes with exported gold, so that it can be used without its makers. */
public final class GoldReadme {
    private GoldReadme() {}

    static String of(GoldExport.Written written, Optional<String> reviewer) {
        return String.format(
                Locale.ROOT,
                """
                # Reviewed records

                %s, decided by %s. Left out because
                no reading has more reviewers than every other: %s.

                    readout eval gold --data .

                - `gold/`: one file an article, in the annotation format of Readout's samples. Every `quote` occurs once in
                  its article, and the first `trigger` in it is meant. `reviewed` names the words that were judged: records
                  of a coder at other words are neither right nor wrong, so precision is that at the words judged, and
                  recall counts only events that somebody noticed.
                - `articles/`: the texts as they were read, one JSON record a file. Mind their publishers' rights.
                - `decisions.jsonl`: the review log with all entries, those taken back too (`readout.review/1`).

                Which records were judged is no random choice, unless all come from an audit: precision for a whole project
                is told by `readout review --report`, from random samples alone.
                """,
                counts(written),
                reviewer.orElse("most of the reviewers of each record"),
                Counted.of(written.split(), "record"));
    }

    /** As in "8 articles, 7 events, 1 place without an event". */
    public static String counts(GoldExport.Written written) {
        return Counted.of(written.articles(), "article") + ", " + Counted.of(written.events(), "event") + ", "
                + Counted.of(written.noEvents(), "place") + " without an event";
    }
}
