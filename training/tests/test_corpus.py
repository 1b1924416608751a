"""The corpus format, and items as windows."""
import os
import random
import tempfile
import unittest

from readout_training import corpus
from tests import needs

ITEM = """= test-1
t: Kenya said on Monday that Chad's army had shelled Kenya's post at Liboi.
n: Kenya=place | Chad=place | Liboi=place
a: Kenya~1 => said => that Chad's army had shelled Kenya's post at Liboi
e: shelled | ASSAULT/heavy-weapons | OCCURRED | actor: Chad's army | recipient: post | time: Monday | place: Liboi
"""


def read(text):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "test.txt")
        with open(path, "w", encoding="utf8") as file:
            file.write(text)
        return corpus.read(path)


class CorpusTest(unittest.TestCase):
    def test_item_isRead(self):
        items, problems = read(ITEM)
        self.assertEqual([], problems)
        event = items[0].events[0]
        self.assertEqual(("ASSAULT", "heavy-weapons"), event.act)
        self.assertEqual("Chad's army", items[0].text[slice(*event.roles["actor"][0])])
        self.assertEqual(4, len(items[0].names))

    def test_brokenLines_areLocated(self):
        _, problems = read(ITEM + "e: shelled | ASSAULT/aerial | EXPECTED\nn: Niger=place\n")
        self.assertIn(":6: ASSAULT cannot be EXPECTED", problems[0])
        self.assertIn(":7: not in the text", problems[1])

    def test_ambiguousTrigger_isAProblem(self):
        _, problems = read("= test-1\nt: Talks on talks about talks.\ne: talks | CONSULT | OCCURRED\n")
        self.assertIn("occurs 2 times", problems[0])


class SwapTest(unittest.TestCase):
    def setUp(self):
        needs("torch")

    def test_swappedNames_keepTheAnnotation(self):
        from readout_training import events
        item = read(ITEM)[0][0]
        swapped = events.swapped(item, random.Random(3), {"place": ["Burkina Faso"]}, share=1.0)
        self.assertIn("Burkina Faso", swapped.text)
        event = swapped.events[0]
        self.assertEqual("shelled", swapped.text[slice(*event.trigger)])
        self.assertEqual("post", swapped.text[slice(*event.roles["recipient"][0])])
        self.assertTrue(swapped.text[slice(*event.roles["actor"][0])].endswith("'s army"))

    def test_window_countsWordsFromOne(self):
        from readout_training import events
        window = events.window([read(ITEM)[0][0]] * 2)
        words = ["[CLS]", *(w for s in window.sentences for w in s.words)]
        for event in window.events:
            self.assertEqual(["shelled"], [words[i] for i in event.trigger])
            self.assertEqual(["Chad", "'s", "army"], [words[i] for i in event.roles["actor"]])


if __name__ == "__main__":
    unittest.main()
