package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

/** Reads a plain text: an export of several articles, or one article. */
final class TextReader {

    /** Shorter texts may be a headline that was cut into lines. */
    private static final int FEWEST_IN_A_LIST = 5;

    private static final Pattern WORD_BREAK = Pattern.compile("\\s");
    /** Chinese and Japanese put no spaces between words. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!,;:]$|[。，、！？；：]");

    private final Acceptance acceptance;

    TextReader(Acceptance acceptance) {
        this.acceptance = acceptance;
    }

    void read(String name, String asGiven, Notes notes) {
        Optional<Export> export = Exports.read(asGiven);
        if (export.isPresent()) {
            new ExportReader(acceptance).read(name, asGiven, export.get(), notes);
            return;
        }
        String text = Line.unwrapped(asGiven, 0, asGiven.length(), true);
        if (acceptance.isTooLong(name, text)) {
            return;
        }
        if (isListOfWords(text)) {
            acceptance.trouble(ProblemCode.NO_ARTICLE, name, "Every line is one word: it is a list.");
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

    private static boolean isListOfWords(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        return lines.size() >= FEWEST_IN_A_LIST
                && lines.stream().noneMatch(WORD_BREAK.asPredicate())
                && lines.stream().distinct().count() == lines.size()
                && lines.stream().noneMatch(SENTENCE_END.asPredicate());
    }

    static Problem brokenOff(String file) {
        return Problem.of(
                ProblemCode.TRUNCATED, file, "The text seems to break off in the middle; what there is was read.");
    }
}
