package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

/**
 * What was noticed about a file as a whole before its articles were read.
 *
 * @param guessedEncoding the encoding, if it had to be guessed
 * @param cut whether the file breaks off in the middle
 */
record Notes(String file, Optional<String> guessedEncoding, boolean cut) {

    static Notes none(String file) {
        return new Notes(file, Optional.empty(), false);
    }

    /** The notes as problems of the file's first article, and of its last if that differs. */
    List<Problem> problems(String article, boolean first, boolean last) {
        List<Problem> problems = new ArrayList<>();
        if (first) {
            guessedEncoding.ifPresent(name -> problems.add(Problem.of(
                    ProblemCode.ENCODING_GUESSED,
                    article,
                    "It is not UTF-8 and declares nothing else that fits; read as " + name + ".")));
        }
        if (last && cut) {
            problems.add(Problem.of(ProblemCode.TRUNCATED, article, "The file breaks off; what there is was read."));
        }
        return problems;
    }
}
