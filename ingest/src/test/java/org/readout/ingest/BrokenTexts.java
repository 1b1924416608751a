package org.readout.ingest;

import static org.readout.ingest.BrokenInput.ARTICLE;
import static org.readout.ingest.BrokenInput.PROSE;
import static org.readout.ingest.BrokenInput.lost;
import static org.readout.ingest.BrokenInput.noted;
import static org.readout.ingest.BrokenInput.page;
import static org.readout.ingest.BrokenInput.read;
import static org.readout.ingest.RawBytes.bytes;
import static org.readout.ingest.RawBytes.join;
import static org.readout.ingest.RawBytes.utf8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.readout.core.ProblemCode;

/** Texts in odd encodings, languages and shapes: rows for {@link BrokenInputTest}. */
final class BrokenTexts {
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

    private BrokenTexts() {}

    static Stream<Arguments> encodings() {
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
                read("UTF-16 cut in a character", Arrays.copyOf(utf16, 301), 1),
                noted("windows-1252", ARTICLE.getBytes(Charset.forName("windows-1252")), ProblemCode.ENCODING_GUESSED),
                noted(
                        "UTF-8 cut in a character",
                        Arrays.copyOf(utf8(PROSE + " —"), utf8(PROSE).length + 3),
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

    static Stream<Arguments> languages() {
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
                        lost(
                                "Chinese, a paragraph a line",
                                "停战协议签署\n政府周五宣布停战。\n叛军表示同意。\n联合国表示欢迎。\n平民返回家园。\n",
                                ProblemCode.NOT_ENGLISH),
                        read("three words", "Troops cross border", 1),
                        read("numbers", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15", 1)));
    }

    static Stream<Arguments> shapes() {
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
}
