package org.readout.ingest;

import static org.readout.ingest.BrokenInput.PROSE;
import static org.readout.ingest.BrokenInput.noted;
import static org.readout.ingest.BrokenInput.read;
import static org.readout.ingest.BrokenInput.record;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.readout.core.ProblemCode;

/** JSON records, and exports of news databases: rows for {@link BrokenInputTest}. */
final class BrokenRecords {
    private BrokenRecords() {}

    static Stream<Arguments> records() {
        String good = record("a", PROSE);
        return Stream.of(
                noted("last line cut", good + "\n" + good.substring(0, 60), ProblemCode.BAD_JSON),
                noted(
                        "a line that is no JSON",
                        "not json at all\n".replace("not", "{\"not\"") + good,
                        ProblemCode.BAD_JSON),
                noted("a number as record", good + "\n42\n", ProblemCode.BAD_JSON),
                noted("a record without text", good + "\n{\"id\":\"b\",\"title\":\"x\"}\n", ProblemCode.MISSING_TEXT),
                noted(
                        "a record with blank text",
                        good + "\n{\"id\":\"b\",\"text\":\"  \"}\n",
                        ProblemCode.MISSING_TEXT),
                noted("text that is null", good + "\n{\"id\":\"b\",\"text\":null}\n", ProblemCode.MISSING_TEXT),
                noted(
                        "text that is an object",
                        good + "\n{\"id\":\"b\",\"text\":{\"a\":1}}\n",
                        ProblemCode.MISSING_TEXT),
                noted("bad date", "{\"text\":\"" + PROSE + "\",\"date\":\"soon\"}", ProblemCode.BAD_DATE),
                noted("ambiguous date", "{\"text\":\"" + PROSE + "\",\"date\":\"03/04/2023\"}", ProblemCode.BAD_DATE),
                noted("February 30", "{\"text\":\"" + PROSE + "\",\"date\":\"2023-02-30\"}", ProblemCode.BAD_DATE),
                noted("half a surrogate pair", "{\"text\":\"" + PROSE + "\\ud83d\"}", ProblemCode.BAD_CHARACTERS),
                noted("the same record twice", good + "\n" + good + "\n", ProblemCode.DUPLICATE),
                noted("array cut", "[" + good + "," + good.substring(0, 70), ProblemCode.BAD_JSON),
                noted("array with a string", "[" + good + ",\"x\"]", ProblemCode.BAD_JSON),
                noted("NaN in a record", good + "\n{\"text\":NaN}", ProblemCode.BAD_JSON),
                noted("nested too deep", good + "\n{\"text\":" + "[".repeat(100_000), ProblemCode.BAD_JSON),
                noted(
                        "teaser text",
                        "{\"text\":\"" + PROSE + " Then the\u2026 [+1234 chars]\"}",
                        ProblemCode.TRUNCATED),
                read("blank lines between records", "\n\n" + good + "\n\n \n" + record("b", PROSE + " No.") + "\n", 2),
                read("CRLF", good + "\r\n" + record("b", PROSE + " No.") + "\r\n", 2),
                read("printed over lines", "{\n  \"text\": \"" + PROSE + "\",\n  \"date\": \"2023-05-12\"\n}\n", 1),
                read(
                        "articles in an object",
                        "{\"status\":\"ok\",\"articles\":[" + good + "," + record("b", PROSE + " No.") + "]}",
                        2),
                read("JSONL in UTF-16", good.getBytes(StandardCharsets.UTF_16), 1),
                read("JSONL with a mark", "\ufeff" + good, 1),
                read("markup in a field", "{\"content\":\"<p>" + PROSE + "</p><p>It holds.</p>\"}", 1),
                read(
                        "source as an object",
                        "{\"text\":\"" + PROSE + "\",\"source\":{\"id\":null,\"name\":\"Harbor Wire\"}}",
                        1),
                read("paragraphs as a list", "{\"text\":[\"" + PROSE + "\",\"It holds.\"]}", 1));
    }

    static Stream<Arguments> exports() {
        String nexis =
                "Document 1 of 2\n\nCopyright 2023 Harbor Wire\nAll Rights Reserved\nHarbor Wire\n\nMay 12, 2023 Friday\n\nLENGTH: 18 words\n\nHEADLINE: Truce agreed\n\nBODY:\n\n"
                        + PROSE
                        + "\n\nLOAD-DATE: May 12, 2023\n\nDocument 2 of 2\n\nHarbor Wire\n\nMay 13, 2023 Saturday\n\nLENGTH: 20 words\n\nHEADLINE: Truce holds\n\nBODY:\n\n"
                        + PROSE.replace("Friday", "Saturday") + "\n\nLOAD-DATE: May 13, 2023\n";
        String uni =
                "Truce agreed\nHarbor Wire\nMay 12, 2023 Friday\nCopyright 2023 Harbor Wire\nLength: 18 words\nBody\n"
                        + PROSE
                        + "\nLoad-Date: May 12, 2023\nEnd of Document\nTruce holds\nHarbor Wire\nMay 13, 2023 Saturday\nLength: 19 words\nBody\n"
                        + PROSE.replace("Friday", "Saturday") + "\nLoad-Date: May 13, 2023\nEnd of Document\n";
        String factiva =
                "Truce agreed\nBy Jane Doe\n18 words\n12 May 2023\n10:15\nHarbor Wire\nHARBW\nEnglish\n(c) 2023 Harbor Wire\n"
                        + PROSE + "\nDocument HARBW00020230512ej5c0001a\n";
        return Stream.of(
                read("Nexis", nexis, 2),
                read("Nexis Uni", uni, 2),
                read("Nexis in a page", "<html><body><p>" + uni.replace("\n", "</p><p>") + "</p></body></html>", 2),
                read("Factiva without codes", factiva, 1),
                read("Nexis with CRLF", nexis.replace("\n", "\r\n"), 2),
                noted(
                        "Nexis shorter than it declares",
                        nexis.substring(0, nexis.indexOf("Document 2")).replace("18 words", "900 words"),
                        ProblemCode.TRUNCATED),
                noted(
                        "Nexis article without body",
                        nexis.replace(PROSE + "\n\nLOAD", "LOAD"),
                        ProblemCode.MISSING_TEXT),
                read(
                        "Nexis with a bad date",
                        nexis.substring(0, nexis.indexOf("Document 2")).replace("May 12, 2023 Friday", "05/06/2023"),
                        1));
    }
}
