package org.readout.analysis.forecast;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the past under some keys: for each (relation code, entity) when it last happened, how often, and how often with two decays. Arrays of one
 * trace a place; the decayed counts are those at {@code last}.
 */
final class Traces {
    private static final int FIRST = 4;

    private final @Nullable KeyIndex index;
    private final KeyIndex newest = new KeyIndex();
    private int size;
    private int[] code = new int[FIRST];
    private int[] entity = new int[FIRST];
    private int[] last = new int[FIRST];
    private int[] count = new int[FIRST];
    private int[] older = new int[FIRST];
    private float[] fast = new float[FIRST];
    private float[] slow = new float[FIRST];

    /** Traces under keys that come one by one. */
    Traces() {
        index = new KeyIndex();
    }

    /** Traces of all entities under code 0: the place of a trace is its entity. */
    Traces(int entities) {
        index = null;
        for (int entity = 0; entity < entities; entity++) {
            append(0, entity);
        }
    }

    int size() {
        return size;
    }

    /** The place of a trace, or {@link KeyIndex#ABSENT}. */
    int find(int code, int entity) {
        int at = place(code, entity);
        return at == KeyIndex.ABSENT || count[at] == 0 ? KeyIndex.ABSENT : at;
    }

    /** The newest trace with a relation code, or {@link KeyIndex#ABSENT}: the start of a chain. */
    int newest(int code) {
        return newest.get(code);
    }

    /** The next older trace of the same relation code, or {@link KeyIndex#ABSENT}. */
    int older(int at) {
        return older[at];
    }

    int code(int at) {
        return code[at];
    }

    int entity(int at) {
        return entity[at];
    }

    /** How often; 0 after all of its facts were taken out: then it is as if it were not there. */
    int count(int at) {
        return count[at];
    }

    /** When it last happened. */
    int last(int at) {
        return last[at];
    }

    /** Steps since it last happened. */
    int age(int at, int now) {
        return now - last[at];
    }

    float fast(int at, int now) {
        return fast[at] * Decay.fast(now - last[at]);
    }

    float slow(int at, int now) {
        return slow[at] * Decay.slow(now - last[at]);
    }

    /** That it happened once more; times never go back. */
    void add(int code, int entity, int time) {
        int at = place(code, entity);
        if (at == KeyIndex.ABSENT) {
            at = append(code, entity);
        }
        record(at, time);
    }

    /** Makes the trace what these times leave. */
    void rebuild(int code, int entity, int[] times) {
        int at = place(code, entity);
        count[at] = 0;
        for (int time : times) {
            record(at, time);
        }
    }

    private void record(int at, int time) {
        int passed = count[at] == 0 ? 0 : time - last[at];
        float before = count[at] == 0 ? 0 : 1;
        fast[at] = before * fast[at] * Decay.fast(passed) + 1;
        slow[at] = before * slow[at] * Decay.slow(passed) + 1;
        count[at]++;
        last[at] = time;
    }

    private int append(int newCode, int newEntity) {
        if (size == code.length) {
            grow();
        }
        code[size] = newCode;
        entity[size] = newEntity;
        older[size] = newest.get(newCode);
        newest.put(newCode, size);
        if (index != null) {
            index.put(key(newCode, newEntity), size);
        }
        return size++;
    }

    private void grow() {
        int length = size + (size >> 1) + 1;
        code = Arrays.copyOf(code, length);
        entity = Arrays.copyOf(entity, length);
        last = Arrays.copyOf(last, length);
        count = Arrays.copyOf(count, length);
        older = Arrays.copyOf(older, length);
        fast = Arrays.copyOf(fast, length);
        slow = Arrays.copyOf(slow, length);
    }

    private int place(int code, int entity) {
        return index == null ? entity : index.get(key(code, entity));
    }

    private static long key(int code, int entity) {
        return (long) code << 32 | entity;
    }
}
