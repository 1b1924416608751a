package org.readout.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.coder.CodedDocument;
import org.readout.coder.Readout;
import org.readout.coder.yaml.YamlNode;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import org.readout.core.Boilerplate;
import org.readout.core.Document;
import org.readout.core.Event;
import org.readout.core.EventMention;
import org.readout.core.OriginHint;
import org.readout.core.Published;
import org.readout.core.Span;

final class CollationRun {
    public static void main(String[] args) throws IOException {
        Path samples = Path.of(args[0]);
        List<Document> documents = new ArrayList<>();
        YamlNode.Fields root =
                (YamlNode.Fields) YamlNode.read(Files.newInputStream(samples.resolve("expected/relations.yaml")));
        for (YamlNode.Fields p : root.records("published")) {
            String file = p.text("file").orElseThrow();
            String text = Files.readString(samples.resolve(file));
            Optional<String> part = p.text("part");
            if (part.isPresent() && file.endsWith(".jsonl")) {
                text = tools.jackson.databind.json.JsonMapper.shared()
                        .readTree(text.split("\n")[Integer.parseInt(part.get()) - 1])
                        .path("event_text")
                        .asString();
            } else if (part.isPresent()) {
                String[] parts = text.split(
                        file.contains("nexis")
                                ? "Document \\d of 3"
                                : file.contains("factiva")
                                        ? "(?=\\nHD )|Search Summary"
                                        : "(?=Document \\d+ of \\d+)|_{10,}");
                int n = Integer.parseInt(part.get());
                text = n < parts.length ? parts[n] : parts[parts.length - 1];
            } else if (file.endsWith(".html")) {
                text = text.replaceAll("(?s)<(script|style|head|nav|footer|aside)\\b.*?</\\1>", " ")
                        .replaceAll("</?(?:p|div|h1|h2|li|figcaption)[^>]*>", "\n")
                        .replaceAll("<[^>]+>", "")
                        .replace("&amp;", "&")
                        .replace("&nbsp;", " ");
            }
            List<Boilerplate> boilerplate = new ArrayList<>();
            List<OriginHint> hints = new ArrayList<>();
            for (YamlNode.Fields d : root.records("derivations")) {
                String credit = d.text("credit").orElse("");
                int at = credit.length() > 4 ? text.indexOf(credit) : -1;
                if (d.text("file").equals(Optional.of(file))
                        && at >= 0
                        && !d.text("how").orElse("").equals("update")) {
                    Span span = new Span(at, at + credit.length());
                    boilerplate.add(new Boilerplate(span, Boilerplate.Kind.CREDIT));
                    hints.add(new OriginHint(
                            d.text("how").orElse("").equals("translation")
                                    ? OriginHint.Kind.TRANSLATION
                                    : OriginHint.Kind.REPRINT,
                            d.text("origin_outlet"),
                            Optional.empty(),
                            org.readout.core.Excerpt.of(text, span)));
                }
            }
            String name = file + part.map(x -> "#" + x).orElse("");
            Published published = new Published(
                    java.time.LocalDate.parse(p.text("earliest").orElseThrow()),
                    java.time.LocalDate.parse(p.text("latest").orElseThrow()),
                    Published.Basis.GIVEN,
                    "");
            documents.add(new Document(
                    Document.hash(text, name),
                    Document.hash(text),
                    name,
                    Optional.empty(),
                    text,
                    p.text("outlet").filter(o -> !o.isEmpty() && !o.equals("null")),
                    Optional.empty(),
                    "en",
                    Optional.of(published),
                    boilerplate,
                    hints));
        }
        List<Path> gold = new ArrayList<>();
        if (args.length > 1) {
            documents.clear();
            try (Stream<Path> files = Files.list(Path.of(args[1], "articles"))) {
                for (Path f : files.sorted().toList()) {
                    String text = Files.readString(f);
                    String credit = f.toString().contains("/001")
                            ? "This article originally appeared in French in L'Orient-Le Jour."
                            : f.toString().contains("/003") ? "appeared first on New York Times." : "";
                    List<OriginHint> hints = new ArrayList<>();
                    if (!credit.isEmpty()) {
                        int at = text.indexOf(credit);
                        hints.add(new OriginHint(
                                f.toString().contains("/001") ? OriginHint.Kind.TRANSLATION : OriginHint.Kind.REPRINT,
                                Optional.of(f.toString().contains("/001") ? "L'Orient-Le Jour" : "New York Times"),
                                Optional.empty(),
                                org.readout.core.Excerpt.of(text, new Span(at, at + credit.length()))));
                    }
                    documents.add(new Document(
                            Document.hash(text),
                            Document.hash(text),
                            f.toString(),
                            Optional.empty(),
                            text,
                            Optional.empty(),
                            Optional.empty(),
                            "en",
                            Optional.empty(),
                            List.of(),
                            hints));
                }
            }
            try (Stream<Path> files = Files.list(Path.of(args[1], "gold"))) {
                gold.addAll(files.filter(f -> f.toString().endsWith(".json")).toList());
            }
        } else {
            try (Stream<Path> files = Files.list(samples.resolve("expected/gold"))) {
                gold.addAll(files.filter(f -> f.toString().endsWith(".json")).toList());
            }
        }
        long t0 = System.nanoTime();
        List<CodedDocument> coded;
        try (Readout readout = Readout.load()) {
            coded = readout.code(documents);
        }
        System.out.printf("coded %d in %.1f s%n", coded.size(), (System.nanoTime() - t0) / 1e9);
        t0 = System.nanoTime();
        Collation collation = new Collator().collate(coded);
        System.out.printf(
                "collated in %.1f s: %d mentions, %d events%n",
                (System.nanoTime() - t0) / 1e9,
                collation.mentionsById().size(),
                collation.events().size());
        Map<String, EventMention> mentions = collation.mentionsById();
        for (Event e : collation.events()) {
            if (e.mentions().size() > 1) {
                System.out.println("EVENT " + e.kind() + " " + e.status() + " "
                        + e.actors().stream().map(a -> a.key()).toList() + " > "
                        + e.recipients().stream().map(a -> a.key()).toList() + " "
                        + e.date().map(d -> d.earliest() + ".." + d.latest()) + " "
                        + e.place().map(p -> p.name()) + " origins "
                        + e.origins().stream().map(o -> o.name()).toList());
                for (String id : e.mentions()) {
                    EventMention m = mentions.get(id);
                    System.out.println("     " + m.document().file().replaceAll(".*/", "") + " " + m.kind() + " "
                            + m.status() + " «" + m.evidence().trigger().text() + "» "
                            + m.actors().stream().map(a -> a.actor().key()).toList() + ">"
                            + m.recipients().stream().map(a -> a.actor().key()).toList() + " "
                            + m.date()
                                    .map(d -> d.earliest().map(Object::toString).orElse("") + ".."
                                            + d.latest().map(Object::toString).orElse("")
                                            + (d.source().isPresent() ? "!" : ""))
                                    .orElse("-")
                            + " "
                            + m.attribution().stream()
                                    .map(a -> a.source()
                                            .excerpt()
                                            .map(x -> x.text())
                                            .orElse("?"))
                                    .toList()
                            + " "
                            + m.quantities().stream()
                                    .map(q -> q.source().text() + "/" + q.unit() + "/" + q.of().orElse(""))
                                    .toList()
                            + " | " + m.evidence().sentence().text().replace('\n', ' '));
                }
                collation
                        .mergeReasons()
                        .getOrDefault(e.id(), List.of())
                        .forEach(r -> System.out.println("        "
                                + mentions.get(r.mention()).evidence().trigger().text() + " <- "
                                + mentions.get(r.with()).evidence().trigger().text() + " "
                                + Math.round(r.score() * 100) / 100.0 + " " + r.agreements()));
                e.discrepancies()
                        .forEach(d -> System.out.println("   DISCREPANCY " + d.kind() + " " + d.about() + " "
                                + d.accounts().stream()
                                        .map(a -> a.value() + " " + a.saidBy())
                                        .toList()));
                System.out.println("   HISTORY "
                        + e.history().stream()
                                .map(h -> h.status() + " "
                                        + h.reported().map(Object::toString).orElse(""))
                                .toList());
            }
        }
        collation
                .lineage()
                .forEach(e -> System.out.println("LINEAGE " + e.kind() + " "
                        + e.document().substring(0, 4) + " "
                        + coded.stream()
                                .filter(c -> c.document().id().equals(e.document()))
                                .map(c -> c.document().file())
                                .toList()
                        + " <- "
                        + e.source()
                                .map(x -> coded.stream()
                                        .filter(c -> c.document().id().equals(x))
                                        .map(c -> c.document().file())
                                        .toList()
                                        .toString())
                                .orElse("")
                        + e.outlet() + " " + e.strength()
                        + e.evidence().stream().map(x -> x.text()).toList()));
        CollationScorer scorer =
                new CollationScorer(collation, CollationTruth.read(samples.resolve("expected/relations.yaml")));
        CollationScorer.Result result = scorer.score();
        scorer.errors().forEach(System.out::println);
        System.out.println(result);
        System.out.println(SameEvent.score(collation, gold));
    }
}
