"""Export a trained model to what the `language` module ships: model.onnx (int8), vocab.txt, labels.json.

    python3 -m readout_training.export --model OUT/model.pt --tokenizer tokenizer.json --out DIR
"""
import argparse
import json
import os
import tempfile

import torch

from .labels import Labels, description
from .model import JointModel
from .quantise import quantise
from .window import Batch
from .wordpiece import WordPiece

LIMIT = 192
"""Word pieces in a window at run time."""

INPUTS = ("input_ids", "attention_mask", "token_type_ids", "first", "last", "sentence", "word_mask")
OUTPUTS = ("upos", "lemma", "feats", "arc", "rel", "source", "cue", "content", "names", "link_source", "link_content",
           "act", "mode", "status", "link_actor", "link_recipient", "link_time", "link_place", "pair", "embedding")
SYNTAX = OUTPUTS[:5]
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
    axes.update({name: {0: "b", 1: "w"} for name in INPUTS[3:] + OUTPUTS[:-2]})
    axes.update({name: {0: "b", 1: "w", 2: "w"} for name in OUTPUTS if name in ("arc", "rel") or name.startswith("link_")})
    axes.update({name: {0: "b"} for name in ("pair", "embedding")})
    with torch.no_grad():
        torch.onnx.export(model, example.inputs(), path, input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes,
                          opset_version=OPSET, do_constant_folding=True)


def export(model, labels, tokenizer, out):
    """Write the three files; each is replaced whole, so a reader never sees half a file."""
    os.makedirs(out, exist_ok=True)
    pieces = WordPiece.from_tokenizer_json(tokenizer)
    with tempfile.TemporaryDirectory(dir=out) as scratch:
        to_onnx(model, os.path.join(scratch, "float.onnx"))
        quantise(os.path.join(scratch, "float.onnx"), os.path.join(scratch, "model.onnx"))
        with open(os.path.join(scratch, "labels.json"), "w", encoding="utf8") as file:
            json.dump(description(labels, pieces.vocabulary, LIMIT), file, ensure_ascii=False, indent=1)
            file.write("\n")
        with open(os.path.join(scratch, "vocab.txt"), "w", encoding="utf8") as file:
            file.writelines(piece + "\n" for piece in pieces.vocabulary)
        for name in ("labels.json", "vocab.txt", "model.onnx"):
            os.replace(os.path.join(scratch, name), os.path.join(out, name))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", required=True, help="model.pt, or checkpoint.pt of a run under way")
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    torch.manual_seed(1)
    model, labels = load(options.model)
    export(model, labels, options.tokenizer, options.out)
    print(f"{os.path.getsize(os.path.join(options.out, 'model.onnx')) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
