package org.readout.collate;

import java.util.ArrayList;
import java.util.List;
import org.readout.coder.CodedDocument;
import org.readout.core.Actor;

/** Reports of a quarrel over guns at Ilva, and the ledger made of them. */
final class LedgerFixture {
    static final Actor NORWAY = Reports.state("nor", "Norway");
    static final Actor SWEDEN = Reports.state("swe", "Sweden");
    static final Actor DENMARK = Reports.state("dnk", "Denmark");
    static final Actor HOLM = Reports.person("nor.holm_erik", "Erik Holm", "NOR");

    static List<LedgerEntry> ledger(Reports... reports) {
        return collation(reports).ledger();
    }

    static Collation collation(Reports... reports) {
        List<CodedDocument> documents = new ArrayList<>();
        for (Reports report : reports) {
            documents.add(report.coded());
        }
        return new Collator().collate(documents);
    }

    static Reports demand() {
        return Reports.by("Wire", "2024-03-04")
                .mention("REQUEST", "Norway demanded on Monday that Sweden withdraw its guns from Ilva.", "demanded")
                .mode("yield")
                .actors(NORWAY)
                .recipients(SWEDEN)
                .on("2024-03-04")
                .end();
    }

    static Reports threat(String sentence) {
        return Reports.by("Wire", "2024-03-04")
                .mention("THREATEN", sentence, "threatened")
                .foreseen("ASSAULT")
                .actors(NORWAY)
                .recipients(SWEDEN)
                .on("2024-03-04")
                .end();
    }

    static Reports bombing(String outlet, String day, Actor by, Actor whom) {
        return Reports.by(outlet, day)
                .mention("ASSAULT", "Jets bombed the harbour of Ilva at dawn.", "bombed")
                .actors(by)
                .recipients(whom)
                .on(day)
                .end();
    }

    private LedgerFixture() {}
}
