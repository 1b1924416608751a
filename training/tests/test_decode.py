"""Trees against exhaustive search; spans from scores that break BIO."""
import itertools
import unittest

from tests import needs

needs("numpy")

import numpy as np

from readout_training import decode


def is_tree(heads):
    for node in range(1, len(heads)):
        steps = 0
        while node and steps <= len(heads):
            node, steps = heads[node], steps + 1
        if node:
            return False
    return sum(h == 0 for h in heads[1:]) == 1


class TreeTest(unittest.TestCase):
    def test_randomScores_bestSingleRootTree(self):
        random = np.random.default_rng(1)
        for _ in range(60):
            size = int(random.integers(2, 6))
            scores = random.normal(size=(size, size)) * 3
            every = ((0, *heads) for heads in itertools.product(range(size), repeat=size - 1))
            best = max(sum(scores[d, h[d]] for d in range(1, size)) for h in every if is_tree(h))
            found = decode.tree(scores)
            self.assertTrue(is_tree(list(found)))
            self.assertAlmostEqual(best, sum(scores[d, found[d]] for d in range(1, size)))


class SpansTest(unittest.TestCase):
    def test_insideWithoutBegin_repaired(self):
        scores = np.array([[0, 1, 5], [0, 1, 5], [5, 0, 0.0]])
        self.assertEqual([(0, 2, "")], decode.spans(scores, ["O", "B", "I"]))

    def test_insideOfAnotherKind_notContinued(self):
        labels = ["O", "B-a", "I-a", "B-b", "I-b"]
        scores = np.array([[0, 9, 0, 0, 0], [0, 0, 4, 0, 5.0]])
        self.assertEqual([(0, 2, "a")], decode.spans(scores, labels))


if __name__ == "__main__":
    unittest.main()
