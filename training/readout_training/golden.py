"""Golden examples for the Java test: words, the inputs made from them, and the arg max of every output.

    python3 -m readout_training.golden --model-dir DIR --reader checkpoint.pt --onnxruntime JAR --out golden.json

The scores of marked triggers are those of the reader in float32 over the states of the shipped encoder.
"""
import argparse
import json
import os

import torch

from . import decode, lemma, marked
from .export import INPUTS, OUTPUTS, load_reader
from .runner import OnnxRunner
from .window import Sentence, collate, encode, with_quotes
from .wordpiece import WordPiece

TRIGGER_THRESHOLD = 0.1
"""Probability of being any act, by the encoder alone, from which a word is read as a trigger."""

TEXTS = [
    ["¶ MINISTER WARNS OF RETALIATION",
     "¶ The Nordavian defense minister , Petra Halvorsen , said on Tuesday that the army had not crossed the border .",
     "“ We wo n’t attack first , ” she told reporters in Brüssel ."],
    ["¶ \" The cease - fire is holding , \" a senior U.N. official said .",
     "He added that about 1,200 people were evacuated on Nov. 3 .",
     "¶ According to Radio Meridian , rebels released six hostages after Qaravistan 's government agreed to talks .",
     "It was unclear who fired the rockets ."],
    ["¶ Sanctions followed ."],
]
"""Windows of invented sentences, words apart by spaces; ¶ marks the first sentence of a paragraph."""


def sentences(text):
    return with_quotes([Sentence(words=line.replace("¶ ", "").split(" "), starts_paragraph=line.startswith("¶"))
                        for line in text])


def example(window, pieces, runner, labels, reader):
    encoded = encode(window, pieces, {})
    batch = collate([encoded])
    out = {name: value[0] for name, value in runner(batch).items()}
    arcs = out["arc"].argmax(-1)
    words = [word for sentence in window for word in sentence.words]
    upos = [labels["upos"][i] for i in out["upos"].argmax(-1)[1:]]
    rules = [labels["lemma_rules"][i] for i in out["lemma"].argmax(-1)[1:]]
    expected = {name: out[name].argmax(-1).tolist()
                for name in ("upos", "lemma", "feats", "source", "cue", "content", "names", "act", "mode", "status")}
    expected.update(arc=arcs.tolist(), rel=[int(out["rel"][d, h]) for d, h in enumerate(arcs)],
                    lemmas=[lemma.lemma_of(w, u, (r["case"], r["strip"], r["append"]), labels["lemma_irregular"])
                            for w, u, r in zip(words, upos, rules)],
                    embedding=[round(float(v), 4) for v in out["embedding"][:8]])
    expected["triggers"] = triggers(encoded, out, reader)
    rows = [{"words": s.words, "starts_paragraph": s.starts_paragraph, "in_quote": s.quoted} for s in window]
    return {"sentences": rows,
            "inputs": {name: getattr(batch, name)[0].tolist() for name in INPUTS}, "expected": expected}


def triggers(encoded, out, reader):
    """What the reader is given for each trigger of the window, and what it says."""
    found = []
    for start, end, _ in decode.triggers(decode.probabilities(out["act"]), TRIGGER_THRESHOLD, encoded.sentence):
        trigger = list(range(start, end))
        laid = marked.slices([(0, marked.Sample(encoded, trigger, marked.slice_of(encoded, trigger, None), 0))], len(encoded.ids))
        with torch.no_grad():
            act, mode, status, roles = (scores[0] for scores in laid.read(reader, torch.tensor(out["states"])))
        found.append({"trigger": [start, end], "pieces": laid.pieces[0].tolist(), "marked": laid.marked[0].long().tolist(),
                      "first": laid.first[0].tolist(), "last": laid.last[0].tolist(), "act": int(act.argmax()),
                      "mode": int(mode.argmax()), "status": int(status.argmax()),
                      "roles": (torch.sigmoid(roles) >= 0.5).long().tolist()})
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model-dir", required=True, help="folder with model.onnx, vocab.txt and labels.json")
    parser.add_argument("--reader", required=True, help="checkpoint.pt that triggers.onnx was made from")
    parser.add_argument("--onnxruntime", required=True, help="the onnxruntime jar")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    with open(os.path.join(options.model_dir, "vocab.txt"), encoding="utf8") as file:
        pieces = WordPiece([line.rstrip("\n") for line in file])
    with open(os.path.join(options.model_dir, "labels.json"), encoding="utf8") as file:
        labels = json.load(file)
    runner = OnnxRunner(os.path.join(options.model_dir, "model.onnx"), options.onnxruntime, OUTPUTS)
    reader = load_reader(options.reader)
    rows = [example(sentences(text), pieces, runner, labels, reader) for text in TEXTS]
    runner.close()
    with open(options.out, "w", encoding="utf8") as file:
        file.write("[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n")


if __name__ == "__main__":
    main()
