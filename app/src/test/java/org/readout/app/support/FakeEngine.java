package org.readout.app.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.app.engine.Engine;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

/**
 * Codes the articles of {@link Haniyeh} whatever the inputs; the input {@code missing.txt} is not there, and the input
 * {@code killed} stops the run after two documents as a failing machine would.
 */
public final class FakeEngine implements Engine {
    private final Collation collation = Haniyeh.collation();
    private final String coder;
    private int coded;

    public FakeEngine() {
        this("fake engine");
    }

    /** @param coder what codes, of which a project tells whether documents are to be coded again */
    public FakeEngine(String coder) {
        this.coder = coder;
    }

    /** The number of documents that had to be coded. */
    public int coded() {
        return coded;
    }

    @Override
    public void code(Inputs inputs, Listener listener) {
        if (inputs.paths().contains("missing.txt")) {
            listener.problem(Problem.of(ProblemCode.NOT_FOUND, "missing.txt", "There is no such file."));
        }
        if (inputs.paths().equals(List.of("missing.txt"))) {
            return;
        }
        for (CodedDocument document : collation.documents()) {
            if (inputs.paths().contains("killed") && coded == 2) {
                throw new IllegalStateException("killed");
            }
            if (listener.wants(document.document())) {
                coded++;
                listener.coded(document);
            }
        }
    }

    @Override
    public void code(Articles articles, Optional<LocalDate> asOf, Listener listener) {
        throw new UnsupportedOperationException("the articles of this engine are fixed");
    }

    @Override
    public Collation collate(List<CodedDocument> documents) {
        return documents.isEmpty() ? new Collation(List.of(), List.of(), List.of(), List.of()) : collation;
    }

    @Override
    public List<String> parts() {
        return List.of(coder);
    }

    @Override
    public void close() {}
}
