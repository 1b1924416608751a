package org.readout.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a failure of SQLite means for the person who named the file. */
final class SqlFailures {
    private SqlFailures() {}

    /** A {@link StoreException} for what the disk, the file or another process did; otherwise the fault is Readout's. */
    static RuntimeException of(Path file, SQLException failure) {
        String name = file.toString();
        return code(failure)
                .<RuntimeException>map(
                        code -> new StoreException(Problem.of(code, name, sentence(code, failure)), failure))
                .orElseGet(() -> new IllegalStateException(name + ": " + failure.getMessage(), failure));
    }

    private static Optional<ProblemCode> code(SQLException failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            return Optional.empty();
        }
        SQLiteErrorCode primary = SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff);
        return switch (primary) {
            case SQLITE_FULL -> Optional.of(ProblemCode.STORE_FULL);
            case SQLITE_NOTADB -> Optional.of(ProblemCode.STORE_NOT_A_PROJECT);
            case SQLITE_CORRUPT -> Optional.of(ProblemCode.STORE_DAMAGED);
            case SQLITE_BUSY, SQLITE_LOCKED -> Optional.of(ProblemCode.STORE_BUSY);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_IOERR ->
                Optional.of(ProblemCode.STORE_UNWRITABLE);
            default -> Optional.empty();
        };
    }

    private static String sentence(ProblemCode code, SQLException failure) {
        return switch (code) {
            case STORE_FULL -> "The disk is full; what was written before is whole.";
            case STORE_NOT_A_PROJECT -> "This is not a project of Readout, and it was left as it is.";
            case STORE_BUSY -> "Another process is writing to it.";
            default -> "It cannot be read or written (" + failure.getMessage() + ").";
        };
    }
}
