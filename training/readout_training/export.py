"""Export a trained model to what the `language` module ships: model.onnx and triggers.onnx (int8), vocab.txt, labels.json.

    python3 -m readout_training.export --model OUT/model.pt --reader OUT/checkpoint.pt --tokenizer tokenizer.json --out DIR
"""
import argparse
import json
import os
import tempfile

import torch

from .encoder import HIDDEN
from .labels import Labels, description
from .marked import Reader
from .model import JointModel
from .quantise import quantise
from .window import Batch
from .wordpiece import WordPiece

LIMIT = 192
"""Word pieces in a window at run time."""

INPUTS = ("input_ids", "attention_mask", "token_type_ids", "first", "last", "sentence", "word_mask")
OUTPUTS = ("upos", "lemma", "feats", "arc", "rel", "source", "cue", "content", "names", "link_source", "link_content",
           "act", "mode", "status", "link_actor", "link_recipient", "link_time", "link_place", "pair", "embedding", "states")
SYNTAX = OUTPUTS[:5]
TRIGGER_INPUTS = ("states", "pieces", "mask", "marked", "first", "last")
TRIGGER_OUTPUTS = ("act", "mode", "status", "roles")
FILES = ("labels.json", "vocab.txt", "triggers.onnx", "model.onnx")
OPSET = 14


def load(path):
    """The model and labels of `model.pt` or of a checkpoint."""
    state = torch.load(path, map_location="cpu")
    labels = Labels(state["labels"])
    model = JointModel(labels)
    model.load_state_dict(state["model"])
    return model.eval(), labels


def to_onnx(model, path):
    """Write the float32 ONNX file; batch, pieces and words are free."""
    pieces, words = 12, 8
    index = torch.arange(words).repeat(2, 1)
    example = Batch(torch.randint(1000, 2000, (2, pieces)), torch.ones(2, pieces, dtype=torch.long),
                    torch.zeros(2, pieces, dtype=torch.long), index, index,
                    torch.tensor([[0, 1, 1, 1, 1, 2, 2, 2]] * 2), torch.ones(2, words, dtype=torch.long), {})
    axes = {name: {0: "b", 1: "t"} for name in INPUTS[:3]}
    axes.update({name: {0: "b", 1: "w"} for name in INPUTS[3:] + OUTPUTS[:-3]})
    axes.update({name: {0: "b", 1: "w", 2: "w"} for name in OUTPUTS if name in ("arc", "rel") or name.startswith("link_")})
    axes.update({name: {0: "b"} for name in ("pair", "embedding")})
    axes["states"] = {0: "b", 1: "t"}
    with torch.no_grad():
        torch.onnx.export(model, example.inputs(), path, input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes,
                          opset_version=OPSET, do_constant_folding=True)


class _Gathered(torch.nn.Module):
    """A reader over the states of one window [t, HIDDEN], of which `pieces` [n, s] picks each row's."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, states, pieces, mask, marked, first, last):
        rows = states[pieces.reshape(-1)].view(pieces.shape[0], pieces.shape[1], HIDDEN)
        return self.reader(rows, mask, marked, first, last)


def triggers_to_onnx(reader, path):
    """Write the reader of marked triggers as float32 ONNX; rows, pieces and words are free."""
    example = (torch.randn(9, HIDDEN), torch.randint(0, 9, (2, 7)), torch.ones(2, 7), torch.eye(7)[2:4],
               torch.arange(5).repeat(2, 1), torch.arange(5).repeat(2, 1))
    axes = {"states": {0: "t"}, "roles": {0: "n", 1: "w"}}
    axes.update({name: {0: "n", 1: "s"} for name in ("pieces", "mask", "marked")})
    axes.update({name: {0: "n", 1: "w"} for name in ("first", "last")})
    axes.update({name: {0: "n"} for name in TRIGGER_OUTPUTS[:-1]})
    with torch.no_grad():
        torch.onnx.export(_Gathered(reader), example, path, input_names=TRIGGER_INPUTS, output_names=TRIGGER_OUTPUTS,
                          dynamic_axes=axes, opset_version=OPSET, do_constant_folding=True)


def load_reader(path):
    """The reader of a run of `train_marked`."""
    reader = Reader()
    reader.load_state_dict(torch.load(path, map_location="cpu")["reader"])
    return reader.eval()


def export(model, reader, labels, tokenizer, out):
    """Write the four files; each is replaced whole, so a reader never sees half a file."""
    os.makedirs(out, exist_ok=True)
    pieces = WordPiece.from_tokenizer_json(tokenizer)
    with tempfile.TemporaryDirectory(dir=out) as scratch:
        to_onnx(model, os.path.join(scratch, "float.onnx"))
        quantise(os.path.join(scratch, "float.onnx"), os.path.join(scratch, "model.onnx"))
        triggers_to_onnx(reader, os.path.join(scratch, "float.onnx"))
        quantise(os.path.join(scratch, "float.onnx"), os.path.join(scratch, "triggers.onnx"))
        with open(os.path.join(scratch, "labels.json"), "w", encoding="utf8") as file:
            json.dump(description(labels, pieces.vocabulary, LIMIT), file, ensure_ascii=False, indent=1)
            file.write("\n")
        with open(os.path.join(scratch, "vocab.txt"), "w", encoding="utf8") as file:
            file.writelines(piece + "\n" for piece in pieces.vocabulary)
        for name in FILES:
            os.replace(os.path.join(scratch, name), os.path.join(out, name))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", required=True, help="model.pt, or checkpoint.pt of a run under way")
    parser.add_argument("--reader", required=True, help="checkpoint.pt of a run of train_marked over that model")
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    torch.manual_seed(1)
    model, labels = load(options.model)
    export(model, load_reader(options.reader), labels, options.tokenizer, options.out)
    for name in FILES:
        print(f"{name}: {os.path.getsize(os.path.join(options.out, name)) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
