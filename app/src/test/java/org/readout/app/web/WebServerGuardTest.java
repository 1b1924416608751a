package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no request can do: run what an article says, leave the site, ask for too much, write without leave. */
class WebServerGuardTest extends ServerFixture {
    @Test
    void hostileText_staysTextOnEveryPage() throws Exception {
        List<String> pages = new ArrayList<>(List.of(
                "/",
                "/events",
                "/discrepancies",
                "/stories",
                "/ledger",
                "/documents",
                "/sources",
                "/timeline",
                "/dyads",
                "/map",
                "/network",
                "/forecast",
                "/whatif?actor=ISR&type=ASSAULT&recipient=IRN",
                "/actors/ISR"));
        events.forEach(id -> pages.add("/events/" + id));
        documents.forEach(id -> pages.add("/documents/" + id));
        stories.forEach(id -> pages.add("/stories/" + id));

        for (String page : pages) {
            assertThat(get(page).body())
                    .doesNotContain("<script>window", "<img src=x", "href=\"javascript:", "\u202e", "\u001b");
        }
        assertThat(get("/events?text=pwned").body()).contains("&lt;script&gt;window.pwned=1&lt;/script&gt;");
    }

    @Test
    void parameterWithMarkup_staysText() throws Exception {
        String body =
                get("/events?outlet=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").body();

        assertThat(body).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void otherHostName_isRefused() throws IOException {
        assertThat(RawRequest.send(port(), "GET / HTTP/1.1\nHost: evil.example:" + port()))
                .startsWith("HTTP/1.1 421")
                .contains("WRONG_HOST")
                .doesNotContain("Haniyeh");
        assertThat(RawRequest.send(port(), "GET / HTTP/1.1\nHost: localhost:" + port()))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/assets/../../../etc/passwd",
                "/assets/0/..%2f..%2fetc%2fpasswd",
                "/assets/0/%2e%2e%2fMain.class",
                "/documents/..%5c..%5cetc",
                "/events/%00"
            })
    void pathThatLeavesTheSite_isRefused(String path) throws IOException {
        String answer = RawRequest.send(port(), "GET " + path + " HTTP/1.1\nHost: 127.0.0.1");

        assertThat(answer).containsPattern("^HTTP/1.1 4\\d\\d").contains("default-src 'none'");
        assertThat(answer).doesNotContain("root:");
    }

