package org.readout.analysis.tension;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

/**
 * Reads a scale: lines of {@code TYPE = score} and {@code TYPE-mode = score}; {@code version = …} names the scale;
 * {@code #} starts a comment. The file is YAML too if {@code :} stands in place of {@code =}.
 */
public final class ScaleReader {
    private static final Pattern LINE = Pattern.compile("([A-Za-z][\\w-]*)\\s*[=:]\\s*(.*?)\\s*");
    private static final String VERSION = "version";
    private static final double LIMIT = 10;

    private final String file;
    private final Map<String, Double> scores = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private String version;

    private ScaleReader(String file) {
        this.file = file;
        this.version = file;
    }

    /**
     * @param file as the user named it, for problems, and for the version when the text gives none
     * @throws ScaleException with every line that cannot be read
     */
    public static Scale read(String file, String text) throws ScaleException {
        ScaleReader reader = new ScaleReader(file);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            reader.line(i + 1, lines.get(i));
        }
        if (reader.scores.isEmpty() && reader.problems.isEmpty()) {
            reader.problem(1, "The scale has no scores: a line is TYPE = score.");
        }
        if (!reader.problems.isEmpty()) {
            throw new ScaleException(reader.problems);
        }
        return new Scale(reader.version, reader.scores);
    }

    private void line(int number, String written) {
        int comment = written.indexOf('#');
        String text = (comment < 0 ? written : written.substring(0, comment)).strip();
        if (text.isEmpty()) {
            return;
        }
        Matcher parts = LINE.matcher(text);
        if (!parts.matches()) {
            problem(number, "\"" + text + "\" is not TYPE = score.");
        } else if (parts.group(1).equals(VERSION)) {
            version = parts.group(2);
        } else {
            score(number, parts.group(1), parts.group(2));
        }
    }

    private void score(int number, String kind, String value) {
        double score;
        try {
            score = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            problem(number, kind + ": \"" + value + "\" is no number.");
            return;
        }
        if (!(Math.abs(score) <= LIMIT)) {
            problem(number, kind + ": " + value + " is not from -10 to 10.");
        } else if (scores.putIfAbsent(kind, score) != null) {
            problem(number, kind + " has a score already.");
        }
    }

    private void problem(int line, String detail) {
        problems.add(Problem.of(ProblemCode.SCALE, file + ":" + line, detail));
    }
}
