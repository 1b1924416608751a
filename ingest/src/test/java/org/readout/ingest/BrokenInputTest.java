package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.core.Boilerplate;
import org.readout.core.Document;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

/** More than a hundred kinds of broken input: each is reported or survived, and what stands beside it is read. */
class BrokenInputTest {

    private static final String ARTICLE = "Army and rebels agree to a truce\n"
            + "GENEVA, May 12, 2023 (Harbor Wire) — The army and the rebels agreed on Friday to a truce of seven days, mediators said.\n\n"
            + "The truce will be watched by observers, who are to arrive in the capital before the end of the week.\n";
    private static final String PROSE =
            "The army and the rebels agreed on Friday to a truce of seven days, the mediators said in a statement.";
    private static final String FRENCH =
            "Le gouvernement et les rebelles ont signé vendredi un accord pour une trêve de sept jours,"
                    + " ont annoncé les médiateurs dans la capitale. Le texte doit être présenté au parlement.";
    private static final String SPANISH =
            "El gobierno y los rebeldes firmaron el viernes un acuerdo para una tregua de siete días,"
                    + " según anunciaron los mediadores en la capital del país. El texto no se ha publicado.";
    private static final String GERMAN =
            "Die Regierung und die Rebellen haben am Freitag eine Vereinbarung über eine Waffenruhe von sieben"
                    + " Tagen unterzeichnet, wie die Vermittler in der Hauptstadt mitteilten. Der Text ist noch nicht veröffentlicht.";
    private static final String ITALIAN =
            "Il governo e i ribelli hanno firmato venerdì un accordo per una tregua di sette giorni, hanno"
                    + " annunciato i mediatori nella capitale. Il testo non è stato ancora pubblicato.";
    private static final String PORTUGUESE =
            "O governo e os rebeldes assinaram na sexta-feira um acordo para uma trégua de sete dias, anunciaram"
                    + " os mediadores na capital do país. O texto ainda não foi publicado.";
    private static final String DUTCH =
            "De regering en de rebellen hebben vrijdag een akkoord over een wapenstilstand van zeven dagen getekend,"
                    + " zo maakten de bemiddelaars in de hoofdstad bekend. De tekst is nog niet gepubliceerd.";
    private static final String TURKISH =
            "Hükümet ve isyancılar cuma günü yedi günlük bir ateşkes için anlaşma imzaladı, arabulucular bu konuda bir"
                    + " açıklama yaptı ve metnin daha sonra yayımlanacağı ifade edildi. Bu çok önemli bir adım olarak görülüyor.";
    private static final String POLISH =
            "Rząd i rebelianci podpisali w piątek porozumienie o siedmiodniowym rozejmie, jak poinformowali mediatorzy w"
                    + " stolicy. Tekst nie został jeszcze opublikowany, ale ma się ukazać po posiedzeniu.";
    private static final String INDONESIAN =
            "Pemerintah dan pemberontak pada hari Jumat menandatangani perjanjian gencatan senjata yang akan berlaku"
                    + " selama tujuh hari, kata para penengah di ibu kota. Naskah itu tidak diumumkan.";
    private static final String RUSSIAN =
            "Правительство и повстанцы подписали в пятницу соглашение о перемирии, это объявили посредники.";
    private static final String UKRAINIAN =
            "Уряд і повстанці підписали у п'ятницю угоду про перемир'я, її оголосили посередники.";
    private static final String ARABIC =
            "وقعت الحكومة والمتمردون يوم الجمعة اتفاقا على هدنة لمدة سبعة أيام، كما أعلن الوسطاء.";
    private static final String PERSIAN =
            "دولت و شورشیان روز جمعه توافقی برای آتش‌بس هفت روزه امضا کردند، چنان که میانجی‌ها گفتند.";
    private static final String HEBREW =
            "הממשלה והמורדים חתמו ביום שישי על הסכם הפסקת אש לשבעה ימים, כך הודיעו המתווכים.";
    private static final String CHINESE = "政府与叛军周五签署了为期七天的停火协议，调解人宣布。文本尚未公布。";
    private static final String JAPANESE = "政府と反政府勢力は金曜日に七日間の停戦に合意したと仲介者が発表した。";
    private static final String KOREAN = "정부와 반군은 금요일에 일주일간의 휴전에 합의했다고 중재자들이 발표했다.";
    private static final String GREEK =
            "Η κυβέρνηση και οι αντάρτες υπέγραψαν την Παρασκευή συμφωνία για εκεχειρία επτά ημερών.";
    private static final String HINDI = "सरकार और विद्रोहियों ने शुक्रवार को सात दिन के युद्धविराम पर हस्ताक्षर किए।";

