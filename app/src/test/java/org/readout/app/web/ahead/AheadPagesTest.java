package org.readout.app.web.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Scale;
import org.readout.analysis.whatif.Supposition;
import org.readout.app.ahead.ConditionWords;
import org.readout.app.ahead.NextReport;
import org.readout.app.ahead.Stating;
import org.readout.app.ahead.Suppositions;
import org.readout.app.ahead.WhatIfJson;
import org.readout.app.ahead.WhatIfReport;
import org.readout.app.support.Norland;
import org.readout.app.support.TestProject;
import org.readout.app.web.ServeSettings;
import org.readout.app.web.Site;
import org.readout.app.web.WebServer;
import org.readout.coder.actors.ActorDictionary;
import org.readout.coder.codebook.Codebook;
import org.readout.collate.Collation;
import org.readout.store.ProjectReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AheadPagesTest {
    private static final String ATTACK = "?actor=SWE&type=ASSAULT&recipient=NOR";

    @TempDir
    private static Path folder;

    private static final Map<String, WebServer> SERVERS = new HashMap<>();

    /** A feud of forty weeks, and the statements alone. */
    @BeforeAll
    static void start() {
        SERVERS.put("feud", server("feud.db", Norland.feud(40)));
        SERVERS.put("thin", server("thin.db", Norland.statements()));
    }

    private static WebServer server(String name, Collation collation) {
        Path file = TestProject.of(folder.resolve(name), collation);
        return WebServer.start(
                new ServeSettings(file, "127.0.0.1", 0, List.of(), true, "test", TestProject.CLOCK), Site.standard());
    }

    @AfterAll
    static void stop() {
        SERVERS.values().forEach(WebServer::close);
    }

    private static HttpResponse<String> get(String project, String address) throws Exception {
        WebServer server = SERVERS.get(project);
        URI uri = URI.create("http://127.0.0.1:" + server.port() + address);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(String project, String address) throws Exception {
        return JsonMapper.shared().readTree(get(project, address).body());
    }

    @Test
    void pair_showsWhatTendsToFollowWithReasonsAndLinksToPastEvents() throws Exception {
        String page = get("feud", "/dyads/SWE:NOR").body();

        assertThat(page)
                .contains("What tends to follow between them: likeliest within the next 7 days from 2 Mar 2024")
                .contains("Sweden → Norway: Attack (ASSAULT)", "the same before", "Tried on this record’s own past")
                .containsPattern("<td[^>]*><a href=\"/events/[^\"]+\">23 Feb 2024: ")
                .contains("/whatif?actor=Sweden&amp;type=ASSAULT&amp;recipient=Norway");
    }

    @Test
    void secondReasonOfAnEvent_isMarkedSoThatItsCardNeedNotNameItAgain() throws Exception {
        String page = get("feud", "/forecast").body();

        assertThat(page)
                .containsPattern("<tr data-entry class=\"goes-on\">\\s*<td class=\"again\" data-label=\"May come\">")
                .containsPattern("<tr data-entry>\\s*<td data-label=\"May come\">");
    }

    @Test
    void actor_showsWhatTendsToFollowInBothDirections() throws Exception {
        assertThat(get("feud", "/actors/NOR").body())
                .contains(
                        "What tends to follow from it or towards it",
                        "Sweden → Norway: Attack",
                        "Norway → Sweden: Attack");
    }

    @Test
    void tooLittleTold_isSaidAndNothingShown() throws Exception {
        for (String address : List.of("/dyads/SWE:NOR", "/actors/NOR", "/forecast")) {
            assertThat(get("thin", address).body())
                    .as(address)
                    .contains("Too little is told to say what tends to follow", "3 dated events between the two")
                    .doesNotContain("May come");
        }
    }

    @Test
    void forecastPage_hasTheSameAsTheCommandInThreeForms() throws Exception {
        assertThat(get("feud", "/forecast?source=Sweden").body())
                .contains("value=\"Sweden\"", "Sweden → Norway: Attack")
                .doesNotContain("Norway → Sweden: ");
        JsonNode json = json("feud", "/forecast.json?source=Sweden&ahead=day");
        assertThat(json.path("command").asString()).contains("forecast", "Sweden", "--ahead day");
        assertThat(json.at("/data/schema").asString()).isEqualTo("readout.forecast/1");
        assertThat(json.at("/data/horizon_days").asInt()).isEqualTo(1);
        assertThat(get("feud", "/forecast.csv").body().lines().toList())
                .first()
                .asString()
                .startsWith("source,type,target,chance,base_rate,score,standing,rule");
    }

    @Test
    void groupOfParties_countsAsOne() throws Exception {
        assertThat(get("feud", "/forecast?source=Sweden,DNK&target=NOR").body())
                .contains("Sweden and Denmark → Norway: Attack");
    }

    @Test
    void unknownParty_isToldWithTheNamesNearToIt() throws Exception {
        for (String address : List.of(
                "/whatif?actor=Swedne&type=ASSAULT&recipient=NOR",
                "/whatif?actor=NOR&type=ASSAULT&recipient=Swedne",
                "/forecast?source=Swedne")) {
            HttpResponse<String> answer = get("feud", address);

            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(answer.body()).contains("Swedne: No country and no party", "near it: Sweden.");
        }
        assertThat(get("feud", "/whatif?actor=Peru&type=ASSAULT&recipient=NOR").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIf_offersPairsToWhoHasNotAskedYet() throws Exception {
        String page = get("feud", "/whatif").body();

        assertThat(page).contains("If Sweden → Norway: ", "If Norway → Sweden: ");
        String first =
                page.replaceFirst("(?s).*?href=\"(/whatif\\?[^\"]+)\".*", "$1").replace("&amp;", "&");
        assertThat(get("feud", first).body()).contains("<h1>If ");
    }

    @Test
    void whatIf_quotesWhatWasSaidAndCountsWhatFollowed() throws Exception {
        assertThat(get("feud", "/whatif" + ATTACK).body())
                .contains("If Sweden → Norway: Attack", "What was said")
                .contains("“Norland would close the strait if Sudmark strikes its ports, a commander said.”")
                .contains("a commander, in Kestrel", "href=\"/documents/d1#m-")
                .contains("from the one acted on to the one who acted", "not a cause")
                .contains("selected", "action=\"/whatif\"");
        assertThat(get("thin", "/whatif" + ATTACK).body())
                .contains("What was said", "Too few earlier events of the type")
                .doesNotContain("Share");
    }

    @Test
    void whatIf_ofNothingSaid_saysSo() throws Exception {
        assertThat(get("feud", "/whatif?actor=Peru&type=SANCTION&recipient=Fiji")
                        .body())
                .contains("No statement in these documents")
                .doesNotContain("What was said</caption>");
    }

    @Test
    void whatIf_isWhatTheCommandSays() throws Exception {
        Collation collation;
        try (ProjectReader project = ProjectReader.open(folder.resolve("feud.db"))) {
            collation = project.collation(Optional.empty());
        }
        Supposition supposition = Suppositions.of("SWE ASSAULT NOR").orElseThrow();
        Acts acts = Acts.of(collation.events(), collation.mentionsById(), Scale.plover());
        WhatIfReport report = WhatIfReport.of(
                Stating.of(collation),
                acts,
                supposition,
                ConditionWords.of(supposition, Codebook.load(), ActorDictionary.shipped()),
                NextReport.from(collation, acts, Optional.empty()),
                7,
                Map.of());

        JsonNode page = json("feud", "/whatif.json" + ATTACK);

        assertThat(page.path("data")).isEqualTo(JsonMapper.shared().readTree(WhatIfJson.write(report)));
        assertThat(page.path("command").asString()).endsWith("'SWE ASSAULT NOR'");
        assertThat(get("feud", "/whatif.csv" + ATTACK).body())
                .contains("said,CONDITION_IN_PART,", "followed,ANSWER,ASSAULT,");
    }

    @Test
    void nothingAsked_showsTheForm_andAWrongTypeIsRefused() throws Exception {
        assertThat(get("thin", "/whatif").body()).contains("<select name=\"type\"", "Say who does what to whom");
        HttpResponse<String> wrong = get("thin", "/whatif?actor=SWE&type=KISS&recipient=NOR");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("a PLOVER type");
    }
}
