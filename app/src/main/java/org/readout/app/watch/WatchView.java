package org.readout.app.watch;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.app.brief.PlainText;
import org.readout.app.wording.Counted;
import org.readout.core.Problem;
import org.readout.store.CollationChanges;

/**
 * Shows a watch to a person: a line for everything that happened, with the time in UTC, and on a terminal below them a
 * line of what is being done. A problem is told when it begins and not again while it lasts.
 */
public final class WatchView implements WatchListener {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM, HH:mm:ss'Z'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static final int MOST_TOLD = 10_000;

    private final PrintStream err;
    private final boolean terminal;
    private final int columns;
    private final Clock clock;
    private final Map<String, String> told = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST_TOLD;
        }
    };
    private long documents;

    public WatchView(PrintStream err, boolean terminal, int columns, Clock clock) {
        this.err = err;
        this.terminal = terminal;
        this.columns = columns;
        this.clock = clock;
    }

    @Override
    public void news(String source, int count) {
        say(count + " new or changed at " + source);
    }

    @Override
    public void at(String place) {
        status("… " + place);
    }

    @Override
    public void problem(Problem problem) {
        String words = problem.inWords();
        if (!words.equals(told.put(problem.file(), words))) {
            say(words);
        }
    }

    @Override
    public void got(String address) {
        told.remove(address);
    }

    @Override
    public void grown(int added, int revised, CollationChanges changes) {
        documents += added;
        String versions = revised == 0 ? "" : " (" + revised + " new versions of others)";
        say(Counted.of(added, "document") + " added" + versions + ". Events: " + changes.created() + " new, "
                + changes.changed() + " changed, " + changes.merged() + " merged, " + changes.withdrawn()
                + " withdrawn.");
    }

    @Override
    public void waiting(Instant until) {
        status(Counted.of(documents, "document") + " added so far; next look at " + TIME.format(until)
                + ". End with Ctrl-C.");
    }

    /** Says how many sources there are, and for which project. */
    public void begin(int sources, String project) {
        say("Watching " + Counted.of(sources, "source") + " for " + project + ".");
    }

    /** Says that all that was due is done. @param next when there is something to do again */
    public void done(Optional<Instant> next) {
        say("Nothing more is due now"
                + next.map(n -> "; the next look at the web is due "
                                + (n.isAfter(clock.instant()) ? DAY.format(n) : "again, since this one took long"))
                        .orElse("")
                + ".");
    }

    /** Says something about the whole watch. */
    public void say(String line) {
        clear();
        err.println(TIME.format(clock.instant()) + " " + PlainText.safe(line));
        err.flush();
    }

    private void status(String line) {
        if (terminal) {
            String safe = PlainText.safe(line);
            clear();
            err.print(safe.length() < columns ? safe : safe.substring(0, Math.max(1, columns - 2)) + "…");
            err.flush();
        }
    }

    /** Removes the line of what is being done. */
    public void clear() {
        if (terminal) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