    private static final byte[] NOTHING = {};

    private static Arguments lost(String name, byte[] bytes, ProblemCode code) {
        return arguments(name, bytes, 0, code);
    }

    private static Arguments lost(String name, String text, ProblemCode code) {
        return lost(name, utf8(text), code);
    }

    private static Arguments noted(String name, byte[] bytes, ProblemCode code) {
        return arguments(name, bytes, 1, code);
    }

    private static Arguments noted(String name, String text, ProblemCode code) {
        return noted(name, utf8(text), code);
    }

    private static Arguments read(String name, byte[] bytes, int articles) {
        return arguments(name, bytes, articles, null);
    }

    private static Arguments read(String name, String text, int articles) {
        return read(name, utf8(text), articles);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                        emptyInputs(),
                        binaries(),
                        encodings(),
                        languages(),
                        pages(),
                        records(),
                        archives(),
                        exports(),
                        shapes())
                .flatMap(part -> part);
    }

    private static Stream<Arguments> emptyInputs() {
        return Stream.of(
                lost("no bytes", NOTHING, ProblemCode.EMPTY),
                lost("one space", " ", ProblemCode.EMPTY),
                lost("blank lines", "\n\r\n\t \n", ProblemCode.EMPTY),
                lost("only a byte order mark", bytes(0xEF, 0xBB, 0xBF), ProblemCode.EMPTY),
                lost("only a UTF-16 mark", bytes(0xFF, 0xFE), ProblemCode.EMPTY),
                lost("no-break spaces", "\u00a0\u00a0\u200b\n", ProblemCode.EMPTY),
                lost("empty page", "<html><body></body></html>", ProblemCode.EMPTY),
                lost("empty array", "[]", ProblemCode.EMPTY),
                lost("empty object", "{}", ProblemCode.MISSING_TEXT),
                lost("empty zip", zip(), ProblemCode.EMPTY),
                lost("gzip of nothing", gzip(NOTHING), ProblemCode.EMPTY),
                lost("zip of an empty file", zip("a.txt", NOTHING), ProblemCode.EMPTY));
    }

    private static Stream<Arguments> binaries() {
        return Stream.of(
                lost("PDF", utf8("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj"), ProblemCode.BAD_DOCUMENT),
                lost("PNG", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0), ProblemCode.BINARY),
                lost("JPEG", bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F'), ProblemCode.BINARY),
                lost("GIF", "GIF89a\u0001\u0001", ProblemCode.BINARY),
                lost("WebP", "RIFF1234WEBPVP8 ", ProblemCode.BINARY),
                lost("ELF program", bytes(0x7F, 'E', 'L', 'F', 2, 1, 1, 0), ProblemCode.BINARY),
                lost("Windows program", bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0), ProblemCode.BINARY),
                lost("Java class", bytes(0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 61), ProblemCode.BINARY),
                lost("MP3", "ID3\u0004\u0000\u0000", ProblemCode.BINARY),
                lost("MP4", bytes(0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm'), ProblemCode.BINARY),
                lost("RTF without text", "{\\rtf1\\ansi{\\pict 00ff}}", ProblemCode.EMPTY),
                lost("DOC", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1), ProblemCode.BINARY),
                lost(
                        "DOCX without text",
                        zip("[Content_Types].xml", utf8("<Types/>"), "word/document.xml", utf8("<w/>")),
                        ProblemCode.EMPTY),
                lost("ODT", stored("mimetype", "application/vnd.oasis.opendocument.text"), ProblemCode.BINARY),
                lost("SQLite", "SQLite format 3\u0000", ProblemCode.BINARY),
                lost("Parquet", "PAR1\u0015\u0004", ProblemCode.BINARY),
                lost("random bytes", noise(5000), ProblemCode.BINARY),
                lost("NUL bytes", new byte[400], ProblemCode.BINARY),
                lost("7z", bytes('7', 'z', 0xBC, 0xAF, 0x27, 0x1C), ProblemCode.BAD_ARCHIVE),
                lost("rar", "Rar!\u001a\u0007\u0000", ProblemCode.BAD_ARCHIVE),
                lost("bzip2", "BZh91AY&SY", ProblemCode.BAD_ARCHIVE),
                lost("xz", bytes(0xFD, '7', 'z', 'X', 'Z', 0), ProblemCode.BAD_ARCHIVE));
    }

    private static Stream<Arguments> encodings() {
        byte[] utf16 = ARTICLE.getBytes(StandardCharsets.UTF_16LE);
        return Stream.of(
                read("UTF-8 with a mark", "\ufeff" + ARTICLE, 1),
                read("UTF-16LE with a mark", join(bytes(0xFF, 0xFE), utf16), 1),
                read("UTF-16BE with a mark", ARTICLE.getBytes(StandardCharsets.UTF_16), 1),
                read("UTF-16LE without a mark", utf16, 1),
                read("UTF-16BE without a mark", ARTICLE.getBytes(StandardCharsets.UTF_16BE), 1),
                read(
                        "UTF-32LE with a mark",
                        join(bytes(0xFF, 0xFE, 0, 0), ARTICLE.getBytes(Charset.forName("UTF-32LE"))),
                        1),
                read("UTF-16 cut in a character", java.util.Arrays.copyOf(utf16, 301), 1),
                noted("windows-1252", ARTICLE.getBytes(Charset.forName("windows-1252")), ProblemCode.ENCODING_GUESSED),
                noted(
                        "UTF-8 cut in a character",
                        java.util.Arrays.copyOf(utf8(PROSE + " —"), utf8(PROSE).length + 3),
                        ProblemCode.TRUNCATED),
                noted("replacement characters", PROSE + " \ufffd\ufffd", ProblemCode.BAD_CHARACTERS),
                noted("UTF-8 read as windows-1252", "Itâ€™s over, he said. " + PROSE, ProblemCode.BAD_CHARACTERS),
                noted("accents encoded twice", "PeÃ±a Nieto spoke. " + PROSE, ProblemCode.BAD_CHARACTERS),
                noted("a NUL in the text", PROSE + "\u0000" + PROSE, ProblemCode.BAD_CHARACTERS),
                noted(
                        "one bad byte in much UTF-8",
                        join(utf8("“Zoë—Noé’s” ".repeat(20) + PROSE), bytes(0xC3, 0x28)),
                        ProblemCode.BAD_CHARACTERS),
                read(
                        "accents that are none of that",
                        "He ate pâté at a café in São Paulo, and said naïve things. " + PROSE,
                        1),
                read(
                        "declared windows-1252 page",
                        page("<meta charset=windows-1252>", "“" + PROSE + "”")
                                .getBytes(Charset.forName("windows-1252")),
                        1),
                read("page that declares nonsense", page("<meta charset=klingon>", PROSE), 1),
                read("UTF-8 page that declares Latin-1", page("<meta charset=iso-8859-1>", PROSE + " “No.”"), 1));
    }

    private static Stream<Arguments> languages() {
        Stream<Arguments> foreign = Stream.of(
                        FRENCH,
                        SPANISH,
                        GERMAN,
                        ITALIAN,
                        PORTUGUESE,
                        DUTCH,
                        TURKISH,
                        POLISH,
                        INDONESIAN,
                        RUSSIAN,
                        UKRAINIAN,
                        ARABIC,
                        PERSIAN,
                        HEBREW,
                        CHINESE,
                        JAPANESE,
                        KOREAN,
                        GREEK,
                        HINDI)
                .map(text -> lost("in another language: " + text.substring(0, 12), text, ProblemCode.NOT_ENGLISH));
        return Stream.concat(
                foreign,
                Stream.of(
                        lost(
                                "Russian in windows-1251",
                                (RUSSIAN + "\n" + RUSSIAN).getBytes(Charset.forName("windows-1251")),
                                ProblemCode.NOT_ENGLISH),
                        lost("French page", page("", FRENCH), ProblemCode.NOT_ENGLISH),
                        read("English with a French quotation", ARTICLE + "\n« " + FRENCH + " »\n", 1),
                        read("English with Arabic names", ARTICLE + "\n" + PROSE + " (وقعت الحكومة)", 1),
                        read("three words", "Troops cross border", 1),
                        read("numbers", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15", 1)));
    }

    private static Stream<Arguments> pages() {
        return Stream.of(
                lost(
                        "page of links",
                        "<html><body><ul>" + "<li><a href=x>More news</a></li>".repeat(50) + "</ul></body></html>",
                        ProblemCode.NO_ARTICLE),
                lost(
                        "page of scripts",
                        "<html><body><script>var a = 'The army said it would.';</script></body></html>",
                        ProblemCode.EMPTY),
                noted(
                        "page cut in the body",
                        "<html><body><article><p>" + PROSE + "</p><p>And th",
                        ProblemCode.TRUNCATED),
                noted("page cut in a tag", "<html><body><p>" + PROSE + "</p><div clas", ProblemCode.TRUNCATED),
                noted(
                        "page cut in JSON-LD",
                        "<html><head></head><body><p>" + PROSE + "</p><script type=application/ld+json>{\"@type\":",
                        ProblemCode.TRUNCATED),
                noted(
                        "date of no certain day",
                        page("<meta name=date content='05/06/2023'>", PROSE),
                        ProblemCode.BAD_DATE),
                noted(
                        "impossible date",
                        page("<meta property='article:published_time' content='2023-02-31'>", PROSE),
                        ProblemCode.BAD_DATE),
                read(
                        "broken JSON-LD",
                        page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",}</script>", PROSE),
                        1),
                read(
                        "JSON-LD of other shapes",
                        page(
                                "<script type='application/ld+json'>[1,null,{\"@type\":[7],\"headline\":{}}]</script>",
                                PROSE),
                        1),
                read("tags never closed", "<html><body>" + "<div><b><i>".repeat(200) + "<p>" + PROSE + "</html>", 1),
                read(
                        "100,000 nested elements",
                        "<html><body>" + "<div>".repeat(100_000) + "<p>" + PROSE + "</p></body></html>",
                        1),
                read(
                        "100,000 attributes",
                        "<html><body " + "a1=b ".repeat(100_000) + "><p>" + PROSE + "</p></body></html>",
                        1),
                noted("unknown entities", page("", PROSE + " &nosuch; &#xFFFFFF; &#0;"), ProblemCode.BAD_CHARACTERS),
                read("whole page in a form", "<html><body><form><p>" + PROSE + "</p></form></body></html>", 1),
                read(
                        "image inside the markup",
                        page("", "<img src='data:image/png;base64," + "A".repeat(3_000_000) + "'>" + PROSE),
                        1),
                read(
                        "page without html element",
                        "<p>" + PROSE + "</p><p>" + PROSE.replace("army", "navy") + "</p><p>More</p>",
                        1),
                lost(
                        "20 million characters of markup",
                        "<html><body>" + "<b>x</b>".repeat(2_500_000),
                        ProblemCode.TOO_LARGE));
    }

    private static Stream<Arguments> records() {
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

    private static Stream<Arguments> archives() {
        byte[] two = zip("a.txt", utf8(ARTICLE), "b.txt", utf8(PROSE));
        return Stream.of(
                read("zip", two, 2),
                read("zip in zip", zip("in.zip", two), 2),
                read(
                        "names that point out of the archive",
                        zip("../../etc/a.txt", utf8(ARTICLE), "/abs.txt", utf8(PROSE)),
                        2),
                read("names with odd characters", zip("a\nb\u0007é.txt", utf8(ARTICLE)), 1),
                read(
                        "hidden entries",
                        zip("__MACOSX/._a.txt", utf8(PROSE), ".git/x", utf8(PROSE), "a.txt", utf8(ARTICLE)),
                        1),
                read("gzip", gzip(utf8(ARTICLE)), 1),
                read("gzip of JSONL", gzip(utf8(record("a", PROSE))), 1),
                read("zip with a comment before its end", two, 2),
                noted(
                        "picture beside an article",
                        zip("a.txt", utf8(ARTICLE), "b.png", bytes(0x89, 'P', 'N', 'G')),
                        ProblemCode.BINARY),
                noted(
                        "the same article twice",
                        zip("a.txt", utf8(ARTICLE), "b.txt", utf8(ARTICLE)),
                        ProblemCode.DUPLICATE),
                lost(
                        "zip too deep",
                        zip("a.zip", zip("a.zip", zip("a.zip", zip("a.zip", zip("a.zip", two))))),
                        ProblemCode.BAD_ARCHIVE),
                lost("zip bomb", zip("a.txt", new byte[40 << 20]), ProblemCode.BAD_ARCHIVE),
                lost("gzip bomb", gzip(utf8("a".repeat(40 << 20))), ProblemCode.BAD_ARCHIVE),
                lost("gzip header only", bytes(0x1F, 0x8B, 8), ProblemCode.BAD_ARCHIVE),
                lost(
                        "gzip with a wrong method",
                        bytes(0x1F, 0x8B, 9, 0, 0, 0, 0, 0, 0, 3, 1, 2),
                        ProblemCode.BAD_ARCHIVE),
                lost("encrypted zip", encrypted(two), ProblemCode.BAD_ARCHIVE),
                lost("zip header only", utf8("PK\u0003\u0004"), ProblemCode.BAD_ARCHIVE));
    }

    private static Stream<Arguments> exports() {
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

    private static Stream<Arguments> shapes() {
        return Stream.of(
                read("one line", PROSE, 1),
                read("old Mac line ends", ARTICLE.replace("\n", "\r"), 1),
                read("Unicode line ends", ARTICLE.replace("\n", "\u2028"), 1),
                read("no line end at the end", ARTICLE.strip(), 1),
                read("only a title", "Truce agreed in the capital", 1),
                read("only boilerplate", "Subscribe now\n\n© 2023 Harbor Wire\n", 1),
                read("emoji and combining marks", ARTICLE + "\n\ud83d\ude00 e\u0301 \ud83c\uddf8\ud83c\udde9\n", 1),
                read("right-to-left marks", "\u202e" + ARTICLE, 1),
                read("500,000 characters in one line", (PROSE + " ").repeat(5_000), 1),
                read("one word of a million letters", "a".repeat(1_000_000), 1),
                read("100,000 short lines", "Yes.\n".repeat(100_000), 1),
                read("100,000 bullets", "- a b c\n".repeat(100_000), 1),
                read("brackets that invite backtracking", "(((((".repeat(20_000) + ARTICLE, 1),
                read(
                        "capitals that invite backtracking",
                        "A".repeat(300) + " " + "Ab Cd ".repeat(20_000) + "\n" + ARTICLE,
                        1),
                lost("too long a text", (PROSE + "\n").repeat(30_000), ProblemCode.TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void brokenInput_isReportedOrSurvivedAndNeighboursAreRead(
            String name, byte[] bytes, int articles, @Nullable ProblemCode code) {
        Readings readings = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Readings.ofBytes(bytes));
        assertThat(readings.documents())
                .as(() -> "problems: " + readings.problems())
                .hasSize(articles);
        if (code == null) {
            assertThat(lossesAndDoubts(readings)).isEmpty();
        } else {
            assertThat(readings.codes()).contains(code);
        }
        readings.documents().forEach(BrokenInputTest::assertSound);
        readings.problems().forEach(problem -> assertThat(problem.inWords()).hasSizeGreaterThan(20));
    }

    /** Problems that an input which is meant to be read must not raise; how a text ends is a matter of taste. */
    private static List<Problem> lossesAndDoubts(Readings readings) {
        return readings.problems().stream()
                .filter(problem -> problem.code() != ProblemCode.TRUNCATED && problem.code() != ProblemCode.BAD_DATE)
                .toList();
    }

    @Test
    void table_hasAHundredKindsAndMore() {
        assertThat(table().count()).isGreaterThan(150);
    }

    static void assertSound(Document document) {
        int end = 0;
        for (Boilerplate part : document.boilerplate()) {
            assertThat(part.span().start()).isGreaterThanOrEqualTo(end);
            end = part.span().end();
            assertThat(part.span().slice(document.text())).isNotBlank();
        }
        assertThat(end).isLessThanOrEqualTo(document.text().length());
        document.originHints()
                .forEach(hint -> assertThat(hint.evidence().span().slice(document.text()))
                        .isEqualTo(hint.evidence().text()));
    }

    @Test
    void validInputsCutAtManyPlaces_giveTheUncutArticlesAndNeverThrow() {
        byte[] nexis = utf8(
                "Document 1 of 1\n\nHarbor Wire\n\nMay 12, 2023 Friday\n\nLENGTH: 18 words\n\nHEADLINE: Truce agreed\n\nBODY:\n\n"
                        + PROSE + "\n\nLOAD-DATE: May 12, 2023\n");
        byte[] lines = utf8(record("a", PROSE) + "\n" + record("b", PROSE + " “Nö.”") + "\n"
                + record("c", ARTICLE.replace("\n", "\\n")) + "\n");
        byte[] zip = zip("a.txt", utf8(ARTICLE), "b.txt", utf8(PROSE), "c.html", utf8(page("", PROSE + " It holds.")));
        for (byte[] whole :
                List.of(utf8(ARTICLE), utf8(page("<title>Truce</title>", PROSE)), nexis, lines, zip, gzip(lines))) {
            for (int length = 0; length < whole.length; length += 1 + whole.length / 100) {
                Readings cut = Readings.ofBytes(java.util.Arrays.copyOf(whole, length));
                cut.documents().forEach(BrokenInputTest::assertSound);
                assertThat(cut.documents().size() + cut.problems().size()).isPositive();
            }
        }
        int firstTwoLines = utf8(record("a", PROSE) + "\n" + record("b", PROSE + " “Nö.”") + "\n").length;
        assertThat(Readings.ofBytes(java.util.Arrays.copyOf(lines, firstTwoLines + 30))
                        .documents())
                .hasSize(2);
        assertThat(Readings.ofBytes(java.util.Arrays.copyOf(zip, zip.length - 250))
                        .documents())
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aPageOf50Megabytes_isRefusedQuicklyInLittleMemory() {
        byte[] page = utf8("<html><body><article>" + ("<p>" + PROSE + "</p>\n").repeat(460_000));
        Readings readings = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Readings.ofBytes(page));
        assertThat(readings.codes()).containsExactly(ProblemCode.TOO_LARGE);
    }

    @Test
    void aRecordLineOverTheLimit_isSkippedAndTheOthersAreRead() {
        IngestOptions small = IngestOptions.defaults().withMaxFileBytes(5_000);
        String lines =
                record("a", PROSE) + "\n" + record("b", PROSE.repeat(100)) + "\n" + record("c", PROSE + " No.") + "\n";
        Readings readings = Readings.of(small, List.of("-"), new ByteArrayInputStream(utf8(lines)));
        assertThat(readings.documents()).hasSize(2);
        assertThat(readings.codes()).containsExactly(ProblemCode.TOO_LARGE);
    }

    private static String record(String id, String text) {
        return "{\"id\":\"" + id + "\",\"headline\":\"Truce agreed\",\"date\":\"2023-05-12\",\"event_text\":\"" + text
                + "\"}";
    }

    private static String page(String head, String paragraph) {
        return "<!doctype html><html><head>" + head + "</head><body><article><p>" + paragraph
                + "</p></article></body></html>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] joined = java.util.Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, joined, a.length, b.length);
        return joined;
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new java.util.Random(7).nextBytes(bytes);
        bytes[0] = 1;
        return bytes;
    }

    static byte[] zip(Object... namesAndBytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] stored(String name, String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry(name);
            entry.setMethod(ZipEntry.STORED);
            java.util.zip.CRC32 crc = new java.util.zip.CRC32();
            crc.update(utf8(content));
            entry.setCrc(crc.getValue());
            entry.setSize(utf8(content).length);
            zip.putNextEntry(entry);
            zip.write(utf8(content));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same zip with the flag of encryption set in its first entry. */
    private static byte[] encrypted(byte[] zip) {
        byte[] changed = zip.clone();
        changed[6] |= 1;
        return changed;
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
