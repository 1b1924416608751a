"""Names read from entity brackets."""
import unittest

from readout_training import names


def row(index, form, upos, head, relation, entity="_"):
    return [str(index), form, form, upos, "_", "_", str(head), relation, "_",
            "_" if entity == "_" else f"Entity={entity}"]


class NamesTest(unittest.TestCase):
    def test_nestedNames_longestStays(self):
        rows = [row(1, "the", "DET", 2, "det", "(1-organization-new-x-cf1-2-sgl"),
                row(2, "University", "PROPN", 5, "nsubj"), row(3, "of", "ADP", 4, "case"),
                row(4, "Oslo", "PROPN", 2, "nmod:of", "(2-place-new-x-cf2-1-sgl)1)"), row(5, "closed", "VERB", 0, "root")]
        self.assertEqual(["O", "B-organization", "I-organization", "I-organization", "O"], names.entity_labels(rows))

    def test_owner_isANameOfItsOwn(self):
        rows = [row(1, "Norway", "PROPN", 4, "nmod:poss", "(1-person-new-x-cf1-1-sgl(2-place-new-x-cf2-1-sgl)"),
                row(2, "'s", "PART", 1, "case"), row(3, "Minister", "PROPN", 4, "compound"),
                row(4, "Vik", "PROPN", 0, "root", "1)")]
        self.assertEqual(["B-place", "O", "O", "B-person"], names.entity_labels(rows))

    def test_commonNounHead_isNoName(self):
        rows = [row(1, "The", "DET", 2, "det", "(1-person-new-x-cf1-1-sgl"), row(2, "minister", "NOUN", 0, "root", "1)")]
        self.assertEqual(["O", "O"], names.entity_labels(rows))


if __name__ == "__main__":
    unittest.main()
