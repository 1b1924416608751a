package org.readout.app.support;

import java.util.List;
import java.util.Optional;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.core.Actor;
import org.readout.core.Document;
import org.readout.core.Event;
import org.readout.core.EventMention;
import org.readout.core.Origin;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.core.SourceKind;

/** A collation of one article whose every word tries to get out of the page or to steer the terminal. */
public final class Hostile {
    public static final String SCRIPT = "<script>window.pwned=1</script>";
    private static final String IMAGE = "\"><img src=x onerror=window.pwned=1>";
    private static final String TERMINAL = "\u001b]0;owned\u0007\u001b[31m\u202eright";

    private Hostile() {}

    public static Collation collation() {
        String text =
                "Norland " + SCRIPT + " attacked </style>" + IMAGE + " on Monday, said `rm` **bold** " + TERMINAL + ".";
        Document document = new Document(
                Document.hash(text),
                Document.hash(text),
                "in/" + SCRIPT + ".txt",
                Optional.of(IMAGE + TERMINAL),
                text,
                Optional.of("Daily " + SCRIPT),
                Optional.of("javascript:window.pwned=1"),
                "en",
                Optional.empty(),
                List.of(),
                List.of());
        Actor actor = new Actor(Optional.empty(), Optional.of("Norland " + SCRIPT), Optional.empty(), List.of());
        EventMention mention = MentionBuilder.in(document, "Norland", "attacked")
                .kind("ASSAULT")
                .actor("Norland", actor)
                .source(SourceKind.PERSON, "Monday", IMAGE, "said")
                .build();
        Event event = new Event(
                Document.hash("event"),
                mention.kind(),
                mention.quad(),
                mention.score(),
                mention.status(),
                Optional.empty(),
                List.of(actor),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(mention.id()),
                List.of(document.id()),
                List.of("Daily " + SCRIPT),
                List.of(new Origin(Document.hash("origin"), SCRIPT, List.of(document.id()))),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
        CodedDocument coded = new CodedDocument(
                document,
                Optional.empty(),
                List.of(mention),
                List.of(),
                List.of(),
                List.of(Problem.of(ProblemCode.BAD_CHARACTERS, SCRIPT, IMAGE + TERMINAL)));
        return new Collation(List.of(coded), List.of(event), List.of(), event.origins());
    }
}
