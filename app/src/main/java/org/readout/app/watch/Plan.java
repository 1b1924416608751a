package org.readout.app.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.core.ProblemCode;
import org.readout.ingest.sources.Source;
import org.readout.ingest.sources.Sources;
import org.readout.ingest.web.Backoff;
import org.readout.ingest.web.Feed;
import org.readout.ingest.web.WebAddress;
import org.readout.ingest.web.WebException;
import org.readout.store.SourceLog;
import org.readout.store.Visit;

/** Which addresses of a list of sources are to be visited, and when again; it is kept in the project. */
final class Plan {
    /** The source of addresses that are listed themselves. */
    private static final String LISTED = "listed";

    private static final int MOST_FAILURES_OF_AN_ARTICLE = 10;
    private static final Duration A_DAY = Duration.ofDays(1);

    /** After which an address that nobody was asked for is looked at again: whether it may be asked is for this machine to say. */
    private static final Duration NOT_ASKED = Duration.ofMinutes(1);

    private final SourceLog log;
    private final Clock clock;
    private final Map<String, Source.Feed> feeds = new HashMap<>();
    private final Map<String, Source.Pages> pages = new HashMap<>();

    /** Plans to visit what the list has and the project has not met. */
    Plan(Sources sources, SourceLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
        for (Source source : sources.sources()) {
            if (source.label().outlet().isPresent() && source.label().country().isPresent()) {
                log.country(
                        source.label().outlet().get(), source.label().country().get());
            }
            if (source instanceof Source.Feed feed) {
                feeds.put(feed.name(), feed);
                add(feed.name(), feed.name());
            } else if (source instanceof Source.Pages list) {
                for (WebAddress address : list.addresses()) {
                    pages.put(address.toString(), list);
                    add(address.toString(), LISTED);
                }
            }
        }
    }

    private void add(String address, String source) {
        Optional<Visit> known = log.visit(address);
        if (known.isEmpty()
                || known.get().next().isEmpty() && !known.get().source().equals(source)) {
            log.put(Visit.planned(address, source, Optional.empty(), clock.instant()));
        }
    }

    /** The feeds to be visited by now. */
    List<Visit> dueFeeds() {
        return log.due().stream().filter(visit -> feed(visit).isPresent()).toList();
    }

    /** The articles to be visited by now; not those that no source of the list tells of any more. */
    List<Visit> dueArticles() {
        return log.due().stream()
                .filter(visit -> feed(visit).isEmpty() && source(visit).isPresent())
                .toList();
    }

    /** When something is to be visited next. */
    Optional<Instant> next() {
        return log.planned().stream()
                .filter(visit -> source(visit).isPresent())
                .flatMap(visit -> visit.next().stream())
                .findFirst();
    }

    /** The feed that the visit is to, if it is to one. */
    Optional<Source.Feed> feed(Visit visit) {
        return Optional.ofNullable(feeds.get(visit.address()));
    }

    /** What tells of the address. */
    Optional<Source> source(Visit visit) {
        Source.Feed feed = feeds.get(visit.source());
        return Optional.ofNullable(feed != null ? feed : pages.get(visit.address()));
    }

    /** Plans to visit what a feed tells of and is new, or changed since; returns how many these are. */
    int told(Source.Feed feed, Feed read) {
        List<Visit> news = new ArrayList<>();
        for (Feed.Entry entry : read.entries()) {
            Optional<Visit> known = log.visit(entry.address().toString());
            if (known.isEmpty()) {
                news.add(Visit.planned(entry.address().toString(), feed.name(), entry.published(), clock.instant()));
            } else if (isChanged(entry, known.get())) {
                news.add(known.get().at(clock.instant()));
            }
        }
        news.forEach(log::put);
        return news.size();
    }

    private static boolean isChanged(Feed.Entry entry, Visit known) {
        return known.visited().isPresent()
                && entry.updated().filter(known.visited().get()::isBefore).isPresent();
    }

    void succeeded(Visit visit, Instant at, Optional<String> etag, Optional<String> lastModified) {
        log.put(visit.succeeded(at, etag, lastModified, every(visit).map(at::plus)));
    }

    void failed(Visit visit, WebException failure) {
        Instant now = clock.instant();
        Optional<Duration> every = every(visit);
        Optional<Instant> again;
        if (failure.isPassing()) {
            boolean tooOften = every.isEmpty() && visit.failures() + 1 >= MOST_FAILURES_OF_AN_ARTICLE;
            Duration wait = Backoff.after(visit.failures() + 1, failure.retryAfter());
            again = tooOften ? Optional.empty() : Optional.of(now.plus(wait));
        } else if (failure.code() == ProblemCode.PRIVATE_ADDRESS) {
            again = every.map(e -> now.plus(NOT_ASKED));
        } else {
            again = every.map(e -> now.plus(e.compareTo(A_DAY) > 0 ? e : A_DAY));
        }
        log.put(visit.failed(again));
    }

    /** How often an address is visited; absent for articles that a feed tells of, which are got once. */
    private Optional<Duration> every(Visit visit) {
        return feed(visit)
                .map(Source::every)
                .or(() -> Optional.ofNullable(pages.get(visit.address())).map(Source::every));
    }
}
