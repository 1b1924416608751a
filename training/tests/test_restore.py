"""Weights read back from a shipped file."""
import os
import tempfile
import unittest

from tests import needs

needs("torch", "numpy", "onnx")

import torch

from readout_training.export import triggers_to_onnx
from readout_training.marked import Reader
from readout_training.quantise import quantise
from readout_training.restore import restore


class RestoreTest(unittest.TestCase):
    def test_a_shipped_reader_comes_back_as_it_was_rounded(self):
        torch.manual_seed(4)
        shipped, restored = Reader().eval(), Reader()
        with torch.no_grad():
            for weight in shipped.parameters():
                weight.add_(torch.randn_like(weight) * 0.1)
        with tempfile.TemporaryDirectory() as folder:
            triggers_to_onnx(shipped, os.path.join(folder, "float.onnx"))
            quantise(os.path.join(folder, "float.onnx"), os.path.join(folder, "triggers.onnx"))
            lost = restore(restored, triggers_to_onnx, os.path.join(folder, "triggers.onnx"))
        self.assertEqual([], lost)
        for name, weight in shipped.named_parameters():
            difference = (dict(restored.named_parameters())[name] - weight).abs().max()
            self.assertLessEqual(float(difference), 0.005 * float(weight.abs().max()), name)


if __name__ == "__main__":
    unittest.main()
