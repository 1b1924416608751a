package org.readout.app.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.LineageEdge;
import org.readout.core.Boilerplate;
import org.readout.core.Discrepancy;
import org.readout.core.Document;
import org.readout.core.Event;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Origin;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.core.Published;
import org.readout.core.Span;

/**
 * A collation made by hand: six articles by invented outlets on the killing of Ismail Haniyeh and what followed, with a
 * copy, a relay, a translation, two causes of one killing, a denial, a condition and a garbled number.
 */
public final class Haniyeh {
    public static final Document WIRE = document(
            "in/harbor-wire.txt",
            "Hamas chief killed in Tehran",
            "Harbor Wire",
            "2024-08-01",
            "Hamas chief killed in Tehran\n"
                    + "Ismail Haniyeh was killed in Tehran early on July 31, hours after the swearing-in of Iran’s new president. "
                    + "Hamas and Iran blamed Israel for the killing. "
                    + "Iranian media said Haniyeh was killed by an “air projectile”. "
                    + "Israel denied that it had informed anybody beforehand. "
                    + "Iran vowed to retaliate against Israel.\n"
                    + "Read also: Ten missiles fired at Froun");

    public static final Document CHRONICLE = document(
            "in/northgate.txt",
            "Killing in Iranian capital shakes region",
            "Northgate Chronicle",
            "2024-08-01",
            "Killing in Iranian capital shakes region\n"
                    + "Ismail Haniyeh was killed in Tehran early on July 31, hours after the swearing-in of Iran’s new president. "
                    + "Hamas and Iran blamed Israel for the killing.");

    public static final Document POST = document(
            "in/meridian.html",
            "Bomb was hidden for two months, officials say",
            "Meridian Post",
            "2024-08-02",
            "The Kestrel reported on Thursday, citing five Middle Eastern officials who spoke on condition of anonymity, that a bomb"
                    + " hidden for two months killed Haniyeh in Tehran. "
                    + "The White House said Mr. Biden had urged Mr. Netanyahu to quickly reach a deal for the release of the hostages.");

    public static final Document LANTERN = document(
            "in/caspian-lantern.txt",
            "Iran weighs its answer",
            "Caspian Lantern",
            "2024-08-15",
            "Iran is reconsidering a military attack on Israel, U.S. officials were quoted as saying. "
                    + "Israel could strike Hezbollah harder if U.S. officials do not convince it to end its attacks. "
                    + "This article originally appeared in French in Le Veilleur des Lacs.");

    public static final Document STRAND = document(
            "in/strand.jsonl#3",
            "First call in two months",
            "Strand Broadcasting",
            "2024-10-09",
            "President Biden and Prime Minister Netanyahu spoke by phone on Wednesday about Israel’s plans to retaliate against Iran. "
                    + "More than 1,200 people were killed in the Hamas attack on Israel of Oct. 7, 2023. "
                    + "The war has killed more than 22,0000 Palestinians.");

    public static final Document LEDGER = document(
            "in/ledger.txt",
            "A count revised",
            "Black Sea Ledger",
            "2024-10-10",
            "Hamas killed 1,139 people in its attack on Israel on Oct. 7, 2023, according to a count by the social security agency. "
                    + "The two leaders spoke on Wednesday, the White House confirmed.");

    private Haniyeh() {}

    public static Collation collation() {
        List<List<EventMention>> events = HaniyehMentions.byEvent();
        List<Origin> killing = List.of(origin("Harbor Wire", WIRE, CHRONICLE), origin("The Kestrel", POST));
        List<Event> told = new ArrayList<>();
        told.add(event(
                events.get(8), List.of(origin("Strand", STRAND), origin("Ledger", LEDGER)), deaths(events.get(8))));
        told.add(event(events.get(0), killing, List.of(cause(events.get(0)))));
        told.add(event(events.get(1), List.of(origin("Harbor Wire", WIRE, CHRONICLE)), List.of()));
        told.add(event(events.get(2), List.of(origin("Harbor Wire", WIRE)), List.of()));
        told.add(event(events.get(3), List.of(origin("Harbor Wire", WIRE)), List.of()));
        told.add(event(events.get(4), List.of(origin("Meridian Post", POST)), List.of()));
        told.add(event(events.get(5), List.of(origin("Le Veilleur des Lacs", LANTERN)), List.of()));
        told.add(event(events.get(6), List.of(origin("Le Veilleur des Lacs", LANTERN)), List.of()));
        told.add(event(events.get(7), List.of(origin("Strand", STRAND), origin("Ledger", LEDGER)), List.of()));
        told.add(event(events.get(9), List.of(origin("Strand", STRAND)), List.of()));
        told.add(event(events.get(10), List.of(origin("Strand", STRAND)), List.of()));
        List<EventMention> all = events.stream().flatMap(List::stream).toList();
        List<CodedDocument> documents = Stream.of(WIRE, CHRONICLE, POST, LANTERN, STRAND, LEDGER)
                .map(d -> coded(d, all))
                .toList();
        List<LineageEdge> lineage = List.of(
                new LineageEdge(
                        LineageEdge.Kind.ABRIDGED_COPY,
                        CHRONICLE.id(),
                        Optional.of(WIRE.id()),
                        Optional.of("Harbor Wire"),
                        0.97,
                        "58 of 60 runs of four words of the shorter text are in the longer; it came out a day later",
                        List.of()),
                new LineageEdge(
                        LineageEdge.Kind.RELAY,
                        POST.id(),
                        Optional.empty(),
                        Optional.of("The Kestrel"),
                        1,
                        "it reports what the outlet reported",
                        List.of(words(POST, "The Kestrel reported"))),
                new LineageEdge(
                        LineageEdge.Kind.TRANSLATION,
                        LANTERN.id(),
                        Optional.empty(),
                        Optional.of("Le Veilleur des Lacs"),
                        1,
                        "it credits the outlet",
                        List.of(words(LANTERN, "originally appeared in French in Le Veilleur des Lacs"))));
        List<Origin> origins = List.of(
                origin("Harbor Wire", WIRE, CHRONICLE),
                origin("The Kestrel", POST),
                origin("Le Veilleur des Lacs", LANTERN),
                origin("Strand Broadcasting", STRAND),
                origin("Black Sea Ledger", LEDGER));
        return new Collation(documents, told, lineage, origins);
    }

