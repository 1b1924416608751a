package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.app.support.Haniyeh;
import org.readout.app.support.Hostile;
import org.readout.app.support.TestProject;
import org.readout.store.EventQuery;
import org.readout.store.ProjectReader;
import org.readout.store.StoredDocument;
import org.readout.store.StoredEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<String> WRITTEN = new ArrayList<>();

    @TempDir
    private static Path folder;

    private static Optional<WebServer> server = Optional.empty();
    private static List<String> events = List.of();
    private static List<String> documents = List.of();
    private static final List<String> stories = new ArrayList<>();

    /** Notes what it is asked to write. */
    private static final Action WRITE = new Action() {
        @Override
        public String path() {
            return "/write";
        }

        @Override
        public Address run(Ask ask) {
            WRITTEN.add(ask.text("what").orElse(""));
            return Address.of("/");
        }
    };

    @BeforeAll
    static void start() {
        Path file = TestProject.of(folder.resolve("p.db"), Haniyeh.collation(), Hostile.collation());
        server = Optional.of(WebServer.start(settings(file, false), site()));
        try (ProjectReader project = ProjectReader.open(file)) {
            List<StoredEvent> found = new ArrayList<>();
            List<StoredDocument> texts = new ArrayList<>();
            project.events(EventQuery.ALL, found::add);
            project.documents(texts::add);
            project.stories(s -> stories.add(s.path("id").asString()));
            events = found.stream().map(StoredEvent::id).toList();
            documents = texts.stream().map(StoredDocument::id).toList();
        }
    }

    @AfterAll
    static void stop() {
        server.ifPresent(WebServer::close);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/events",
                "/filters",
                "/discrepancies",
                "/stories",
                "STORY",
                "/ledger",
                "/documents",
                "/sources",
                "EVENT",
                "DOCUMENT",
                "/timeline",
                "/dyads",
                "/dyads/ISR:IRN",
                "/actors/IRN",
                "/map",
                "/network",
                "/forecast",
                "/whatif",
                "/quality",
                "/review",
                "/review/audit",
                "/review/report"
            })
    void eachPage_answersInThreeForms(String page) throws Exception {
        String path = switch (page) {
            case "EVENT" -> "/events/" + events.get(0);
            case "STORY" -> "/stories/" + stories.get(0);
            case "DOCUMENT" -> "/documents/" + documents.get(0);
            default -> page;
        };
        String stem = path.equals("/") ? "/index" : path;

        HttpResponse<String> html = get(path);
        assertThat(html.statusCode()).isEqualTo(200);
        assertThat(html.body())
                .contains("<h1>", "On the command line", "readout ")
                .doesNotContain(" style=", "onclick", "Optional[", "<script>", ">Copy<");
        assertThat(html.headers().firstValue("Content-Security-Policy")).contains(Guard.POLICY);
        assertThat(html.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        HttpResponse<String> json = get(stem + ".json");
        assertThat(json.statusCode()).isEqualTo(200);
        JsonNode envelope = JsonMapper.shared().readTree(json.body());
        assertThat(envelope.path("page").asString()).isEqualTo(path);
        assertThat(envelope.path("data").isMissingNode()).isFalse();
        HttpResponse<String> csv = get(stem + ".csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.body().lines().findFirst().orElse("")).contains(",");
    }

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
    void mistake_isToldWithItsCode() throws Exception {
        assertThat(get("/events?text=%22open").body()).contains("BAD_SEARCH", "no search that can be run");
        assertThat(get("/events?status=MAYBE").body()).contains("BAD_PARAMETER", "must be one of OCCURRED");
        JsonNode error =
                JsonMapper.shared().readTree(get("/events/unknown.json").body());
        assertThat(error.path("error").path("code").asString()).isEqualTo("NOT_FOUND");
        assertThat(error.path("error").path("next_step").asString()).isNotEmpty();
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void emptyList_saysWhichFilterExcludesAll() throws Exception {
        String body = get("/events?outlet=Harbor%20Wire&actor=XYZ").body();

        assertThat(body).contains("No event meets all conditions", "Leaving out with XYZ gives");
    }

    @Test
    void ledger_quotesStatementsAndLeadsToTheirEvents() throws Exception {
        JsonNode page = JsonMapper.shared().readTree(get("/ledger.json").body());

        assertThat(page.path("total").asInt()).isPositive();
        for (JsonNode entry : page.path("data")) {
            assertThat(events).contains(entry.path("event").asString());
        }
        assertThat(get("/ledger?kind=PROMISE").body()).contains("vowed to retaliate against Israel", "1–1 of 1 entry");
        assertThat(get("/ledger?party=XYZ").body()).contains("No entry meets all conditions");
    }

    @Test
    void list_isGivenAPageAtATime() throws Exception {
        HttpResponse<String> first = get("/events.json?size=2");
        JsonNode page = JsonMapper.shared().readTree(first.body());
        assertThat(page.path("total").asInt()).isEqualTo(events.size());
        assertThat(page.path("data")).hasSize(2);
        assertThat(first.headers().firstValue("Link").orElse(""))
                .isEqualTo("</events.json?size=2&page=2>; rel=\"next\"");

        JsonNode second =
                JsonMapper.shared().readTree(get(page.path("next").asString()).body());
        assertThat(second.path("first").asInt()).isEqualTo(3);
        assertThat(second.path("data").path(0).path("id").asString())
                .isNotEqualTo(page.path("data").path(0).path("id").asString());
        assertThat(get("/events?size=2").body()).contains("rel=\"next\"", "1–2 of " + events.size());
    }

    @Test
    void asset_isKeptForGoodUnderItsHash() throws Exception {
        String page = get("/").body();
        String css = page.replaceFirst("(?s).*<link rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");

        HttpResponse<String> asset = get(css);
        assertThat(asset.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(asset.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
        assertThat(get(css.replaceFirst("/assets/\\w+/", "/assets/0/")).statusCode())
                .isEqualTo(404);
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
    void filter_isSavedListedAndDeletedWithoutScript() throws Exception {
        String token = "&token=" + tokenOf(server.orElseThrow());
        String save = "name=%3Cb%3EDenied&status=DENIED&actor=ISR";
        assertThat(send("/filters/save", save)).startsWith("HTTP/1.1 403").contains("NOT_FROM_HERE");
        assertThat(get("/filters").body()).contains("No filter is saved yet");

        assertThat(send("/filters/save", save + token))
                .startsWith("HTTP/1.1 303")
                .contains("/filters");
        assertThat(send("/filters/save", "name=%3Cb%3Edenied" + token))
                .startsWith("HTTP/1.1 409")
                .contains("TAKEN");
        assertThat(send("/filters/save", "status=DENIED" + token)).startsWith("HTTP/1.1 400");
        assertThat(send("/filters/save", "name=x&text=%22open" + token))
                .startsWith("HTTP/1.1 400")
                .contains("BAD_SEARCH");

        String page = get("/filters").body();
        assertThat(page).contains("&lt;b&gt;Denied").doesNotContain("<b>Denied");
        String list = page.replaceFirst("(?s).*<th scope=\"row\"><a href=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        String feed = page.replaceFirst("(?s).*href=\"(/filters/\\d+/feed.atom)\".*", "$1");
        assertThat(list).isEqualTo("/events?status=DENIED&actor=ISR");
        JsonNode events = JsonMapper.shared()
                .readTree(get(list.replace("/events", "/events.json")).body());
        HttpResponse<String> atom = get(feed);
        assertThat(atom.statusCode()).isEqualTo(200);
        assertThat(atom.body().split("<entry>"))
                .hasSize(1 + events.path("total").asInt());
        assertThat(atom.body()).contains("<title>Readout: &lt;b&gt;Denied</title>");

        String number = feed.replaceAll("\\D", "");
        assertThat(send("/filters/delete", "number=" + number)).startsWith("HTTP/1.1 403");
        assertThat(get(feed).statusCode()).isEqualTo(200);
        assertThat(send("/filters/delete", "number=" + number + token)).startsWith("HTTP/1.1 303");
        assertThat(get(feed).statusCode()).isEqualTo(410);
        assertThat(get("/filters/999/feed.atom").statusCode()).isEqualTo(404);
        assertThat(get("/filters").body()).contains("No filter is saved yet");
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

    @Test
    void portInUse_isToldApart() {
        ServeSettings taken = new ServeSettings(
                folder.resolve("p.db"), "127.0.0.1", port(), List.of(), false, "test", TestProject.CLOCK);

        assertThatThrownBy(() -> WebServer.start(taken, site())).isInstanceOf(PortTaken.class);
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

    private static String send(String path, String form) throws IOException {
        return RawRequest.send(
                port(),
                "POST " + path + " HTTP/1.1\nHost: 127.0.0.1\nContent-Type: application/x-www-form-urlencoded",
                form);
    }

    private static String tokenOf(WebServer of) {
        return of.token();
    }

    private static Site site() {
        Site all = Site.standard();
        List<Action> actions = new ArrayList<>(all.actions());
        actions.add(WRITE);
        return new Site(all.pages(), actions, all.extensions());
    }

    private static ServeSettings settings(Path file, boolean readOnly) {
        return new ServeSettings(file, "127.0.0.1", 0, List.of("News.example"), readOnly, "test", TestProject.CLOCK);
    }

    private static int port() {
        return server.orElseThrow().port();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
