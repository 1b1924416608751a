package org.readout.app.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import org.readout.core.Actor;
import org.readout.core.Document;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Published;
import org.readout.core.Sector;
import org.readout.core.SourceKind;
import org.readout.core.Status;

/** Two invented states that strike each other and say what they would do. */
public final class Norland {
    public static final Actor NORLAND = state("NOR", "Norland");
    public static final Actor SUDMARK = state("SWE", "Sudmark");
    public static final String STATEMENTS =
            "Norland would close the strait if Sudmark strikes its ports, a commander said."
                    + " Norland would call up its reserve if Sudmark tries to rearm."
                    + " Norland warned Sudmark against a further blockade of the islands."
                    + " Sudmark plans to strike Norland within weeks."
                    + " Sudmark would leave the talks if Norland strikes first."
                    + " Norland would appeal to the court in the event of a Swedish blockade of its ports.";

    private Norland() {}

    private static Actor state(String country, String name) {
        return new Actor(Optional.of(country), Optional.of(name), Optional.of(country), List.of(Sector.GOV));
    }

    /** Of the outlet Kestrel. */
    public static Document document(String id, String text, LocalDate day) {
        return new Document(
                id,
                "c" + id,
                "in/" + id + ".txt",
                Optional.empty(),
                text,
                Optional.of("Kestrel"),
                Optional.empty(),
                "en",
                Optional.of(Published.on(day, Published.Basis.GIVEN, "given")),
                List.of(),
                List.of());
    }

    public static CodedDocument coded(Document document, List<EventMention> mentions) {
        return new CodedDocument(document, document.published(), mentions, List.of(), List.of(), List.of());
    }

    /** What the two say they would do: all but the plan is coded. */
    public static Collation statements() {
        return new Collator().collate(List.of(statements(LocalDate.parse("2024-03-01"))));
    }

    private static CodedDocument statements(LocalDate day) {
        Document document = document("d1", STATEMENTS, day);
        return coded(
                document,
                List.of(
                        conditional(document, "Norland would close", "close", "COERCE", NORLAND, "Norland")
                                .condition("if Sudmark strikes its ports")
                                .source(SourceKind.ANONYMOUS, "a commander", "", "said")
                                .build(),
                        conditional(document, "Norland would close", "strikes", "ASSAULT", SUDMARK, "Sudmark")
                                .condition("if Sudmark strikes its ports")
                                .build(),
                        conditional(document, "Norland would call", "call up", "MOBILIZE", NORLAND, "Norland")
                                .condition("if Sudmark tries to rearm")
                                .build(),
                        MentionBuilder.in(document, "Norland warned", "warned")
                                .kind("THREATEN")
                                .actor("Norland", NORLAND)
                                .recipient("Sudmark", SUDMARK)
                                .build(),
                        conditional(document, "Sudmark would leave", "strikes", "ASSAULT", NORLAND, "Norland")
                                .condition("if Norland strikes first")
                                .build(),
                        MentionBuilder.in(document, "Norland would appeal", "appeal")
                                .kind("REQUEST")
                                .status(Status.CONDITIONAL)
                                .actor("Norland", NORLAND)
                                .condition("in the event of a Swedish blockade of its ports")
                                .build()));
    }

    private static MentionBuilder conditional(
            Document document, String sentence, String trigger, String foreseen, Actor actor, String words) {
        return MentionBuilder.in(document, sentence, trigger)
                .kind("THREATEN")
                .foreseen(EventKind.of(foreseen))
                .status(Status.CONDITIONAL)
                .actor(words, actor);
    }

    /** A report a week of Sudmark attacking Norland and Norland answering, then the statements. */
    public static Collation feud(int weeks) {
        LocalDate end = LocalDate.parse("2024-03-01");
        List<CodedDocument> documents = new ArrayList<>();
        for (int week = weeks; week > 0; week--) {
            LocalDate day = end.minusWeeks(week);
            Document document = document(
                    "w" + week,
                    "Sudmark shelled the port of Norland on " + day + ", a raid of week " + week
                            + ". Norland hit back on " + day.plusDays(1) + " against Sudmark in week " + week + ".",
                    day.plusDays(1));
            documents.add(coded(
                    document,
                    List.of(
                            MentionBuilder.in(document, "Sudmark shelled", "shelled")
                                    .kind("ASSAULT")
                                    .actor("Sudmark", SUDMARK)
                                    .recipient("Norland", NORLAND)
                                    .on(day.toString())
                                    .build(),
                            MentionBuilder.in(document, "Norland hit back", "hit back")
                                    .kind("ASSAULT")
                                    .actor("Norland", NORLAND)
                                    .recipient("Sudmark", SUDMARK)
                                    .on(day.plusDays(1).toString())
                                    .build())));
        }
        documents.add(statements(end));
        return new Collator().collate(documents);
    }
}
