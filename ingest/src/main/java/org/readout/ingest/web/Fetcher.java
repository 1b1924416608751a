package org.readout.ingest.web;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.readout.core.ProblemCode;

/**
 * Gets what is at an address: asks robots.txt, keeps requests to a host apart, follows redirects and checks each of them
 * as the first address. Not safe for use by several threads.
 */
public final class Fetcher {
    private static final String ACCEPTED =
            "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.5";

    private final Exchange exchange;
    private final Pace pace;
    private final Robots robots;
    private final Clock clock;
    private final String agent;

    /**
     * @param agent what servers are told that we are
     * @param between two requests to a host at the least
     */
    public Fetcher(Network network, Limits limits, String agent, Duration between, Clock clock, Waiter waiter) {
        this.exchange = new Exchange(network, limits);
        this.pace = new Pace(clock, waiter, between);
        this.robots = new Robots(
                "readout",
                clock,
                address -> follow(address, Validators.NONE, false).answer());
        this.clock = clock;
        this.agent = agent;
    }

    /**
     * @param known the version that is here already
     * @throws WebException when it cannot be got
     */
    public Fetched get(WebAddress address, Validators known) throws WebException, InterruptedException {
        End end = follow(address, known, true);
        Answer answer = end.answer();
        if (answer.status() == 304 && !known.equals(Validators.NONE)) {
            return new Fetched.Unchanged(clock.instant());
        }
        if (answer.status() != 200 && answer.status() != 203) {
            throw refusal(answer);
        }
        Validators validators =
                answer.cut() ? Validators.NONE : new Validators(answer.first("ETag"), answer.first("Last-Modified"));
        return new Fetched.Content(
                end.address(), clock.instant(), answer.first("Content-Type"), answer.body(), answer.cut(), validators);
    }

    private record End(WebAddress address, Answer answer) {}

    private End follow(WebAddress start, Validators known, boolean asRobot) throws WebException, InterruptedException {
        WebAddress address = start;
        for (int redirects = 0; redirects <= Limits.REDIRECTS; redirects++) {
            Duration wanted = asRobot ? robots.check(address) : Duration.ZERO;
            pace.before(address.host(), wanted);
            Answer answer = exchange.get(address, headers(known));
            if (!answer.isRedirect() || answer.first("Location").isEmpty()) {
                return new End(address, answer);
            }
            address = redirected(address, answer.first("Location").get());
        }
        throw WebException.lasting(
                ProblemCode.BAD_REDIRECT, "It leads on and on: more than " + Limits.REDIRECTS + " redirects.");
    }

    private static WebAddress redirected(WebAddress address, String location) throws WebException {
        try {
            return address.resolve(location);
        } catch (WebException e) {
            throw WebException.lasting(
                    ProblemCode.BAD_REDIRECT, "It leads to a place that is not read. " + e.getMessage());
        }
    }

    private Map<String, String> headers(Validators known) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", agent);
        headers.put("Accept", ACCEPTED);
        headers.put("Accept-Language", "en");
        headers.put("Accept-Encoding", "gzip");
        known.etag().ifPresent(tag -> headers.put("If-None-Match", tag));
        known.lastModified().ifPresent(time -> headers.put("If-Modified-Since", time));
        return headers;
    }

    private WebException refusal(Answer answer) {
        int status = answer.status();
        String detail = "The server answered with status " + status + meaning(status) + ".";
        Optional<Duration> retryAfter = Backoff.retryAfter(answer.first("Retry-After"), clock.instant());
        boolean passing = status >= 500 || status == 408 || status == 425 || status == 429;
        return passing
                ? WebException.passing(ProblemCode.HTTP_STATUS, detail, retryAfter)
                : WebException.lasting(ProblemCode.HTTP_STATUS, detail);
    }

    private static String meaning(int status) {
        return switch (status) {
            case 401, 402, 403, 451 -> " (not for us)";
            case 404, 410 -> " (not there)";
            case 429 -> " (too many requests)";
            case 503 -> " (overloaded)";
            default -> "";
        };
    }
}
