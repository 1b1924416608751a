package org.readout.app.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.coder.CodedDocument;
import org.readout.collate.LineageEdge;
import org.readout.core.Boilerplate;
import org.readout.core.Document;
import org.readout.core.Excerpt;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.core.Published;

/** The documents themselves: where they come from, on whom they rest, what was wrong with them. */
final class SourceViews {
    private static final int OPENING = 70;

    private final Documents documents;

    SourceViews(Documents documents) {
        this.documents = documents;
    }

    Brief.SourceView source(CodedDocument coded) {
        Document document = coded.document();
        return new Brief.SourceView(
                documents.number(document.id()),
                document.outlet().orElse("outlet not stated"),
                document.title().orElseGet(() -> opening(document)),
                document.file(),
                document.url().filter(SourceViews::isWebAddress),
                coded.published()
                        .map(p -> Days.inWords(p.earliest(), p.latest()))
                        .orElse("date not known"),
                coded.published().map(SourceViews::how).orElse("nothing in the text or its metadata tells it"),
                setAside(document),
                coded.mentions().size(),
                coded.problems().stream().map(SourceViews::problem).toList());
    }

    /** The first words of the body, for documents without a title. */
    private static String opening(Document document) {
        String body = document.body().stream()
                .map(s -> s.slice(document.text()).replaceAll("\\s+", " ").strip())
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
        if (body.length() <= OPENING) {
            return body.isEmpty() ? "no text" : "“" + body + "”";
        }
        int end = Math.max(body.lastIndexOf(' ', OPENING), OPENING / 2);
        return "“" + body.substring(0, end) + " …”";
    }

    private static boolean isWebAddress(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    private static String how(Published published) {
        String basis = switch (published.basis()) {
            case GIVEN -> "given";
            case METADATA -> "from the page or export";
            case INFERRED -> "inferred from the text";
        };
        return published.why().isBlank() ? basis : basis + ": " + published.why();
    }

    private static String setAside(Document document) {
        if (document.boilerplate().isEmpty()) {
            return "nothing set aside";
        }
        Map<String, Long> kinds = document.boilerplate().stream()
                .map(Boilerplate::kind)
                .collect(Collectors.groupingBy(SourceViews::inWords, TreeMap::new, Collectors.counting()));
        return kinds.entrySet().stream()
                .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + " ×" + e.getValue())
                .collect(Collectors.joining(", ", "set aside: ", ""));
    }

    private static String inWords(Boilerplate.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String problem(Problem problem) {
        return problem.code() + ": " + problem.detail() + " " + problem.code().nextStep();
    }

    Brief.LineageView lineage(LineageEdge edge) {
        String source = edge.source().map(documents::name).or(edge::outlet).orElseThrow();
        return new Brief.LineageView(
                documents.name(edge.document()),
                documents.number(edge.document()),
                LineageWords.verb(edge.kind()),
                source,
                edge.source().map(documents::number),
                basis(edge));
    }

    private static String basis(LineageEdge edge) {
        if (!edge.evidence().isEmpty()) {
            return edge.evidence().stream()
                    .map(Excerpt::text)
                    .map(t -> "“" + t.replaceAll("\\s+", " ").strip() + "”")
                    .distinct()
                    .collect(Collectors.joining("; "));
        }
        return String.format(Locale.ROOT, "found by comparing the texts, %.0f %% alike", edge.strength() * 100);
    }

    /** Lost documents first, then by code. */
    static List<Brief.ProblemGroup> problems(List<Problem> problems) {
        Map<ProblemCode, List<Problem>> byCode =
                problems.stream().collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.toList()));
        return byCode.entrySet().stream()
                .map(e -> group(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Brief.ProblemGroup::lost).reversed())
                .toList();
    }

    private static Brief.ProblemGroup group(ProblemCode code, List<Problem> problems) {
        List<String> places = problems.stream()
                .map(p -> p.file()
                        + p.span()
                                .map(s -> " [" + s.start() + ", " + s.end() + ")")
                                .orElse("") + ": " + p.detail())
                .toList();
        return new Brief.ProblemGroup(
                code.name(), code.severity() == ProblemCode.Severity.LOST, code.nextStep(), places);
    }
}
