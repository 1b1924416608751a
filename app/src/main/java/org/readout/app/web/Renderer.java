package org.readout.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.brief.PlainText;
import org.readout.app.web.Frame.Place;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers as text: HTML through templates that were compiled with the program, JSON in an envelope. */
final class Renderer {
    private static final String SCHEMA = "readout.page/1";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Assets assets = new Assets();
    private final ServeSettings settings;
    private final Site site;
    private final String token;

    Renderer(ServeSettings settings, Site site, String token) {
        this.settings = settings;
        this.site = site;
        this.token = token;
    }

    Assets assets() {
        return assets;
    }

    /**
     * @param uncollated how many documents of the project are not in its events
     * @param origin scheme, host and port, as the reader reached the server
     */
    String page(Page page, Answer answer, long uncollated, Address address, String origin) {
        Frame frame = new Frame(
                answer.title(),
                navigation(Optional.of(page)),
                assets,
                Optional.of(address.twin("json").toString()),
                Optional.of(address.twin("csv").toString()),
                Optional.of(answer.command().toString()),
                Optional.of(DataUse.of(answer, address, origin, settings)),
                project(),
                uncollated,
                String.join(" ", address.parameters().getOrDefault("text", List.of())),
                token,
                settings.readOnly(),
                settings.version());
        return html(answer.template(), frame, answer.view());
    }

    String error(Refusal refusal) {
        Frame frame = new Frame(
                title(refusal),
                navigation(Optional.empty()),
                assets,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                project(),
                0,
                "",
                token,
                settings.readOnly(),
                settings.version());
        return html("error", frame, refusal);
    }

    private static String title(Refusal refusal) {
        return switch (refusal.code()) {
            case NOT_FOUND -> "Not found";
            case INTERNAL -> "A fault of Readout";
            case STORE -> "The project cannot be read";
            default -> "Not possible";
        };
    }

    String json(Answer answer, Address address) {
        ObjectNode envelope = MAPPER.createObjectNode();
        envelope.put("schema", SCHEMA);
        envelope.put("title", answer.title());
        envelope.put("page", address.toString());
        envelope.put("command", answer.command().toString());
        answer.paging().ifPresent(paging -> {
            envelope.put("total", paging.total());
            envelope.put("first", paging.first());
            envelope.put("last", paging.last());
            paging.next()
                    .ifPresentOrElse(
                            next -> envelope.put("next", next.twin("json").toString()), () -> envelope.putNull("next"));
        });
        envelope.set("data", answer.twins().json());
        return envelope.toString();
    }

    private List<Place> navigation(Optional<Page> here) {
        return site.pages().stream()
                .filter(p -> p.navigation().isPresent())
                .map(p -> new Place(
                        p.navigation().orElseThrow(),
                        p.path(),
                        here.filter(p::equals).isPresent()))
                .toList();
    }

    private String project() {
        return String.valueOf(settings.project().getFileName());
    }

    private String html(String template, Frame frame, Object view) {
        StringOutput page = new StringOutput();
        engine.render("web/" + template + ".jte", Map.of("frame", frame, "view", view), page);
        return PlainText.withoutSteering(page.toString());
    }
}
