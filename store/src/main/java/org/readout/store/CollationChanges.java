package org.readout.store;

/** How many events a collation made, changed, merged into others and withdrew. */
public record CollationChanges(int created, int changed, int merged, int withdrawn) {
    static final CollationChanges NONE = new CollationChanges(0, 0, 0, 0);

    public boolean isEmpty() {
        return equals(NONE);
    }
}
