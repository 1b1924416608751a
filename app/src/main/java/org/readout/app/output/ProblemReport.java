package org.readout.app.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.app.brief.PlainText;
import org.readout.core.CodePoints;
import org.readout.core.Document;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Collects the problems of a run: grouped for a person, one JSON object a line for a program. */
public final class ProblemReport {
    private static final int PLACES_SHOWN = 5;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Map<String, CodePoints> offsets = new HashMap<>();

    public void add(Problem problem) {
        problems.add(problem);
    }

    /** Adds the problems of one document, whose text turns their offsets into code points. */
    public void addAll(Document document, List<Problem> found) {
        if (!found.isEmpty()) {
            offsets.put(document.file(), CodePoints.of(document.text()));
            problems.addAll(found);
        }
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** By code, lost documents first, a few places each. */
    public void print(PrintStream err) {
        Map<ProblemCode, List<Problem>> byCode =
                problems.stream().collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.toList()));
        print(err, byCode, ProblemCode.Severity.LOST, "not read");
        print(err, byCode, ProblemCode.Severity.NOTED, "read all the same");
    }

    private static void print(
            PrintStream err, Map<ProblemCode, List<Problem>> byCode, ProblemCode.Severity severity, String what) {
        byCode.forEach((code, some) -> {
            if (code.severity() != severity) {
                return;
            }
            err.println(code + " (" + some.size() + ", " + what + "): " + code.nextStep());
            some.stream().limit(PLACES_SHOWN).forEach(p -> err.println("  " + place(p) + ": " + safe(p.detail())));
            if (some.size() > PLACES_SHOWN) {
                err.println("  … and " + (some.size() - PLACES_SHOWN) + " more (--problems FILE lists all)");
            }
        });
    }

    private static String place(Problem problem) {
        return safe(problem.file())
                + problem.span()
                        .map(s -> " [" + s.start() + ", " + s.end() + ")")
                        .orElse("");
    }

    private static String safe(String text) {
        return PlainText.safe(text);
    }

    /** All of them as {@code readout.problem/1}, one object a line; {@code span} in code points. */
    public String jsonLines() {
        List<String> lines = new ArrayList<>();
        for (Problem problem : problems) {
            ObjectNode line = MAPPER.createObjectNode();
            line.put("schema", "readout.problem/1");
            line.put("code", problem.code().name());
            line.put("severity", problem.code().severity().name());
            line.put("file", problem.file());
            if (problem.span().isPresent()) {
                CodePoints points = offsets.getOrDefault(problem.file(), CodePoints.of(""));
                ArrayNode span = line.putArray("span");
                span.add(points.fromUtf16(problem.span().get().start()));
                span.add(points.fromUtf16(problem.span().get().end()));
            } else {
                line.putNull("span");
            }
            line.put("detail", problem.detail());
            line.put("next_step", problem.code().nextStep());
            lines.add(MAPPER.writeValueAsString(line) + "\n");
        }
        return String.join("", lines);
    }
}
