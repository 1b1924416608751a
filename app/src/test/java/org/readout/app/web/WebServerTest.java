package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.app.support.TestProject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages answer. */
class WebServerTest extends ServerFixture {
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
    void actorOfNobody_isToldWithTheNamesNearIt() throws Exception {
        HttpResponse<String> answer = get("/actors/Hisbollah");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("UNKNOWN_PARTY", "Hisbollah: No country", "near it: Hezbollah.");
        assertThat(get("/actors/Fiji").body()).contains("NOT_FOUND", "No event names");
        assertThat(get("/actors/Mr.%20Biden").body()).contains("<h1>Joe Biden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/events.json?typ=ASSAULT|There is no parameter typ here. There are: text, type, status",
                "/events.csv?type=ASSAULT&type=AID|type may be given once.",
                "/events?disputed=perhaps|disputed must be 1 or 0",
                "/timeline.csv?form=2023-01-01|There is no parameter form here. There are: actor, type, status, from, to",
                "/map.json?form=2023-01-01|There are: actor, type, status, from, to, area, place.",
                "/network.csv?since=2023|There are: period, least, parties, view.",
                "/documents.csv?text=war|There are: words, outlet, since, until, page, size.",
                "/discrepancies.json?type=NUMBER|There are: kind, page, size.",
                "/actors/IRN.json?form=2023-01-01|There are: by, from, to.",
                "/dyads/ISR:IRN.csv?since=2023-01-01|There are: by, from, to.",
                "/forecast.json?actor=IRN|There are: source, target, ahead.",
                "/whatif.json?source=IRN|There are: actor, type, recipient, days.",
                "/review.json?auditor=Ada|There are: reviewer, audit, skip, id.",
                "/review/audit?auditor=Ada|There are: reviewer.",
                "/index.json?page=2|There is no parameter page here. There is none."
            })
    void parameterThatThereIsNot_isRefusedByName(String path, String told) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("BAD_PARAMETER", told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/events?text=tehran&type=ASSAULT&status=OCCURRED&actor=IRN&outlet=Kestrel&since=2024-01-01&until=2024-12-31"
                        + "&changed=2024-01-01&disputed=0&page=1&size=5",
                "/timeline?actor=IRN&type=ASSAULT&status=OCCURRED&from=2024-01-01&to=2024-12-31&dyad=ISR:IRN&lanes=5",
                "/map?actor=IRN&type=ASSAULT&status=OCCURRED&from=2024-01-01&to=2024-12-31&area=WORLD&place=x",
                "/network?period=2024&least=1&parties=4&view=MATRIX",
                "/dyads/ISR:IRN?by=month&from=2024-01-01&to=2024-12-31",
                "/actors/IRN?by=month&from=2024-01-01&to=2024-12-31",
                "/forecast?source=ISR&target=IRN&ahead=DAY",
                "/whatif?actor=ISR&type=ASSAULT&recipient=IRN&days=7",
                "/stories?since=2024-01-01&fewest=1&page=1&size=5",
                "/discrepancies?kind=NUMBER&page=1&size=5",
                "/ledger?kind=PROMISE&state=OPEN&party=IRN&page=1&size=5",
                "/documents?words=a&outlet=Kestrel&since=2024-01-01&until=2024-12-31&page=1&size=5",
                "/review?reviewer=Ada&skip=1",
                "/review/audit?reviewer=Ada"
            })
    void everyParameterThatThereIs_isTaken(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void timelineOfAPair_takesNamesAsWellAsCodes() throws Exception {
        String byCode = get("/timeline.csv?dyad=ISR:IRN").body();

        assertThat(byCode.lines().count()).isGreaterThan(1);
        assertThat(get("/timeline.csv?dyad=israel:Iran").body()).isEqualTo(byCode);
        assertThat(get("/timeline?dyad=Israel").body()).contains("dyad must be a pair A:B, as in ISR:IRN");
    }

    @Test
    void pair_isCalledAsEnglishCallsItsCountries() throws Exception {
        assertThat(get("/dyads/USA:IRN").body()).contains("All of the United States", "All of Iran");
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
    void pageBehindTheLast_leadsToTheLast() throws Exception {
        HttpResponse<String> behind = get("/events?type=ASSAULT&size=1000&page=7");

        assertThat(behind.statusCode()).isEqualTo(302);
        assertThat(behind.headers().firstValue("Location")).contains("/events?type=ASSAULT&size=1000");
        JsonNode page = JsonMapper.shared()
                .readTree(get("/events.json?type=ASSAULT&size=1000&page=7").body());
        assertThat(page.path("data")).isEmpty();
        assertThat(page.path("first").asInt(-1)).isZero();
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
    void portInUse_isToldApart() {
        ServeSettings taken = new ServeSettings(
                folder.resolve("p.db"), "127.0.0.1", port(), List.of(), false, "test", TestProject.CLOCK);

        assertThatThrownBy(() -> WebServer.start(taken, site())).isInstanceOf(PortTaken.class);
    }

    private static String send(String path, String form) throws IOException {
        return RawRequest.send(
                port(),
                "POST " + path + " HTTP/1.1\nHost: 127.0.0.1\nContent-Type: application/x-www-form-urlencoded",
                form);
    }
}
