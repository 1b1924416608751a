package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    private Path folder;

    /** As SQLite does where the disk is full: it leaves the transaction, and then the failure is told. */
    @Test
    void failureInATransactionThatSqliteLeft_isToldItselfAndTheNextTransactionHolds() {
        try (Database database = Database.forWriting(folder.resolve("p.db"))) {
            assertThatThrownBy(() -> database.transaction(() -> {
                        database.update("ROLLBACK");
                        throw new IllegalArgumentException("the disk is full");
                    }))
                    .hasMessage("the disk is full");

            database.transaction(() -> database.update("CREATE TABLE t (a)"));
            assertThatThrownBy(() -> database.transaction(() -> {
                        database.update("INSERT INTO t VALUES (1)");
                        throw new IllegalArgumentException("another");
                    }))
                    .hasMessage("another");
            assertThat(database.number("SELECT count(*) FROM t")).isZero();
        }
    }
}
