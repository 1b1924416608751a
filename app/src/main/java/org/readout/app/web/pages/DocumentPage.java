package org.readout.app.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.app.brief.LineageWords;
import org.readout.app.output.DocumentRecord;
import org.readout.app.web.Address;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.Page;
import org.readout.app.web.Refusal;
import org.readout.app.web.Refusal.Code;
import org.readout.app.web.Twins;
import org.readout.app.web.pages.MarkedText.Mark;
import org.readout.app.web.pages.MarkedText.Piece;
import org.readout.app.wording.StatusSign;
import org.readout.app.wording.Wording;
import org.readout.collate.LineageEdge;
import org.readout.core.EventKind;
import org.readout.core.Status;
import org.readout.store.Link;
import org.readout.store.ProjectLookup;
import org.readout.store.ProjectPages;
import org.readout.store.StoredDocument;
import org.readout.store.StoredMention;
import org.readout.store.export.MentionTables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article with its mentions marked and its boilerplate greyed, where it comes from and who takes it up. */
public final class DocumentPage implements Page {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Wording wording;

    public DocumentPage(Wording wording) {
        this.wording = wording;
    }

    /**
     * What the template shows.
     *
     * @param link the article on the web; absent where it has no web address
     * @param asides kinds of boilerplate in it
     * @param restsOn on which texts it rests
     * @param takenUp which texts rest on it
     * @param story absent before the first collation
     */
    public record View(
            String title,
            String outlet,
            Optional<String> outletHref,
            String published,
            String how,
            Optional<String> link,
            String file,
            String added,
            List<Piece> pieces,
            List<String> asides,
            List<MentionLine> mentions,
            List<LinkView> restsOn,
            List<LinkView> takenUp,
            List<String> problems,
            Optional<StoryLink> story) {}

    /** The story that it is on. */
    public record StoryLink(String href, String title) {}

    /** A mention beside the text. */
    public record MentionLine(
            String anchor, String words, StatusSign status, String kind, String parties, String href) {}

    /**
     * How two texts hang together.
     *
     * @param href page of the other document; absent when the project does not have it
     * @param basis what shows it
     */
    public record LinkView(String verb, String outlet, Optional<String> href, String basis) {}

    /** The address of the page of a document. */
    public static String href(String id) {
        return "/documents/" + Address.part(id);
    }

    /** The address of a mention in its document. */
    public static String href(String id, String mention) {
        return href(id) + "#m-" + mention;
    }

    @Override
    public String path() {
        return "/documents/{id}";
    }

    @Override
    public Answer answer(Ask ask) {
        String id = ask.path("id");
        ProjectLookup lookup = new ProjectLookup(ask.project());
        StoredDocument document = lookup.document(id)
                .orElseThrow(() -> new Refusal(Code.NOT_FOUND, "There is no document with this id."));
        List<StoredMention> mentions = lookup.mentionsIn(id);
        View view = view(document, mentions, new ProjectPages(ask.project()));
        return new Answer(
                view.title(),
                "pages/document",
                view,
                Twins.of(() -> DocumentRecord.of(document, mentions), () -> MentionTables.mentions(mentions)),
                CommandText.of("documents", ask.settings()).with("--id", id));
    }

    private View view(StoredDocument document, List<StoredMention> mentions, ProjectPages pages) {
        List<Link> links = pages.lineage(document.id());
        MarkedText text = new MarkedText(document.text());
        List<String> asides = new ArrayList<>();
        for (JsonNode part : MAPPER.readTree(document.boilerplate())) {
            text.setAside(
                    part.path("span").path(0).asInt(), part.path("span").path(1).asInt());
            asides.add(part.path("kind").asString().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        List<MentionLine> lines = new ArrayList<>();
        for (StoredMention mention : mentions) {
            MentionLine line = line(mention);
            JsonNode span = mention.record().path("evidence").path("trigger").path("span");
            text.add(new Mark(
                    span.path(0).asInt(),
                    span.path(1).asInt(),
                    line.anchor(),
                    line.href(),
                    line.status().word() + ": " + line.kind()));
            lines.add(line);
        }
        return new View(
                document.title().orElse(document.file()),
                document.outlet().orElse("outlet not stated"),
                document.outlet()
                        .map(o -> Address.of("/documents").with("outlet", o).toString()),
                document.published()
                        .map(p -> Clockwork.days(p.earliest(), p.latest()))
                        .orElse("date not known"),
                document.published().map(DocumentPage::how).orElse("nothing in the text or its metadata tells it"),
                document.url().filter(u -> u.startsWith("https://") || u.startsWith("http://")),
                document.file(),
                Clockwork.inWords(document.addedAt()),
                text.pieces(),
                asides.stream().distinct().toList(),
                lines,
                links.stream()
                        .filter(l -> l.document().equals(document.id()))
                        .map(DocumentPage::restsOn)
                        .toList(),
                links.stream()
                        .filter(l -> !l.document().equals(document.id()))
                        .map(DocumentPage::takenUp)
                        .toList(),
                pages.problems(document.id()),
                pages.storyOf(document.id())
                        .map(s -> new StoryLink(
                                StoriesPage.href(s.path("id").asString()),
                                s.path("title").asString())));
    }

    private MentionLine line(StoredMention mention) {
        JsonNode record = mention.record();
        Status status = Status.valueOf(record.path("status").asString());
        EventKind kind = record.hasNonNull("mode")
                ? EventKind.of(
                        record.path("type").asString(), record.path("mode").asString())
                : EventKind.of(record.path("type").asString());
        return new MentionLine(
                "m-" + mention.id(),
                record.path("evidence").path("trigger").path("text").asString(),
                StatusSign.of(status),
                wording.title(kind, status),
                names(record.path("actors"), record.path("recipients")),
                mention.event().map(EventLines::href).orElse(""));
    }

    private static String names(JsonNode actors, JsonNode recipients) {
        String to = names(recipients);
        return to.isEmpty() ? names(actors) : (actors.isEmpty() ? "…" : names(actors)) + " → " + to;
    }

    private static String names(JsonNode parties) {
        return String.join(
                ", ",
                parties.valueStream()
                        .map(p -> p.hasNonNull("name")
                                ? p.path("name").asString()
                                : p.path("text").asString())
                        .toList());
    }

    private static String how(StoredDocument.Published published) {
        String basis = basis(published.basis());
        return published.why().isBlank() ? basis : basis + ": " + published.why();
    }

    /** How a date of publication is known. */
    static String basis(String basis) {
        return switch (basis) {
            case "given" -> "given";
            case "metadata" -> "from the page or export";
            default -> "inferred from the text";
        };
    }

    private static LinkView restsOn(Link link) {
        return new LinkView(
                LineageWords.verb(LineageEdge.Kind.valueOf(link.kind())),
                link.sourceOutlet().orElse("a text of no stated outlet"),
                link.source().map(DocumentPage::href),
                basis(link));
    }

    private static LinkView takenUp(Link link) {
        return new LinkView(
                LineageWords.verb(LineageEdge.Kind.valueOf(link.kind())) + " this",
                link.outlet().orElse("outlet not stated"),
                Optional.of(href(link.document())),
                basis(link));
    }

    private static String basis(Link link) {
        String words =
                String.join("”; “", link.evidence()).replaceAll("\\s+", " ").strip();
        if (words.isEmpty()) {
            return link.reason();
        }
        return (link.reason().isEmpty() ? "" : link.reason() + ": ") + "“" + words + "”";
    }
}
