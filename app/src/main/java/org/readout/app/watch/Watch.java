package org.readout.app.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.readout.app.engine.Engine;
import org.readout.app.output.ProblemReport;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.core.Published;
import org.readout.ingest.Given;
import org.readout.ingest.Ingest;
import org.readout.ingest.Ingested;
import org.readout.ingest.sources.Source;
import org.readout.ingest.sources.Sources;
import org.readout.ingest.web.Feed;
import org.readout.ingest.web.FeedReader;
import org.readout.ingest.web.Fetched;
import org.readout.ingest.web.Fetcher;
import org.readout.ingest.web.Validators;
import org.readout.ingest.web.Waiter;
import org.readout.ingest.web.WebAddress;
import org.readout.ingest.web.WebException;
import org.readout.ingest.web.WebReader;
import org.readout.store.CollationChanges;
import org.readout.store.ProjectWriter;
import org.readout.store.SeenFile;
import org.readout.store.Visit;

/**
 * Keeps a project up to date from a list of sources. What fails is told, tried again later, and holds nothing else up.
 * What is to be visited when is kept in the project, and each document before the visit that gave it counts as done: a
 * watch that was killed goes on where it stopped.
 */
public final class Watch {
    private static final int AT_ONCE = 16;
    private static final int LOOKS_AT_CHANGING_FILES = 4;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    /** Collating takes a share of the time at most. */
    private static final int COLLATING_SHARE = 5;

    private final Engine engine;
    private final ProjectWriter writer;
    private final Fetcher fetcher;
    private final Clock clock;
    private final Waiter waiter;
    private final WatchListener listener;
    private final Plan plan;
    private final Map<Source.Folder, FolderLook> folders = new LinkedHashMap<>();
    private final Map<Source.Folder, Instant> nextLooks = new LinkedHashMap<>();
    private Instant collateAfter = Instant.MIN;
    private int added;
    private int revised;

    public Watch(
            Sources sources,
            Engine engine,
            ProjectWriter writer,
            Fetcher fetcher,
            Clock clock,
            Waiter waiter,
            WatchListener listener) {
        this.engine = engine;
        this.writer = writer;
        this.fetcher = fetcher;
        this.clock = clock;
        this.waiter = waiter;
        this.listener = listener;
        this.plan = new Plan(sources, writer.sources(), clock);
        for (Source source : sources.sources()) {
            if (source instanceof Source.Folder folder) {
                folders.put(folder, new FolderLook(folder.path(), writer.sources(), clock));
            }
        }
    }

    /**
     * Looks at everything that is due and ends.
     *
     * @return when an address of the web is to be visited next; absent when none is
     * @throws InterruptedException when the waiter ends it before
     */
    public Optional<Instant> once() throws InterruptedException {
        try {
            web();
            for (int look = 1; look <= LOOKS_AT_CHANGING_FILES; look++) {
                nextLooks.clear();
                List<String> changing = look();
                if (changing.isEmpty()) {
                    break;
                }
                if (look == LOOKS_AT_CHANGING_FILES) {
                    changing.forEach(path -> listener.problem(
                            Problem.of(ProblemCode.STILL_CHANGING, path, "It is being written to; it was not read.")));
                } else {
                    waiter.await(FolderLook.SETTLED);
                }
            }
        } finally {
            collate();
        }
        return plan.next();
    }

    /** Goes on until the waiter ends it. */
    public void run() throws InterruptedException {
        try {
            while (true) {
                web();
                look();
                if (!clock.instant().isBefore(collateAfter)) {
                    collate();
                }
                Instant next = next();
                listener.waiting(next);
                waiter.await(Duration.between(clock.instant(), next));
            }
        } finally {
            collate();
        }
    }

    private Instant next() {
        Instant now = clock.instant();
        Instant next = now.plus(LONGEST_WAIT);
        for (Instant look : nextLooks.values()) {
            next = look.isBefore(next) ? look : next;
        }
        Instant visit = plan.next().orElse(next);
        next = visit.isBefore(next) ? visit : next;
        return next.isBefore(now) ? now : next;
    }

    private void collate() {
        Instant start = clock.instant();
        CollationChanges changes = writer.collate();
        if (added > 0 || !changes.isEmpty()) {
            listener.grown(added, revised, changes);
        }
        added = 0;
        revised = 0;
        collateAfter =
                clock.instant().plus(Duration.between(start, clock.instant()).multipliedBy(COLLATING_SHARE));
    }

    private void web() throws InterruptedException {
        for (Visit visit : plan.dueFeeds()) {
            feed(plan.feed(visit).orElseThrow(), visit);
        }
        List<Visit> articles = plan.dueArticles();
        for (int from = 0; from < articles.size(); from += AT_ONCE) {
            articles(articles.subList(from, Math.min(articles.size(), from + AT_ONCE)));
        }
    }

