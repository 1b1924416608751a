package org.readout.app.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readout.app.web.Refusal.Code;
import org.readout.store.ProjectReader;

/** One request: its parameters, checked, and the project as it is at this moment. */
public final class Ask {
    /** Most characters of one value. */
    public static final int LONGEST = 200;

    private static final int LAST_PAGE = 100_000;
    private static final int USUAL_ENTRIES = 50;
    private static final int MOST_ENTRIES = 1000;

    private final Context context;
    private final Address address;
    private final ProjectReader project;
    private final ServeSettings settings;
    private final Optional<List<String>> readable;

    /** @param readable names of the parameters that there are; absent for a form, whose fields go by their kind of record */
    Ask(
            Context context,
            Address address,
            ProjectReader project,
            ServeSettings settings,
            Optional<List<String>> readable) {
        this.context = context;
        this.address = address;
        this.project = project;
        this.settings = settings;
        this.readable = readable;
    }

    /** Closed when the request is answered. */
    public ProjectReader project() {
        return project;
    }

    public ServeSettings settings() {
        return settings;
    }

    /** Of the page itself, also when a twin is asked for. */
    public Address address() {
        return address;
    }

    /** Whether a twin for programs is asked for and not the page. */
    public boolean isForPrograms() {
        return context.path().endsWith(".json") || context.path().endsWith(".csv");
    }

    /** A parameter of the path. */
    public String path(String name) {
        return checked(name, context.pathParam(name));
    }

    /** A parameter of the query or of a form without the spaces around it; absent when it is missing or empty. */
    public Optional<String> text(String name) {
        return first(name).map(String::strip).filter(t -> !t.isEmpty()).map(t -> checked(name, t));
    }

    /** A field of a form as it was filled in, also when it is empty; absent when the form does not have it. */
    public Optional<String> given(String name, int longest) {
        return first(name).map(text -> {
            if (text.length() > longest) {
                throw new Refusal(Code.TOO_LONG, name + " has more than " + longest + " characters.");
            }
            return text;
        });
    }

    /** A day in ISO 8601. */
    public Optional<LocalDate> day(String name) {
        return parsed(name, "a day such as 2024-10-09", text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(e);
            }
        });
    }

    /** One of the constants of an enum, in any case. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        String choices = String.join(
                ", ",
                java.util.Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        return parsed(name, "one of " + choices, text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
    }

    /** Whether something is wanted: {@code 1} or {@code true} says so, {@code 0} or {@code false} not, as nothing does. */
    public boolean flag(String name) {
        return parsed(name, "1 or 0", text -> switch (text) {
                    case "1", "true" -> true;
                    case "0", "false" -> false;
                    default -> throw new IllegalArgumentException(text);
                })
                .orElse(false);
    }

    /** A number within bounds, both included. */
    public Optional<Integer> number(String name, int least, int most) {
        return parsed(name, "a number from " + least + " to " + most, text -> {
            int number = Integer.parseInt(text);
            if (number < least || number > most) {
                throw new IllegalArgumentException(text);
            }
            return number;
        });
    }

    /** The page of a list, from 1. */
    public int page() {
        return number(Paging.PARAMETER, 1, LAST_PAGE).orElse(1);
    }

    /** How many entries a page of a list has. */
    public int size() {
        return number(Paging.SIZE, 1, MOST_ENTRIES).orElse(USUAL_ENTRIES);
    }

    /**
     * A parameter read by a function.
     *
     * @param wanted what it has to be, for the message
     * @param reader throws {@link IllegalArgumentException} for what it cannot read
     */
    public <T> Optional<T> parsed(String name, String wanted, Function<String, T> reader) {
        return text(name).map(text -> {
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException e) {
                throw new Refusal(Code.BAD_PARAMETER, name + " must be " + wanted + ", not “" + text + "”.", e);
            }
        });
    }

    private Optional<String> first(String name) {
        if (readable.filter(names -> !names.contains(name)).isPresent()) {
            throw new IllegalStateException("The page does not say that it reads " + name + ".");
        }
        return values(name).stream().findFirst();
    }

    private List<String> values(String name) {
        List<String> query = context.queryParams(name);
        return query.isEmpty() && context.method().name().equals("POST") ? context.formParams(name) : query;
    }

    private static String checked(String name, String value) {
        if (value.length() > LONGEST) {
            throw new Refusal(Code.TOO_LONG, name + " has more than " + LONGEST + " characters.");
        }
        return value;
    }

    /** Refuses a request with a parameter that the page does not have, or with several values of one. */
    static void check(Context context, List<String> parameters) {
        context.queryParamMap().forEach((name, values) -> {
            if (!parameters.contains(name)) {
                throw new Refusal(
                        Code.BAD_PARAMETER,
                        "There is no parameter " + checked("The name of a parameter", name) + " here. There "
                                + (parameters.isEmpty() ? "is none." : "are: " + String.join(", ", parameters) + "."));
            }
            if (values.size() > 1) {
                throw new Refusal(Code.BAD_PARAMETER, name + " may be given once.");
            }
        });
    }

    /** The address of a request, without {@code .json} or {@code .csv} behind its path. */
    static Address address(Context context, String ending) {
        String raw = context.req().getRequestURI();
        String bare = ending.isEmpty() ? raw : raw.substring(0, raw.length() - ending.length());
        Map<String, List<String>> parameters = new java.util.LinkedHashMap<>();
        context.queryParamMap().forEach((name, values) -> {
            List<String> given = values.stream().filter(v -> !v.isBlank()).toList();
            if (!given.isEmpty()) {
                parameters.put(name, given);
            }
        });
        String path = bare.length() > 1 && bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
        return new Address(path.equals("/index") ? "/" : path, parameters);
    }
}
