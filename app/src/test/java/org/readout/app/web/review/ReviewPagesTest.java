package org.readout.app.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.app.support.Haniyeh;
import org.readout.app.web.WebServer;
import org.readout.store.ProjectReader;
import org.readout.store.review.CodedRecord;
import org.readout.store.review.Field;
import org.readout.store.review.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reviewing by plain requests, as without JavaScript; with it see {@link ReviewPagesInBrowserTest}. */
class ReviewPagesTest extends ReviewedProject {
    private static final Pattern HIDDEN = Pattern.compile("name=\"(token|record|document)\" value=\"([^\"]*)\"");

    @Test
    void withoutScript_plainFormsDoTheSame() throws IOException, InterruptedException {
        Map<String, String> hidden = hidden("/review?reviewer=Ada");

        HttpResponse<String> answer = post(
                server(),
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

        post(server(), "/review/undo", Map.of("token", part(hidden, "token"), "reviewer", "Ada"));
        assertThat(decisions()).isEmpty();

        post(
                server(),
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
                post(server(), "/review/draw", Map.of("token", token, "reviewer", "Ada", "size", "3", "seed", "5"));
        String address = drawn.headers().firstValue("Location").orElseThrow();
        assertThat(address).contains("audit=1");
        for (int i = 0; i < 3; i++) {
            String record = part(hidden("/review?reviewer=Ada&audit=1"), "record");
            post(
                    server(),
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

        Map<String, String> forged = new HashMap<>(form);
        forged.put("token", "guessed");
        assertThat(post(server(), "/review/decide", forged).statusCode()).isEqualTo(403);
        Map<String, String> mistyped = new HashMap<>(form);
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
        try (ProjectReader reader = ProjectReader.open(project())) {
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

        assertThat(post(server(), "/review/decide", form).statusCode()).isEqualTo(303);
        assertThat(mode).isNotEmpty();
        assertThat(decisions())
                .singleElement()
                .satisfies(d -> assertThat(d.corrected()).contains(Field.TYPE, Field.MODE));
    }

    @Test
    void anotherType_keepsTheModeThatItHasToo() throws IOException, InterruptedException {
        CodedRecord demand;
        try (ProjectReader reader = ProjectReader.open(project())) {
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

        assertThat(post(server(), "/review/decide", form).statusCode()).isEqualTo(303);
        assertThat(demand.reading().mode()).contains("change");
        assertThat(decisions())
                .singleElement()
                .satisfies(d -> assertThat(d.corrected()).containsExactly(Field.TYPE));
    }

    private String refused(Map<String, String> form) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(server(), "/review/decide", form);
        assertThat(answer.statusCode()).isEqualTo(400);
        return answer.body();
    }

    /** Words of the document that occur once. */
    private String words(String document) {
        try (ProjectReader reader = ProjectReader.open(project())) {
            String text = reader.reviews().text(document).orElseThrow();
            return text.substring(0, Math.min(40, text.indexOf('\n')));
        }
    }

    private Map<String, String> hidden(String page) throws IOException, InterruptedException {
        Matcher fields = HIDDEN.matcher(get(page).body());
        Map<String, String> values = new HashMap<>();
        while (fields.find()) {
            values.put(fields.group(1), fields.group(2));
        }
        return values;
    }

    private static String part(Map<String, String> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private HttpResponse<String> get(String page) throws IOException, InterruptedException {
        return get(server(), page);
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
}
