package org.readout.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.app.wording.Counted;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.LineageEdge;
import org.readout.core.ActorMention;
import org.readout.core.CoderVersion;
import org.readout.core.Discrepancy;
import org.readout.core.Event;
import org.readout.core.EventMention;
import org.readout.core.Problem;
import org.readout.core.Published;
import org.readout.core.Story;

/**
 * What Readout made of texts that may not be reproduced, as Markdown: every record by code, parties, sources and offsets,
 * without the sentences. Of the texts it shows the triggers, and at most {@value ShortWords#MOST} words in a row elsewhere.
 * Whoever has the texts can look every offset up.
 */
public final class Digest {
    private static final int NAMED_IN_TOPIC = 3;

    private final Collation collation;
    private final DigestLabels labels;
    private final DigestCells cells;
    private final Map<String, EventMention> mentions;
    private final StringBuilder out = new StringBuilder();

    private Digest(Collation collation) {
        this.collation = collation;
        this.labels = new DigestLabels(collation);
        this.cells = new DigestCells(labels);
        this.mentions = collation.mentionsById();
    }

    /** @param problems of the whole run; those of the documents stand with them, the others at the end */
    public static String render(Collation collation, List<Problem> problems) {
        return new Digest(collation).markdown(problems);
    }

    private String markdown(List<Problem> problems) {
        line("# What Readout made of " + Counted.of(collation.documents().size(), "text"));
        line(Counted.of(mentions.size(), "record") + ", "
                + Counted.of(collation.events().size(), "event")
                + ". The texts themselves are not reproduced: of their words there are the triggers, and short names of"
                + " sources. Offsets are half-open ranges of Unicode code points of each text, counted from 0."
                + coders());
        collation.documents().stream()
                .sorted(Comparator.comparing(d -> d.document().file()))
                .forEach(this::document);
        lineage();
        differences();
        unread(problems);
        demands();
        return PlainText.withoutSteering(out.toString());
    }

    private String coders() {
        List<CoderVersion> coders =
                mentions.values().stream().map(EventMention::coder).distinct().toList();
        return coders.stream()
                .map(c -> " Readout " + c.version() + ", model " + c.model() + ", codebook " + c.codebook() + ".")
                .collect(Collectors.joining());
    }

    private void document(CodedDocument coded) {
        line("## " + text(labels.document(coded.document().id())) + " · " + text(topic(coded)) + " · "
                + coded.published()
                        .map(p -> Days.inWords(p.earliest(), p.latest()))
                        .orElse("date not known"));
        item("date", coded.published().map(Digest::how).orElse("nothing in the text or its metadata tells it"));
        item("marked as boilerplate", boilerplate(coded));
        item("says of its origin", origin(coded));
        item("relays", relays(coded));
        item("problems", problems(coded));
        out.append('\n');
        if (coded.mentions().isEmpty()) {
            line("No records.");
            return;
        }
        out.append(DigestCells.HEAD);
        coded.mentions().stream().map(cells::row).forEach(out::append);
        out.append('\n');
    }

