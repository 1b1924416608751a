package org.readout.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.core.ProblemCode;

/** Whom a fetcher asks, and whom it does not: redirects and names that lead astray. */
class FetchedHostsTest extends FetcherFixture {
    @Test
    void redirects_areFollowedAndTold() throws Exception {
        server.on("/old", "HTTP/1.1 301 Moved\nLocation: new\nContent-Length: 0", "")
                .on("/new", OK, PAGE);

        assertThat(content("/old").address()).hasToString(server.address("/new"));
    }

    @Test
    void redirectLoop_isGivenUp() {
        server.on("/a", "HTTP/1.1 302 Found\nLocation: /b", "").on("/b", "HTTP/1.1 302 Found\nLocation: /a", "");

        assertThat(failure("/a").code()).isEqualTo(ProblemCode.BAD_REDIRECT);
        assertThat(server.targets()).hasSizeLessThan(15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://127.0.0.1/x",
                "javascript:alert(1)",
                "http://u:p@127.0.0.1/",
                "http://"
            })
    void redirectOutOfTheWeb_isRefused(String place) {
        server.on("/out", "HTTP/1.1 302 Found\nLocation: " + place, "");

        assertThat(failure("/out").code()).isEqualTo(ProblemCode.BAD_REDIRECT);
    }

    @Test
    void redirectToANumberThatIsNotAllowed_isNeverAsked() {
        server.on("/in", "HTTP/1.1 302 Found\nLocation: http://127.0.0.2:" + server.port() + "/secret", "");

        WebException failure = failure("/in");

        assertThat(failure.code()).isEqualTo(ProblemCode.PRIVATE_ADDRESS);
        assertThat(server.targets()).doesNotContain("/secret");
    }

    @Test
    void nameWithOneNumberThatIsNotAllowed_isNotAsked() {
        Fetcher fetcher =
                fetcher(host -> List.of(InetAddress.getByName("127.0.0.1"), InetAddress.getByName("10.0.0.1")));

        assertThatThrownBy(() ->
                        fetcher.get(WebAddress.of("http://mixed.example:" + server.port() + "/page"), Validators.NONE))
                .isInstanceOfSatisfying(
                        WebException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.PRIVATE_ADDRESS));
        assertThat(server.targets()).isEmpty();
    }

    @Test
    void nameThatChangesItsNumber_isHeldToTheOneThatWasChecked() throws Exception {
        int[] calls = {0};
        Fetcher fetcher = fetcher(host -> {
            calls[0]++;
            return List.of(InetAddress.getByName(calls[0] <= 2 ? "127.0.0.1" : "127.0.0.2"));
        });
        WebAddress address = WebAddress.of("http://rebind.example:" + server.port() + "/page");

        assertThat(fetcher.get(address, Validators.NONE)).isInstanceOf(Fetched.Content.class);

        assertThat(calls[0])
                .as("one look-up for robots.txt and one for the page")
                .isEqualTo(2);
        assertThat(server.last().headers()).containsEntry("host", "rebind.example:" + server.port());
        assertThatThrownBy(() -> fetcher.get(address, Validators.NONE)).isInstanceOf(WebException.class);
    }

    @Test
    void unknownName_isAPassingFailure() {
        Fetcher fetcher = fetcher(host -> {
            throw new UnknownHostException(host);
        });

        assertThatThrownBy(() -> fetcher.get(WebAddress.of("http://nowhere.example/"), Validators.NONE))
                .isInstanceOfSatisfying(WebException.class, e -> {
                    assertThat(e.code()).isEqualTo(ProblemCode.UNREACHABLE);
                    assertThat(e.isPassing()).isTrue();
                });
    }
}
