package org.readout.app.support;

import static org.readout.app.support.Haniyeh.CHRONICLE;
import static org.readout.app.support.Haniyeh.LANTERN;
import static org.readout.app.support.Haniyeh.LEDGER;
import static org.readout.app.support.Haniyeh.POST;
import static org.readout.app.support.Haniyeh.STRAND;
import static org.readout.app.support.Haniyeh.WIRE;

import java.util.List;
import java.util.Optional;
import org.readout.core.Actor;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Quantity;
import org.readout.core.Sector;
import org.readout.core.SourceKind;
import org.readout.core.Status;

/** What the six articles of {@link Haniyeh} tell: the parties, and the mentions of each event. */
final class HaniyehMentions {
    static final Actor ISRAEL = actor("isr.state", "Israel", "ISR", Sector.GOV);
    static final Actor IRAN = actor("irn.state", "Iran", "IRN", Sector.GOV);
    static final Actor HAMAS = actor("pse.hamas", "Hamas", "PSE", Sector.REB);
    static final Actor HEZBOLLAH = actor("lbn.hezbollah", "Hezbollah", "LBN", Sector.REB);
    static final Actor HANIYEH = actor("pse.haniyeh_ismail", "Ismail Haniyeh", "PSE", Sector.REB);
    static final Actor BIDEN = actor("usa.biden_joe", "Joe Biden", "USA", Sector.GOV);
    static final Actor NETANYAHU = actor("isr.netanyahu_benjamin", "Benjamin Netanyahu", "ISR", Sector.GOV);

    private HaniyehMentions() {}

