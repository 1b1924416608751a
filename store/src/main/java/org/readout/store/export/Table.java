package org.readout.store.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table of a project for export.
 *
 * @param name file name without ending
 * @param meaning what one row is
 */
public record Table(String name, String meaning, List<Column> columns, Rows rows) {
    public Table {
        columns = List.copyOf(columns);
    }

    /** Hands over every row; a second call gives the same rows. */
    public interface Rows {
        void each(Consumer<Row> taker);
    }

    /**
     * @param values one for each column: text, {@link Long}, {@link Double} or null
     * @param record the interchange record that the row flattens, where there is one
     */
    public record Row(@Nullable Object[] values, Optional<String> record) {}

    Optional<Integer> indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether its rows have coordinates. */
    boolean hasPlaces() {
        return indexOf("place_lat").isPresent();
    }
}
