package org.readout.app.support;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.readout.store.ProjectWriter;

/** The articles of {@link Haniyeh} as a project. */
public final class Project {
    public static final Instant MADE = Instant.parse("2026-11-22T04:00:00Z");

    private Project() {}

    public static Path of(Path folder) {
        Path file = folder.resolve("haniyeh.db");
        try (ProjectWriter writer = ProjectWriter.open(file, Clock.fixed(MADE, ZoneOffset.UTC))) {
            Haniyeh.collation().documents().forEach(d -> writer.add(d, List.of("fake")));
            writer.collate();
        }
        return file;
    }
}
