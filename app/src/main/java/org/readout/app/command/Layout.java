package org.readout.app.command;

import java.util.stream.Collectors;
import org.readout.app.output.MentionCard;
import org.readout.app.output.MentionTable;
import org.readout.app.wording.Wording;
import org.readout.coder.CodedDocument;
import org.readout.coder.json.MentionCsv;
import org.readout.coder.json.MentionJson;
import org.readout.core.CodePoints;
import org.readout.core.EventMention;

/** Lays coded documents out as text in one format. */
interface Layout {
    /** Names the format, so that a file is not gone on with in another. */
    String name();

    /** What comes before the first document, with line ends. */
    String head();

    /** What one document gives, with line ends. */
    String body(CodedDocument document);

    static Layout of(Format format, Session.Screen screen) {
        return switch (format) {
            case jsonl -> new PerMention("jsonl", "", (mention, offsets) -> MentionJson.write(mention, offsets) + "\n");
            case csv -> new PerMention("csv", MentionCsv.header(), MentionCsv::write);
            case table -> table(screen);
            case card -> cards();
        };
    }

    private static Layout table(Session.Screen screen) {
        MentionTable table = new MentionTable(screen.outIsTerminal() ? screen.columns() : 140);
        return new PerMention("table", table.header(), (mention, offsets) -> table.row(mention));
    }

    private static Layout cards() {
        MentionCard card = new MentionCard(Wording.standard());
        return new PerMention(
                "card",
                "",
                (mention, offsets) -> card.of(MentionJson.tree(MentionJson.write(mention, offsets))) + "\n");
    }

    /** Text of one mention. */
    interface MentionText {
        String of(EventMention mention, CodePoints offsets);
    }

    /** A layout that puts one mention after another. */
    record PerMention(String name, String head, MentionText text) implements Layout {
        @Override
        public String body(CodedDocument document) {
            CodePoints offsets = CodePoints.of(document.document().text());
            return document.mentions().stream().map(m -> text.of(m, offsets)).collect(Collectors.joining());
        }
    }
}
