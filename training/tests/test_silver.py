"""Silver trees are read back as they were written."""
import os
import tempfile
import unittest

from tests import needs

needs("torch", "numpy", "onnx")

import numpy as np

from readout_training import silver, ud
from readout_training.labels import Labels
from readout_training.window import Sentence, with_quotes


class _Teacher:
    """Tags every word NOUN and hangs it on the word before it."""
    labels = Labels({"upos": ["NOUN"], "relations": ["dep"], "feats": ["_"], "lemma_rules": [["keep", 0, ""]],
                     "lemma_lexicon": {}})

    @staticmethod
    def outputs(document):
        words = 1 + sum(len(s.words) for s in document)
        arc = np.full((words, words), -5.0)
        start = 1
        for sentence in document:
            for i in range(len(sentence.words)):
                arc[start + i, start + i - 1 if i else 0] = 5.0
            start += len(sentence.words)
        yield document, {"upos": np.zeros((words, 1)), "feats": np.zeros((words, 1)), "lemma": np.zeros((words, 1)),
                         "arc": arc, "rel": np.zeros((words, words), dtype=int)}


class SilverTest(unittest.TestCase):
    def test_trees_are_read_back(self):
        document = with_quotes([Sentence(["Rebels", "fled"], True), Sentence(["Aid", "came", "late"], False)])
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "silver.conllu")
            with open(path, "w", encoding="utf8") as file:
                file.writelines(line + "\n" for line in silver.conllu(_Teacher, document))
            [back] = ud.read(path)
        self.assertEqual([["Rebels", "fled"], ["Aid", "came", "late"]], [s.words for s in back])
        self.assertEqual([[0, 1], [0, 1, 2]], [s.heads for s in back])
        self.assertEqual([True, False], [s.starts_paragraph for s in back])


if __name__ == "__main__":
    unittest.main()
