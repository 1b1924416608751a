package org.readout.app.command;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.app.engine.Engine;
import org.readout.app.output.Decisions;
import org.readout.app.output.MentionCard;
import org.readout.app.output.MentionTable;
import org.readout.app.output.ParseTable;
import org.readout.app.wording.Wording;
import org.readout.coder.CodedDocument;
import org.readout.coder.json.MentionCsv;
import org.readout.coder.json.MentionJson;
import org.readout.core.CodePoints;
import org.readout.core.Document;
import org.readout.core.EventMention;
import org.readout.language.AnalysedDocument;

/** Lays coded documents out as text in one format. */
interface Layout {
    /** Names the format, so that a file is not gone on with in another. */
    String name();

    /** What comes before the first document, with line ends. */
    String head();

    /** What one document gives, with line ends. */
    String body(CodedDocument document);

    /** @param engine explains cards: where its rules are written, and the parse of each record's sentence */
    static Layout of(Format format, Session.Screen screen, Engine engine) {
        return switch (format) {
            case jsonl -> new PerMention("jsonl", "", (mention, offsets) -> MentionJson.write(mention, offsets) + "\n");
            case csv -> new PerMention("csv", MentionCsv.header(), MentionCsv::write);
            case table -> table(screen);
            case card ->
                new Cards(new MentionCard(Wording.standard(), new Decisions(engine.codebook())), engine::parse);
        };
    }

    private static Layout table(Session.Screen screen) {
        MentionTable table = new MentionTable(screen.outIsTerminal() ? screen.columns() : 140);
        return new PerMention("table", table.header(), (mention, offsets) -> table.row(mention));
    }

    /** Each record as a card, with its parse. */
    record Cards(MentionCard card, Function<Document, Optional<AnalysedDocument>> parser) implements Layout {
        @Override
        public String name() {
            return "card";
        }

        @Override
        public String head() {
            return "";
        }

        @Override
        public String body(CodedDocument document) {
            CodePoints offsets = CodePoints.of(document.document().text());
            Optional<AnalysedDocument> parse =
                    document.mentions().isEmpty() ? Optional.empty() : parser.apply(document.document());
            StringBuilder cards = new StringBuilder();
            for (EventMention mention : document.mentions()) {
                int at = mention.evidence().trigger().span().start();
                cards.append(card.of(MentionJson.tree(MentionJson.write(mention, offsets))))
                        .append(parse.map(p -> ParseTable.at(p, at)).orElse(""))
                        .append('\n');
            }
            return cards.toString();
        }
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
