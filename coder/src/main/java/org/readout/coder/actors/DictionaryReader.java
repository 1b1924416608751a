package org.readout.coder.actors;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.coder.yaml.YamlNode;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.core.Sector;
import tools.jackson.core.JacksonException;

/** Reads one actor file. An entry that cannot be read is left out and reported with its line; the others are kept. */
final class DictionaryReader {
    private static final int DAY_LENGTH = 10;
    private final String file;
    private final List<NamedEntry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param file as problems name it
     */
    DictionaryReader(String file) {
        this.file = file;
    }

    /** What the file held. */
    record Contents(List<NamedEntry> entries, List<Problem> problems) {
        Contents {
            entries = List.copyOf(entries);
            problems = List.copyOf(problems);
        }
    }

    Contents read(InputStream in) {
        try {
            if (YamlNode.read(in) instanceof YamlNode.Items list) {
                list.items().forEach(this::top);
            } else {
                problem(1, "An actor file is a list of entries.");
            }
        } catch (JacksonException e) {
            problem(e.getLocation().getLineNr(), "Not YAML: " + e.getOriginalMessage());
        }
        return new Contents(entries, problems);
    }

    private void top(YamlNode node) {
        if (!(node instanceof YamlNode.Fields fields)) {
            problem(node.line(), "An entry is a mapping with id, name and country.");
            return;
        }
        String country = fields.text("country").orElse("");
        EntryKind kind = kindOf(fields);
        Optional<Entry> top = entry(fields, kind, country, Optional.empty());
        if (top.isEmpty()) {
            return;
        }
        for (YamlNode.Fields body : fields.records("bodies")) {
            entry(
                    body,
                    EntryKind.BODY,
                    body.text("country").orElse(country),
                    Optional.of(top.get().id()));
        }
        for (YamlNode.Fields person : fields.records("people")) {
            entry(
                    person,
                    EntryKind.PERSON,
                    person.text("country").orElse(country),
                    Optional.of(top.get().id()));
        }
    }

    private static EntryKind kindOf(YamlNode.Fields fields) {
        String kind = fields.text("kind").orElse("");
        String id = fields.text("id").orElse("");
        if (kind.equals("armed group") || kind.equals("group")) {
            return EntryKind.GROUP;
        }
        if (id.startsWith("out.")) {
            return EntryKind.OUTLET;
        }
        return switch (kind) {
            case "organisation" -> EntryKind.ORGANISATION;
            case "person" -> EntryKind.PERSON;
            case "body" -> EntryKind.BODY;
            default -> EntryKind.STATE;
        };
    }

    private Optional<Entry> entry(YamlNode.Fields fields, EntryKind kind, String country, Optional<String> parent) {
        Optional<String> id = fields.text("id");
        Optional<String> name = fields.text("name");
        if (id.isEmpty() || name.isEmpty() || !country.matches("[A-Z]{3}")) {
            problem(fields.line(), "An entry needs id, name and a country of three capitals.");
            return Optional.empty();
        }
        try {
            Entry entry = new Entry(
                    id.get(),
                    kind,
                    country,
                    name.get(),
                    parent,
                    usualSectors(fields, kind),
                    periods(fields),
                    roles(fields),
                    fields.text("surname"),
                    fields.text("gender").map(g -> g.equals("f") ? Gender.FEMALE : Gender.MALE),
                    fields.text("died").filter(d -> d.length() == DAY_LENGTH).map(LocalDate::parse));
            entries.add(new NamedEntry(entry, names(fields, entry), file + ":" + fields.line()));
            return Optional.of(entry);
        } catch (DateTimeException | IllegalArgumentException e) {
            problem(fields.line(), id.get() + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private static List<Sector> usualSectors(YamlNode.Fields fields, EntryKind kind) {
        List<Sector> given = sectors(fields);
        if (!given.isEmpty()) {
            return given;
        }
        return switch (kind) {
            case STATE, BODY -> List.of(Sector.GOV);
            case GROUP -> List.of(Sector.REB);
            case OUTLET -> List.of(Sector.MED);
            case ORGANISATION, PERSON -> List.of();
        };
    }

    private static List<NamedEntry.Name> names(YamlNode.Fields fields, Entry entry) {
        List<NamedEntry.Name> names = new ArrayList<>();
        names.add(new NamedEntry.Name(Naming.Reading.NAME, entry.name()));
        fields.texts("aliases").forEach(a -> names.add(new NamedEntry.Name(Naming.Reading.NAME, a)));
        fields.texts("demonyms").forEach(d -> names.add(new NamedEntry.Name(Naming.Reading.DEMONYM, d)));
        fields.texts("seats").forEach(s -> names.add(new NamedEntry.Name(Naming.Reading.SEAT, s)));
        fields.text("capital").ifPresent(c -> names.add(new NamedEntry.Name(Naming.Reading.SEAT, c)));
        fields.texts("government").forEach(g -> names.add(new NamedEntry.Name(Naming.Reading.GOVERNMENT, g)));
        return names;
    }

    private static List<Period> periods(YamlNode.Fields fields) {
        return fields.records("periods").stream()
                .map(p -> new Period(sectors(p), term(p)))
                .toList();
    }

    private static List<Role> roles(YamlNode.Fields fields) {
        return fields.records("roles").stream()
                .map(r -> new Role(r.text("office").orElse(""), r.text("body"), sectors(r), term(r)))
                .toList();
    }

    private static List<Sector> sectors(YamlNode.Fields fields) {
        return fields.texts("sectors").stream()
                .map(s -> Sector.valueOf(s.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static Term term(YamlNode.Fields fields) {
        return new Term(
                fields.text("from").filter(f -> !f.isEmpty()).map(f -> day(f, true)),
                fields.text("to").filter(t -> !t.isEmpty()).map(t -> day(t, false)));
    }

    /** The first or the last day of a year, month or day as written. */
    static LocalDate day(String written, boolean first) {
        return switch (written.length()) {
            case 4 ->
                first ? LocalDate.of(Integer.parseInt(written), 1, 1) : LocalDate.of(Integer.parseInt(written), 12, 31);
            case 7 ->
                first
                        ? YearMonth.parse(written).atDay(1)
                        : YearMonth.parse(written).atEndOfMonth();
            default -> LocalDate.parse(written);
        };
    }

    private void problem(int line, String detail) {
        problems.add(Problem.of(ProblemCode.CODEBOOK, file + ":" + line, detail));
    }
}
