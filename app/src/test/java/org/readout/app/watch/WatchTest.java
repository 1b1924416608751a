package org.readout.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.engine.Web;
import org.readout.app.support.PlainEngine;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.ingest.sources.SourcesException;
import org.readout.ingest.sources.SourcesReader;
import org.readout.ingest.web.FakeTime;
import org.readout.ingest.web.Waiter;
import org.readout.store.CollationChanges;
import org.readout.store.ProjectReader;
import org.readout.store.ProjectWriter;
import org.readout.store.StoredDocument;

/** Watches a site that has bad days and a folder that is written to. Nothing leaves 127.0.0.1, and no time is waited. */
class WatchTest {
    private static final String FEB = "2026-02-28T08:00:00Z";

    @TempDir
    private Path folder;

    private final FakeTime time = new FakeTime();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private NewsSite site = site();
    private boolean allowPrivate = true;

    private static NewsSite site() {
        try {
            return new NewsSite();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void serve() {
        site.article("/a", "agreed to a truce");
        site.article("/b", "freed their prisoners");
        site.feed("/feed", FEB, "/a", "/b");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private void once(String yaml) {
        watch(yaml, time, true);
    }

    private void watch(String yaml, Waiter waiter, boolean once) {
        problems.clear();
        try (ProjectWriter writer = ProjectWriter.open(folder.resolve("p.db"), time);
                PlainEngine engine = new PlainEngine()) {
            Path list = Files.writeString(folder.resolve("sources.yaml"), "sources:\n" + yaml);
            Watch watch = new Watch(
                    SourcesReader.read(list),
                    engine,
                    writer,
                    Web.fetcher(allowPrivate, Optional.of("test@example.org"), Duration.ofSeconds(1), time, time),
                    time,
                    waiter,
                    listener());
            if (once) {
                watch.once();
            } else {
                watch.run();
            }
        } catch (IOException | SourcesException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            said.add("ended");
        }
    }

    private WatchListener listener() {
        return new WatchListener() {
            @Override
            public void news(String source, int count) {
                said.add(count + " news");
            }

            @Override
            public void at(String place) {}

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }

            @Override
            public void got(String address) {}

            @Override
            public void grown(int documents, int revised, CollationChanges changes) {
                said.add(documents + " documents, " + revised + " revised");
            }

            @Override
            public void waiting(Instant until) {}
        };
    }

    private List<StoredDocument> documents() {
        List<StoredDocument> documents = new ArrayList<>();
        try (ProjectReader reader = ProjectReader.open(folder.resolve("p.db"))) {
            reader.documents(documents::add);
        }
        return documents;
    }

    private String feed(String path) {
        return " - feed: " + site.address(path) + "\n";
    }

    private List<ProblemCode> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    @Test
    void privateAddress_isAskedSoonAfterItIsAllowed() {
        allowPrivate = false;
        once(feed("/feed"));
        assertThat(codes()).containsExactly(ProblemCode.PRIVATE_ADDRESS);
        assertThat(documents()).isEmpty();

        allowPrivate = true;
        time.await(Duration.ofMinutes(1));
        once(feed("/feed"));
        assertThat(documents()).hasSize(2);
    }

    @Test
    void feed_givesEachArticleOnce_andIsNotSentAgain() {
        once(feed("/feed") + "   outlet: The Test News\n   country: FRA\n");
        assertThat(site.asked()).containsExactly("/feed", "/a", "/b");
        once(feed("/feed"));
        assertThat(site.asked()).as("not due yet").isEmpty();
        time.await(Duration.ofMinutes(20));
        once(feed("/feed"));

        assertThat(site.asked()).containsExactly("/feed");
        assertThat(documents()).hasSize(2).allSatisfy(document -> {
            assertThat(document.outlet()).contains("The Test News");
            assertThat(document.retrievedAt()).isPresent();
            assertThat(document.supersededBy()).isEmpty();
            assertThat(document.published().orElseThrow().earliest()).isEqualTo("2026-02-27");
        });
        try (ProjectReader reader = ProjectReader.open(folder.resolve("p.db"))) {
            assertThat(reader.sources().get(0).country()).contains("FRA");
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void articleThatTheFeedCallsUpdated_isANewVersionThatSupersedesTheOld() {
        once(feed("/feed"));
        time.await(Duration.ofHours(1));
        site.article("/a", "did not agree to a truce after all");
        site.feed("/feed", time.instant().toString(), "/a");

        once(feed("/feed"));

        List<StoredDocument> documents = documents();
        assertThat(documents).hasSize(3);
        assertThat(documents.get(0).supersededBy()).contains(documents.get(2).id());
        assertThat(documents.get(2).supersededBy()).isEmpty();
        assertThat(said).contains("1 documents, 1 revised");
    }

    @Test
    void listedPages_areLookedAtAgainAndAgain() {
        String pages = " - pages: [" + site.address("/a") + "]\n   every: 1h\n";
        once(pages);
        time.await(Duration.ofHours(2));
        once(pages);
        assertThat(site.asked()).containsExactly("/a", "/a");
        assertThat(documents()).hasSize(1);
        time.await(Duration.ofHours(2));
        site.article("/a", "broke the truce");

        once(pages);

        assertThat(documents()).extracting(d -> d.supersededBy().isPresent()).containsExactly(true, false);
    }

    @Test
    void badFeeds_doNotHoldUpTheOthers_andAreTriedAgain() {
        site.fail("/bad", 500, Map.of());
        site.text("/nofeed", "hello");
        String list = feed("/bad") + feed("/nofeed") + feed("/gone") + feed("/feed");

        once(list);

        assertThat(codes())
                .containsExactlyInAnyOrder(ProblemCode.HTTP_STATUS, ProblemCode.BAD_FEED, ProblemCode.HTTP_STATUS);
        assertThat(documents()).hasSize(2);
        site.article("/c", "met for talks");
        site.feed("/bad", FEB, "/c");
        time.await(Duration.ofMinutes(2));
        site.asked();
        once(list);
        assertThat(site.asked()).contains("/bad", "/c").doesNotContain("/gone");
        assertThat(documents()).hasSize(3);
    }

    @Test
    void articleThatFails_isTriedAgainThoughTheFeedSaysNothingNew() {
        site.fail("/b", 503, Map.of());
        once(feed("/feed"));
        assertThat(documents()).hasSize(1);
        site.article("/b", "freed their prisoners");
        time.await(Duration.ofMinutes(2));

        once(feed("/feed"));

        assertThat(documents()).hasSize(2);
    }

    @Test
    void serverThatAsksForPatience_getsIt() {
        site.fail("/feed", 429, Map.of("Retry-After", "3600"));
        once(feed("/feed"));
        site.asked();
        site.feed("/feed", FEB, "/a");
        time.await(Duration.ofMinutes(50));
        once(feed("/feed"));
        assertThat(site.asked()).isEmpty();
        time.await(Duration.ofMinutes(11));

        once(feed("/feed"));

        assertThat(site.asked()).containsExactly("/feed", "/a");
    }

    @Test
    void robotsThatForbid_areToldOnceADay() {
        site.text("/robots.txt", "User-agent: *\nDisallow: /a\n");

        once(feed("/feed"));

        assertThat(codes()).containsExactly(ProblemCode.ROBOTS);
        assertThat(site.asked()).containsExactly("/feed", "/b");
    }

    private Path write(String name, String what, Duration ago) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, NewsSite.article(what));
        Files.setLastModifiedTime(file, FileTime.from(time.instant().minus(ago)));
        return file;
    }

    @Test
    void folder_givesNewAndChangedFiles() throws IOException {
        write("one.html", "agreed to a truce", Duration.ofHours(1));
        write("deep/two.html", "freed their prisoners", Duration.ofHours(1));
        write(".hidden/three.html", "met in secret", Duration.ofHours(1));
        once(" - folder: in\n");
        once(" - folder: in\n");
        assertThat(said).containsExactly("2 news", "2 documents, 0 revised");
        time.await(Duration.ofMinutes(3));
        write("one.html", "did not agree to a truce", Duration.ofMinutes(1));

        once(" - folder: in\n");

        assertThat(documents()).hasSize(3);
        assertThat(documents()).filteredOn(d -> d.supersededBy().isPresent()).hasSize(1);
    }

    @Test
    void fileThatIsBeingWritten_isWaitedFor() throws IOException {
        Path file = write("half.html", "agreed", Duration.ZERO);
        int[] looks = {0};

        watch(
                " - folder: in\n",
                wait -> {
                    time.await(wait);
                    if (!wait.isZero() && looks[0]++ == 0) {
                        rewrite(file, "agreed to a truce");
                    }
                },
                true);

        assertThat(looks[0]).isEqualTo(2);
        assertThat(documents()).hasSize(1);
        assertThat(documents().get(0).title()).contains("Army and rebels agreed to a truce");
        assertThat(problems).isEmpty();
    }

    private void rewrite(Path file, String what) {
        try {
            Files.writeString(file, NewsSite.article(what));
            Files.setLastModifiedTime(file, FileTime.from(time.instant()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void fileThatNeverSettles_isReportedAndLeft() throws IOException {
        Path file = write("busy.html", "agreed", Duration.ZERO);

        watch(
                " - folder: in\n",
                wait -> {
                    time.await(wait);
                    rewrite(file, "agreed " + time.instant());
                },
                true);

        assertThat(codes()).containsExactly(ProblemCode.STILL_CHANGING);
    }

    @Test
    void runningWatch_looksAgainUntilItIsEnded() throws IOException {
        write("one.html", "agreed to a truce", Duration.ofHours(1));
        int[] waits = {0};

        watch(
                feed("/feed") + " - folder: in\n",
                wait -> {
                    time.await(wait);
                    if (wait.isZero()) {
                        return;
                    }
                    if (++waits[0] == 3) {
                        create("two.html");
                    } else if (waits[0] > 120) {
                        throw new InterruptedException();
                    }
                },
                false);

        assertThat(documents()).hasSize(4);
        assertThat(site.asked()).filteredOn("/feed"::equals).hasSizeGreaterThan(1);
        assertThat(said).endsWith("ended");
    }

    private void create(String name) {
        try {
            write(name, "broke the truce", Duration.ofHours(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void watchThatEndsHalfWay_goesOnWithTheRest() {
        int[] articles = {0};
        watch(
                feed("/feed"),
                wait -> {
                    if (wait.isZero() && ++articles[0] == 2) {
                        throw new InterruptedException();
                    }
                },
                true);
        assertThat(site.asked()).containsExactly("/feed", "/a");
        assertThat(said).containsExactly("2 news", "1 documents, 0 revised", "ended");

        once(feed("/feed"));

        assertThat(site.asked()).containsExactly("/b");
        assertThat(documents()).hasSize(2);
    }

    @Test
    void stop_wakesWhoeverWaits() throws InterruptedException {
        Stop stop = new Stop();
        stop.await(Duration.ZERO);
        stop.ask();

        assertThatThrownBy(() -> stop.await(Duration.ofDays(1))).isInstanceOf(InterruptedException.class);
    }
}
