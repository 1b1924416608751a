package org.readout.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.app.engine.Engine;
import org.readout.app.output.ProblemReport;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.core.Problem;

/** Reads, codes and collates all inputs at once, for the commands that need the whole. */
record Collating(List<CodedDocument> documents, ProblemReport problems, Progress progress) implements Engine.Listener {

    static Collation collate(Session session, Engine.Inputs inputs, Optional<Path> codebook, ProblemReport problems) {
        try (Engine engine = session.opener().open(codebook)) {
            return engine.collate(documents(session, engine, inputs, problems));
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
