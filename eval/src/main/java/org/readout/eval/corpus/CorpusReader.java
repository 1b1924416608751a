package org.readout.eval.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.EventType;
import org.readout.core.EventKind;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.eval.corpus.CorpusItem.Attribution;
import org.readout.eval.corpus.CorpusItem.Event;
import org.readout.eval.corpus.CorpusItem.Name;
import org.readout.language.ActMention.Role;
import org.readout.language.NameMention;

/** Reads the file of one crisis; a line with a problem is left out and told. */
final class CorpusReader {
    private static final Codebook CODEBOOK = Codebook.load();

    private final String crisis;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    CorpusReader(String crisis) {
        this.crisis = crisis;
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    List<CorpusItem> read(List<String> lines) {
        List<CorpusItem> items = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size() && !lines.get(to).startsWith("= ")) {
                to++;
            }
            if (lines.get(from).startsWith("= ")) {
                items.add(item(lines, from, to));
            } else if (lines.subList(from, to).stream().anyMatch(l -> !l.isBlank() && !l.startsWith("#"))) {
                problems.add((from + 1) + ": before the first item");
            }
            from = to;
        }
        return items;
    }

    private CorpusItem item(List<String> lines, int from, int to) {
        String[] opening = lines.get(from).strip().split("\\s+");
        String id = opening[1];
        boolean hard = opening.length > 2 && opening[2].equals("hard");
        boolean wellFormed =
                id.startsWith(crisis + "-") && id.substring(crisis.length() + 1).matches("(p-)?\\d+");
        if (!wellFormed || !ids.add(id)) {
            problems.add((from + 1) + ": the id " + id + " is taken or is not \"" + crisis + "-number\"");
        }
        List<String> texts = lines.subList(from, to).stream()
                .filter(l -> l.startsWith("t: "))
                .map(l -> l.substring(3).stripTrailing())
                .toList();
        ItemReader reader = new ItemReader(new Substrings(String.join("\n", texts)));
        for (int i = from + 1; i < to; i++) {
            try {
                reader.line(lines.get(i).strip());
            } catch (CorpusProblem problem) {
                problems.add((i + 1) + ": " + problem.getMessage());
            }
        }
        if (texts.isEmpty()) {
            problems.add((from + 1) + ": no text");
        }
        return new CorpusItem(
                id, hard, from + 1, String.join("\n", texts), reader.names, reader.attributions, reader.events);
    }

    /** The annotation lines of one item. */
    private static final class ItemReader {
        private final Substrings text;
        private final List<Name> names = new ArrayList<>();
        private final List<Attribution> attributions = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();

        ItemReader(Substrings text) {
            this.text = text;
        }

        void line(String line) {
            if (line.startsWith("n: ")) {
                Stream.of(line.substring(3).split(" \\| ")).forEach(this::name);
            } else if (line.startsWith("a: ")) {
                attributions.add(attribution(line.substring(3)));
            } else if (line.startsWith("e: ")) {
                events.add(event(line.substring(3)));
            } else if (!line.isEmpty() && !line.startsWith("t: ") && !line.startsWith("#")) {
                throw new CorpusProblem("an unknown kind of line");
            }
        }

        private void name(String part) {
            int at = part.lastIndexOf('=');
            Optional<NameMention.Kind> kind = at < 0
                    ? Optional.empty()
                    : constant(NameMention.Kind.values(), part.substring(at + 1).strip());
            if (kind.isEmpty()) {
                throw new CorpusProblem("a name is Name=kind: \"" + part + "\"");
            }
            text.all(part.substring(0, at).strip()).forEach(s -> names.add(new Name(s, kind.get())));
        }

        private Attribution attribution(String value) {
            String[] parts = value.split("=>");
            if (parts.length != 3) {
                throw new CorpusProblem("an attribution is source => cue => content");
            }
            Span cue = text.unique(parts[1].strip());
            return new Attribution(spans(parts[0], cue), cue, spans(parts[2], cue));
        }

        private List<Span> spans(String value, Span anchor) {
            String stripped = value.strip();
            return stripped.equals("-") || stripped.isEmpty()
                    ? List.of()
                    : Stream.of(stripped.split(" \\+ "))
                            .map(v -> text.nearest(v.strip(), anchor))
                            .toList();
        }

        private Event event(String value) {
            String[] parts = value.split(" \\| ");
            if (parts.length < 3) {
                throw new CorpusProblem("an event is trigger | TYPE/mode | STATUS | role: value …");
            }
            Span trigger = text.unique(parts[0].strip());
            EventKind kind = kind(parts[1].strip());
            Status status = constant(Status.values(), parts[2].strip())
                    .orElseThrow(() -> new CorpusProblem("no such status: " + parts[2]));
            EventKind act = kind;
            Map<Role, List<Span>> parties = new EnumMap<>(Role.class);
            Stream.of(Role.values()).forEach(r -> parties.put(r, List.of()));
            for (String part : List.of(parts).subList(3, parts.length)) {
                int colon = part.indexOf(':');
                String field = colon < 0 ? part : part.substring(0, colon).strip();
                String rest = colon < 0 ? "" : part.substring(colon + 1);
                if (field.equals("foreseen")) {
                    act = kind(rest.strip());
                } else {
                    Role role = constant(Role.values(), field)
                            .orElseThrow(() -> new CorpusProblem("no such field: " + field));
                    parties.merge(
                            role,
                            spans(rest, trigger),
                            (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
                }
            }
            checkStatus(kind, status, act);
            return new Event(trigger, kind, status, act, parties);
        }

        private static void checkStatus(EventKind kind, Status status, EventKind act) {
            Optional<String> future = CODEBOOK.type(act.type()).future();
            boolean changed = !act.equals(kind);
            if (changed && !future.equals(Optional.of(kind.type()))) {
                throw new CorpusProblem("foreseen " + act + " does not become " + kind);
            }
            if (status.isProspective() && !changed && future.isPresent()) {
                throw new CorpusProblem(kind + " cannot be " + status + ": it becomes " + future.get());
            }
        }

        private static EventKind kind(String value) {
            String[] parts = value.split("/");
            if (!CODEBOOK.hasType(parts[0])) {
                throw new CorpusProblem("no such type: " + value);
            }
            EventType type = CODEBOOK.type(parts[0]);
            if (parts.length == 1) {
                return EventKind.of(parts[0]);
            }
            if (!type.modes().containsKey(parts[1])) {
                throw new CorpusProblem(parts[0] + " has no mode " + parts[1]);
            }
            return EventKind.of(parts[0], parts[1]);
        }

        private static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
            return Stream.of(values)
                    .filter(v -> v.name().equals(name.toUpperCase(Locale.ROOT)))
                    .findFirst();
        }
    }
}
