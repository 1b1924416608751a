"""What the reader of marked triggers sees of a window."""
import unittest

from tests import needs

needs("torch", "numpy")

import torch

from readout_training import marked
from readout_training.window import Encoded


def window(*lengths):
    """Sentences of so many words of one piece each."""
    numbers = [0] + [n for n, length in enumerate(lengths, 1) for _ in range(length)]
    positions = list(range(len(numbers)))
    return Encoded(positions + [0], [0] * (len(positions) + 1), positions, positions, numbers, {})


class SliceTest(unittest.TestCase):
    def test_withoutOpening_ownSentenceAlone(self):
        self.assertEqual([4, 5, 6], marked.slice_of(window(3, 3), [5], None))

    def test_withOpening_sentencesBeforeFromThere(self):
        self.assertEqual([3, 4, 5, 6], marked.slice_of(window(2, 2, 2), [5], 2))

    def test_sentenceBefore_notSeenInPart(self):
        seen = marked.slice_of(window(60, 80, 30), [150], 1)
        self.assertEqual(list(range(61, 171)), seen)

    def test_longSentence_cutAroundTrigger(self):
        seen = marked.slice_of(window(5, 300), [200], 1)
        self.assertEqual(marked.SLICE_LIMIT, len(seen))


class SlicesTest(unittest.TestCase):
    def test_wordsOfSentencesBefore_markedApart(self):
        encoded = window(2, 2)
        laid = marked.slices([(0, marked.Sample(encoded, [4], marked.slice_of(encoded, [4], 1), 0))], len(encoded.ids))
        self.assertTrue(torch.equal(torch.tensor([[0.0, -1.0, -1.0, 0.0, 1.0]]), laid.marked))


if __name__ == "__main__":
    unittest.main()
