package org.readout.app.web.pages;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Values kept while the events of the project stay as they are, the last used ones: the same list is asked for page after
 * page, and counting a large one anew takes longer than reading a page of it. Safe for several threads, of which two may
 * count the same at the same time.
 */
final class Kept<K, V> {
    private static final int MOST = 128;

    private final int most;

    private record Key<K>(long version, K of) {}

    private final Map<Key<K>, V> values = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key<K>, V> eldest) {
            return size() > most;
        }
    });

    Kept() {
        this(MOST);
    }

    /** @param most values, for large ones */
    Kept(int most) {
        this.most = most;
    }

    /** @param version of the events, {@link org.readout.store.ProjectPages#version} */
    V get(long version, K of, Supplier<V> counted) {
        Key<K> key = new Key<>(version, of);
        return Optional.ofNullable(values.get(key)).orElseGet(() -> {
            V value = counted.get();
            values.put(key, value);
            return value;
        });
    }
}
