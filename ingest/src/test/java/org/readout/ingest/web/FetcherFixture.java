package org.readout.ingest.web;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fetcher, and a server that does everything wrong for it to ask. Nothing leaves 127.0.0.1. */
abstract class FetcherFixture {
    static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8";
    static final String PAGE = "<html><head><title>Army and rebels agree to a truce</title></head><body><article>"
            + "<p>The army and the rebels agreed on Friday to a truce of seven days, mediators said in a statement.</p>"
            + "<p>The truce will be watched by observers, who are to arrive in the capital before the end of the week.</p>"
            + "</article></body></html>";
    /** Of time so much that only what never ends takes longer, also on a machine that does much else. */
    static final Limits PATIENT =
            new Limits(1 << 16, Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(2));

    static final Limits HASTY =
            new Limits(1 << 16, Duration.ofMinutes(1), Duration.ofMillis(600), Duration.ofMillis(1500));

    final FakeTime time = new FakeTime();
    Limits limits = PATIENT;
    final AwkwardServer server = start();

    private static AwkwardServer start() {
        try {
            return new AwkwardServer();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void serve() {
        server.on("/page", OK, PAGE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** Speaks to 127.0.0.1 and no other number; names of documentation have that number too. */
    Fetcher fetcher() {
        return fetcher(host -> List.of(InetAddress.getByName(host.endsWith(".example") ? "127.0.0.1" : host)));
    }

    Fetcher fetcher(Network.Resolver resolver) {
        Network network =
                new Network(resolver, number -> number.getHostAddress().equals("127.0.0.1"), (SSLSocketFactory)
                        SSLSocketFactory.getDefault());
        return new Fetcher(network, limits, "Readout-test", Duration.ofSeconds(2), time, time);
    }

    Fetched.Content content(String target) throws Exception {
        return (Fetched.Content) fetcher().get(WebAddress.of(server.address(target)), Validators.NONE);
    }

    WebException failure(String target) {
        return failureAt(server.address(target));
    }

    WebException failureAt(String address) {
        return catchThrowableOfType(WebException.class, () -> fetcher().get(WebAddress.of(address), Validators.NONE));
    }
}
