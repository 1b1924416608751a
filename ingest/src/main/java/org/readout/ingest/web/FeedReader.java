package org.readout.ingest.web;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.core.ProblemCode;

/** Reads RSS and Atom feeds. Document type declarations, and with them entities of others, are refused. */
public final class FeedReader {
    private static final int MOST_ENTRIES = 1_000;

    private FeedReader() {}

    /** @throws WebException when it is no feed; an entry without an address of the web is passed over */
    public static Feed read(Fetched.Content content) throws WebException {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try (InputStream in = content.stream();
                XmlReader reader = new XmlReader(in, content.contentType().orElse(null), true)) {
            SyndFeed feed = input.build(reader);
            List<Feed.Entry> entries = entries(feed, content.address());
            int taken = Math.min(MOST_ENTRIES, entries.size());
            return new Feed(text(feed.getTitle()), entries.subList(0, taken), entries.size() - taken);
        } catch (FeedException | IOException | IllegalArgumentException e) {
            throw WebException.passing(ProblemCode.BAD_FEED, "It cannot be read as a feed: " + reason(e) + ".");
        }
    }

    private static String reason(Exception e) {
        String reason = String.valueOf(e.getMessage())
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .replaceAll("[. ]+$", "");
        return reason.length() > 120 ? reason.substring(0, 120) + "…" : reason;
    }

    private static List<Feed.Entry> entries(SyndFeed feed, WebAddress at) {
        List<Feed.Entry> entries = new ArrayList<>();
        Set<WebAddress> met = new HashSet<>();
        for (SyndEntry entry : feed.getEntries()) {
            Optional<WebAddress> address = address(entry, at);
            if (address.isPresent() && met.add(address.get())) {
                entries.add(
                        new Feed.Entry(address.get(), time(entry.getPublishedDate()), time(entry.getUpdatedDate())));
            }
        }
        return entries;
    }

    /** The link of an entry, else its identifier where that is an address. */
    private static Optional<WebAddress> address(SyndEntry entry, WebAddress at) {
        return Stream.of(text(entry.getLink()), text(entry.getUri()).filter(WebAddress::looksLikeOne))
                .flatMap(Optional::stream)
                .flatMap(link -> resolved(at, link).stream())
                .findFirst();
    }

    private static Optional<WebAddress> resolved(WebAddress at, String link) {
        try {
            return Optional.of(at.resolve(link));
        } catch (WebException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
    }

    private static Optional<Instant> time(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }
}