    private void feed(Source.Feed feed, Visit visit) throws InterruptedException {
        listener.at(feed.name());
        try {
            Fetched fetched = fetcher.get(feed.address(), validators(visit));
            if (fetched instanceof Fetched.Content content) {
                told(feed, FeedReader.read(content));
            }
            succeeded(visit, fetched);
        } catch (WebException e) {
            failed(visit, e);
        }
    }

    private void told(Source.Feed feed, Feed read) {
        int news = plan.told(feed, read);
        if (news > 0) {
            listener.news(feed.name(), news);
        }
        if (read.leftOut() > 0) {
            String detail = "It has " + (read.entries().size() + read.leftOut()) + " entries; the first "
                    + read.entries().size() + " were taken.";
            listener.problem(Problem.of(ProblemCode.BAD_FEED, feed.name(), detail));
        }
    }

    private static Validators validators(Visit visit) {
        return new Validators(visit.etag(), visit.lastModified());
    }

    private void succeeded(Visit visit, Fetched fetched) {
        listener.got(visit.address());
        if (fetched instanceof Fetched.Content content) {
            Validators sent = content.validators();
            plan.succeeded(visit, content.time(), sent.etag(), sent.lastModified());
        } else {
            plan.succeeded(visit, clock.instant(), visit.etag(), visit.lastModified());
        }
    }

    private void failed(Visit visit, WebException failure) {
        Problem problem = failure.problem(visit.address());
        writer.note(problem);
        listener.problem(problem);
        plan.failed(visit, failure);
    }

    /** Gets and codes some articles; each visit counts as done when its document is kept. */
    private void articles(List<Visit> visits) throws InterruptedException {
        Map<Visit, Fetched> got = new LinkedHashMap<>();
        List<InterruptedException> end = new ArrayList<>();
        code((ingest, sink) -> {
            for (Visit visit : visits) {
                try {
                    article(visit, ingest, sink, got);
                } catch (InterruptedException e) {
                    end.add(e);
                    return;
                }
            }
        });
        got.forEach(this::succeeded);
        if (!end.isEmpty()) {
            throw end.get(0);
        }
    }

    private void article(Visit visit, Ingest ingest, Consumer<Ingested> sink, Map<Visit, Fetched> got)
            throws InterruptedException {
        waiter.await(Duration.ZERO);
        listener.at(visit.address());
        try {
            Fetched fetched = fetcher.get(WebAddress.of(visit.address()), validators(visit));
            if (fetched instanceof Fetched.Content content) {
                Given given = given(plan.source(visit).orElseThrow().label())
                        .withPublished(visit.published().map(Watch::published));
                WebReader.read(visit.address(), content, given, ingest, sink);
            }
            got.put(visit, fetched);
        } catch (WebException e) {
            failed(visit, e);
        }
    }

    private static Given given(Source.Label label) {
        return Given.NOTHING.says(label.outlet(), label.language());
    }

    private static Published published(Instant time) {
        return Published.on(
                time.atZone(ZoneOffset.UTC).toLocalDate(),
                Published.Basis.METADATA,
                "date of the entry of the feed, as a day in UTC");
    }

    /** Reads what is new in the folders that are to be looked at; returns the files that are waited for. */
    private List<String> look() throws InterruptedException {
        List<String> changing = new ArrayList<>();
        for (Map.Entry<Source.Folder, FolderLook> entry : folders.entrySet()) {
            Source.Folder folder = entry.getKey();
            if (clock.instant().isBefore(nextLooks.getOrDefault(folder, Instant.MIN))) {
                continue;
            }
            FolderLook.Found found = entry.getValue().look();
            found.problem().ifPresent(problem -> {
                writer.note(problem);
                listener.problem(problem);
            });
            if (!found.ready().isEmpty()) {
                listener.news(folder.name(), found.ready().size());
                files(found.ready(), given(folder.label()));
            }
            changing.addAll(found.changing());
            nextLooks.put(folder, clock.instant().plus(folder.every()));
        }
        return changing;
    }

    private void files(List<SeenFile> files, Given given) throws InterruptedException {
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            List<SeenFile> some = files.subList(from, Math.min(files.size(), from + AT_ONCE));
            code((ingest, sink) -> some.forEach(file -> {
                listener.at(file.path());
                ingest.read(file.path(), given, sink);
            }));
            some.forEach(writer.sources()::put);
            waiter.await(Duration.ZERO);
        }
    }

    private void code(Engine.Articles articles) {
        ProblemReport problems = new ProblemReport();
        Adding adding = new Adding(writer, engine.parts(), problems, place -> {}, clock);
        engine.code(articles, Optional.empty(), adding);
        problems.problems().forEach(listener::problem);
        added += adding.added();
        revised += adding.revised();
    }
}
