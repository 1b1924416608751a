"""What a leg of training keeps of the model before."""
import unittest

from tests import needs

needs("torch", "numpy")

import torch

from readout_training.labels import Labels
from readout_training.model import JointModel
from readout_training.window import Batch

LISTS = {"upos": ["NOUN", "VERB"], "relations": ["nsubj", "root"], "feats": ["_", "Number=Sing"], "lemma_rules": [], "lemma_lexicon": {}}


def model(seed):
    torch.manual_seed(seed)
    return JointModel(Labels(LISTS)).eval()


def window():
    """Two words of one piece each, after the root; one of them is padding in the second window."""
    index = torch.tensor([[0, 1, 2], [0, 1, 2]])
    return Batch(torch.tensor([[101, 2000, 2001, 102], [101, 2000, 2001, 102]]), torch.ones(2, 4, dtype=torch.long), torch.zeros(2, 4, dtype=torch.long),
                 index, index, torch.tensor([[0, 1, 1], [0, 1, 1]]), torch.tensor([[1, 1, 1], [1, 1, 0]]), {})


class DriftTest(unittest.TestCase):
    def drift(self, one, other):
        with torch.no_grad():
            return one._drift(one._word_vectors(window()), window(), other)

    def test_sameModel_readsAlike(self):
        one = model(1)
        for task, value in self.drift(one, one).items():
            self.assertAlmostEqual(0.0, float(value), 5, task)

    def test_anotherModel_readsOtherwiseInEveryTask(self):
        drift = self.drift(model(1), model(2))
        self.assertEqual({"kept_" + task for task in ("source", "cue", "content", "upos", "feats", "arc", "rel")}, set(drift))
        for task, value in drift.items():
            self.assertGreater(float(value), 0.0, task)


if __name__ == "__main__":
    unittest.main()
