package org.readout.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.core.ProblemCode;

/** What a fetcher asks for, and how often: versions, failures, robots, pauses. */
class PoliteFetcherTest extends FetcherFixture {
    @Test
    void versionThatIsKnown_isNotSentAgain() throws Exception {
        server.on("/feed", (request, out) -> {
            boolean same = "\"v1\"".equals(request.headers().get("if-none-match"));
            AwkwardServer.write(
                    out,
                    same
                            ? "HTTP/1.1 304 Not Modified\r\nContent-Length: 7\r\n\r\n"
                            : "HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nLast-Modified: Sun, 01 Mar 2026 10:00:00 GMT\r\n\r\nx");
        });
        WebAddress address = WebAddress.of(server.address("/feed"));

        Fetched.Content first = (Fetched.Content) fetcher().get(address, Validators.NONE);
        Fetched second = fetcher().get(address, first.validators());

        assertThat(second).isInstanceOf(Fetched.Unchanged.class);
        assertThat(server.last().headers()).containsEntry("if-modified-since", "Sun, 01 Mar 2026 10:00:00 GMT");
    }

    @Test
    void failureOfTheServer_passes_andSaysWhenToComeBack() {
        server.on("/500", "HTTP/1.1 500 Oops\nContent-Length: 0", "")
                .on("/429", "HTTP/1.1 429 Slow down\nRetry-After: 120\nContent-Length: 0", "")
                .on("/503", "HTTP/1.1 503 Busy\nRetry-After: Sun, 01 Mar 2026 13:00:00 GMT\nContent-Length: 0", "")
                .on("/410", "HTTP/1.1 410 Gone\nContent-Length: 0", "");

        assertThat(failure("/500").isPassing()).isTrue();
        assertThat(failure("/429").retryAfter()).contains(Duration.ofSeconds(120));
        assertThat(failure("/503").retryAfter()).isPresent();
        assertThat(failure("/410").isPassing()).isFalse();
        assertThat(failure("/410").getMessage()).contains("410 (not there)");
    }

    @Test
    void backOff_doublesUpToADay_andNeverComesBeforeItIsAsked() {
        assertThat(Backoff.after(1, Optional.empty())).isEqualTo(Duration.ofMinutes(1));
        assertThat(Backoff.after(4, Optional.empty())).isEqualTo(Duration.ofMinutes(8));
        assertThat(Backoff.after(90, Optional.empty())).isEqualTo(Duration.ofDays(1));
        assertThat(Backoff.after(1, Optional.of(Duration.ofHours(2)))).isEqualTo(Duration.ofHours(2));
        assertThat(Backoff.after(1, Optional.of(Duration.ofDays(4000)))).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void robotsThatForbid_areObeyedBeforeThePageIsAsked() {
        server.on("/robots.txt", OK, "User-agent: *\nDisallow: /page\n\nUser-agent: readout\nDisallow: /private\n");

        assertThat(failure("/private/x").code()).isEqualTo(ProblemCode.ROBOTS);
        assertThat(server.targets()).containsExactly("/robots.txt");
        assertThat(failureAt(server.address("/page"))).isNull();
    }

    @Test
    void robotsThatCannotBeHad_meanThatNothingIsAsked() {
        server.on("/robots.txt", "HTTP/1.1 503 Busy\nContent-Length: 0", "");

        assertThat(failure("/page").isPassing()).isTrue();
        assertThat(server.targets()).containsExactly("/robots.txt");
    }

    @Test
    void requestsToOneHost_areKeptApart_asFarAsItWishes() throws Exception {
        server.on("/robots.txt", OK, "User-agent: *\nCrawl-delay: 10\n");
        Fetcher fetcher = fetcher();
        WebAddress address = WebAddress.of(server.address("/page"));

        fetcher.get(address, Validators.NONE);
        fetcher.get(address, Validators.NONE);

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(10));
    }
}
