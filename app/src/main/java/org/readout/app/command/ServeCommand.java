package org.readout.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.readout.app.web.PortTaken;
import org.readout.app.web.ServeSettings;
import org.readout.app.web.Site;
import org.readout.app.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout serve}: the pages of a project. */
@Command(
        name = "serve",
        header = "Show a project as pages in the browser.",
        description = {
            "Pages are made on this machine and asked for from nowhere else. They show the project as it is at that"
                    + " moment, also while readout ingest adds to it. Every page has the same data as .json and .csv."
        },
        footer = {"", "Examples:", "  readout serve", "  readout serve --db strait.db --port 8080 --read-only"})
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private ProjectOption project = new ProjectOption();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port; 0 for any that is free; default: ${DEFAULT-VALUE}.")
    private int port = 7417;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "Address to listen on; default: ${DEFAULT-VALUE}, which only this machine can reach."
                            + " There is no password: whoever can reach it can read the project, and without --read-only write.")
    private String host = "127.0.0.1";

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "A further host name in addresses, as with a proxy before it. May be repeated.")
    private List<String> names = List.of();

    @Option(names = "--read-only", description = "Refuse everything that would write.")
    private boolean readOnly;

    private final Session session;

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        ServeSettings settings =
                new ServeSettings(project.file(), host, port, names, readOnly, Version.number(), session.clock());
        CountDownLatch end = new CountDownLatch(1);
        try (WebServer server = start(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(end::countDown));
            session.out()
                    .println("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port() + "/");
            session.out().flush();
            session.err().println("Serving " + project.file() + "; Ctrl-C ends it.");
            end.await();
        }
        return ExitCode.OK;
    }

    private WebServer start(ServeSettings settings) {
        try {
            return WebServer.start(settings, Site.standard());
        } catch (PortTaken e) {
            throw new CommandException(
                    "port " + port + " on " + host + " cannot be used. Name another: --port 0 takes any that is free.",
                    e);
        }
    }
}
