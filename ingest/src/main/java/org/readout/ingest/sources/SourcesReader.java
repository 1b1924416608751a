package org.readout.ingest.sources;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.ingest.web.WebAddress;
import org.readout.ingest.web.WebException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads a list of sources (docs/sources.md). All that is wrong with it is told at once, each thing with its place. */
public final class SourcesReader {
    private static final Set<String> LIST = Set.of("contact", "pause", "sources");
    private static final Set<String> SOURCE =
            Set.of("feed", "folder", "pages", "outlet", "country", "language", "every");
    private static final Set<String> KINDS = Set.of("feed", "folder", "pages");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})\\s*(s|m|h|d)");
    private static final Duration USUAL_FOR_FEEDS = Duration.ofMinutes(15);
    private static final Duration USUAL_FOR_PAGES = Duration.ofHours(6);
    private static final Duration USUAL_FOR_FOLDERS = Duration.ofSeconds(10);
    private static final Duration OFTENEST_ON_THE_WEB = Duration.ofMinutes(1);

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> met = new HashSet<>();

    private SourcesReader(Path file) {
        this.file = file;
    }

    /** @throws SourcesException when anything in it is wrong */
    public static Sources read(Path file) throws SourcesException {
        SourcesReader reader = new SourcesReader(file);
        Sources sources = reader.sources(reader.text(file));
        if (!reader.problems.isEmpty()) {
            throw new SourcesException(reader.problems);
        }
        return sources;
    }

    private String text(Path place) throws SourcesException {
        try {
            return Files.readString(place);
        } catch (NoSuchFileException e) {
            throw unreadable(place, "There is no such file.");
        } catch (MalformedInputException e) {
            throw unreadable(place, "It is not UTF-8.");
        } catch (IOException e) {
            throw unreadable(place, "It cannot be read: " + e.getMessage() + ".");
        }
    }

    private static SourcesException unreadable(Path place, String detail) {
        return new SourcesException(List.of(Problem.of(ProblemCode.SOURCES, place.toString(), detail)));
    }

    private Sources sources(String yaml) throws SourcesException {
        Optional<Node> root = compose(yaml);
        if (root.isEmpty()) {
            throw unreadable(file, "It lists no sources.");
        }
        Fields fields = Fields.of(root.get(), "A list of sources", file.toString(), problems);
        fields.allow(LIST);
        List<Source> sources = new ArrayList<>();
        for (Node item : fields.items("sources")) {
            source(Fields.of(item, "A source", file.toString(), problems)).ifPresent(sources::add);
        }
        if (sources.isEmpty() && problems.isEmpty()) {
            fields.problem("It lists no sources.");
        }
        return new Sources(fields.text("contact"), duration(fields, "pause"), sources);
    }

    private Optional<Node> compose(String yaml) throws SourcesException {
        try {
            return new Compose(LoadSettings.builder().setLabel(file.toString()).build()).composeString(yaml);
        } catch (MarkedYamlEngineException e) {
            String place = e.getProblemMark().map(Fields::place).orElse("");
            throw new SourcesException(
                    List.of(Problem.of(ProblemCode.SOURCES, file + place, "Not YAML: " + e.getProblem() + ".")));
        } catch (YamlEngineException e) {
            throw unreadable(file, "Not YAML: " + e.getMessage() + ".");
        }
    }

    private Optional<Source> source(Fields fields) {
        if (!fields.isMapping()) {
            return Optional.empty();
        }
        fields.allow(SOURCE);
        Source.Label label = new Source.Label(fields.text("outlet"), country(fields), language(fields));
        if (KINDS.stream().filter(fields::has).count() != 1) {
            fields.problem("A source has one of feed, folder and pages.");
            return Optional.empty();
        }
        if (fields.has("folder")) {
            return folder(fields, label);
        }
        return fields.has("feed") ? feed(fields, label) : pages(fields, label);
    }

    private Optional<Source> feed(Fields fields, Source.Label label) {
        Duration every = every(fields, USUAL_FOR_FEEDS, OFTENEST_ON_THE_WEB);
        return fields.text("feed")
                .flatMap(text -> address(text, detail -> fields.problemAt("feed", detail)))
                .map(address -> new Source.Feed(address, label, every));
    }

    private Optional<Source> folder(Fields fields, Source.Label label) {
        Duration every = every(fields, USUAL_FOR_FOLDERS, Duration.ofSeconds(1));
        Optional<Path> path = fields.text("folder").flatMap(text -> path(text, fields, "folder"));
        if (path.isPresent() && !Files.isDirectory(path.get())) {
            fields.problemAt("folder", "There is no folder " + path.get() + ".");
        }
        return path.filter(p -> isNew(p.toString(), detail -> fields.problemAt("folder", detail)))
                .map(p -> new Source.Folder(p, label, every));
    }

    /** From the folder of the list, as a path there would be meant. */
    private Optional<Path> path(String text, Fields fields, String key) {
        try {
            return Optional.of(file.resolveSibling(text));
        } catch (InvalidPathException e) {
            fields.problemAt(key, "This is no path: " + e.getReason() + ".");
            return Optional.empty();
        }
    }

    private Optional<Source> pages(Fields fields, Source.Label label) {
        Duration every = every(fields, USUAL_FOR_PAGES, OFTENEST_ON_THE_WEB);
        List<WebAddress> addresses = new ArrayList<>();
        if (fields.isList("pages")) {
            for (ScalarNode item : fields.texts("pages")) {
                address(item.getValue(), detail -> fields.problem(item, detail)).ifPresent(addresses::add);
            }
            return Optional.of(new Source.Pages(file.toString(), addresses, label, every));
        }
        Optional<Path> list = fields.text("pages").flatMap(text -> path(text, fields, "pages"));
        list.ifPresent(place -> addresses.addAll(addresses(place, fields)));
        return list.map(place -> new Source.Pages(place.toString(), addresses, label, every));
    }

    /** One address a line; blank lines and those that begin with # say nothing. */
    private List<WebAddress> addresses(Path place, Fields fields) {
        List<WebAddress> addresses = new ArrayList<>();
        try {
            int number = 0;
            for (String line : text(place).split("\\R", -1)) {
                number++;
                String where = place + ":" + number + ":1";
                if (!line.isBlank() && !line.startsWith("#")) {
                    address(line, detail -> problems.add(Problem.of(ProblemCode.SOURCES, where, detail)))
                            .ifPresent(addresses::add);
                }
            }
        } catch (SourcesException e) {
            fields.problemAt("pages", place + ": " + e.problems().get(0).detail());
        }
        return addresses;
    }

    private Optional<WebAddress> address(String text, java.util.function.Consumer<String> problem) {
        try {
            WebAddress address = WebAddress.of(text);
            return Optional.of(address).filter(a -> isNew(a.toString(), problem));
        } catch (WebException e) {
            problem.accept(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private boolean isNew(String place, java.util.function.Consumer<String> problem) {
        if (!met.add(place)) {
            problem.accept(place + " is listed twice.");
            return false;
        }
        return true;
    }

    private Optional<String> country(Fields fields) {
        Optional<String> country = fields.text("country").map(c -> c.toUpperCase(Locale.ROOT));
        if (country.isPresent()
                && !Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(country.get())) {
            fields.problemAt("country", "\"" + country.get() + "\" is no country code of three letters (ISO 3166-1).");
        }
        if (country.isPresent() && !fields.has("outlet")) {
            fields.problemAt("country", "It is that of the outlet, so the source wants \"outlet\" too.");
        }
        return country;
    }

    private Optional<String> language(Fields fields) {
        Optional<String> language = fields.text("language").map(l -> l.toLowerCase(Locale.ROOT));
        if (language.isPresent() && !List.of(Locale.getISOLanguages()).contains(language.get())) {
            fields.problemAt("language", "\"" + language.get() + "\" is no language code of two letters (ISO 639-1).");
        }
        return language;
    }

    private Duration every(Fields fields, Duration usual, Duration oftenest) {
        Duration every = duration(fields, "every").orElse(usual);
        if (every.compareTo(oftenest) < 0) {
            fields.problemAt("every", "That is too often; " + oftenest.toSeconds() + "s is the least.");
        }
        return every;
    }

    private Optional<Duration> duration(Fields fields, String key) {
        Optional<String> text = fields.text(key);
        Matcher matcher = DURATION.matcher(text.orElse(""));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!matcher.matches()) {
            fields.problemAt(key, "\"" + text.get() + "\" is no time like 30s, 15m, 6h or 1d.");
            return Optional.empty();
        }
        long number = Long.parseLong(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2)) {
                    case "s" -> Duration.ofSeconds(number);
                    case "m" -> Duration.ofMinutes(number);
                    case "h" -> Duration.ofHours(number);
                    default -> Duration.ofDays(number);
                });
    }
}
