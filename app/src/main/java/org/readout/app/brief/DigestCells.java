package org.readout.app.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.Attribution;
import org.readout.core.DateRange;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Place;

/** A record as a row of a Markdown table: codes, names and offsets; of the text only the trigger and short source words. */
final class DigestCells {
    static final String HEAD = """
            | record | what | status | actors | recipients | according to | date | place | trigger |
            |---|---|---|---|---|---|---|---|---|
            """;

    private final DigestLabels labels;

    DigestCells(DigestLabels labels) {
        this.labels = labels;
    }

    String row(EventMention mention) {
        Excerpt trigger = mention.evidence().trigger();
        return row(List.of(
                DigestLabels.record(mention),
                mention.kind() + mention.foreseen().map(f -> " → " + f).orElse(""),
                mention.status().name(),
                parties(mention.actors()),
                parties(mention.recipients()),
                chain(mention.attribution()),
                mention.date().map(DigestCells::date).orElse(""),
                mention.place().map(DigestCells::place).orElse(""),
                text(trigger.text().strip()) + " "
                        + labels.span(mention.document().id(), trigger.span())));
    }

    static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String parties(List<ActorMention> parties) {
        return parties.stream()
                .map(ActorMention::actor)
                .map(DigestCells::actor)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The dictionary's id, else the name, else the sectors; with the country where the id does not start with it. */
    private static String actor(Actor actor) {
        String who = actor.id()
                .or(actor::name)
                .map(ShortWords::of)
                .orElseGet(() -> actor.sectors().isEmpty()
                        ? "not identified"
                        : actor.sectors().stream().map(Enum::name).collect(Collectors.joining("+")));
        return text(who + actor.country().map(c -> " (" + c + ")").orElse(""));
    }

    private static String chain(List<Attribution> chain) {
        return chain.stream().map(Attribution::source).map(DigestCells::source).collect(Collectors.joining(" ← "));
    }

    private static String source(Attribution.Source source) {
        String who = source.name()
                .map(ShortWords::of)
                .or(() -> source.excerpt().map(e -> "“" + ShortWords.of(e.text()) + "”"))
                .orElse("nobody named");
        return text(
                who + " (" + source.kind() + source.country().map(c -> ", " + c).orElse("") + ")");
    }

    private static String date(DateRange date) {
        String first = date.earliest().map(LocalDate::toString).orElse("");
        String last = date.latest().map(LocalDate::toString).orElse("");
        if (first.isEmpty() && last.isEmpty()) {
            return text(date.timex().orElse(""));
        }
        return first.equals(last) ? first : (first + " / " + last).strip();
    }

    private static String place(Place place) {
        return text(ShortWords.of(place.name())
                + place.country().map(c -> " (" + c + ")").orElse(""));
    }

    /** Safe as Markdown and inside a cell of a table. */
    static String text(String words) {
        return PlainText.markdown(words).replace("|", "\\|");
    }
}
