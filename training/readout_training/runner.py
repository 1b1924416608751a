"""Two ways to run the model on a batch: PyTorch in float32, and the shipped file in ONNX Runtime."""
import os
import struct
import subprocess

import numpy as np
import torch

from .export import INPUTS, OUTPUTS


class TorchRunner:
    """Runs a JointModel; `cpu_seconds` stays 0."""

    def __init__(self, model):
        self.model, self.cpu_seconds = model, 0.0

    def __call__(self, batch):
        with torch.no_grad():
            return {name: value.numpy() for name, value in zip(OUTPUTS, self.model(*batch.inputs()))}


class OnnxRunner:
    """Runs an ONNX file in ONNX Runtime on one thread, through `OnnxRunner.java` (Debian has no Python package for it)."""

    def __init__(self, onnx, jar, outputs=OUTPUTS):
        source = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "OnnxRunner.java")
        self.process = subprocess.Popen(["java", "-cp", jar, source, onnx, *outputs], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE)
        self.outputs, self.cpu_seconds = outputs, 0.0

    def __call__(self, batch):
        (count, pieces), words = batch.input_ids.shape, batch.first.shape[1]
        self.process.stdin.write(struct.pack(">iii", count, pieces, words))
        for name in INPUTS:
            self.process.stdin.write(getattr(batch, name).numpy().astype(">i8").tobytes())
        self.process.stdin.flush()
        outputs = {name: self._array() for name in self.outputs}
        self.cpu_seconds += struct.unpack(">q", self._read(8))[0] / 1e9
        return outputs

    def _array(self):
        integers, rank = struct.unpack(">bi", self._read(5))
        shape = struct.unpack(f">{rank}i", self._read(4 * rank))
        kind = np.dtype(">i8" if integers else ">f4")
        values = np.frombuffer(self._read(kind.itemsize * int(np.prod(shape))), kind)
        return values.astype(kind.newbyteorder("=")).reshape(shape)

    def _read(self, count):
        data = self.process.stdout.read(count)
        if len(data) < count:
            raise RuntimeError("ONNX Runtime stopped; see its message above")
        return data

    def close(self):
        self.process.stdin.close()
        self.process.wait()
