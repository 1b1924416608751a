package org.readout.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.readout.core.Document;

/** Prints the analysis of text files as CoNLL-U, with the model that {@code READOUT_MODEL} names or the jar holds. */
final class AnalysisPrinter {
    private AnalysisPrinter() {}

    public static void main(String[] files) throws IOException {
        try (OnnxAnalyser analyser = OnnxAnalyser.load()) {
            for (String file : files) {
                System.out.print(
                        Conllu.write(analyser.analyse(Document.ofText(file, Files.readString(Path.of(file))))));
            }
            System.err.println(analyser.statistics());
        }
    }
}
