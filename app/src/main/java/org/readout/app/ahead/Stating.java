package org.readout.app.ahead;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.readout.analysis.whatif.Statements;
import org.readout.collate.Collation;
import org.readout.collate.LedgerEntry;
import org.readout.core.CodePoints;

/** Where it is kept what documents state and what became of it: a collation in memory, or a project. */
public interface Stating {
    /** Those that may speak of what is to come, in the order of report. */
    Statements statements();

    /** The entry of the ledger that a mention states. */
    Optional<Entry> entry(String mention);

    /** Offsets in the text of a document; absent for one that is not there. */
    Optional<CodePoints> offsets(String document);

    /**
     * An entry of the ledger in short.
     *
     * @param made the day on which it was said, else that of its first report; absent when neither is known
     */
    record Entry(String id, LedgerEntry.Kind kind, LedgerEntry.State state, Optional<LocalDate> made) {}

    /** What a collation has. */
    static Stating of(Collation collation) {
        Map<String, Entry> entries = new HashMap<>();
        for (LedgerEntry entry : collation.ledger()) {
            Entry brief = new Entry(entry.id(), entry.kind(), entry.state(), entry.made());
            entry.statements().forEach(s -> entries.putIfAbsent(s, brief));
        }
        return new Stating() {
            @Override
            public Statements statements() {
                return new Statements(collation.documents().stream()
                        .flatMap(d -> d.mentions().stream())
                        .toList());
            }

            @Override
            public Optional<Entry> entry(String mention) {
                return Optional.ofNullable(entries.get(mention));
            }

            @Override
            public Optional<CodePoints> offsets(String document) {
                return collation.documents().stream()
                        .filter(d -> d.document().id().equals(document))
                        .findFirst()
                        .map(d -> CodePoints.of(d.document().text()));
            }
        };
    }
}
