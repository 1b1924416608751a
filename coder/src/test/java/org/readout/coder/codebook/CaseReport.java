package org.readout.coder.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.readout.coder.CodedDocument;
import org.readout.coder.Readout;
import org.readout.core.Document;

/** What became of a set of cases: exact ones, records by type, and every difference in words. */
final class CaseReport {
    private final Map<String, Counts> byType = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private int cases;
    private int exact;

    /** Records of one type: expected and found, found only, expected only. */
    private static final class Counts {
        private int right;
        private int extra;
        private int missing;

        private String inWords(String type) {
            return String.format(
                    Locale.ROOT,
                    "%-10s precision %3d%% recall %3d%% (%d right, %d extra, %d missing)",
                    type,
                    percent(right, right + extra),
                    percent(right, right + missing),
                    right,
                    extra,
                    missing);
        }
    }

    static CaseReport of(Readout readout, List<CodingCase> cases) {
        CaseReport report = new CaseReport();
        List<CodedDocument> coded = readout.code(
                cases.stream().map(c -> Document.ofText(c.place(), c.text())).toList());
        for (int i = 0; i < cases.size(); i++) {
            report.add(
                    cases.get(i),
                    coded.get(i).mentions().stream().map(RecordLine::of).toList());
        }
        return report;
    }

    private void add(CodingCase one, List<String> found) {
        List<String> extra = new ArrayList<>(found);
        List<String> missing = new ArrayList<>();
        for (String expected : one.expected()) {
            if (extra.remove(expected)) {
                counts(expected).right++;
            } else {
                missing.add(expected);
                counts(expected).missing++;
            }
        }
        extra.forEach(e -> counts(e).extra++);
        cases++;
        if (missing.isEmpty() && extra.isEmpty()) {
            exact++;
            return;
        }
        String difference = one.place() + " " + one.text() + " missing " + missing + " extra " + extra;
        differences.add(difference);
        if (one.must()) {
            broken.add(difference);
        }
    }

    private Counts counts(String line) {
        return byType.computeIfAbsent(RecordLine.type(line), t -> new Counts());
    }

    /** Cases whose records are exactly those expected, of all, in percent. */
    int exactPercent() {
        return percent(exact, cases);
    }

    /** Cases that have to be right and are not. */
    List<String> broken() {
        return broken;
    }

    String inWords() {
        StringBuilder words = new StringBuilder(exact + " of " + cases + " cases exact\n");
        byType.forEach((type, counts) -> words.append(counts.inWords(type)).append('\n'));
        differences.forEach(d -> words.append(d).append('\n'));
        return words.toString();
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 100 : 100 * part / whole;
    }
}
