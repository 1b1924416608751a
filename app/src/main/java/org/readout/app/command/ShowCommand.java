package org.readout.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.app.engine.Engine;
import org.readout.app.output.Decisions;
import org.readout.app.output.MentionCard;
import org.readout.app.output.ParseTable;
import org.readout.app.wording.Wording;
import org.readout.coder.Rules;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.CodebookException;
import org.readout.coder.json.MentionJson;
import org.readout.core.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code readout show}: one record in full. */
@Command(
        name = "show",
        header = "Show one record in full, with the rules and model decisions that made it.",
        description = {
            "Says so when the codebook is not the one that the record names: places of rules may then be wrong."
        },
        footer = {"", "Example:", "  readout show 3f9c1a --from mentions.jsonl"})
final class ShowCommand implements Callable<Integer> {
    private static final int SHORTEST_ID = 4;

    @Parameters(paramLabel = "ID", description = "The record’s id, or its first characters (at least 4).")
    private String id = "";

    @Option(
            names = "--from",
            paramLabel = "FILE.jsonl",
            required = true,
            description = "Where the record is: what readout code wrote as jsonl; - is standard input.")
    private Path from = Path.of("-");

    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description =
                    "Folder with the edited codebook that made the record; without it the program's own is cited.")
    private Optional<Path> codebook = Optional.empty();

    @Option(
            names = "--parse",
            description =
                    "Also parse the record's sentence by itself, which loads the model; readout code --explain prints the parse that records are read from.")
    private boolean parsed;

    private final Session session;

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        String wanted = id.toLowerCase(Locale.ROOT);
        if (wanted.length() < SHORTEST_ID) {
            throw new CommandException(
                    "\"" + id + "\" is too short: give at least " + SHORTEST_ID + " characters of the id.");
        }
        List<JsonNode> found = find(wanted);
        if (found.isEmpty()) {
            throw new CommandException("No record in " + from + " has an id that starts with " + wanted
                    + ". The first column of readout code --format table shows ids.");
        }
        Codebook cited = cited();
        found.forEach(record -> warn(cited, record));
        MentionCard card = new MentionCard(Wording.standard(), new Decisions(cited));
        if (!parsed) {
            found.forEach(record -> session.out().println(card.of(record)));
            return ExitCode.OK;
        }
        try (Engine engine = session.opener().open(codebook)) {
            for (JsonNode record : found) {
                session.out().println(card.of(record) + parse(engine, record));
            }
        }
        return ExitCode.OK;
    }

    private Codebook cited() {
        try {
            return codebook.isPresent() ? Rules.of(codebook.get()).codebook() : Codebook.load();
        } catch (CodebookException e) {
            throw new CommandException("The codebook cannot be used:\n" + e.getMessage(), e);
        }
    }

    private void warn(Codebook cited, JsonNode record) {
        String made = record.path("coder").path("codebook").asString("");
        if (!made.equals(cited.version())) {
            session.err()
                    .println("Record " + record.path("id").asString("") + " was made by codebook " + made
                            + ", and places are cited from " + cited.version()
                            + ": they may be wrong. Give the folder that made it with --codebook DIR.");
        }
    }

    private static String parse(Engine engine, JsonNode record) {
        JsonNode evidence = record.path("evidence");
        Document sentence = Document.ofText("evidence", evidence.path("text").asString(""));
        int start = evidence.path("sentence").path(0).asInt();
        return engine.parse(sentence).map(p -> ParseTable.of(p, start)).orElse("");
    }

    private List<JsonNode> find(String wanted) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        try (BufferedReader lines = reader()) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && line.contains("\"" + wanted)) {
                    addIfWanted(found, line, number, wanted);
                }
            }
        } catch (NoSuchFileException e) {
            throw new CommandException(from + " does not exist. readout code PATH -o " + from + " makes it.", e);
        }
        return found;
    }

    private void addIfWanted(List<JsonNode> found, String line, int number, String wanted) {
        try {
            JsonNode record = MentionJson.tree(line);
            if (record.path("id").asString("").startsWith(wanted)) {
                found.add(record);
            }
        } catch (IllegalArgumentException e) {
            throw new CommandException(from + " line " + number + ": " + e.getMessage(), e);
        }
    }

    private BufferedReader reader() throws IOException {
        return from.toString().equals("-")
                ? new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8))
                : Files.newBufferedReader(from);
    }
}
