package org.readout.coder.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;

/** Reads the numbers of a document: what each counts, how the text bounds it, and which are malformed. */
public final class QuantityReader {
    private QuantityReader() {}

    public static QuantityIndex read(AnalysedDocument document) {
        Map<Integer, List<Counted>> counted = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Counted> here = CountedReader.read(sentence);
            counted.put(sentence.index(), here);
            here.stream()
                    .filter(c -> c.numeral().isMalformed())
                    .map(c -> malformed(document, sentence, c))
                    .forEach(problems::add);
        }
        return new QuantityIndex(document.text(), counted, problems);
    }

    private static Problem malformed(AnalysedDocument document, Sentence sentence, Counted counted) {
        var number = sentence.token(counted.numeral().end() - 1);
        return Problem.at(
                ProblemCode.MALFORMED_NUMBER,
                document.document().file(),
                number.span(),
                "\"" + number.form() + "\" is grouped as no number is.");
    }
}
