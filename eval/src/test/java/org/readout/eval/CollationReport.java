package org.readout.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.coder.Readout;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import org.readout.collate.LineageEdge;
import org.readout.collate.MergeReason;
import org.readout.core.ActorMention;
import org.readout.core.DateRange;
import org.readout.core.Event;
import org.readout.core.EventMention;

/** Prints a collation for reading by hand: events of several mentions with their reasons, lineage, and figures for samples. */
final class CollationReport {
    private final Collation collation;
    private final Map<String, EventMention> mentions;
    private final PrintStream out;

    private CollationReport(Collation collation, PrintStream out) {
        this.collation = collation;
        this.mentions = collation.mentionsById();
        this.out = out;
    }

    /** With {@code --samples DIR}: the samples with their figures; else any folder of articles. */
    public static void main(String[] args) throws IOException {
        try (Readout readout = Readout.load()) {
            if (args[0].equals("--samples")) {
                CollationEvaluation evaluation = CollationEvaluation.of(Path.of(args[1]), readout);
                new CollationReport(evaluation.collation(), System.out).print();
                evaluation.errors().forEach(System.out::println);
                System.out.println(evaluation.relations());
                System.out.println(evaluation.sameEvent() + " conll "
                        + evaluation.sameEvent().scores().conll() + " all apart "
                        + evaluation.sameEvent().allApart().conll());
            } else {
                new CollationReport(
                                new Collator().collate(readout.code(CollationEvaluation.documents(Path.of(args[0])))),
                                System.out)
                        .print();
            }
        }
    }

    private void print() {
        out.println(mentions.size() + " mentions, " + collation.events().size() + " events");
        collation.events().stream().filter(e -> e.mentions().size() > 1).forEach(this::print);
        collation.lineage().forEach(this::print);
    }

    private void print(Event event) {
        out.println("EVENT " + event.kind() + " " + event.status() + " "
                + event.date().map(CollationReport::days).orElse("-") + " "
                + event.place().map(p -> p.name()).orElse("-") + " origins "
                + event.origins().stream().map(o -> o.name()).toList() + " history "
                + event.history().stream().map(h -> h.status()).toList());
        event.mentions().forEach(id -> out.println("   " + inWords(mentions.get(id))));
        for (MergeReason reason : collation.mergeReasons().getOrDefault(event.id(), java.util.List.of())) {
            out.printf(
                    "      %s <- %s %.1f %s%n",
                    trigger(reason.mention()), trigger(reason.with()), reason.score(), reason.agreements());
        }
        event.discrepancies()
                .forEach(d -> out.println("   DISCREPANCY " + d.kind() + " " + d.about() + " "
                        + d.accounts().stream()
                                .map(a -> a.value() + " " + a.saidBy())
                                .toList()));
    }

    private void print(LineageEdge edge) {
        out.printf(
                "LINEAGE %s %s <- %s %s %.2f %s%n",
                edge.kind(),
                file(edge.document()),
                edge.source().map(this::file).orElse(""),
                edge.outlet().orElse(""),
                edge.strength(),
                edge.evidence().stream().map(e -> e.text()).toList());
    }

    private String file(String document) {
        return collation.documents().stream()
                .filter(d -> d.document().id().equals(document))
                .map(d -> d.document().file())
                .findFirst()
                .orElse(document);
    }

    private String trigger(String mention) {
        return mentions.get(mention).evidence().trigger().text();
    }

    private static String inWords(EventMention m) {
        return m.document().file().replaceAll(".*/", "") + " " + m.kind() + " " + m.status() + " «"
                + m.evidence().trigger().text() + "» " + keys(m.actors()) + " > " + keys(m.recipients()) + " "
                + m.date().map(CollationReport::days).orElse("-") + " "
                + m.attribution().stream()
                        .map(a -> a.source().excerpt().map(e -> e.text()).orElse("?"))
                        .toList()
                + " "
                + m.quantities().stream()
                        .map(q -> q.source().text() + "/" + q.unit() + "/" + q.of().orElse(""))
                        .toList()
                + " | " + m.evidence().sentence().text().replace('\n', ' ');
    }

    private static String keys(java.util.List<ActorMention> parties) {
        return parties.stream().map(p -> p.actor().key()).collect(Collectors.joining(" "));
    }

    private static String days(DateRange date) {
        return date.earliest().map(Object::toString).orElse("") + ".."
                + date.latest().map(Object::toString).orElse("")
                + (date.source().isPresent() ? "!" : "");
    }
}
