package org.readout.app.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readout.app.web.Refusal;
import org.readout.app.web.Refusal.Code;
import org.readout.store.ProjectLookup;
import org.readout.store.ProjectPages;
import org.readout.store.ProjectReader;

/** One call of an operation: its parameters, checked, and the project as it is at that moment. */
final class Question {
    /** Most entries of a page. */
    static final int MOST = 100;

    /** Entries of a page when nothing is said. */
    static final int USUAL = 20;

    static final String LIMIT = "limit";
    static final String AFTER = "after";

    private static final int LONGEST = 200;

    private final Map<String, String> given;
    private final ProjectReader project;
    private final ProjectLookup lookup;

    /** @param parameters those that the operation has */
    Question(ProjectReader project, Map<String, String> given, List<Parameter> parameters) {
        this.project = project;
        this.lookup = new ProjectLookup(project);
        this.given = given;
        given.forEach((name, value) -> check(parameters, name, value));
        parameters.stream()
                .filter(p -> p.required() && text(p.name()).isEmpty())
                .findFirst()
                .ifPresent(p -> {
                    throw new Refusal(Code.BAD_PARAMETER, p.name() + " is missing: " + p.meaning());
                });
    }

    private static void check(List<Parameter> parameters, String name, String value) {
        Parameter parameter = parameters.stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Code.BAD_PARAMETER,
                        "There is no parameter " + name + ". There are: "
                                + String.join(
                                        ", ",
                                        parameters.stream().map(Parameter::name).toList()) + "."));
        if (value.length() > LONGEST) {
            throw new Refusal(Code.TOO_LONG, name + " has more than " + LONGEST + " characters.");
        }
        if (!value.isBlank()
                && !parameter.choices().isEmpty()
                && !parameter.choices().contains(parameter.spelled(value.strip()))) {
            throw bad(name, "one of " + String.join(", ", parameter.choices()), value, Optional.empty());
        }
    }

    ProjectReader project() {
        return project;
    }

    ProjectLookup lookup() {
        return lookup;
    }

    ProjectPages pages() {
        return new ProjectPages(project);
    }

    /** Absent when missing or blank. */
    Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name)).map(String::strip).filter(t -> !t.isEmpty());
    }

    /** Of a parameter that the operation requires. */
    String required(String name) {
        return text(name).orElseThrow();
    }

    Optional<LocalDate> day(String name) {
        return parsed(name, "a day such as 2024-10-09", LocalDate::parse);
    }

    /** A day stands for its first moment, in UTC. */
    Optional<Instant> time(String name) {
        return parsed(
                name,
                "a day or a time in UTC such as 2024-10-09T06:00:00Z",
                t -> t.contains("T")
                        ? OffsetDateTime.parse(t).toInstant()
                        : LocalDate.parse(t).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return text(name).map(t -> Enum.valueOf(type, t.toUpperCase(java.util.Locale.ROOT)));
    }

    boolean flag(String name) {
        return parsed(name, "true or false", t -> {
                    if (!t.equals("true") && !t.equals("false")) {
                        throw new IllegalArgumentException(t);
                    }
                    return Boolean.valueOf(t);
                })
                .orElse(false);
    }

    /** How many entries at most. */
    int limit() {
        return parsed(LIMIT, "a number from 1 to " + MOST, t -> {
                    int number = Integer.parseInt(t);
                    if (number < 1 || number > MOST) {
                        throw new IllegalArgumentException(t);
                    }
                    return number;
                })
                .orElse(USUAL);
    }

    /** Where a list goes on that is counted through: what {@code next} of the page before said. */
    long offset() {
        return parsed(AFTER, "what next said", t -> {
                    long offset = Long.parseLong(t);
                    if (offset < 0) {
                        throw new IllegalArgumentException(t);
                    }
                    return offset;
                })
                .orElse(0L);
    }

    private <T> Optional<T> parsed(String name, String wanted, Function<String, T> reader) {
        return text(name).map(text -> {
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException | DateTimeParseException e) {
                throw bad(name, wanted, text, Optional.of(e));
            }
        });
    }

    private static Refusal bad(String name, String wanted, String value, Optional<Exception> cause) {
        String sentence = name + " must be " + wanted + ", not “" + value + "”.";
        return cause.map(c -> new Refusal(Code.BAD_PARAMETER, sentence, c))
                .orElseGet(() -> new Refusal(Code.BAD_PARAMETER, sentence));
    }
}
