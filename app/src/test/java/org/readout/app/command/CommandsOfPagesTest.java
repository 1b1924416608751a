package org.readout.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.support.FakeEngine;
import org.readout.app.support.Haniyeh;
import org.readout.app.support.TestProject;
import org.readout.app.web.Page;
import org.readout.app.web.ServeSettings;
import org.readout.app.web.Site;
import org.readout.app.web.WebServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every page says is its command line is run, and has to be one that the program understands and carries out. */
class CommandsOfPagesTest {
    private static final Pattern WORD = Pattern.compile("'((?:[^']|'\\\\'')*)'|(\\S+)");

    @TempDir
    private static Path folder;

    private static WebServer server;

    @BeforeAll
    static void start() {
        Path file = TestProject.of(folder.resolve("a project.db"), Haniyeh.collation());
        ServeSettings settings = new ServeSettings(file, "127.0.0.1", 0, List.of(), true, "test", TestProject.CLOCK);
        server = WebServer.start(settings, Site.standard());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void commandOfEveryPage_runs() throws Exception {
        for (Map.Entry<String, String> page : addresses().entrySet()) {
            String command = page(page.getValue()).path("command").asString();
            assertThat(command).as(page.getKey()).startsWith("readout ");
            run(command);
        }
    }

    @Test
    void filterOfAPage_isInItsCommand() throws Exception {
        assertFound("/documents?words=e&outlet=Harbor%20Wire", "--outlet 'Harbor Wire'", "--words e");
        assertFound("/ledger?kind=PROMISE", "--kind PROMISE");
        assertFound("/ledger?state=OPEN&party=ISR", "--state OPEN", "--party ISR");
        assertFound("/discrepancies?kind=NUMBER", "--kind NUMBER");
        assertFound("/stories?fewest=2", "--fewest 2");
    }

    @Test
    void command_findsWhatThePageFinds() throws Exception {
        for (String address : List.of(
                "/documents",
                "/documents?words=haniyeh",
                "/discrepancies",
                "/events",
                "/events?status=DENIED",
                "/sources")) {
            JsonNode page = page(address);
            long rows = run(page.path("command").asString() + " --format jsonl")
                    .lines()
                    .count();
            assertThat(rows)
                    .as(address)
                    .isEqualTo(page.path("total").asLong(page.path("data").size()));
        }
    }

    @Test
    void document_isShownWithItsRecords() throws Exception {
        String document = page("/documents").at("/data/0/id").asString();
        String command = page("/documents/" + document).path("command").asString();

        assertThat(run(command)).contains(document, "decided by");
        assertThat(JsonMapper.shared()
                        .readTree(run(command + " --format jsonl"))
                        .path("mentions"))
                .isEqualTo(page("/documents/" + document).at("/data/mentions"));
    }

    private static void assertFound(String address, String... parts) throws Exception {
        String command = page(address).path("command").asString();
        assertThat(command).contains(parts);
        run(command);
    }

    /** Every page that there is, one of each kind. */
    private static Map<String, String> addresses() throws Exception {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (Page page : Site.standard().pages()) {
            String path = page.path();
            addresses.put(
                    path,
                    switch (path) {
                        case "/events/{id}", "/stories/{id}", "/documents/{id}" -> {
                            String list = path.substring(0, path.lastIndexOf('/'));
                            yield list + "/" + page(list).at("/data/0/id").asString();
                        }
                        case "/dyads/{dyad}" -> "/dyads/ISR:IRN";
                        case "/actors/{name}" -> "/actors/IRN";
                        case "/whatif" -> "/whatif?actor=Iran&type=ASSAULT&recipient=Israel&days=30";
                        default -> path;
                    });
        }
        assertThat(addresses.values()).noneMatch(a -> a.contains("{"));
        return addresses;
    }

    private static JsonNode page(String address) throws Exception {
        String path = address.replaceFirst("\\?.*", "");
        String json = (path.equals("/") ? "/index" : path) + ".json" + address.substring(path.length());
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + json))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Standard output of a command line as a shell would read it. */
    private static String run(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(
                    matcher.group(1) == null
                            ? matcher.group(2)
                            : matcher.group(1).replace("'\\''", "'"));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = ReadoutCommand.run(new Session(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Session.Screen(false, false, false, 100),
                codebook -> new FakeEngine(),
                Optional.of(folder),
                words.subList(1, words.size())));
        assertThat(code).as(command + ": " + err).isEqualTo(ExitCode.OK);
        return out.toString(StandardCharsets.UTF_8);
    }
}
