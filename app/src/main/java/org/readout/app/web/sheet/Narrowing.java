package org.readout.app.web.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.readout.app.tension.Sides;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.chart.Form;
import org.readout.app.wording.Countries;
import org.readout.app.wording.StatusSign;
import org.readout.core.Status;

/**
 * Which events charts show; what is absent does not narrow.
 *
 * @param type of the codebook, in capitals
 * @param actor a party: the code of a country, a name, an id
 */
public record Narrowing(Optional<String> type, Optional<Status> status, Optional<String> actor)
        implements Predicate<Entry> {
    /** The parameters that {@link #of} reads. */
    public static final List<String> NAMES = List.of("actor", "type", "status");

    /** All events. */
    public static final Narrowing NONE = new Narrowing(Optional.empty(), Optional.empty(), Optional.empty());

    /** From the parameters {@code type}, {@code status} and {@code actor}, which the list of events has as well. */
    public static Narrowing of(Ask ask) {
        return new Narrowing(
                ask.text("type").map(t -> t.toUpperCase(Locale.ROOT)),
                ask.choice("status", Status.class),
                ask.text("actor").map(Narrowing::name));
    }

    /** The code of a country by its name or code in any case; else as typed. */
    public static String name(String typed) {
        String upper = typed.toUpperCase(Locale.ROOT);
        return Countries.name(upper).isPresent() ? upper : Countries.code(typed).orElse(typed);
    }

    @Override
    public boolean test(Entry entry) {
        return (type.isEmpty() || entry.event().kind().type().equals(type.get()))
                && (status.isEmpty() || entry.event().status() == status.get())
                && (actor.isEmpty() || entry.names().contains(actor.get().toLowerCase(Locale.ROOT)));
    }

    /** The command that lists the same events of these days. */
    public CommandText command(Ask ask, TimeFrame frame) {
        return CommandText.of("events", ask.settings())
                .with("--since", frame.from().toString())
                .with("--until", frame.to().toString())
                .with("--actor", actor)
                .with("--type", type)
                .with("--status", status.map(Enum::name));
    }

    public List<Form.Field> fields(EventSheet sheet) {
        List<List<String>> types = new ArrayList<>(List.of(List.of("", "all")));
        sheet.types().forEach(t -> types.add(List.of(t, EventWords.type(t))));
        List<List<String>> states = new ArrayList<>(List.of(List.of("", "any")));
        Arrays.stream(Status.values())
                .forEach(s -> states.add(List.of(s.name(), StatusSign.of(s).toString())));
        return List.of(
                Form.field("actor", "Actor", "text", actor.map(Sides::name).orElse("")),
                Form.choice("type", "Kind", type.orElse(""), types),
                Form.choice("status", "Status", status.map(Enum::name).orElse(""), states));
    }

    /** As in "of the kind “Attack” with Iran"; empty when nothing narrows. */
    public String inWords() {
        return type.map(t -> " of the kind “" + EventWords.type(t) + "”").orElse("")
                + status.map(s -> " that are told as " + StatusSign.of(s).word())
                        .orElse("")
                + actor.map(a -> " with " + EventWords.party(a)).orElse("");
    }
}
