package org.readout.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.readout.app.web.Refusal.Code;
import org.readout.store.ProjectReader;
import org.readout.store.StoreException;
import org.readout.store.export.CsvText;
import org.readout.store.export.Table;

/** The running page server. Each request sees the project as it is when the request comes. */
public final class WebServer implements AutoCloseable {
    private static final long LARGEST_BODY = 64 * 1024;
    private static final List<String> TWINS = List.of("json", "csv");

    private final ServeSettings settings;
    private final Site site;
    private final Guard guard;
    private final Renderer renderer;
    private final Failures failures;
    private final Javalin server;
    private final Thread preparing = new Thread(this::prepare, "readout-prepare");

    private WebServer(ServeSettings settings, Site site) {
        this.settings = settings;
        this.site = site;
        this.guard = new Guard(settings, new SecureRandom());
        this.renderer = new Renderer(settings, site, guard.token());
        this.failures = new Failures(renderer);
        this.server = Javalin.create(this::configure);
    }

    /**
     * @throws org.readout.store.StoreException when the project cannot be read
     * @throws PortTaken when it cannot listen there
     */
    public static WebServer start(ServeSettings settings, Site site) {
        ProjectReader.open(settings.project()).close();
        WebServer web = new WebServer(settings, site);
        try {
            web.server.start(settings.host(), settings.port());
        } catch (JavalinBindException e) {
            throw new PortTaken(settings.host(), settings.port(), e);
        }
        web.preparing.setDaemon(true);
        web.preparing.start();
        return web;
    }

    /** What cannot be read now cannot be read by the first request either, which says so. */
    private void prepare() {
        try (ProjectReader project = ProjectReader.open(settings.project())) {
            site.pages().forEach(page -> page.prepare(project));
        } catch (StoreException e) {
            Failures.trace(e);
        }
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /** Goes with every form that writes. */
    String token() {
        return guard.token();
    }

    /** Every route, as in "GET /events". */
    List<String> routes() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(route -> route.endpoint.method.isHttpMethod())
                .map(route -> route.endpoint.method.name() + " " + route.endpoint.path)
                .toList();
    }

    /** What is still being read beforehand is waited for, so that nobody uses the file afterwards. */
    @Override
    public void close() {
        server.stop();
        try {
            preparing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_BODY;
        config.http.generateEtags = true;
        config.jetty.modifyServer(s -> s.setErrorHandler(new UnroutedErrors()));
        config.router.ignoreTrailingSlashes = true;
        config.router.javaLangErrorHandler((response, fault) -> failures.tell(fault, response));
        config.routes.before(guard::check);
        config.routes.get(Assets.PATH, renderer.assets()::serve);
        site.pages().forEach(page -> add(config, page));
        site.actions().forEach(action -> config.routes.post(action.path(), context -> run(action, context)));
        site.extensions().forEach(extension -> extension.add(config, settings, guard));
        config.routes.exception(Exception.class, failures::tell);
        config.routes.error(HttpStatus.NOT_FOUND, failures::unrouted);
    }

    private void add(JavalinConfig config, Page page) {
        String stem = page.path().equals("/") ? "/index" : page.path();
        for (String ending : TWINS) {
            config.routes.get(stem + "." + ending, context -> answer(page, context, "." + ending));
        }
        config.routes.get(page.path(), context -> answer(page, context, ""));
    }

    private void answer(Page page, Context context, String ending) {
        Ask.check(context, page.parameters());
        try (ProjectReader project = ProjectReader.open(settings.project())) {
            Address address = Ask.address(context, ending);
            Answer answer = page.answer(new Ask(context, address, project, settings, Optional.of(page.parameters())));
            link(context, answer, ending);
            switch (ending) {
                case ".json" ->
                    context.contentType("application/json; charset=utf-8").result(renderer.json(answer, address));
                case ".csv" ->
                    context.contentType("text/csv; charset=utf-8; header=present")
                            .result(csv(answer.twins().table()));
                default ->
                    answer.paging()
                            .flatMap(Paging::end)
                            .ifPresentOrElse(
                                    end -> context.redirect(end.toString(), HttpStatus.FOUND),
                                    () -> context.html(renderer.page(
                                            page, answer, project.uncollated(), address, Reached.root(context))));
            }
        }
    }

    /** Where a list goes on, for programs that read no page. */
    private static void link(Context context, Answer answer, String ending) {
        if (!ending.isEmpty()) {
            answer.paging()
                    .flatMap(Paging::next)
                    .ifPresent(
                            next -> context.header("Link", "<" + next.twin(ending.substring(1)) + ">; rel=\"next\""));
        }
    }

    private static String csv(Table table) {
        StringBuilder text = new StringBuilder(CsvText.header(table));
        table.rows().each(row -> text.append(CsvText.row(row)));
        return text.toString();
    }

    private void run(Action action, Context context) {
        guard.checkWrite(context);
        try (ProjectReader project = ProjectReader.open(settings.project())) {
            Address next = action.run(new Ask(context, Ask.address(context, ""), project, settings, Optional.empty()));
            context.redirect(next.toString(), HttpStatus.SEE_OTHER);
        }
    }

    /** A request that no route fits. */
    static Refusal notFound() {
        return new Refusal(Code.NOT_FOUND, "There is no page at this address.");
    }
}
