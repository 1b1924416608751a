package org.readout.app.brief;

import java.util.List;
import java.util.Optional;
import org.readout.app.tension.TensionView;
import org.readout.app.wording.StatusSign;

/**
 * A brief ready to be rendered: every word is chosen, nothing is computed any more. Renderers differ in layout only.
 *
 * @param developments those on which there are several documents
 * @param tension dyads of which enough is told for a series
 * @param watch what to watch
 * @param ahead what has not happened yet, in groups
 * @param notHappened what is denied or said not to have happened
 */
public record Brief(
        Heading heading,
        List<EventView> glance,
        List<Development> developments,
        List<Day> timeline,
        List<EventView> undated,
        List<TensionView> tension,
        Watch watch,
        List<LineageView> lineage,
        List<Difference> differences,
        List<Group> ahead,
        List<EventView> notHappened,
        List<SourceView> sources,
        List<ProblemGroup> problems,
        Method method) {

    /**
     * What to watch.
     *
     * @param groups those that have a line
     * @param notes what is not shown, and why
     */
    public record Watch(List<WatchGroup> groups, List<String> notes) {}

    /** Things to watch of one kind. */
    public record WatchGroup(String title, String note, List<WatchLine> lines) {}

    /**
     * One thing to watch.
     *
     * @param basis events that it rests on, or reasons
     * @param evidence in the words of the text
     */
    public record WatchLine(String words, List<String> basis, List<Passage> evidence) {}

    /**
     * The head of the brief.
     *
     * @param standfirst the periods that the events and the articles cover, as a sentence
     * @param facts label and value pairs ("documents", "5")
     */
    public record Heading(String title, String standfirst, List<Fact> facts) {}

    /**
     * One development.
     *
     * @param outlet whose headline the title is; empty where it names none
     * @param from whence it came, in words
     * @param summary sentences of its documents, in order of day
     */
    public record Development(String title, String outlet, String extent, List<String> from, List<Quoted> summary) {}

    /**
     * A sentence of a summary, word for word.
     *
     * @param day with "reported" before it where it is that of publication
     * @param reference number of the document in the list of sources
     * @param support how many independent reports there are of what it tells; empty where there is one
     */
    public record Quoted(String day, String words, String saidBy, int reference, String support) {}

    /** A number with what it counts. */
    public record Fact(String value, String label) {}

    /**
     * One day or range of the timeline.
     *
     * @param events told here in full
     * @param elsewhere told in another section, listed here by headline
     */
    public record Day(String date, String weekday, List<EventView> events, List<EventView> elsewhere) {}

    /**
     * One event.
     *
     * @param anchor its address in the page
     * @param kind what it is in plain words, with the codebook's {@code code} beside it
     * @param code type and mode of the codebook
     * @param parties "Israel (government) → Hamas (armed group, Palestinian territories)"
     * @param date absent when no day is known
     * @param quantities with their bounds in words
     * @param condition the condition in the words of the text
     * @param foreseen what would happen, in plain words with its code, for what has not happened
     * @param origins how many independent reports, in words
     * @param reported when it was first reported, where its own day is not known
     * @param says who says so
     * @param history changes of status, when there are any
     * @param differs number of discrepancies
     * @param evidence one passage a mention, best first
     */
    public record EventView(
            String id,
            String anchor,
            String headline,
            StatusSign status,
            String kind,
            String code,
            String parties,
            Optional<String> date,
            Optional<String> place,
            List<String> quantities,
            Optional<String> condition,
            Optional<String> foreseen,
            String origins,
            Optional<String> reported,
            List<SourceNode> says,
            List<String> history,
            int differs,
            List<Passage> evidence) {}

    /**
     * A source in the tree of who says so; its children are whom it relies on.
     *
     * @param detail kind and reason of anonymity ("anonymous; “on condition of anonymity”")
     * @param cue the words that attribute ("reported"); empty for outlets of the documents themselves
     * @param copies outlets whose text is a copy and counts for nothing of its own
     * @param ownVoice whether it (also) says so without naming anybody
     * @param references numbers of the documents
     */
    public record SourceNode(
            String name,
            String detail,
            String cue,
            List<String> copies,
            boolean ownVoice,
            List<Integer> references,
            List<SourceNode> children) {}

    /**
     * A passage of a document with marked words.
     *
     * @param reference number of the document in the list of sources
     * @param source outlet or file
     * @param offsets "characters 120–131": code points of the trigger in the document's text
     * @param chain who says so in this passage, on one line; empty for the document's own voice
     */
    public record Passage(
            String before, String marked, String after, int reference, String source, String offsets, String chain) {}

    /** One way in which a document rests on another. */
    public record LineageView(
            String outlet,
            int reference,
            String verb,
            String source,
            Optional<Integer> sourceReference,
            String basis) {}

    /**
     * A field of one event, or of one development, on which accounts differ.
     *
     * @param anchor of the event; empty where it is of a development
     * @param headline of the event, else the title of the development
     * @param about what the accounts are of; empty where the field says it all
     */
    public record Difference(String anchor, String headline, String field, String about, List<AccountView> accounts) {
        /** What repeats the field goes on from it. */
        public Difference {
            if (about.regionMatches(true, 0, field, 0, field.length())) {
                field = field + about.substring(field.length());
                about = "";
            }
        }
    }

    /** One account with who gives it. */
    public record AccountView(String value, List<String> saidBy, List<Passage> evidence) {}

    /**
     * Events of one kind of prospect.
     *
     * @param note what the title leaves unsaid; may be empty
     */
    public record Group(String title, String note, List<EventView> events) {}

    /** One document. */
    public record SourceView(
            int number,
            String outlet,
            String title,
            String file,
            Optional<String> link,
            String published,
            String publishedHow,
            String setAside,
            int mentions,
            List<String> problems) {}

    /** Problems of one code, with what to do about them. */
    public record ProblemGroup(String code, boolean lost, String nextStep, List<String> places) {}

    /** How the brief was made. */
    public record Method(String command, String version, List<String> coders) {}

    public Brief {
        glance = List.copyOf(glance);
        timeline = List.copyOf(timeline);
        undated = List.copyOf(undated);
        tension = List.copyOf(tension);
        lineage = List.copyOf(lineage);
        differences = List.copyOf(differences);
        ahead = List.copyOf(ahead);
        notHappened = List.copyOf(notHappened);
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }

    public boolean hasEvents() {
        return !timeline.isEmpty() || !undated.isEmpty() || !ahead.isEmpty() || !notHappened.isEmpty();
    }
}
