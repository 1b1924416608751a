package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

/** Reads a plain text: an export of several articles, or one article. */
final class TextReader {

    private final Acceptance acceptance;

    TextReader(Acceptance acceptance) {
        this.acceptance = acceptance;
    }

    void read(String name, String text, Notes notes) {
        Optional<Export> export = Exports.read(text);
        if (export.isPresent()) {
            new ExportReader(acceptance).read(name, text, export.get(), notes);
            return;
        }
        if (acceptance.isTooLong(name, text)) {
            return;
        }
        Reading reading = ArticleLines.read(text, Optional.empty());
        List<Problem> problems = new ArrayList<>(notes.problems(name, true, true));
        if (!notes.cut() && reading.endsAbruptly()) {
            problems.add(brokenOff(name));
        }
        acceptance.article(new Draft(
                name,
                text,
                reading.title(),
                reading.outlet(),
                Optional.empty(),
                Optional.empty(),
                reading.published(),
                reading.boilerplate(),
                reading.originHints(),
                problems));
    }

    static Problem brokenOff(String file) {
        return Problem.of(
                ProblemCode.TRUNCATED, file, "The text seems to break off in the middle; what there is was read.");
    }
}
