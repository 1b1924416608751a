package org.readout.coder.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.Attribution;
import org.readout.core.CoderVersion;
import org.readout.core.DateRange;
import org.readout.core.Document;
import org.readout.core.DocumentHeader;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Evidence;
import org.readout.core.Excerpt;
import org.readout.core.Place;
import org.readout.core.Published;
import org.readout.core.QuadClass;
import org.readout.core.Quantity;
import org.readout.core.Sector;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.core.Status;

/** A mention with every field filled, over a text with characters outside the Basic Multilingual Plane. */
final class Fixtures {
    static final String TEXT =
            "\uD83D\uDCF7 Photo: agency. The Kestrel said, citing officials who spoke \uD83D\uDE36 anonymously,"
                    + " that Norland \uD835\uDD4Awould strike \"Sudmark\" in Port Elm on Oct. 9 with more than 1,200 shells"
                    + " if talks fail; 22,0000 people fled, it said.";

    private Fixtures() {}

    static EventMention full() {
        return new EventMention(
                "0123456789abcdef0123456789abcdef",
                header(),
                EventKind.of("THREATEN", "violence"),
                List.of("military", "territory"),
                QuadClass.VERBAL_CONFLICT,
                -3.5,
                Status.CONDITIONAL,
                Optional.of(EventKind.of("ASSAULT", "heavy-weapons")),
                List.of(party("Norland", "nor.state", "Norland")),
                List.of(party("Sudmark", "sud.state", "Sudmark|South")),
                Optional.of(new DateRange(
                        Optional.of(LocalDate.of(2024, 10, 9)),
                        Optional.of(LocalDate.of(2024, 10, 9)),
                        Optional.of("2024-10-09"),
                        Optional.of(excerpt("on Oct. 9")))),
                Optional.of(new Place(
                        "Port Elm",
                        Optional.of("NOR"),
                        Optional.of(new Place.Point(12.5, -7.25, 4)),
                        Optional.of(excerpt("Port Elm")))),
                List.of(
                        new Quantity(
                                OptionalDouble.of(1200),
                                "shells",
                                Optional.empty(),
                                Quantity.Bound.MORE_THAN,
                                excerpt("more than 1,200 shells"),
                                false),
                        new Quantity(
                                OptionalDouble.empty(),
                                "people",
                                Optional.of("displaced"),
                                Quantity.Bound.EXACT,
                                excerpt("22,0000 people"),
                                true)),
                chain(),
                Optional.of(excerpt("if talks fail")),
                new Evidence(Excerpt.of(TEXT, new Span(18, TEXT.length())), excerpt("strike")),
                0.875,
                List.of("rule:prospective-force", "model:trigger"),
                new CoderVersion("0.1.0", "m1", "plover-1"));
    }

    /** The same mention with everything optional absent. */
    static EventMention bare() {
        return new EventMention(
                "ffffffffffffffffffffffffffffffff",
                new DocumentHeader(
                        Document.hash(TEXT),
                        "-",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                EventKind.of("PROTEST"),
                List.of(),
                QuadClass.MATERIAL_CONFLICT,
                -5,
                Status.OCCURRED,
                Optional.empty(),
                List.of(),
                List.of(new ActorMention(excerpt("officials"), Actor.UNKNOWN)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                new Evidence(excerpt("talks fail"), excerpt("talks")),
                1,
                List.of("rule:x"),
                new CoderVersion("0.1.0", "m1", "plover-1"));
    }

    static Excerpt excerpt(String words) {
        int at = TEXT.indexOf(words);
        return Excerpt.of(TEXT, new Span(at, at + words.length()));
    }

    private static List<Attribution> chain() {
        Attribution.Source outlet = new Attribution.Source(
                Optional.of(excerpt("The Kestrel")), SourceKind.OUTLET, Optional.of("Kestrel"), Optional.of("GBR"));
        Attribution.Source unnamed =
                new Attribution.Source(Optional.empty(), SourceKind.UNNAMED, Optional.empty(), Optional.empty());
        return List.of(
                new Attribution(
                        outlet,
                        Optional.of(excerpt("said")),
                        List.of(
                                excerpt("Norland").span(),
                                excerpt("22,0000 people fled").span()),
                        Attribution.Form.INDIRECT,
                        Optional.empty()),
                new Attribution(
                        unnamed,
                        Optional.empty(),
                        List.of(),
                        Attribution.Form.MIXED,
                        Optional.of("\uD83D\uDE36 anonymously")));
    }

    private static DocumentHeader header() {
        return new DocumentHeader(
                Document.hash(TEXT),
                "in/one.txt#2",
                Optional.of("A \"title\", with a comma"),
                Optional.of("Harbor Wire"),
                Optional.of("https://example.org/a"),
                Optional.of(Published.on(LocalDate.of(2024, 10, 7), Published.Basis.INFERRED, "")));
    }

    private static ActorMention party(String words, String id, String name) {
        return new ActorMention(
                excerpt(words),
                new Actor(Optional.of(id), Optional.of(name), Optional.of("NOR"), List.of(Sector.GOV, Sector.MIL)));
    }
}
