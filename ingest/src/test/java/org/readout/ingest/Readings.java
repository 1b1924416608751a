package org.readout.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.readout.core.Document;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

/** What a read gave, for tests. */
record Readings(List<Document> documents, List<Problem> problems) {

    static Readings of(IngestOptions options, List<String> paths, InputStream stdin) {
        List<Document> documents = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        new Ingest(options).read(paths, stdin, item -> {
            if (item instanceof Ingested.Article article) {
                documents.add(article.document());
            } else if (item instanceof Ingested.Trouble trouble) {
                problems.add(trouble.problem());
            }
        });
        return new Readings(documents, problems);
    }

    static Readings ofPaths(String... paths) {
        return of(IngestOptions.defaults(), List.of(paths), InputStream.nullInputStream());
    }

    static Readings ofBytes(byte[] stdin) {
        return of(IngestOptions.defaults(), List.of("-"), new ByteArrayInputStream(stdin));
    }

    static Readings ofText(String stdin) {
        return ofBytes(stdin.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    List<ProblemCode> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    Document only() {
        if (documents.size() != 1) {
            throw new AssertionError("documents: " + documents.size() + ", problems: " + problems);
        }
        return documents.get(0);
    }
}
