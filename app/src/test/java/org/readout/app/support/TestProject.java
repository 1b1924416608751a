package org.readout.app.support;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.store.ProjectWriter;

/** Projects of hand-made documents, collated as any other. */
public final class TestProject {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

    private TestProject() {}

    /** A project with the documents of some collations. */
    public static Path of(Path file, Collation... collations) {
        try (ProjectWriter writer = ProjectWriter.open(file, CLOCK)) {
            for (Collation collation : collations) {
                for (CodedDocument document : collation.documents()) {
                    writer.add(document, List.of("by hand"));
                }
            }
            writer.collate();
        }
        return file;
    }
}