    /** The mentions of each event, in the order in which {@link Haniyeh#collation()} counts them. */
    static List<List<EventMention>> byEvent() {
        return List.of(
                List.of(
                        MentionBuilder.in(WIRE, "Ismail Haniyeh was", "killed")
                                .kind("ASSAULT", "targeted")
                                .recipient("Ismail Haniyeh", HANIYEH)
                                .on("2024-07-31")
                                .place("Tehran", "IRN")
                                .build(),
                        MentionBuilder.in(CHRONICLE, "Ismail Haniyeh was", "killed")
                                .kind("ASSAULT", "targeted")
                                .recipient("Ismail Haniyeh", HANIYEH)
                                .on("2024-07-31")
                                .place("Tehran", "IRN")
                                .build(),
                        MentionBuilder.in(WIRE, "Iranian media said", "killed")
                                .kind("ASSAULT", "targeted")
                                .recipient("Haniyeh", HANIYEH)
                                .on("2024-07-31")
                                .source(SourceKind.OUTLET, "Iranian media", "", "said")
                                .build(),
                        MentionBuilder.in(POST, "The Kestrel", "killed")
                                .kind("ASSAULT", "explosives")
                                .recipient("Haniyeh", HANIYEH)
                                .on("2024-07-31")
                                .place("Tehran", "IRN")
                                .source(SourceKind.OUTLET, "The Kestrel", "The Kestrel", "reported")
                                .source(
                                        SourceKind.ANONYMOUS,
                                        "five Middle Eastern officials",
                                        "",
                                        "citing",
                                        Optional.of("on condition of anonymity"))
                                .build()),
                List.of(
                        MentionBuilder.in(WIRE, "Hamas and Iran", "blamed")
                                .kind("ACCUSE", "allege")
                                .actor("Hamas", HAMAS)
                                .actor("Iran", IRAN)
                                .recipient("Israel", ISRAEL)
                                .build(),
                        MentionBuilder.in(CHRONICLE, "Hamas and Iran", "blamed")
                                .kind("ACCUSE", "allege")
                                .actor("Hamas", HAMAS)
                                .actor("Iran", IRAN)
                                .recipient("Israel", ISRAEL)
                                .build()),
                List.of(MentionBuilder.in(WIRE, "Israel denied", "informed")
                        .kind("CONSULT")
                        .status(Status.DENIED)
                        .actor("Israel", ISRAEL)
                        .source(SourceKind.OFFICE, "Israel", "Israel", "denied")
                        .build()),
                List.of(MentionBuilder.in(WIRE, "Iran vowed", "vowed")
                        .kind("THREATEN", "violence")
                        .foreseen(EventKind.of("ASSAULT"))
                        .actor("Iran", IRAN)
                        .recipient("Israel", ISRAEL)
                        .build()),
                List.of(MentionBuilder.in(POST, "The White House", "urged")
                        .kind("REQUEST", "change")
                        .actor("Mr. Biden", BIDEN)
                        .recipient("Mr. Netanyahu", NETANYAHU)
                        .source(SourceKind.OFFICE, "The White House", "White House", "said")
                        .build()),
                List.of(MentionBuilder.in(LANTERN, "Iran is", "attack")
                        .kind("THREATEN", "violence")
                        .status(Status.POSSIBLE)
                        .foreseen(EventKind.of("ASSAULT"))
                        .actor("Iran", IRAN)
                        .recipient("Israel", ISRAEL)
                        .source(SourceKind.ANONYMOUS, "U.S. officials", "", "quoted")
                        .build()),
                List.of(MentionBuilder.in(LANTERN, "Israel could", "strike")
                        .kind("THREATEN", "violence")
                        .status(Status.CONDITIONAL)
                        .foreseen(EventKind.of("ASSAULT"))
                        .actor("Israel", ISRAEL)
                        .recipient("Hezbollah", HEZBOLLAH)
                        .condition("if U.S. officials do not convince it to end its attacks")
                        .build()),
                List.of(
                        MentionBuilder.in(STRAND, "President Biden", "spoke by phone")
                                .kind("CONSULT", "phone")
                                .actor("President Biden", BIDEN)
                                .actor("Prime Minister Netanyahu", NETANYAHU)
                                .on("2024-10-09")
                                .build(),
                        MentionBuilder.in(LEDGER, "The two leaders", "spoke")
                                .kind("CONSULT", "phone")
                                .actor("The two leaders", BIDEN)
                                .actor("The two leaders", NETANYAHU)
                                .on("2024-10-09")
                                .source(SourceKind.OFFICE, "the White House", "White House", "confirmed")
                                .build()),
                List.of(
                        MentionBuilder.in(STRAND, "More than 1,200", "killed")
                                .kind("ASSAULT")
                                .actor("Hamas", HAMAS)
                                .on("2023-10-07")
                                .place("Israel", "ISR")
                                .quantity("More than 1,200 people", 1200, "people", "killed", Quantity.Bound.MORE_THAN)
                                .build(),
                        MentionBuilder.in(LEDGER, "Hamas killed", "killed")
                                .kind("ASSAULT")
                                .actor("Hamas", HAMAS)
                                .on("2023-10-07")
                                .place("Israel", "ISR")
                                .quantity("1,139 people", 1139, "people", "killed", Quantity.Bound.EXACT)
                                .source(
                                        SourceKind.DOCUMENT,
                                        "a count by the social security agency",
                                        "",
                                        "according to")
                                .build()),
                List.of(MentionBuilder.in(STRAND, "President Biden", "retaliate")
                        .kind("THREATEN", "violence")
                        .status(Status.EXPECTED)
                        .foreseen(EventKind.of("ASSAULT"))
                        .actor("Israel", ISRAEL)
                        .recipient("Iran", IRAN)
                        .build()),
                List.of(MentionBuilder.in(STRAND, "The war has", "killed")
                        .kind("ASSAULT")
                        .status(Status.ONGOING)
                        .recipient("Palestinians", actor("pse.people", "Palestinians", "PSE", Sector.CVL))
                        .malformed("22,0000 Palestinians", "people")
                        .build()));
    }

    private static Actor actor(String id, String name, String country, Sector sector) {
        return new Actor(Optional.of(id), Optional.of(name), Optional.of(country), List.of(sector));
    }
}