    @Test
    void methodThatNoPageHas_isRefused() throws IOException {
        assertThat(RawRequest.send(port(), "DELETE / HTTP/1.1\nHost: 127.0.0.1"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void oversizedQuery_isRefused() throws Exception {
        assertThat(get("/events?text=" + "a".repeat(5000)).statusCode()).isEqualTo(414);
        assertThat(get("/events?text=" + "a".repeat(300)).statusCode()).isEqualTo(414);
        assertThat(get("/events?" + "a=1&".repeat(100)).statusCode()).isEqualTo(414);
        assertThat(get("/events?size=100000").statusCode()).isEqualTo(400);
        assertThat(get("/events?page=-1").statusCode()).isEqualTo(400);
    }

    @Test
    void write_needsTokenAndSameOrigin() throws Exception {
        WRITTEN.clear();
        assertThat(post("what=a&token=", "")).startsWith("HTTP/1.1 403").contains("NOT_FROM_HERE");
        String token = "what=b&token=" + tokenOf(server.orElseThrow());
        assertThat(post(token, "\nOrigin: http://evil.example")).startsWith("HTTP/1.1 403");
        assertThat(post(token, "\nSec-Fetch-Site: cross-site")).startsWith("HTTP/1.1 403");
        assertThat(WRITTEN).isEmpty();

        assertThat(post(token, "\nOrigin: http://127.0.0.1\nSec-Fetch-Site: same-origin"))
                .startsWith("HTTP/1.1 303");
        assertThat(WRITTEN).containsExactly("b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // A proxy that ends https and passes the host on, with and without saying so.
                "news.example        | https | -            | https://news.example       | 303",
                "news.example        | -     | -            | https://news.example       | 303",
                "news.example        | https | -            | https://news.example:443   | 303",
                "news.example:8443   | https | -            | https://news.example:8443  | 303",
                // One that does not pass it on, but tells it.
                "127.0.0.1:7417      | https | news.example | https://news.example       | 303",
                // Without https before it.
                "news.example:7417   | -     | -            | http://news.example:7417   | 303",
                "127.0.0.1:7417      | -     | -            | http://127.0.0.1:7417      | 303",
                // Other sites, other ports, other schemes.
                "news.example        | https | -            | https://evil.example       | 403",
                "news.example        | https | -            | http://news.example        | 403",
                "news.example        | https | -            | https://news.example:8443  | 403",
                "news.example        | https | -            | https://evil.news.example  | 403",
                "news.example        | https | -            | https://news.example.evil  | 403",
                "news.example        | https | -            | https://x@news.example     | 403",
                "news.example        | -     | -            | ftp://news.example         | 403",
                "127.0.0.1:7417      | -     | -            | https://127.0.0.1:7417     | 403",
                "127.0.0.1:7417      | -     | -            | http://localhost:7417      | 403",
                "127.0.0.1:7417      | -     | -            | null                       | 403",
                "127.0.0.1:7417      | https | news.example | http://127.0.0.1:7417      | 403",
                // A name that nobody allowed, told by whoever.
                "127.0.0.1:7417      | https | evil.example | https://evil.example       | 421",
                "evil.example        | https | -            | https://evil.example       | 421",
                "127.0.0.1:7417      | https | news.example, evil.example | https://news.example | 421",
                "evil.example        | https | news.example | https://news.example       | 421",
            })
    void origin_isComparedWithHowTheServerWasReached(
            String host, @Nullable String proto, @Nullable String forwarded, String origin, int status)
            throws IOException {
        WRITTEN.clear();
        String headers = "\nOrigin: " + origin
                + (proto == null ? "" : "\nX-Forwarded-Proto: " + proto)
                + (forwarded == null ? "" : "\nX-Forwarded-Host: " + forwarded);

        assertThat(post(host, "what=a&token=" + tokenOf(server.orElseThrow()), headers))
                .startsWith("HTTP/1.1 " + status);
        assertThat(WRITTEN).hasSize(status == 303 ? 1 : 0);
        assertThat(post(host, "what=a&token=0", headers)).doesNotStartWith("HTTP/1.1 303");
    }

    @Test
    void addressBehindAProxy_isThatWhichTheBrowserKnows() throws IOException {
        String page = RawRequest.send(
                port(),
                "GET /events HTTP/1.1\nHost: 127.0.0.1\nX-Forwarded-Proto: https\nX-Forwarded-Host: news.example");

        assertThat(page).startsWith("HTTP/1.1 200").contains("https://news.example/events.csv");
    }

    @Test
    void serverThatOnlyReads_refusesToWrite() throws IOException {
        try (WebServer readOnly = WebServer.start(settings(folder.resolve("p.db"), true), site())) {
            String answer = RawRequest.send(
                    readOnly.port(),
                    "POST /write HTTP/1.1\nHost: 127.0.0.1\nContent-Type: application/x-www-form-urlencoded",
                    "what=c&token=" + tokenOf(readOnly));

            assertThat(answer).startsWith("HTTP/1.1 403").contains("READ_ONLY");
        }
    }

    private static String post(String body, String headers) throws IOException {
        return post("127.0.0.1", body, headers);
    }

    private static String post(String host, String body, String headers) throws IOException {
        return RawRequest.send(
                port(),
                "POST /write HTTP/1.1\nHost: " + host + "\nContent-Type: application/x-www-form-urlencoded" + headers,
                body);
    }
}
