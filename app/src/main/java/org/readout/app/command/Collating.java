package org.readout.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.app.engine.Engine;
import org.readout.app.output.ProblemReport;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import org.readout.core.Problem;
import org.readout.store.ProjectReader;

/** Reads, codes and collates all inputs at once, for the commands that need the whole. */
record Collating(List<CodedDocument> documents, ProblemReport problems, Progress progress) implements Engine.Listener {

    static Collation collate(Session session, Engine.Inputs inputs, Optional<Path> codebook, ProblemReport problems) {
        try (Engine engine = session.opener().open(codebook)) {
            return engine.collate(documents(session, engine, inputs, problems));
        }
    }

    /**
     * A project collated anew, or the articles; of either only what is known by a day.
     *
     * @param project in place of the inputs
     * @param asOf the day; absent for all documents
     */
    static Collation collate(
            Session session,
            Optional<Path> project,
            Engine.Inputs inputs,
            Optional<Path> codebook,
            Optional<LocalDate> asOf,
            ProblemReport problems) {
        if (project.isPresent()) {
            try (ProjectReader reader = ProjectReader.open(project.get())) {
                Collation collation = reader.collation(asOf);
                tellLeftOut(collation.documents().size(), reader.size().documents(), asOf, session);
                return collation;
            }
        }
        try (Engine engine = session.opener().open(codebook)) {
            List<CodedDocument> documents = documents(session, engine, inputs, problems);
            List<CodedDocument> known =
                    asOf.map(day -> Collator.publishedBy(day, documents)).orElse(documents);
            tellLeftOut(known.size(), documents.size(), asOf, session);
            return engine.collate(known);
        }
    }

    private static void tellLeftOut(long known, long all, Optional<LocalDate> asOf, Session session) {
        if (known < all && asOf.isPresent()) {
            session.err()
                    .println((all - known) + " of " + all + " documents are undated or may be later than " + asOf.get()
                            + ".");
        }
    }

    /** The documents as coded, for commands that collate only some of them. */
    static List<CodedDocument> documents(Session session, Engine engine, Engine.Inputs inputs, ProblemReport problems) {
        List<CodedDocument> documents = new ArrayList<>();
        try (Progress progress = Progress.on(session)) {
            engine.code(inputs, new Collating(documents, problems, progress));
        }
        return documents;
    }

    @Override
    public void coded(CodedDocument document) {
        documents.add(document);
        problems.addAll(document.document(), document.problems());
        progress.step(document.document().file());
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }
}
