package org.readout.app.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.support.Haniyeh;
import org.readout.app.support.Hostile;
import org.readout.app.support.TestProject;
import org.readout.store.EventQuery;
import org.readout.store.ProjectReader;
import org.readout.store.StoredDocument;
import org.readout.store.StoredEvent;

/** A server of a project with ordinary and hostile articles, which stands while the tests of a class run. */
abstract class ServerFixture {
    static final HttpClient CLIENT = HttpClient.newHttpClient();
    static final List<String> WRITTEN = new ArrayList<>();

    @TempDir
    static Path folder;

    static Optional<WebServer> server = Optional.empty();
    static List<String> events = List.of();
    static List<String> documents = List.of();
    static final List<String> stories = new ArrayList<>();

    /** Notes what it is asked to write. */
    static final Action WRITE = new Action() {
        @Override
        public String path() {
            return "/write";
        }

        @Override
        public Address run(Ask ask) {
            WRITTEN.add(ask.text("what").orElse(""));
            return Address.of("/");
        }
    };

    @BeforeAll
    static void start() {
        WRITTEN.clear();
        stories.clear();
        Path file = TestProject.of(folder.resolve("p.db"), Haniyeh.collation(), Hostile.collation());
        server = Optional.of(WebServer.start(settings(file, false), site()));
        try (ProjectReader project = ProjectReader.open(file)) {
            List<StoredEvent> found = new ArrayList<>();
            List<StoredDocument> texts = new ArrayList<>();
            project.events(EventQuery.ALL, found::add);
            project.documents(texts::add);
            project.stories(s -> stories.add(s.path("id").asString()));
            events = found.stream().map(StoredEvent::id).toList();
            documents = texts.stream().map(StoredDocument::id).toList();
        }
    }

    @AfterAll
    static void stop() {
        server.ifPresent(WebServer::close);
    }

    static Site site() {
        Site all = Site.standard();
        List<Action> actions = new ArrayList<>(all.actions());
        actions.add(WRITE);
        return new Site(all.pages(), actions, all.extensions());
    }

    static ServeSettings settings(Path file, boolean readOnly) {
        return new ServeSettings(file, "127.0.0.1", 0, List.of("News.example"), readOnly, "test", TestProject.CLOCK);
    }

    static String tokenOf(WebServer of) {
        return of.token();
    }

    static int port() {
        return server.orElseThrow().port();
    }

    static HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
