package org.readout.app.web.figures;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.readout.app.web.ServeSettings;
import org.readout.app.web.Site;
import org.readout.app.web.WebServer;
import org.readout.store.ProjectReader;

/**
 * Measures the pages on a large project: {@code PagesFigures SOURCE.db MADE.db COPIES [PAGES]}, where the last
 * keeps to pages whose name begins with one of some beginnings, with commas between. Each kind of page is asked for at
 * different addresses, one after the other, over HTTP from within the process; what is told is time on the clock and processor time of
 * the whole process, client and collector included, once what the server reads beforehand is read.
 */
final class PagesFigures {
    private static final long SEED = 7;
    private static final int REQUESTS = 20;

    /** Parties with most events whose pages a server makes ready, and some more. */
    private static final int NOT_MADE_READY = 60;

    private final HttpClient client = HttpClient.newHttpClient();
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final String root;
    private final String only;

    private PagesFigures(int port, String only) {
        this.root = "http://127.0.0.1:" + port;
        this.only = only;
    }

    private record Cost(double wall, double cpu, int bytes) {}

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        Path made = Path.of(arguments[1]);
        if (!Files.exists(made)) {
            ManyCopies.make(Path.of(arguments[0]), made, Integer.parseInt(arguments[2]), SEED);
        }
        try (ProjectReader reader = ProjectReader.open(made)) {
            System.out.println(reader.size() + ", " + Files.size(made) / 1024 / 1024 + " MiB");
        }
        ServeSettings settings = new ServeSettings(made, "127.0.0.1", 0, List.of(), true, "figures", Clock.systemUTC());
        try (WebServer server = WebServer.start(settings, Site.standard())) {
            new PagesFigures(server.port(), arguments.length > 3 ? arguments[3] : "").measure();
        }
    }

    private void measure() throws IOException, InterruptedException {
        Cost first = ask("/timeline");
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("readout-prepare")) {
                thread.join();
            }
        }
        System.out.printf(
                Locale.ROOT, "first chart after the start: %.0f ms, %.0f ms of processor%n", first.wall, first.cpu);
        System.out.println("| page | addresses | median ms | 95 % | median ms of processor | 95 % | KiB |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Map.Entry<String, List<String>> page : addresses().entrySet()) {
            if (Arrays.stream(only.split(",")).noneMatch(page.getKey()::startsWith)) {
                continue;
            }
            List<Cost> costs = new ArrayList<>();
            ask(page.getValue().get(0));
            for (String address : page.getValue()) {
                costs.add(ask(address));
            }
            double[] wall = costs.stream().mapToDouble(Cost::wall).sorted().toArray();
            double[] cpu = costs.stream().mapToDouble(Cost::cpu).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.0f | %.0f | %.0f | %.0f | %d |%n",
                    page.getKey(),
                    costs.size(),
                    quantile(wall, 0.5),
                    quantile(wall, 0.95),
                    quantile(cpu, 0.5),
                    quantile(cpu, 0.95),
                    costs.stream().mapToInt(Cost::bytes).sum() / costs.size() / 1024);
        }
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    private Cost ask(String address) throws IOException, InterruptedException {
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        HttpResponse<byte[]> response = client.send(
                HttpRequest.newBuilder(URI.create(root + address)).build(), HttpResponse.BodyHandlers.ofByteArray());
        double took = (System.nanoTime() - wall) / 1e6;
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " " + address);
        }
        return new Cost(took, (system.getProcessCpuTime() - cpu) / 1e6, response.body().length);
    }

    /** Every kind of page at different addresses, so that what is kept from one helps another no more than in use. */
    private Map<String, List<String>> addresses() throws IOException, InterruptedException {
        List<String> events = column("/timeline.csv", 0);
        List<String> sources = column("/dyads.csv", 0);
        List<String> targets = column("/dyads.csv", 1);
        List<String> documents = column("/documents.csv", 0);
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("/timeline", times(i -> "/timeline?" + month(i)));
        pages.put("/timeline, one actor", times(i -> "/timeline?actor=" + part(sources.get(i % sources.size()))));
        pages.put("/dyads", times(i -> "/dyads"));
        pages.put(
                "/dyads/A:B, those with most events",
                times(i -> "/dyads/" + part(sources.get(2 * i) + ":" + targets.get(2 * i))));
        pages.put(
                "/actors/A, those with most events",
                distinct(sources).stream()
                        .limit(REQUESTS)
                        .map(s -> "/actors/" + part(s))
                        .toList());
        pages.put(
                "/actors/A, those not made ready",
                distinct(sources).stream()
                        .skip(NOT_MADE_READY)
                        .limit(REQUESTS)
                        .map(s -> "/actors/" + part(s))
                        .toList());
        pages.put("/map", times(i -> "/map?" + month(i)));
        pages.put(
                "/map, all time", times(i -> "/map?from=2000-01-01&to=2030-01-01&type=" + TYPES.get(i % TYPES.size())));
        pages.put(
                "/network, a month",
                times(i -> "/network?period=" + month(i).substring("from=".length(), "from=2024-01".length())));
        pages.put("/network, all time", times(i -> "/network?least=" + i));
        pages.put("/forecast", times(i -> "/forecast"));
        pages.put("/forecast, by day", times(i -> "/forecast?ahead=day"));
        pages.put(
                "/forecast, one actor",
                distinct(sources).stream()
                        .limit(REQUESTS)
                        .map(s -> "/forecast?source=" + part(s))
                        .toList());
        pages.put("/whatif", times(i -> "/whatif"));
        pages.put(
                "/whatif, new questions",
                times(i -> "/whatif?actor=" + part(sources.get(2 * i)) + "&type=" + TYPES.get(i % TYPES.size())
                        + "&recipient=" + part(targets.get(2 * i))));
        pages.put("/quality", times(i -> "/quality"));
        pages.put("/ (overview)", times(i -> "/"));
        pages.put("/events", times(i -> "/events?page=" + (i + 1)));
        pages.put(
                "/events, searched",
                times(i -> "/events?text=" + WORDS.get(i % WORDS.size()) + "&page=" + (i / WORDS.size() + 1)));
        pages.put("/events/ID", times(i -> "/events/" + events.get(i * events.size() / REQUESTS)));
        pages.put("/discrepancies", times(i -> "/discrepancies"));
        pages.put("/ledger", times(i -> "/ledger"));
        pages.put("/documents", times(i -> "/documents?page=" + (i + 1)));
        pages.put("/documents/ID", times(i -> "/documents/" + documents.get(i * documents.size() / REQUESTS)));
        pages.put("/sources", times(i -> "/sources"));
        pages.put("/review, the queue", times(i -> "/review?reviewer=Ada&skip=" + i));
        return pages;
    }

    private static final List<String> WORDS =
            List.of("attack", "ceasefire", "minister", "killed", "talks", "border", "strike", "president");
    private static final List<String> TYPES =
            List.of("ASSAULT", "CONSULT", "REQUEST", "ACCUSE", "AGREE", "COERCE", "THREATEN", "REJECT");

    private static String month(int i) {
        LocalDate from = LocalDate.of(2024, 1, 1).plusMonths(i);
        return "from=" + from + "&to=" + from.plusMonths(1).minusDays(1);
    }

    private static List<String> times(java.util.function.IntFunction<String> address) {
        return IntStream.range(0, REQUESTS).mapToObj(address).toList();
    }

    private static List<String> distinct(List<String> values) {
        return values.stream().distinct().toList();
    }

    private static String part(String text) {
        return org.readout.app.web.Address.part(text);
    }

    /** Plain cells of a column, which is enough for ids and names without commas. */
    private List<String> column(String address, int column) throws IOException, InterruptedException {
        String csv = client.send(
                        HttpRequest.newBuilder(URI.create(root + address)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        return Arrays.stream(csv.split("\r\n"))
                .skip(1)
                .filter(l -> !l.contains("\""))
                .map(l -> l.split(",")[column])
                .toList();
    }
}
