package org.readout.app.watch;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.readout.app.engine.Engine;
import org.readout.app.output.ProblemReport;
import org.readout.coder.CodedDocument;
import org.readout.core.Document;
import org.readout.core.Problem;
import org.readout.ingest.Retrieval;
import org.readout.store.ProjectWriter;

/** Adds to a project what it does not have, each document as soon as it is coded, and keeps where each was found. */
public final class Adding implements Engine.Listener {
    private final ProjectWriter writer;
    private final List<String> coder;
    private final ProblemReport problems;
    private final Consumer<String> step;
    private final Clock clock;
    private final Map<String, Retrieval> toKeep = new HashMap<>();
    private int added;
    private int again;
    private int known;
    private int revised;
    private int mentions;

    /** @param step hears of each document that is added */
    public Adding(
            ProjectWriter writer, List<String> coder, ProblemReport problems, Consumer<String> step, Clock clock) {
        this.writer = writer;
        this.coder = coder;
        this.problems = problems;
        this.step = step;
        this.clock = clock;
    }

    @Override
    public void read(Document document, Optional<Retrieval> retrieval) {
        retrieval.or(() -> ofFile(document)).ifPresent(found -> toKeep.put(document.id(), found));
    }

    /**
     * A file is an address if it holds one article that names none: articles in a file of many have numbers that shift when
     * another is put before them, and records that name an address do not say when they had it from there.
     */
    private Optional<Retrieval> ofFile(Document document) {
        boolean alone = !document.file().contains("#") && !document.file().equals("-");
        return alone && document.url().isEmpty()
                ? Optional.of(new Retrieval(document.file(), clock.instant()))
                : Optional.empty();
    }

    @Override
    public boolean wants(Document document) {
        boolean has = writer.has(document, coder);
        known += has ? 1 : 0;
        if (has) {
            keep(document);
        }
        return !has;
    }

    @Override
    public void coded(CodedDocument document) {
        again += writer.contains(document.document().id()) ? 1 : 0;
        writer.add(document, coder);
        revised += keep(document.document()) ? 1 : 0;
        problems.addAll(document.document(), document.problems());
        step.accept(document.document().file());
        added++;
        mentions += document.mentions().size();
    }

    /** Whether there was another document at that place before. */
    private boolean keep(Document document) {
        Retrieval found = toKeep.remove(document.id());
        return found != null && writer.sources().found(found.address(), document.id(), found.time());
    }

    @Override
    public void problem(Problem problem) {
        writer.note(problem);
        problems.add(problem);
    }

    /** How many were coded: new ones and those that were coded before, by another coder or with another date. */
    public int added() {
        return added;
    }

    /** How many of those added were in the project, otherwise coded. */
    public int again() {
        return again;
    }

    public int known() {
        return known;
    }

    /** How many of those added are new versions of others. */
    public int revised() {
        return revised;
    }

    public int mentions() {
        return mentions;
    }
}
