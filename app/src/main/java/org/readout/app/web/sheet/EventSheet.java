package org.readout.app.web.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Dyad;
import org.readout.analysis.tension.Scale;
import org.readout.analysis.tension.Side;
import org.readout.store.EventSummary;

/**
 * All events of a project as of one revision, and what was derived from them. Immutable to its readers; safe for use by
 * several threads.
 */
public final class EventSheet {
    private static final int MOST_DERIVED = 256;

    private final long revision;
    private final Map<String, Entry> entries;
    private final List<Entry> dated;
    private final List<Entry> placed;
    private final Map<String, List<Entry>> byType = new TreeMap<>();
    private final Map<String, List<Entry>> byParty = new HashMap<>();
    private final Acts acts;
    private final Optional<LocalDate> lastPublished;
    private final SlowValues slow;
    private final Map<Object, Object> derived = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > MOST_DERIVED;
        }
    });

    /** @param slow what is made of this sheet and of those before and after it */
    EventSheet(long revision, Map<String, Entry> entries, Optional<LocalDate> lastPublished, SlowValues slow) {
        this.revision = revision;
        this.slow = slow;
        this.entries = entries;
        List<Entry> ordered = entries.values().stream()
                .sorted(Comparator.comparing((Entry e) -> e.day().orElse(LocalDate.MAX))
                        .thenComparing(e -> e.event().id()))
                .toList();
        for (Entry entry : ordered) {
            byType.computeIfAbsent(entry.event().kind().type(), t -> new ArrayList<>())
                    .add(entry);
            entry.names()
                    .forEach(n ->
                            byParty.computeIfAbsent(n, p -> new ArrayList<>()).add(entry));
        }
        this.dated = onTime(ordered);
        this.placed = dated.stream().filter(Entry::isPlaced).toList();
        this.acts =
                Acts.of(entries.values().stream().map(e -> report(e.event())).toList(), Scale.plover());
        this.lastPublished = lastPublished;
    }

    private static List<Entry> onTime(List<Entry> some) {
        return some.stream().filter(e -> e.day().isPresent()).toList();
    }

    /** Events from one side towards the other, dated or not, happened or not, in the order of {@link #naming}. */
    public List<Entry> of(Dyad dyad) {
        Side rarer = named(dyad.source()) <= named(dyad.target()) ? dyad.source() : dyad.target();
        return rarer.names().stream()
                .flatMap(name -> naming(name).stream())
                .distinct()
                .filter(e -> dyad.has(e.event().actors(), e.event().recipients()))
                .toList();
    }

    /** How many events name a side, at most. */
    private int named(Side side) {
        return side == Side.ANYONE
                ? Integer.MAX_VALUE
                : side.names().stream().mapToInt(n -> naming(n).size()).sum();
    }

    private static Acts.Report report(EventSummary event) {
        return new Acts.Report(
                event.id(),
                event.kind(),
                event.quad(),
                event.score(),
                event.status(),
                event.actors(),
                event.recipients(),
                event.date(),
                event.firstReported(),
                event.confidence());
    }

    /** Of the project, as {@link org.readout.store.ProjectReader#revision} counts. */
    public long revision() {
        return revision;
    }

    /** Every event, in the order in which they were made. */
    public Collection<Entry> all() {
        return entries.values();
    }

    /** Events that stand somewhere on a line of time, in its order. */
    public List<Entry> onTime() {
        return dated;
    }

    /** Those of {@link #onTime(Narrowing)} whose place the reports tell. */
    public List<Entry> placed(Narrowing narrowing) {
        return narrowing.equals(Narrowing.NONE)
                ? placed
                : onTime(narrowing).stream().filter(Entry::isPlaced).toList();
    }

    /** The same, as far as they are asked for. */
    public List<Entry> onTime(Narrowing narrowing) {
        if (narrowing.equals(Narrowing.NONE)) {
            return dated;
        }
        List<Entry> some = narrowing
                .actor()
                .map(this::naming)
                .or(() -> narrowing.type().map(t -> byType.getOrDefault(t, List.of())))
                .orElse(dated);
        return onTime(some).stream().filter(narrowing).toList();
    }

    /**
     * Events in which the party acts or is acted on, in the order of time, those that stand nowhere in it last.
     *
     * @param party any of its names, in any case: the code of a country, an id, a name
     */
    public List<Entry> naming(String party) {
        return Collections.unmodifiableList(byParty.getOrDefault(party.toLowerCase(Locale.ROOT), List.of()));
    }

    public Optional<Entry> event(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** On PLOVER's scale. */
    public Acts acts() {
        return acts;
    }

    /** The last day on which a document was published, as far as is known. */
    public Optional<LocalDate> lastPublished() {
        return lastPublished;
    }

    /** All types that occur, in the order of the alphabet. */
    public List<String> types() {
        return List.copyOf(byType.keySet());
    }

    /**
     * What the maker makes of the key, made once and kept while it is among those asked for last.
     *
     * @param key a record or text; a key of one class always gives the same type
     */
    @SuppressWarnings("unchecked")
    public <K, T> T derived(K key, Function<K, T> maker) {
        Object known = derived.get(key);
        if (known == null) {
            known = maker.apply(key);
            derived.put(key, known);
        }
        return (T) known;
    }

    /**
     * What the maker makes of the key where that takes seconds: as it was made of an earlier sheet until it is made of this one, and absent while the first is
     * being made or where none could be made.
     *
     * @param key as in {@link #derived}
     * @param maker makes it of this sheet alone
     */
    public <K, T> SlowValues.SoFar<T> soFar(K key, Function<K, T> maker) {
        return slow.soFar(this, key, maker);
    }

    /** The same of this sheet or a newer one, however long that takes. */
    public <K, T> SlowValues.Value<T> whole(K key, Function<K, T> maker) {
        return slow.whole(this, key, maker);
    }

    Map<String, Entry> entries() {
        return entries;
    }
}