    /** The parties named most often, then the commonest kinds of event. */
    private static String topic(CodedDocument coded) {
        Stream<String> parties = coded.mentions().stream()
                .flatMap(m -> Stream.concat(m.actors().stream(), m.recipients().stream()))
                .map(ActorMention::actor)
                .flatMap(a -> a.name().stream());
        Stream<String> kinds = coded.mentions().stream().map(m -> m.kind().type());
        return Stream.of(commonest(parties), commonest(kinds))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.collectingAndThen(Collectors.joining(": "), s -> s.isEmpty() ? "no event" : s));
    }

    private static String commonest(Stream<String> values) {
        Map<String, Long> counts =
                values.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(NAMED_IN_TOPIC)
                .map(e -> ShortWords.of(e.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String how(Published published) {
        String basis = switch (published.basis()) {
            case GIVEN -> "given";
            case METADATA -> "from the page or export";
            case INFERRED -> "inferred from the text";
        };
        return published.why().isBlank() ? basis : basis + ": " + text(ShortWords.inProse(published.why()));
    }

    private String boilerplate(CodedDocument coded) {
        String id = coded.document().id();
        return joined(coded.document().boilerplate().stream().map(b -> b.kind() + " " + labels.span(id, b.span())));
    }

    private String origin(CodedDocument coded) {
        String id = coded.document().id();
        return joined(coded.document().originHints().stream()
                .map(h -> h.kind()
                        + h.outlet().map(o -> " of " + text(ShortWords.of(o))).orElse("") + " "
                        + labels.span(id, h.evidence().span())));
    }

    private String relays(CodedDocument coded) {
        String id = coded.document().id();
        return joined(coded.relays().stream()
                .map(r -> text(ShortWords.of(r.outlet()))
                        + r.country().map(c -> " (" + c + ")").orElse("") + " "
                        + labels.span(id, r.evidence().span())));
    }

    private String problems(CodedDocument coded) {
        String id = coded.document().id();
        return joined(coded.problems().stream()
                .map(p -> p.code() + p.span().map(s -> " " + labels.span(id, s)).orElse("")));
    }

    private void lineage() {
        line("## Who rests on whom");
        for (LineageEdge edge : collation.lineage()) {
            String from = edge.source()
                    .map(labels::document)
                    .or(edge::outlet)
                    .map(ShortWords::of)
                    .orElseThrow();
            String where = edge.evidence().isEmpty()
                    ? "found by comparing the texts"
                    : joined(edge.evidence().stream().map(e -> labels.span(edge.document(), e.span())));
            item(text(labels.document(edge.document())), edge.kind() + " of " + text(from) + ", " + where);
        }
        nothingIf(collation.lineage().isEmpty());
    }

    private void differences() {
        line("## Where accounts differ");
        boolean none = true;
        for (Event event : collation.events()) {
            for (Discrepancy discrepancy : event.discrepancies()) {
                none = false;
                line(discrepancy.kind() + " (" + text(ShortWords.of(discrepancy.about())) + ") of " + event.kind()
                        + ":");
                discrepancy.accounts().forEach(this::account);
                out.append('\n');
            }
        }
        for (Story story : collation.stories()) {
            for (Discrepancy discrepancy : story.discrepancies()) {
                none = false;
                line(discrepancy.kind() + " (" + text(ShortWords.of(discrepancy.about())) + ") of “"
                        + text(story.title()) + "”:");
                discrepancy.accounts().forEach(this::account);
                out.append('\n');
            }
        }
        nothingIf(none);
    }

    private void account(Discrepancy.Account account) {
        String saidBy = joined(account.saidBy().stream().map(s -> text(ShortWords.of(s))));
        if (account.mentions().isEmpty()) {
            String documents = joined(account.documents().stream().distinct().map(d -> text(labels.document(d))));
            item("**" + text(ShortWords.of(account.value())) + "**", "according to " + saidBy + " – " + documents);
            return;
        }
        String where = joined(account.mentions().stream()
                .filter(mentions::containsKey)
                .map(mentions::get)
                .map(m -> text(labels.document(m.document().id())) + " " + labels.pointer(m)));
        item("**" + text(ShortWords.of(account.value())) + "**", "according to " + saidBy + " – " + where);
    }

    /** Input that gave no document. */
    private void unread(List<Problem> problems) {
        List<Problem> left = new ArrayList<>(problems);
        collation.documents().forEach(d -> left.removeAll(d.problems()));
        if (!left.isEmpty()) {
            line("## Problems of reading");
            left.forEach(p -> item(p.code().name(), text(p.file().replaceFirst("^.*[/\\\\]", ""))));
            out.append('\n');
        }
    }

    private void demands() {
        line("## What these texts demand");
        out.append("| demand | found at |\n|---|---|\n");
        for (Demand demand : Demand.values()) {
            Map<String, List<String>> byDocument = demand.findings(collation, labels).stream()
                    .collect(Collectors.groupingBy(
                            f -> labels.document(f.document()),
                            TreeMap::new,
                            Collectors.mapping(Demand.Finding::pointer, Collectors.toList())));
            String found = byDocument.entrySet().stream()
                    .map(e -> "**" + text(e.getKey()) + "** " + String.join(", ", e.getValue()))
                    .collect(Collectors.joining("; "));
            out.append(DigestCells.row(List.of(demand.title(), found.isEmpty() ? "not found" : found)));
        }
    }

    private static String joined(Stream<String> parts) {
        return parts.distinct().collect(Collectors.joining(", "));
    }

    private void item(String name, String value) {
        out.append("- ")
                .append(name)
                .append(": ")
                .append(value.isEmpty() ? "none" : value)
                .append('\n');
    }

    private void nothingIf(boolean none) {
        if (none) {
            line("Nothing found.");
        } else {
            out.append('\n');
        }
    }

    private void line(String words) {
        out.append(words).append("\n\n");
    }

    private static String text(String words) {
        return DigestCells.text(words);
    }
}
