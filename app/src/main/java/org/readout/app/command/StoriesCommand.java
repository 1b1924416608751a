package org.readout.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.app.engine.Engine;
import org.readout.app.output.ProblemReport;
import org.readout.app.story.StoryText;
import org.readout.app.story.StoryView;
import org.readout.collate.Collation;
import org.readout.collate.json.EventJson;
import org.readout.collate.json.StoryJson;
import org.readout.store.ProjectReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code readout stories}: developments, whence they came, and what was reported of them day by day. */
@Command(
        name = "stories",
        header = "List developments: their documents, whence they came, and a dated summary of quoted sentences.",
        description = {
            "Documents on one development are one story. Its summary is made of sentences of its documents, word for word, each"
                    + " with its day and with who says so; \"reported\" stands before days of publication, other days are those on"
                    + " which the thing happened. Where accounts differ, each has its sentence.",
            "A story branches off or takes up another one when it tells of events that the other reported first, and resumes one"
                    + " when it is like it after a time without reports."
        },
        footer = {
            "",
            "Examples:",
            "  readout stories news/",
            "  readout stories --db readout.db --since 2024-10-01",
            "  readout stories --db readout.db --json > stories.jsonl"
        })
final class StoriesCommand implements Callable<Integer> {
    private static final int USUAL_WIDTH = 140;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PATH", arity = "0..*", description = ArchiveOption.PATHS)
    private List<String> paths = List.of();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only stories of which something was published on DATE (YYYY-MM-DD) or later.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--fewest", paramLabel = "N", description = "Only stories with at least so many documents.")
    private int fewest = 1;

    @Option(names = "--id", paramLabel = "ID", description = "One story.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--json", description = "One readout.story/1 a line.")
    private boolean json;

    private final Session session;

    StoriesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        ProblemReport problems = new ProblemReport();
        Optional<Path> project = archive.insteadOf(paths, spec.commandLine());
        print(project.isPresent() ? stored(project.get()) : made(problems));
        return Endings.tell(problems, reading.problems(), session.err());
    }

    private List<JsonNode> stored(Path project) {
        List<JsonNode> stories = new ArrayList<>();
        try (ProjectReader reader = ProjectReader.open(project)) {
            reader.stories(stories::add);
            Uncollated.tell(reader, project, session.err());
        }
        return stories;
    }

    private List<JsonNode> made(ProblemReport problems) {
        Engine.Inputs inputs = new Engine.Inputs(paths, Optional.empty(), session.in(), false);
        Collation collation = Collating.collate(session, inputs, reading.codebook(), problems);
        StoryJson writer = new StoryJson(collation, new EventJson(collation));
        return collation.stories().stream().map(s -> (JsonNode) writer.write(s)).toList();
    }

    private void print(List<JsonNode> stories) {
        Map<String, StoryView.Earlier> others = new HashMap<>();
        stories.forEach(s -> others.put(s.path("id").asString(), StoryView.Earlier.of(s)));
        int width = session.screen().outIsTerminal() ? session.screen().columns() : USUAL_WIDTH;
        for (JsonNode story : stories) {
            if (isAsked(story)) {
                StoryView view = StoryView.of(story, id -> Optional.ofNullable(others.get(id)));
                session.out().print(json ? story + "\n" : StoryText.of(view, width));
            }
        }
        if (stories.isEmpty() && !json) {
            session.out().println("There are no stories: no document was read.");
        } else if (stories.stream().noneMatch(this::isAsked)) {
            session.err().println("No story meets all conditions; there are " + stories.size() + ".");
        }
        session.out().flush();
    }

    private boolean isAsked(JsonNode story) {
        String last = story.path("last_reported").asString("");
        return (since.isEmpty() || last.compareTo(since.get().toString()) >= 0)
                && story.path("documents").size() >= fewest
                && id.filter(i -> !i.equals(story.path("id").asString())).isEmpty();
    }
}
