package org.readout.store;

import java.nio.file.Path;
import java.util.List;
import org.readout.core.Document;

/** Projects for tests of other packages. */
public final class Project {
    private Project() {}

    /** Ingests made-up news and returns the documents. */
    public static List<Document> ofNews(Path file, int documents) {
        List<Document> news = News.documents(documents, 7);
        IngestWorker.ingest(file, news, step -> {});
        return news;
    }
}
