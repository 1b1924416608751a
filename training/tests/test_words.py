"""Word pieces, flags, lemma rules and the tokeniser."""
import unittest

from readout_training import lemma, tokenise, wordpiece


class WordPieceTest(unittest.TestCase):
    pieces = wordpiece.WordPiece(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "bru", "##ssel", "'", "s", "[MASK]"])

    def test_accentsAndCase_dropped(self):
        self.assertEqual([4, 5], self.pieces.pieces("Brüssel"))

    def test_clitic_splitAtPunctuation(self):
        self.assertEqual([6, 7], self.pieces.pieces("'s"))

    def test_unknownOrEmptyWord_oneUnknownPiece(self):
        self.assertEqual([1], self.pieces.pieces("zzz"))
        self.assertEqual([1], self.pieces.pieces("\u200b"))

    def test_longWord_cutAtLimit(self):
        self.assertEqual(wordpiece.MAX_PIECES_PER_WORD, len(self.pieces.pieces("'" * 40)))


class FlagTest(unittest.TestCase):
    def test_shapes_inOrder(self):
        words = ["the", "1,200", "Kyiv", "NATO", "U.S.", "McCain", "A"]
        self.assertEqual([0, 0, 1, 2, 2, 3, 4], [wordpiece.shape(w) for w in words])

    def test_quotes_marksAreInside(self):
        words = ["He", "said", '"', "no", '"', "to", "“", "it"]
        self.assertEqual([False, False, True, True, True, False, True, True], wordpiece.quoted(words))


class LemmaTest(unittest.TestCase):
    def test_ruleForForm_givesLemmaBack(self):
        for form, gold in (("armies", "army"), ("said", "say"), ("N’T", "not"), ("Biden", "Biden"), ("WAR", "war"),
                           ("GAZA", "Gaza"), ("went", "go"), ("'s", "be")):
            self.assertEqual(gold, lemma.apply_rule(form, lemma.rule_for(form, gold)))

    def test_formShorterThanRule_onlyRecased(self):
        self.assertEqual("at", lemma.apply_rule("At", ("lower", 3, "y")))

    def test_listedForm_winsOverRule(self):
        self.assertEqual("fight", lemma.lemma_of("Fought", "VERB", ("lower", 0, ""), {"fought|VERB": "fight"}))

    def test_regularInflections_listedWhereOneStemIsAWord(self):
        vocabulary = ["announce", "announced", "add", "added", "plan", "plane", "planed", "armies", "army", "##ed"]
        self.assertEqual({"announced|VERB": "announce", "added|VERB": "add", "armies|VERB": "army",
                          "armies|NOUN": "army"}, lemma.inflections(vocabulary, {}))


class TokeniseTest(unittest.TestCase):
    def words(self, text):
        return [words for words, _, _ in tokenise.sentences(text)]

    def test_cliticsHyphensAbbreviations_asInUd(self):
        self.assertEqual([["Mr.", "Day", "'s", "cease", "-", "fire", "did", "n't", "hold", "in", "the", "U.S.", "on", "Nov.", "3",
                           "."]], self.words("Mr. Day's cease-fire didn't hold in the U.S. on Nov. 3."))

    def test_closingQuote_endsSentence(self):
        self.assertEqual([["“", "Go", ".", "”"], ["He", "left", "."]], self.words("“Go.” He left."))

    def test_offsets_sliceTheText(self):
        text = "It can't.\nBut it's $5,000, he said -- twice."
        for words, offsets, _ in tokenise.sentences(text):
            self.assertEqual(words, [text[s:e] for s, e in offsets])


if __name__ == "__main__":
    unittest.main()
