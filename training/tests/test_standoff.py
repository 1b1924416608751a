"""Annotation without its text."""
import os
import tempfile
import unittest

from readout_training import corpus, passages, standoff

TEXT = "Chad said on Monday that Chad's army shelled the post."
ITEM = f"""= plv-1
t: {TEXT}
n: Chad=place
a: Chad~1 => said => that Chad's army shelled the post
e: shelled | ASSAULT/heavy-weapons | OCCURRED | actor: Chad's army | recipient: post | time: Monday
"""


class StandoffTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def read(self, text, known):
        path = os.path.join(self.folder, "plv.txt")
        with open(path, "w", encoding="utf8") as file:
            file.write(text)
        return corpus.read(path, known)

    def test_hiddenText_comesBackFromItsRow(self):
        item = self.read(ITEM, None)[0][0]
        hidden = "\n".join(standoff.lines(item, "r: 1", lambda span: f"@{span[0]}:{span[1]}"))
        self.assertNotIn("Chad", hidden)
        back, problems = self.read(hidden, {"1": TEXT}.get)
        self.assertEqual([], problems)
        self.assertEqual(item, back[0])

    def test_rowThatIsNotThere_isALocatedProblem(self):
        self.assertIn(":2: no text '7'", self.read("= plv-7\nr: 7\n", {"0": TEXT}.get)[1][0])

    def test_spanBeyondTheText_isAProblem(self):
        self.assertIn("not in the text", self.read("= plv-0\nr: 0\nn: @50:99=place\n", {"0": TEXT}.get)[1][0])

    def source(self, name, content):
        path = os.path.join(self.folder, *passages.SOURCES[name][1:])
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf8") as file:
            file.write(content)
        return passages.texts(self.folder, name)

    def test_rows_areHeldOutByTheirNumber(self):
        os.makedirs(os.path.join(self.folder, "standoff"))
        self.source("polnear", "")
        self.source("gum", "")
        self.source("ewt", f"# text = {TEXT}\n")
        keys = {"plv": range(6), "aw": range(6), "ewt": ["0-0"], "polnear": [], "gum": []}
        for name in ("plv", "aw"):
            self.source(name, "sentence\n" + (TEXT + "\n") * 6)
        for name in passages.SOURCES:
            with open(standoff.path(self.folder, name), "w", encoding="utf8") as out:
                out.write("".join(f"= {name}-{key}\nr: {key}\n" for key in keys[name]))
        self.assertEqual(["plv-0", "plv-5", *(f"aw-{i}" for i in range(6))], [i.id for i in standoff.load(self.folder, self.folder, "dev")])
        self.assertEqual(["plv-1", "plv-2", "plv-3", "plv-4", "ewt-0-0"], [i.id for i in standoff.load(self.folder, self.folder, "train")])

    def test_partOfAnArticle_isItsParagraphsBetweenTwoCodePoints(self):
        text = self.source("polnear", '{"text": "Title.\\n\\nOne é. \\n \\nTwo."}\n')
        self.assertEqual("One é.\nTwo.", text("0:8-22"))
        self.assertIsNone(text("1:0-5"))
        self.assertIsNone(text("0"))

    def test_sentencesOfATreebank_areJoinedWithinTheirParagraph(self):
        text = self.source("ewt", "# newdoc id = a\n# text = One.\n\n# text = Two.\n\n# newpar\n# text = Three.\n")
        self.assertEqual("One. Two.\nThree.", text("0-2"))
        self.assertEqual("Three.", text("2-2"))
        self.assertIsNone(text("2-3"))


if __name__ == "__main__":
    unittest.main()
