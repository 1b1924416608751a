"""Read the weights of a shipped model back, so that training can go on from it without the runs that made it.

    python3 -m readout_training.restore --data DIR --model-dir DIR --out DIR

Writes OUT/model.pt (a first leg for `train`, or the model of `train_marked`) and OUT/checkpoint.pt (a first leg for `train_marked`). Products and word
embeddings come back as they were rounded to int8, a scale per column or row: within 0.4 % of the largest weight of each.
"""
import argparse
import os
import tempfile

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .encoder import HIDDEN
from .export import to_onnx, triggers_to_onnx
from .labels import Labels
from .marked import Reader
from .model import JointModel
from .train import save, ud_documents
from .wordpiece import FLAG_CLASSES, SHAPES

SUMMED = ("encoder.shapes.weight", "encoder.paragraph_start", "encoder.in_quote")
"""Weights that the export folds into one table."""


def _constants(path):
    """Float arrays of an ONNX file by name, int8 ones scaled back."""
    arrays = {i.name: numpy_helper.to_array(i) for i in onnx.load(path).graph.initializer}
    out = {}
    for name, array in arrays.items():
        if name.endswith("_int8"):
            out[name[:-5]] = array.astype(np.float32) * arrays[name[:-5] + "_scale"]
        elif not name.endswith(("_scale", "_zero")):
            out[name] = array
    return out


def restore(module, write, path):
    """Set the weights of `module` to those in the file at `path`, which `write` and `quantise` made of a module of the same shape.

    ONNX names some weights by number, and turns some: a float export of the module as it is, whose weights are all different, tells which is which.
    """
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.copy_(torch.randn_like(parameter) * 0.1)
    with tempfile.TemporaryDirectory() as scratch:
        write(module.eval(), os.path.join(scratch, "float.onnx"))
        known = _constants(os.path.join(scratch, "float.onnx"))
    shipped, lost = _constants(path), []
    with torch.no_grad():
        for name, parameter in module.named_parameters():
            found = _find(parameter.numpy(), known)
            if found is None or found[0] not in shipped:
                lost.append(name)
            else:
                constant, turned = found
                array = np.array(shipped[constant], np.float32)
                parameter.copy_(torch.from_numpy(array.T.copy() if turned else array).view_as(parameter))
    return lost


def _find(weight, constants):
    """The name of the constant with these values, and whether it is transposed."""
    for name, array in constants.items():
        if array.size != weight.size or array.dtype != weight.dtype:
            continue
        if np.array_equal(array.reshape(-1), weight.reshape(-1)):
            return name, False
        if weight.ndim == 2 and array.shape == weight.T.shape and np.array_equal(array, weight.T):
            return name, True
    return None


def restore_flags(encoder, path):
    """Set the vectors of shape, paragraph start and quote, which the file holds as their sums, a row for each flag class without a mark's part."""
    table = next(array for array in _constants(path).values() if array.shape == (FLAG_CLASSES, HIDDEN))
    rows = torch.from_numpy(np.array(table))
    with torch.no_grad():
        encoder.shapes.weight.copy_(rows[:len(SHAPES)])
        encoder.paragraph_start.copy_(rows[len(SHAPES)] - rows[0])
        encoder.in_quote.copy_(rows[2 * len(SHAPES)] - rows[0])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True, help="folder with ud/, of which the labels are made")
    parser.add_argument("--model-dir", required=True, help="model.onnx and, where there is one, triggers.onnx")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    labels = Labels.learn(ud_documents(options.data, "train"))
    model, reader = JointModel(labels), Reader()
    path = os.path.join(options.model_dir, "model.onnx")
    lost = [name for name in restore(model, to_onnx, path) if name not in SUMMED]
    restore_flags(model.encoder, path)
    print("of the model not in the file:", ", ".join(lost) or "none")
    save(os.path.join(options.out, "model.pt"), model=model.state_dict(), labels=labels.lists())
    triggers = os.path.join(options.model_dir, "triggers.onnx")
    if os.path.exists(triggers):
        lost = restore(reader, triggers_to_onnx, triggers)
        print("of the reader not in the file:", ", ".join(lost) or "none")
        save(os.path.join(options.out, "checkpoint.pt"), reader=reader.state_dict())


if __name__ == "__main__":
    main()
