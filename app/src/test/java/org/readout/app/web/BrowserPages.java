package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.readout.app.support.Browser;
import org.readout.app.support.Haniyeh;
import org.readout.app.support.Hostile;
import org.readout.app.support.TestProject;
import org.readout.store.EventQuery;
import org.readout.store.ProjectReader;
import org.readout.store.StoredEvent;

/** Every page of a project in a browser, for tests. */
@Tag("browser")
abstract class BrowserPages {
    static final int DESKTOP = 1280;
    static final int PHONE = 390;

    @TempDir
    private static Path folder;

    private static Optional<ChromeDriver> opened = Optional.empty();
    private static Optional<WebServer> server = Optional.empty();
    /** Addresses by name. */
    static final Map<String, String> PAGES = new LinkedHashMap<>();

    @BeforeAll
    static void open() throws IOException {
        Path file = TestProject.of(folder.resolve("p.db"), Haniyeh.collation(), Hostile.collation());
        server = Optional.of(WebServer.start(
                new ServeSettings(file, "127.0.0.1", 0, List.of(), false, "test", TestProject.CLOCK), Site.standard()));
        Site.standard().pages().stream()
                .map(Page::path)
                .filter(path -> !path.contains("{"))
                .forEach(path -> PAGES.put(path.equals("/") ? "overview" : path.substring(1), path));
        try (ProjectReader project = ProjectReader.open(file)) {
            List<StoredEvent> events = new ArrayList<>();
            project.events(EventQuery.ALL, events::add);
            StoredEvent longest = events.stream()
                    .max(java.util.Comparator.comparingInt(
                            e -> e.record().path("mentions").size()))
                    .orElseThrow();
            PAGES.put("event", "/events/" + longest.id());
            PAGES.put(
                    "document",
                    "/documents/" + longest.record().path("documents").path(0).asString());
            List<String> stories = new ArrayList<>();
            project.stories(s -> stories.add(s.path("id").asString()));
            PAGES.put("story", "/stories/" + stories.get(0));
            PAGES.put("judging", "/review?reviewer=Ada");
            PAGES.put("no-events", "/events?actor=XYZ");
            PAGES.put("timeline", "/timeline");
            PAGES.put("no-timeline", "/timeline?actor=XYZ");
            PAGES.put("tension", "/dyads");
            PAGES.put("dyad", "/dyads/ISR:IRN");
            PAGES.put("actor", "/actors/IRN");
            PAGES.put("map", "/map");
            PAGES.put("world", "/map?area=WORLD");
            PAGES.put("matrix", "/network?view=MATRIX");
            PAGES.put("network", "/network?view=GRAPH");
            PAGES.put("quality", "/quality");
            PAGES.put("error", "/nowhere");
        }
        opened = Optional.of(Browser.open(Files.createDirectory(folder.resolve("profile"))));
    }

    @AfterAll
    static void close() {
        opened.ifPresent(ChromeDriver::quit);
        server.ifPresent(WebServer::close);
    }

    static void go(String path) {
        browser().manage().logs().get("browser");
        browser().get("http://127.0.0.1:" + server.orElseThrow().port() + path);
    }

    static void waitFor(String end) {
        for (int tries = 0;
                tries < 600 && !String.valueOf(browser().getCurrentUrl()).endsWith(end);
                tries++) {
            pause();
        }
        assertThat(browser().getCurrentUrl()).endsWith(end);
    }

    static void waitForPart(String part) {
        for (int tries = 0;
                tries < 600 && !String.valueOf(browser().getCurrentUrl()).contains(part);
                tries++) {
            pause();
        }
        assertThat(browser().getCurrentUrl()).contains(part);
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void press(CharSequence keys) {
        browser().switchTo().activeElement().sendKeys(keys);
    }

    static void width(int width) {
        browser()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 700));
    }

    /** What the browser complains of; that the page of the wrong address is missing is no fault. */
    static List<String> errors(String page) {
        return browser().manage().logs().get("browser").getAll().stream()
                .filter(e -> e.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .filter(m -> !(page.equals("error") && m.contains("404")))
                .map(m -> page + ": " + m)
                .toList();
    }

    static ChromeDriver browser() {
        return opened.orElseThrow();
    }
}
