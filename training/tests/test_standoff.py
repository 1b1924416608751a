"""Annotation without its text."""
import os
import tempfile
import unittest

from readout_training import corpus, standoff

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
        back, problems = self.read(hidden, ["another row", TEXT])
        self.assertEqual([], problems)
        self.assertEqual(item, back[0])

    def test_rowThatIsNotThere_isALocatedProblem(self):
        self.assertIn(":2: no text '7'", self.read("= plv-7\nr: 7\n", [TEXT])[1][0])

    def test_spanBeyondTheText_isAProblem(self):
        self.assertIn("not in the text", self.read("= plv-0\nr: 0\nn: @50:99=place\n", [TEXT])[1][0])

    def test_rows_areHeldOutByTheirNumber(self):
        for name in ("standoff", "plover-relations"):
            os.makedirs(os.path.join(self.folder, name))
        for table, file in standoff.TABLES.items():
            with open(os.path.join(self.folder, "plover-relations", file), "w", encoding="utf8") as out:
                out.write("sentence\n" + (TEXT + "\n") * 6)
            with open(standoff.path(self.folder, table), "w", encoding="utf8") as out:
                out.write("".join(f"= {table}-{i}\nr: {i}\n" for i in range(6)))
        self.assertEqual(["plv-0", "plv-5", *(f"aw-{i}" for i in range(6))], [i.id for i in standoff.load(self.folder, self.folder, "dev")])
        self.assertEqual(4, len(standoff.load(self.folder, self.folder, "train")))


if __name__ == "__main__":
    unittest.main()
