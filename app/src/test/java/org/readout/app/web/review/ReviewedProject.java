package org.readout.app.web.review;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.support.Haniyeh;
import org.readout.app.web.ServeSettings;
import org.readout.app.web.Site;
import org.readout.app.web.WebServer;
import org.readout.store.ProjectReader;
import org.readout.store.ProjectWriter;
import org.readout.store.review.Attachment;
import org.readout.store.review.Decision;

/** A project of six articles, served for review. */
abstract class ReviewedProject {
    @TempDir
    private Path folder;

    private Path project = Path.of("p.db");
    private WebServer server = null;

    @BeforeEach
    void serve() {
        project = folder.resolve("p.db");
        try (ProjectWriter writer = ProjectWriter.open(project, Clock.systemUTC())) {
            Haniyeh.collation().documents().forEach(d -> writer.add(d, List.of("fixture")));
            writer.collate();
        }
        server = start(false);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    final String url(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    final WebServer server() {
        return server;
    }

    final Path project() {
        return project;
    }

    final Path folder() {
        return folder;
    }

    final WebServer start(boolean readOnly) {
        return WebServer.start(
                new ServeSettings(project, "127.0.0.1", 0, List.of(), readOnly, "test", Clock.systemUTC()),
                Site.standard());
    }

    /** What stands of what reviewers decided. */
    final List<Decision> decisions() {
        try (ProjectReader reader = ProjectReader.open(project)) {
            return reader.reviews().standing().stream()
                    .map(Attachment::decision)
                    .toList();
        }
    }
}
