package org.readout.app.api;

import static org.readout.app.api.Parameter.choice;
import static org.readout.app.api.Parameter.of;
import static org.readout.app.api.Parameter.required;

import java.util.List;
import java.util.stream.Stream;
import org.readout.analysis.tension.Period;
import org.readout.app.api.Parameter.Kind;
import org.readout.collate.LedgerEntry;
import org.readout.core.Discrepancy;
import org.readout.core.Status;
import org.readout.store.EventOrder;

/** Everything that can be asked: the one list that REST, its description and the tools are made of. */
final class Operations {
    private static final Parameter LIMIT =
            of(Question.LIMIT, Kind.NUMBER, "Most entries of a page, 1 to 100; 20 if not given.");
    private static final Parameter AFTER =
            of(Question.AFTER, Kind.TEXT, "Where to go on: next of the page before, as it stands.");

    private static final Parameter ORDER = choice(
            "order",
            EventOrder.class,
            "By the day on which they begin, undated ones last: NEWEST first if not given, or OLDEST.");

    /** Conditions on events, joined by and. */
    static final List<Parameter> OF_EVENTS = List.of(
            of("text", Kind.TEXT, "Words in sentences, parties or places: all of them; \"a phrase\", OR, NOT, begin*."),
            of("actor", Kind.TEXT, "An actor or recipient: id, country (ISO 3166-1 alpha-3), or words of the name."),
            of(
                    "type",
                    Kind.TEXT,
                    "A PLOVER type (ACCUSE, AGREE, AID, ASSAULT, COERCE, CONCEDE, CONSULT, COOPERATE, MOBILIZE, PROTEST, REJECT, REQUEST, RETREAT, SANCTION, SUPPORT, THREATEN), or one with its mode (CONSULT-phone)."),
            choice("status", Status.class, "Whether it happened, according to the reports."),
            of("since", Kind.DAY, "Events that may have gone on that day or later."),
            of("until", Kind.DAY, "Events that may have gone on that day or earlier."),
            of("outlet", Kind.TEXT, "Events that this outlet reports; its exact name."),
            of("disputed", Kind.FLAG, "Only events on which accounts differ."),
            of("changed", Kind.TIME, "Events made or changed in the project at that day or time (UTC) or later."));

    private Operations() {}

    static List<Operation> all() {
        return List.of(
                new Operation(
                        "search_events",
                        "/events",
                        "Search events",
                        "Finds events by words, actor, type, status, day or outlet, the newest first. Each says who did what to whom,"
                                + " whether it happened, how many independent origins report it, and cites its first report. A"
                                + " status other than OCCURRED, ONGOING or HISTORICAL means that it is not reported as having happened.",
                        Stream.concat(OF_EVENTS.stream(), Stream.of(ORDER, LIMIT, AFTER))
                                .toList(),
                        EventAnswers::search),
                new Operation(
                        "get_event",
                        "/events/{id}",
                        "One event with its accounts",
                        "Gives one event whole, with every account of it: the sentence, the chain of sources from the outermost"
                                + " (empty: the article's own voice), and where it stands; discrepancies between accounts, history"
                                + " of its status, and ledger entries stated in it.",
                        List.of(required("id", "Id of the event; ids of merged events still work."), LIMIT, AFTER),
                        EventAnswers::get),
                new Operation(
                        "list_discrepancies",
                        "/discrepancies",
                        "Where accounts differ",
                        "Lists fields of events, and of stories where no record carries them, on which independent accounts differ, each"
                                + " value with who says it and where."
                                + " Nothing here says which is right.",
                        List.of(choice("kind", Discrepancy.Kind.class, "On what they differ."), LIMIT, AFTER),
                        ListAnswers::discrepancies),
                new Operation(
                        "get_evidence",
                        "/mentions/{id}",
                        "The evidence of one mention",
                        "Gives one mention whole: the sentence and its span in the document, the words that name the event, the"
                                + " chain of sources, and the rules that made the record.",
                        List.of(required("id", "Id of the mention.")),
                        RecordAnswers::evidence),
                new Operation(
                        "list_documents",
                        "/documents",
                        "List documents",
                        "Finds documents by words of title or file, outlet or day, the last published first.",
                        List.of(
                                of("text", Kind.TEXT, "Part of the title or the file's name."),
                                of("outlet", Kind.TEXT, "Exact name of the outlet."),
                                of("since", Kind.DAY, "Published that day or later."),
                                of("until", Kind.DAY, "Published that day or earlier."),
                                LIMIT,
                                AFTER),
                        RecordAnswers::documents),
                new Operation(
                        "get_document",
                        "/documents/{id}",
                        "One document",
                        "Gives one document: what it rests on, what of it is boilerplate, and every event mention in it with its span.",
                        List.of(
                                required("id", "Id of the document."),
                                of("with_text", Kind.FLAG, "Whether its whole text comes along; spans hold on it.")),
                        RecordAnswers::document),
                new Operation(
                        "list_ledger",
                        "/ledger",
                        "Demands, promises, threats and what became of them",
                        "Lists demands, promises, plans, threats, warnings and conditions in the words of the text, with what later"
                                + " reports tell of each and why they are taken to speak of it.",
                        List.of(
                                choice("kind", LedgerEntry.Kind.class, "What was stated."),
                                choice("state", LedgerEntry.State.class, "What became of it."),
                                of("open", Kind.FLAG, "Only what still waits for an outcome."),
                                of(
                                        "party",
                                        Kind.TEXT,
                                        "Who states it or at whom it is directed: country, id, or words of the name."),
                                of("event", Kind.TEXT, "Id of the event in which it was stated."),
                                LIMIT,
                                AFTER),
                        ListAnswers::ledger),
                new Operation(
                        "get_tension",
                        "/tension",
                        "Tension from one side towards another",
                        "Gives conflict and cooperation from source towards target over time, words and deeds apart, normalised for"
                                + " coverage, with bands, changes of level and the events behind them, and the chance that"
                                + " conflict passes its usual range. Gives the last windows in which the two have events, and their last"
                                + " events, and counts the rest; whole=true gives all.",
                        List.of(
                                required(
                                        "source",
                                        "Who acts: country code or name, actor, or several with commas between."),
                                required("target", "Towards whom."),
                                choice("by", Period.class, "Length of a window; what fits the events if not given."),
                                of(
                                        Question.LIMIT,
                                        Kind.NUMBER,
                                        "Most events and windows, the last ones, 1 to 100; 20 if not given. Of the whole"
                                                + " it is how many events are cited."),
                                of(
                                        TensionAnswer.WHOLE,
                                        Kind.FLAG,
                                        "Every window, also without events of the two, all ids, also of events left out,"
                                                + " and numbers unrounded.")),
                        TensionAnswer::of),
                new Operation(
                        "list_sources",
                        "/sources",
                        "The outlets",
                        "Lists outlets with what they report, what they reported first and who relays whom: counts, no scores.",
                        List.of(LIMIT, AFTER),
                        ListAnswers::sources),
                new Operation(
                        "list_changes",
                        "/changes",
                        "What changed",
                        "Lists what became of events since a time: made, changed, split, merged into others, withdrawn.",
                        List.of(
                                new Parameter("since", Kind.TIME, "A day or a time in UTC, ISO 8601.", true, List.of()),
                                LIMIT,
                                AFTER),
                        ListAnswers::changes),
                new Operation(
                        "list_filters",
                        "/filters",
                        "The saved filters",
                        "Lists filters of events that people keep under a name, with their conditions as search_events takes them"
                                + " and the address of the feed of each.",
                        List.of(),
                        ListAnswers::filters));
    }
}
