package org.readout.ingest.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.core.ProblemCode;

/**
 * What the robots.txt of a site allows (RFC 9309): kept for a day, none means all, and while a site fails to give it
 * nothing there is asked for. Crawl delays beyond five minutes count as a wish not to be visited.
 */
final class Robots {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST_BYTES = 512 << 10;

    private final List<String> names;
    private final Clock clock;
    private final Source source;
    private final Map<String, Known> known = new HashMap<>();

    /** Gets a robots.txt; follows redirects and asks no robots.txt itself. */
    interface Source {
        Answer get(WebAddress address) throws WebException, InterruptedException;
    }

    private record Known(BaseRobotRules rules, Instant until) {}

    /** @param name under which sites address us, in lower case */
    Robots(String name, Clock clock, Source source) {
        this.names = List.of(name);
        this.clock = clock;
        this.source = source;
    }

    /**
     * How long the site wants us to wait between requests, zero if it does not say.
     *
     * @throws WebException when it does not want us there, or cannot say
     */
    Duration check(WebAddress address) throws WebException, InterruptedException {
        BaseRobotRules rules = rules(address);
        if (!rules.isAllowed(address.toString())) {
            throw WebException.lasting(
                    ProblemCode.ROBOTS,
                    "The robots.txt of " + address.host() + " does not allow it; it was not asked for.");
        }
        return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    }

    private BaseRobotRules rules(WebAddress address) throws WebException, InterruptedException {
        Known kept = known.get(address.origin());
        if (kept != null && clock.instant().isBefore(kept.until())) {
            return kept.rules();
        }
        WebAddress place = WebAddress.of(address.origin() + "/robots.txt");
        BaseRobotRules rules = read(place, source.get(place));
        known.put(address.origin(), new Known(rules, clock.instant().plus(KEPT)));
        return rules;
    }

    private BaseRobotRules read(WebAddress place, Answer answer) throws WebException {
        if (answer.status() >= 500 || answer.status() == 429) {
            throw WebException.passing(
                    ProblemCode.HTTP_STATUS,
                    "Whether " + place.host() + " may be visited is not known: its robots.txt gives status "
                            + answer.status() + ".",
                    Backoff.retryAfter(answer.first("Retry-After"), clock.instant()));
        }
        if (answer.status() != 200) {
            return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
        }
        byte[] body = answer.body().length > MOST_BYTES ? Arrays.copyOf(answer.body(), MOST_BYTES) : answer.body();
        return new SimpleRobotRulesParser()
                .parseContent(
                        place.toString(), body, answer.first("Content-Type").orElse("text/plain"), names);
    }
}
