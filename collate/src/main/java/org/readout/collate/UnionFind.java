package org.readout.collate;

import java.util.HashMap;
import java.util.Map;

/** Disjoint sets of items; an item that was never united is a set of its own. */
final class UnionFind<T> {
    private final Map<T, T> parents = new HashMap<>();

    T find(T item) {
        T root = item;
        for (T parent = parents.get(root); parent != null; parent = parents.get(root)) {
            root = parent;
        }
        for (T at = item; !at.equals(root); ) {
            T next = parents.put(at, root);
            at = next == null ? root : next;
        }
        return root;
    }

    void union(T a, T b) {
        T left = find(a);
        T right = find(b);
        if (!left.equals(right)) {
            parents.put(left, right);
        }
    }
}
