package org.readout.app.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.readout.app.support.Browser;
import org.readout.app.support.Haniyeh;
import org.readout.app.web.ServeSettings;
import org.readout.app.web.Site;
import org.readout.app.web.WebServer;
import org.readout.store.ProjectReader;
import org.readout.store.ProjectWriter;
import org.readout.store.review.Attachment;
import org.readout.store.review.CodedRecord;
import org.readout.store.review.Decision;
import org.readout.store.review.Field;
import org.readout.store.review.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewPagesTest {
    private static final int TRIES = 600;
    private static final long PAUSE_MILLIS = 100;
    private static final Pattern HIDDEN = Pattern.compile("name=\"(token|record|document)\" value=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    private Path project = Path.of("p.db");
    private WebServer server = null;

    @BeforeEach
    void serve() {
        project = folder.resolve("p.db");
        try (ProjectWriter writer = ProjectWriter.open(project, Clock.systemUTC())) {
            Haniyeh.collation().documents().forEach(d -> writer.add(d, List.of("fixture")));
            writer.collate();
        }
        server = start(false);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @Tag("browser")
    void reviewLoop_roundTripsByKeys() throws IOException, InterruptedException {
        ChromeDriver browser = Browser.open(Files.createDirectory(folder.resolve("profile")));
        try {
            browser.get(url("/review"));
            browser.switchTo().activeElement().sendKeys("Ada" + Keys.ENTER);
            String first = shown(browser, "");

            press(browser, "a");
            String second = shown(browser, first);
            assertThat(decisions()).extracting(Decision::verdict).containsExactly(Verdict.RIGHT);

            press(browser, "e");
            assertThat(browser.findElement(By.id("edit")).getDomAttribute("open"))
                    .isNotNull();
            browser.findElement(By.cssSelector("#f-status option[value=HISTORICAL]"))
                    .click();
            WebElement actors = browser.findElement(By.id("f-actors"));
            actors.clear();
            actors.sendKeys("the army [ISR MIL]" + Keys.ENTER);
            String third = shown(browser, second);
            assertThat(decisions().get(1).corrected()).contains(Field.STATUS, Field.ACTORS);
            assertThat(browser.findElement(By.cssSelector("[role=status]")).getText())
                    .contains("2. corrected");

            press(browser, "u");
            assertThat(shown(browser, third)).isEqualTo(second);
            assertThat(decisions()).extracting(Decision::mention).containsExactly(Optional.of(first));

            press(browser, "n");
            browser.switchTo().activeElement().sendKeys("who says so?" + Keys.ENTER);
            until(() -> browser.findElements(By.xpath("//dd[.='who says so?']")).stream()
                    .findFirst());
            press(browser, "x");
            shown(browser, second);
            assertThat(decisions()).extracting(Decision::verdict).containsExactly(Verdict.RIGHT, Verdict.NO_EVENT);

            press(browser, "m");
            WebElement words = browser.switchTo().activeElement();
            assertThat(words.getDomAttribute("id")).isEqualTo("words");
            words.sendKeys(Keys.ESCAPE);
            press(browser, "s");
            until(() -> address(browser, "skip=1"));
            browser.get(url("/review/audit"));
            browser.findElement(By.cssSelector("form[action='/review/draw'] button"))
                    .click();
            until(() -> address(browser, "audit=1"));
            browser.get(url("/review/report"));
            assertThat(browser.findElement(By.tagName("main")).getText()).contains("Audit 1: 0 of");
            assertThat(errors(browser)).isEmpty();
        } finally {
            browser.quit();
        }
    }

    @Test
    void withoutScript_plainFormsDoTheSame() throws IOException, InterruptedException {
        Map<String, String> hidden = hidden("/review?reviewer=Ada");

        HttpResponse<String> answer = post(
                server,
                "/review/decide",
                Map.of(
                        "token", part(hidden, "token"),
                        "reviewer", "Ada",
                        "record", part(hidden, "record"),
                        "verdict", "right",
                        "place", "Tarn [ISR]",
                        "note", "<b>look</b>"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(decisions()).singleElement().satisfies(d -> {
            assertThat(d.verdict()).isEqualTo(Verdict.CORRECTED);
            assertThat(d.corrected()).containsExactly(Field.PLACE);
            assertThat(d.note()).contains("<b>look</b>");
        });

        post(server, "/review/undo", Map.of("token", part(hidden, "token"), "reviewer", "Ada"));
        assertThat(decisions()).isEmpty();

        post(
                server,
                "/review/missed",
                Map.of(
                        "token",
                        part(hidden, "token"),
                        "reviewer",
                        "Ada",
                        "document",
                        part(hidden, "document"),
                        "words",
                        words(part(hidden, "document")),
                        "type",
                        "PROTEST",
                        "status",
                        "OCCURRED"));
        assertThat(decisions())
                .singleElement()
                .satisfies(d -> assertThat(d.verdict()).isEqualTo(Verdict.MISSED));
    }

    @Test
    void audit_isDrawnAndJudged() throws IOException, InterruptedException {
        String token = part(hidden("/review/audit"), "token");
        HttpResponse<String> drawn =
                post(server, "/review/draw", Map.of("token", token, "reviewer", "Ada", "size", "3", "seed", "5"));
        String address = drawn.headers().firstValue("Location").orElseThrow();
        assertThat(address).contains("audit=1");
        for (int i = 0; i < 3; i++) {
            String record = part(hidden("/review?reviewer=Ada&audit=1"), "record");
            post(
                    server,
                    "/review/decide",
                    Map.of("token", token, "reviewer", "Ada", "audit", "1", "record", record, "verdict", "right"));
        }

        JsonNode report =
                JsonMapper.shared().readTree(get("/review/report.json").body()).path("data");

        assertThat(report.path("audits").path(0).path("decided").asInt()).isEqualTo(3);
        assertThat(get("/review?reviewer=Ada&audit=1").body()).contains("Nothing is left to decide");
        assertThat(get("/review/report").body()).contains("100 [29–100]");
        assertThat(get("/review/report.csv").body()).startsWith("audit,by,name,measure,n,percent,low,high");
        assertThat(get("/review.csv?reviewer=Ada").body()).startsWith("record_id,");
        assertThat(get("/review/audit.json").body()).contains("simple random");
    }

    @Test
    void writes_needATokenARightValueAndAServerThatWrites() throws IOException, InterruptedException {
        Map<String, String> hidden = hidden("/review?reviewer=Ada");
        Map<String, String> form = Map.of(
                "token",
                part(hidden, "token"),
                "reviewer",
                "Ada",
                "record",
                part(hidden, "record"),
                "verdict",
                "wrong");

        Map<String, String> forged = new java.util.HashMap<>(form);
        forged.put("token", "guessed");
        assertThat(post(server, "/review/decide", forged).statusCode()).isEqualTo(403);
        Map<String, String> mistyped = new java.util.HashMap<>(form);
        mistyped.putAll(Map.of("verdict", "right", "date", "yesterday"));
        assertThat(refused(mistyped)).contains("is no date", "nothing was kept");
        mistyped.remove("date");
        mistyped.putAll(Map.of("type", "ASSAULT", "mode", "arial"));
        assertThat(refused(mistyped)).contains("ASSAULT has no mode arial. Modes: abduct, aerial,");
        mistyped.putAll(Map.of("mode", "", "actors", "the crowd [QQQ CVL]"));
        assertThat(refused(mistyped)).contains("QQQ is no country");
        try (WebServer readOnly = start(true)) {
            assertThat(post(readOnly, "/review/decide", form).statusCode()).isEqualTo(403);
            assertThat(get(readOnly, "/review?reviewer=Ada").body())
                    .contains("only reads")
                    .doesNotContain("value=\"wrong\"");
        }
        assertThat(decisions()).isEmpty();
    }

    @Test
    void anotherType_takesTheModeAwayThatTheFormStillHas() throws IOException, InterruptedException {
        Map<String, String> hidden = hidden("/review?reviewer=Ada");
        String record = part(hidden, "record");
        String mode;
        try (ProjectReader reader = ProjectReader.open(project)) {
            mode = reader.reviews()
                    .record(record)
                    .orElseThrow()
                    .reading()
                    .mode()
                    .orElse("");
        }
        Map<String, String> form = Map.of(
                "token",
                part(hidden, "token"),
                "reviewer",
                "Ada",
                "record",
                record,
                "verdict",
                "right",
                "type",
                "AID",
                "mode",
                mode);

        assertThat(post(server, "/review/decide", form).statusCode()).isEqualTo(303);
        assertThat(mode).isNotEmpty();
        assertThat(decisions())
                .singleElement()
                .satisfies(d -> assertThat(d.corrected()).contains(Field.TYPE, Field.MODE));
    }

    @Test
    void anotherType_keepsTheModeThatItHasToo() throws IOException, InterruptedException {
        CodedRecord demand;
        try (ProjectReader reader = ProjectReader.open(project)) {
            demand = reader.reviews().records(Haniyeh.POST.id()).stream()
                    .filter(r -> r.reading().type().equals("REQUEST"))
                    .findFirst()
                    .orElseThrow();
        }
        Map<String, String> form = Map.of(
                "token",
                part(hidden("/review?reviewer=Ada"), "token"),
                "reviewer",
                "Ada",
                "record",
                demand.id(),
                "verdict",
                "right",
                "type",
                "REJECT",
                "mode",
                demand.reading().mode().orElse(""));

        assertThat(post(server, "/review/decide", form).statusCode()).isEqualTo(303);
        assertThat(demand.reading().mode()).contains("change");
        assertThat(decisions())
                .singleElement()
                .satisfies(d -> assertThat(d.corrected()).containsExactly(Field.TYPE));
    }

    private String refused(Map<String, String> form) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(server, "/review/decide", form);
        assertThat(answer.statusCode()).isEqualTo(400);
        return answer.body();
    }

    private WebServer start(boolean readOnly) {
        return WebServer.start(
                new ServeSettings(project, "127.0.0.1", 0, List.of(), readOnly, "test", Clock.systemUTC()),
                Site.standard());
    }

    /** Words of the document that occur once. */
    private String words(String document) {
        try (ProjectReader reader = ProjectReader.open(project)) {
            String text = reader.reviews().text(document).orElseThrow();
            return text.substring(0, Math.min(40, text.indexOf('\n')));
        }
    }

    private List<Decision> decisions() {
        try (ProjectReader reader = ProjectReader.open(project)) {
            return reader.reviews().standing().stream()
                    .map(Attachment::decision)
                    .toList();
        }
    }

    private static void press(ChromeDriver browser, String key) {
        browser.findElement(By.tagName("body")).sendKeys(key);
    }

    /** The record on the page, as soon as it is another one. */
    private static String shown(ChromeDriver browser, String before) throws InterruptedException {
        return until(() -> browser.findElements(By.cssSelector(".decide input[name=record]")).stream()
                .flatMap(field -> Optional.ofNullable(field.getDomAttribute("value")).stream())
                .filter(id -> !id.equals(before))
                .findFirst());
    }

    private static Optional<String> address(ChromeDriver browser, String part) {
        return Optional.ofNullable(browser.getCurrentUrl()).filter(url -> url.contains(part));
    }

    /** What is there as soon as it is there; pages that go while they are looked at are looked at again. */
    private static <T> T until(Supplier<Optional<T>> look) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            try {
                Optional<T> found = look.get();
                if (found.isPresent()) {
                    return found.get();
                }
            } catch (StaleElementReferenceException gone) {
                assertThat(gone).isNotNull();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return Assertions.fail("not there after a minute");
    }

    private static List<String> errors(ChromeDriver browser) {
        return browser.manage().logs().get("browser").getAll().stream()
                .filter(e -> e.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    private Map<String, String> hidden(String page) throws IOException, InterruptedException {
        Matcher fields = HIDDEN.matcher(get(page).body());
        Map<String, String> values = new java.util.HashMap<>();
        while (fields.find()) {
            values.put(fields.group(1), fields.group(2));
        }
        return values;
    }

    private static String part(Map<String, String> values, String name) {
        return java.util.Objects.requireNonNull(values.get(name), name);
    }

    private HttpResponse<String> get(String page) throws IOException, InterruptedException {
        return get(server, page);
    }

    private static HttpResponse<String> get(WebServer from, String page) throws IOException, InterruptedException {
        return client().send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + from.port() + page))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(WebServer to, String path, Map<String, String> form)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client().send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + to.port() + path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static HttpClient client() {
        return HttpClient.newHttpClient();
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }
}
