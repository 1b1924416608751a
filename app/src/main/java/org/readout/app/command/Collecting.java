package org.readout.app.command;

import java.util.ArrayList;
import java.util.List;
import org.readout.app.engine.Engine;
import org.readout.app.output.ProblemReport;
import org.readout.coder.CodedDocument;
import org.readout.core.Problem;

/** Keeps all that is coded, for commands that need it together. */
record Collecting(List<CodedDocument> documents, ProblemReport problems, Progress progress) implements Engine.Listener {

    /** Reads and codes the inputs, with progress on the session's screen. */
    static List<CodedDocument> documents(Engine engine, Engine.Inputs inputs, ProblemReport problems, Session session) {
        List<CodedDocument> documents = new ArrayList<>();
        try (Progress progress = Progress.on(session)) {
            engine.code(inputs, new Collecting(documents, problems, progress));
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
