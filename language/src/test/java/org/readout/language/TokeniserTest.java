package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.core.Boilerplate;
import org.readout.core.Document;
import org.readout.core.Span;

class TokeniserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '\0',
            value = {
                "He didn't say.\tHe|did|n't|say|.",
                "They can\u2019t; she won\u2019t.\tThey|ca|n\u2019t|;|she|wo|n\u2019t|.",
                "We cannot agree.\tWe|can|not|agree|.",
                "Biden's aides and soldiers' wives\tBiden|'s|aides|and|soldiers|'|wives",
                "It would've been O'Neill at 5 o'clock\tIt|would|'ve|been|O'Neill|at|5|o'clock",
                "a U.S.-backed, anti-government force\ta|U.S.|-|backed|,|anti-government|force",
                "a 155-millimeter shell\ta|155|-|millimeter|shell",
                "$147.5 million, US$30bn and 15%\t$|147.5|million|,|US$|30|bn|and|15|%",
                "at 10:30 a.m. on 2024-10-09\tat|10:30|a.m.|on|2024-10-09",
                "10-15 people on 9/11\t10|-|15|people|on|9/11",
                "the 1990s, the '80s, the 1980's\tthe|1990s|,|the|'80s|,|the|1980's",
                "its 20th F-16 and a 3D map\tits|20th|F|-|16|and|a|3D|map",
                "and/or http://example.org/a?b=c.\tand|/|or|http://example.org/a?b=c|.",
                "Write to a.b@example.org or @handle #tag\tWrite|to|a.b@example.org|or|@handle|#tag",
                "See example.com, (AP) -- no...\tSee|example.com|,|(|AP|)|--|no|...",
                "AT&T and Q&A\tAT&T|and|Q&A",
                "Haniyeh\u2019s killing\u2014he said\u2026\tHaniyeh|\u2019s|killing|\u2014|he|said|\u2026",
                "1,200 or 1.5\u00a0million\t1,200|or|1.5|million",
                "\u201cYes,\u201d he said\t\u201c|Yes|,|\u201d|he|said",
                "Ismail HaniyehReuters\tIsmail|Haniyeh|Reuters",
                "he added.President Joe\the|added|.|President|Joe",
            })
    void englishText_givesWordsOfUniversalDependencies(String text, String words) {
        assertThat(words(text)).containsExactly(words.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '\0',
            value = {
                "Mr. Blinken met Gen. Kurilla. They spoke.\tMr. Blinken met Gen. Kurilla.|They spoke.",
                "He lives in the U.S. The visit began.\tHe lives in the U.S.|The visit began.",
                "The U.S. Senate met at 9 a.m. Monday.\tThe U.S. Senate met at 9 a.m. Monday.",
                "On Nov. 3 in Washington, D.C. he spoke.\tOn Nov. 3 in Washington, D.C. he spoke.",
                "George W. Bush and J. D. Vance spoke.\tGeorge W. Bush and J. D. Vance spoke.",
                "Article No. 5 applies. No. It does not.\tArticle No. 5 applies.|No.|It does not.",
                "he added.President Joe Biden agreed.\the added.|President Joe Biden agreed.",
                "\"No one should. We did,\" he said. \"Yes.\" She left.\t"
                        + "\"No one should.|We did,\" he said.|\"Yes.\"|She left.",
                "\u201cWhy?\u201d he asked. \u201cGo!\u201d Biden said.\t\u201cWhy?\u201d he asked.|\u201cGo!\u201d Biden said.",
                "It rose 3.5 percent. 20 died.\tIt rose 3.5 percent.|20 died.",
                "They fled ... and hid. (They lived.) Then\tThey fled ... and hid.|(They lived.)|Then",
                "It grew.[17] Later it fell.\tIt grew.[17]|Later it fell.",
                "Ismail HaniyehReuters\tIsmail Haniyeh|Reuters",
                "1. First point\t1. First point",
            })
    void paragraph_isSplitIntoSentences(String text, String sentences) {
        assertThat(sentences(text)).containsExactly(sentences.split("\\|"));
    }

    @Test
    void lines_areParagraphs() {
        List<TokenisedSentence> sentences = Tokeniser.sentences(document("A heading\nText here\n\nMore text"));

        assertThat(sentences).extracting(TokenisedSentence::paragraph).containsExactly(0, 1, 2);
    }

    @Test
    void textWrappedByHand_isOneParagraph() {
        String text = "The foreign minister said on Tuesday that talks would\n"
                + "resume in Geneva next week. Delegations from both of the\n"
                + "countries are expected to arrive on Sunday.";

        assertThat(Tokeniser.sentences(document(text)))
                .extracting(TokenisedSentence::paragraph)
                .containsExactly(0, 0);
    }

    @Test
    void boilerplate_isNotAnalysed() {
        String text = "TITLE HERE. Body text. Follow us.";
        Document plain = document(text);
        Document marked = new Document(
                plain.id(),
                plain.contentHash(),
                plain.file(),
                plain.title(),
                text,
                plain.outlet(),
                plain.url(),
                plain.language(),
                plain.published(),
                List.of(
                        new Boilerplate(new Span(0, 11), Boilerplate.Kind.TITLE),
                        new Boilerplate(new Span(23, 33), Boilerplate.Kind.NAVIGATION)),
                List.of());

        assertThat(Tokeniser.sentences(marked))
                .extracting(s -> s.span().slice(text))
                .containsExactly("Body text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\r\n", "\u00a0\u200b\ufeff", "\u0000\u0007"})
    void blankText_hasNoSentences(String text) {
        assertThat(Tokeniser.sentences(document(text))).isEmpty();
    }

    @RepeatedTest(200)
    void randomText_isCoveredByWordsInOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        String marks = "  ..,,!?\"\"''\u2019\u201c\u201d()[]-\u2013\u2014/$%@#&:;\n\r\t_*\u2026abcDEF019";
        int length = random.nextInt(400);
        for (int i = 0; i < length; i++) {
            boolean wild = random.nextInt(4) == 0;
            text.append(wild ? (char) random.nextInt(0x10000) : marks.charAt(random.nextInt(marks.length())));
        }
        assertCovered(text.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d\ude00\ud83c\uddfa\ud83c\udde6 flags\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67.",
                "\ud800 lone \udc00 surrogates \ud83d",
                "\u0645\u0631\u062d\u0628\u0627. \u4f60\u597d\u3002\u041f\u0440\u0438\u0432\u0435\u0442!",
                "e\u0301te\u0301 na\u00efve \u0130stanbul \ufb01ne so\u00adft",
                "ALL CAPS HEADLINE: U.S., IRAN AGREE ON TALKS",
                "noSpacesAtAll,justCommas,and.full.stops.And.Capitals",
                "''``\"\"''\u2018\u2019\u201c\u201d",
                "a'b'c'd's't're'n't",
            })
    void unusualText_isCoveredByWordsInOrder(String text) {
        assertCovered(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a-", "a.", "1", "1,", "'", "\"", ".", ".\"", "@a", "x@", "!", "A.", "a b. "})
    void longRepetition_takesLinearTime(String unit) {
        String text = unit.repeat(60_000 / unit.length());

        assertThat(Tokeniser.sentences(document(text))).isNotEmpty();
    }

    private static void assertCovered(String text) {
        int at = 0;
        for (TokenisedSentence sentence : Tokeniser.sentences(document(text))) {
            for (Span word : sentence.words()) {
                assertThat(word.start()).isGreaterThanOrEqualTo(at);
                assertThat(text.substring(at, word.start()).codePoints()).allMatch(Characters::isSeparator);
                assertThat(word.slice(text).codePoints()).noneMatch(Character::isWhitespace);
                at = word.end();
            }
        }
        assertThat(text.substring(at).codePoints()).allMatch(Characters::isSeparator);
    }

    private static List<String> words(String text) {
        return Tokeniser.sentences(document(text)).stream()
                .flatMap(s -> s.words().stream())
                .map(w -> w.slice(text))
                .toList();
    }

    private static List<String> sentences(String text) {
        return Tokeniser.sentences(document(text)).stream()
                .map(s -> s.span().slice(text))
                .toList();
    }

    private static Document document(String text) {
        return Document.ofText("test", text);
    }
}
