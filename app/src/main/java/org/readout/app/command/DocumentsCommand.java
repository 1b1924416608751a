package org.readout.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.app.output.DocumentRecord;
import org.readout.app.output.MentionCard;
import org.readout.app.output.PlainList;
import org.readout.app.wording.Wording;
import org.readout.store.DocumentLine;
import org.readout.store.DocumentQuery;
import org.readout.store.ProjectLookup;
import org.readout.store.ProjectPages;
import org.readout.store.ProjectReader;
import org.readout.store.StoredDocument;
import org.readout.store.StoredMention;
import org.readout.store.export.DocumentTables;
import org.readout.store.export.MentionTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout documents}: the documents of a project, or one with its records. */
@Command(
        name = "documents",
        header = "List the documents of a project, the last published first, or one with its records.",
        description = "Texts are left out: they are their publishers’. readout export --full-text writes them.",
        footer = {
            "",
            "Examples:",
            "  readout documents --outlet 'Harbor Wire' --since 2024-10-01",
            "  readout documents --id 7a3bec61c6b8e96fcaef8a377b60263f"
        })
final class DocumentsCommand implements Callable<Integer> {
    @Mixin
    private ProjectOption project = new ProjectOption();

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "One document, with every record of it and what made it; csv has the records alone.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Documents of this outlet, by its exact name.")
    private Optional<String> outlet = Optional.empty();

    @Option(names = "--words", paramLabel = "WORDS", description = "Part of the title or of the file’s name.")
    private Optional<String> words = Optional.empty();

    @Option(names = "--since", paramLabel = "DATE", description = "Published that day or later (YYYY-MM-DD).")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE", description = "Published that day or earlier.")
    private Optional<LocalDate> until = Optional.empty();

    @Mixin
    private Listing listing = new Listing();

    private final Session session;

    DocumentsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (ProjectReader reader = ProjectReader.open(project.file())) {
            if (id.isPresent()) {
                one(reader, id.get());
            } else {
                list(reader);
            }
            Uncollated.tell(reader, project.file(), session.err());
        }
        return ExitCode.OK;
    }

    private void list(ProjectReader reader) {
        List<DocumentLine> found = new ProjectPages(reader)
                .list(new DocumentQuery(outlet, words, since, until))
                .page(0, Integer.MAX_VALUE);
        if (found.isEmpty()) {
            session.err()
                    .println("No document meets all conditions; the project has "
                            + reader.size().documents() + ".");
        }
        listing.print(
                DocumentTables.lines(found),
                () -> {
                    session.out().print(PlainList.documentHeader());
                    found.forEach(d -> session.out().print(PlainList.document(d)));
                },
                session.out());
    }

    private void one(ProjectReader reader, String wanted) {
        ProjectLookup lookup = new ProjectLookup(reader);
        StoredDocument document = lookup.document(wanted)
                .orElseThrow(() -> new CommandException("there is no document " + wanted + " in this project."));
        List<StoredMention> mentions = lookup.mentionsIn(wanted);
        if (listing.format() == ListFormat.jsonl) {
            session.out().println(DocumentRecord.of(document, mentions));
            return;
        }
        listing.print(
                MentionTables.mentions(mentions),
                () -> {
                    session.out().print(PlainList.document(document));
                    MentionCard card = new MentionCard(Wording.standard());
                    mentions.forEach(m -> session.out().print("\n" + card.of(m.record())));
                },
                session.out());
    }
}
