package org.readout.app.web.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of {@code docs/figures} as they are inside the program, each taken apart into what can be shown: headings, paragraphs, lists,
 * tables and commands. What they say of earlier versions is left out. Reads what these files are written in, a part of Markdown; what it does not know stays as written.
 *
 * @param name of the file, without ending
 */
record Figures(String name, String title, List<Block> blocks) {
    private static final List<String> NAMES = List.of(
            "gold",
            "plv",
            "polnear",
            "ud",
            "timex",
            "dating",
            "fields",
            "chains",
            "confidence",
            "collation",
            "copies",
            "stream",
            "stories",
            "discrepancies",
            "forecast",
            "next",
            "escalation",
            "speed",
            "store",
            "sources",
            "exports",
            "review",
            "pages");

    /** The section on earlier versions, which says nothing of the one that the reader has; it goes on to the next of its depth. */
    private static final String HISTORY = "## History";

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\([^)]+\\)");

    private static final Pattern ITALICS = Pattern.compile("(?<![\\w*])\\*([^*\\s][^*`]*)\\*(?![\\w*])");

    /** A part of a file. */
    sealed interface Block {}

    /** @param depth 2 for a section, 3 for a part of one */
    public record Heading(int depth, String text) implements Block {}

    public record Paragraph(String text) implements Block {}

    public record Items(List<String> items) implements Block {}

    /** A command line, or several. */
    public record Command(String text) implements Block {}

    public record Grid(List<String> columns, List<List<String>> rows) implements Block {}

    /** Every file that the program has, read once. */
    static List<Figures> all() {
        return Holder.ALL;
    }

    private static final class Holder {
        static final List<Figures> ALL =
                NAMES.stream().flatMap(n -> find(n).stream()).toList();
    }

    private static Optional<Figures> find(String name) {
        try (InputStream in = Figures.class.getResourceAsStream(name + ".md")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Figures read(String name, String markdown) {
        List<String> lines = markdown.lines().toList();
        List<Block> blocks = new ArrayList<>();
        String title = name;
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.startsWith("# ") && blocks.isEmpty()) {
                title = plain(line.substring(2));
                at++;
            } else if (line.isBlank()) {
                at++;
            } else if (line.equals(HISTORY)) {
                at = nextSection(lines, at + 1);
            } else {
                at = block(lines, at, blocks);
            }
        }
        return new Figures(name, title, List.copyOf(blocks));
    }

    private static int nextSection(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && !lines.get(at).startsWith("## ")) {
            at++;
        }
        return at;
    }

    /** Reads the block that begins at a line, and returns the line after it. */
    private static int block(List<String> lines, int at, List<Block> blocks) {
        String line = lines.get(at);
        if (line.startsWith("#")) {
            int depth = line.indexOf(' ');
            blocks.add(new Heading(Math.min(3, Math.max(2, depth)), plain(line.substring(depth + 1))));
            return at + 1;
        }
        if (line.startsWith("```")) {
            int end = at + 1;
            while (end < lines.size() && !lines.get(end).startsWith("```")) {
                end++;
            }
            blocks.add(new Command(String.join("\n", lines.subList(at + 1, end))));
            return end + 1;
        }
        int end = at;
        if (line.startsWith("|")) {
            while (end < lines.size() && lines.get(end).startsWith("|")) {
                end++;
            }
            blocks.add(grid(lines.subList(at, end)));
            return end;
        }
        while (end < lines.size()
                && !lines.get(end).isBlank()
                && !lines.get(end).startsWith("|")
                && !lines.get(end).startsWith("```")) {
            end++;
        }
        List<String> text = lines.subList(at, end);
        blocks.add(line.startsWith("- ") ? items(text) : new Paragraph(plain(String.join(" ", text))));
        return end;
    }

    private static Items items(List<String> lines) {
        List<String> items = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("- ")) {
                items.add(line.substring(2));
            } else {
                items.set(items.size() - 1, items.get(items.size() - 1) + " " + line.strip());
            }
        }
        return new Items(items.stream().map(Figures::plain).toList());
    }

    private static Grid grid(List<String> lines) {
        List<List<String>> rows = lines.stream().map(Figures::cells).toList();
        List<List<String>> values = rows.size() < 2 ? List.of() : rows.subList(2, rows.size());
        return new Grid(rows.get(0), values);
    }

    private static List<String> cells(String line) {
        String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
            cells.add(plain(cell.strip().replace("\\|", "|")));
        }
        return cells;
    }

    /** Without the signs of links, bold and italics; code keeps its quotes. */
    private static String plain(String text) {
        Matcher link = LINK.matcher(text);
        String bare = link.replaceAll(m -> Matcher.quoteReplacement(m.group(1))).replace("**", "");
        return ITALICS.matcher(bare).replaceAll("$1");
    }
}