    private static Discrepancy cause(List<EventMention> killing) {
        return new Discrepancy(
                Discrepancy.Kind.CAUSE,
                "what killed Ismail Haniyeh",
                List.of(
                        new Discrepancy.Account(
                                "an air projectile",
                                List.of("Harbor Wire, quoting Iranian media"),
                                List.of(killing.get(2).id()),
                                List.of(words(WIRE, "air projectile"))),
                        new Discrepancy.Account(
                                "a bomb hidden for two months",
                                List.of("Meridian Post, quoting The Kestrel, quoting five Middle Eastern officials"),
                                List.of(killing.get(3).id()),
                                List.of(words(POST, "a bomb hidden for two months")))));
    }

    private static List<Discrepancy> deaths(List<EventMention> attack) {
        return List.of(new Discrepancy(
                Discrepancy.Kind.NUMBER,
                "people killed",
                List.of(
                        new Discrepancy.Account(
                                "more than 1,200",
                                List.of("Strand Broadcasting"),
                                List.of(attack.get(0).id()),
                                List.of(words(STRAND, "More than 1,200 people"))),
                        new Discrepancy.Account(
                                "1,139",
                                List.of("Black Sea Ledger, quoting a count by the social security agency"),
                                List.of(attack.get(1).id()),
                                List.of(words(LEDGER, "1,139 people"))))));
    }

    private static Event event(List<EventMention> mentions, List<Origin> origins, List<Discrepancy> discrepancies) {
        EventMention first = mentions.get(0);
        List<String> documents =
                mentions.stream().map(m -> m.document().id()).distinct().toList();
        return new Event(
                Document.hash("event", first.id()),
                first.kind(),
                first.quad(),
                first.score(),
                first.status(),
                first.foreseen(),
                first.actors().stream().map(a -> a.actor()).toList(),
                first.recipients().stream().map(a -> a.actor()).toList(),
                first.date(),
                first.place(),
                mentions.stream().map(EventMention::id).toList(),
                documents,
                mentions.stream()
                        .flatMap(m -> m.document().outlet().stream())
                        .distinct()
                        .toList(),
                origins,
                first.document().published().map(Published::earliest),
                discrepancies,
                List.of(),
                List.of());
    }

    private static CodedDocument coded(Document document, List<EventMention> all) {
        List<Problem> problems = document == STRAND
                ? List.of(Problem.at(
                        ProblemCode.MALFORMED_NUMBER,
                        document.file(),
                        words(STRAND, "22,0000").span(),
                        "“22,0000” is no number."))
                : List.of();
        return new CodedDocument(
                document,
                document.published(),
                all.stream()
                        .filter(m -> m.document().id().equals(document.id()))
                        .toList(),
                List.of(),
                List.of(),
                problems);
    }

    private static Document document(String file, String title, String outlet, String day, String text) {
        List<Boilerplate> boilerplate = new ArrayList<>();
        int related = text.indexOf("Read also:");
        if (related >= 0) {
            boilerplate.add(new Boilerplate(new Span(related, text.length()), Boilerplate.Kind.RELATED_LINKS));
        }
        int credit = text.indexOf("This article originally");
        if (credit >= 0) {
            boilerplate.add(new Boilerplate(new Span(credit, text.length()), Boilerplate.Kind.CREDIT));
        }
        return new Document(
                Document.hash(text, outlet, file),
                Document.hash(text),
                file,
                Optional.of(title),
                text,
                Optional.of(outlet),
                Optional.of("https://example.org/" + file.replace("in/", "")),
                "en",
                Optional.of(Published.on(
                        LocalDate.parse(day),
                        file.endsWith("html") ? Published.Basis.METADATA : Published.Basis.INFERRED,
                        file.endsWith("html") ? "JSON-LD datePublished" : "“Wednesday” and “July 31” in the text")),
                boilerplate,
                List.of());
    }

    private static Origin origin(String name, Document... documents) {
        return new Origin(
                Document.hash("origin", name),
                name,
                Stream.of(documents).map(Document::id).toList());
    }

    private static Excerpt words(Document document, String words) {
        int at = document.text().indexOf(words);
        return Excerpt.of(document.text(), new Span(at, at + words.length()));
    }
}
