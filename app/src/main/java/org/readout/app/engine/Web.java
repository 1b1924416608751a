package org.readout.app.engine;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.readout.ingest.web.Fetcher;
import org.readout.ingest.web.Limits;
import org.readout.ingest.web.Network;
import org.readout.ingest.web.Waiter;

/** How the program presents itself on the web. */
public final class Web {
    /** Between two requests to one host. */
    public static final Duration PAUSE = Duration.ofSeconds(2);

    private Web() {}

    static Fetcher fetcher(boolean allowPrivate) {
        return fetcher(allowPrivate, Optional.empty(), PAUSE, Clock.systemUTC(), Waiter.sleeping());
    }

    /** @param contact where those who are visited can complain, told to their servers */
    public static Fetcher fetcher(
            boolean allowPrivate, Optional<String> contact, Duration pause, Clock clock, Waiter waiter) {
        String version = Optional.ofNullable(Web.class.getPackage().getImplementationVersion())
                .orElse("development");
        String agent = "Readout/" + version + contact.map(c -> " (" + c + ")").orElse("");
        return new Fetcher(Network.ofMachine(allowPrivate), Limits.usual(), agent, pause, clock, waiter);
    }
}
