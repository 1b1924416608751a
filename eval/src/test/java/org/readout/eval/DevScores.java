package org.readout.eval;

import java.nio.file.Path;
import org.readout.language.OnnxAnalyser;

/** Prints the scores of a treebank ({@code .conllu}) or of PolNeAR articles ({@code .jsonl}). */
final class DevScores {
    private DevScores() {}

    public static void main(String[] files) {
        try (OnnxAnalyser analyser = OnnxAnalyser.load()) {
            for (String file : files) {
                if (file.endsWith(".conllu")) {
                    UdScorer.Scores scores = UdScorer.score(Path.of(file), analyser);
                    print("gold words", scores.goldWords());
                    print("raw text", scores.rawText());
                } else {
                    print(PolnearScorer.score(Path.of(file), analyser));
                }
                System.out.println(analyser.statistics());
            }
        }
    }

    private static void print(String name, UdScores s) {
        System.out.printf(
                "%s: sentences %.2f words %.2f upos %.2f uas %.2f las %.2f universal las %.2f%n",
                name,
                s.sentences().f1(),
                s.words().f1(),
                s.upos().f1(),
                s.uas().f1(),
                s.las().f1(),
                s.universalLas().f1());
    }

    private static void print(PolnearScores s) {
        System.out.printf(
                "source %.2f cue %.2f content %.2f linked %.2f (P %.2f R %.2f) begin %.2f %.2f %.2f%n",
                s.source().f1(),
                s.cue().f1(),
                s.content().f1(),
                s.linked().f1(),
                s.linked().precision(),
                s.linked().recall(),
                s.beginSource().f1(),
                s.beginCue().f1(),
                s.beginContent().f1());
    }
}
