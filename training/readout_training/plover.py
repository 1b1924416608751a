"""The type of a marked pair on PLV_train (Hu et al., ACL 2024): as trained on our own corpus, and out of fold.

    python3 -m readout_training.plover --data DIR --model model.pt --tokenizer tokenizer.json --seeds 3 --half

Folds hold whole sentences. Every fold starts from the model as it is, goes on training on the pairs of the other folds together with those of our own
corpus, and predicts its own rows. MODEL must be of a run without --plover, or the folds are not out of fold. Prints a JSON line for the model as it is, one
for each seed, and one for the mean of the seeds' probabilities, with 95 % bootstrap intervals over rows; figures on 0-100.
"""
import argparse
import json
import os
import random

import numpy as np
import torch

from . import corpus, export, plv
from .encoder import EncoderLinear
from .train import CLIP, CORRUPT_NORM, pair_epoch
from .window import batches, collate
from .wordpiece import WordPiece

FOLDS, EPOCHS, PIECES_PER_BATCH, ENCODER_RATE, HEAD_RATE = 5, 6, 700, 1.5e-4, 6e-4
OWN_SHARE = 0.5
"""Pairs of our own corpus a training epoch mixes in, as a share of PLV's."""

QUADS = {**dict.fromkeys(("AGREE", "CONSULT", "SUPPORT"), "1"), **dict.fromkeys(("YIELD", "COOPERATE", "AID"), "2"),
         **dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN"), "3"),
         **dict.fromkeys(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"), "4")}


def probabilities(model, windows):
    model.eval()
    out = np.zeros((len(windows), len(plv.ROOTS)))
    with torch.no_grad():
        for i, window in enumerate(windows):
            scores = plv.scores(model, collate([window]))
            out[i] = plv.merged(torch.log_softmax(scores, -1))[0].exp().numpy()
    return out


def train(model, windows, own, rng):
    """Go on with `windows` and, each epoch, a fresh sample of our own pairs."""
    model.train()
    model.encoder.words.weight.requires_grad_(False)
    encoder = [p for p in model.encoder.parameters() if p.requires_grad]
    heads = [*model.pair_inner.parameters(), *model.pair.parameters()]
    optimiser = torch.optim.AdamW([{"params": encoder, "lr": 0, "base": ENCODER_RATE},
                                   {"params": heads, "lr": 0, "base": HEAD_RATE}], weight_decay=0.01, foreach=True)
    plan = []
    for _ in range(EPOCHS):
        mixed = windows + rng.sample(own, min(len(own), int(OWN_SHARE * len(windows))))
        plan += [[mixed[i] for i in group] for group in batches(mixed, PIECES_PER_BATCH, rng)]
    for step, group in enumerate(plan):
        rate = min(1.0, (step + 1) / 20) * (1 - step / len(plan))
        for part in optimiser.param_groups:
            part["lr"] = part["base"] * rate
        optimiser.zero_grad(set_to_none=True)
        plv.losses(model, collate(group))["pair"].backward()
        if float(torch.nn.utils.clip_grad_norm_(encoder + heads, CLIP)) < CORRUPT_NORM:
            optimiser.step()


def macro_f1(gold, predicted):
    labels = sorted(set(gold))
    scores = []
    for label in labels:
        both = sum(g == p == label for g, p in zip(gold, predicted))
        scores.append(2 * both / max(1, gold.count(label) + predicted.count(label)))
    return 100 * sum(scores) / len(scores)


def figures(rows, scores, rng):
    """Macro-F1 of roots and quads, and their bootstrap intervals over rows."""
    predicted = [plv.ROOTS[i] for i in scores.argmax(1)]
    out = {}
    for name, gold, guess in (("root", [r[3] for r in rows], predicted),
                              ("quad", [r[4] for r in rows], [QUADS[p] for p in predicted])):
        draws = [[rng.randrange(len(rows)) for _ in rows] for _ in range(500)]
        spread = sorted(macro_f1([gold[i] for i in d], [guess[i] for i in d]) for d in draws)
        out.update({f"{name}_macro_f1": round(macro_f1(gold, guess), 1), f"{name}_low": round(spread[12], 1),
                    f"{name}_high": round(spread[487], 1)})
    out["accuracy"] = round(100 * sum(r[3] == p for r, p in zip(rows, predicted)) / len(rows), 1)
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True, help="folder with plover-relations/")
    parser.add_argument("--model", required=True, help="model.pt")
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--corpus", default=os.path.join(os.path.dirname(os.path.dirname(__file__)), "data"))
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--first-seed", type=int, default=1)
    parser.add_argument("--half", action="store_true")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    EncoderLinear.half = options.half
    pieces = WordPiece.from_tokenizer_json(options.tokenizer)
    rows = plv.read(os.path.join(options.data, "plover-relations", "PLV_train.tsv"))
    model, labels = export.load(options.model)
    windows = [plv.window(row, labels, pieces) for row in rows]
    print(json.dumps({"model": "own corpus only", **figures(rows, probabilities(model, windows), random.Random(0))}),
          flush=True)
    items, total = corpus.load(options.corpus, "train"), np.zeros((len(rows), len(plv.ROOTS)))
    for seed in range(options.first_seed, options.first_seed + options.seeds):
        rng = random.Random(seed)
        torch.manual_seed(seed)
        sentences = sorted({row[0] for row in rows})
        rng.shuffle(sentences)
        fold_of = {sentence: i % FOLDS for i, sentence in enumerate(sentences)}
        own, scores = pair_epoch(items, labels, pieces)(rng), np.zeros((len(rows), len(plv.ROOTS)))
        for fold in range(FOLDS):
            model, _ = export.load(options.model)
            inside = [i for i, row in enumerate(rows) if fold_of[row[0]] == fold]
            train(model, [windows[i] for i in range(len(rows)) if fold_of[rows[i][0]] != fold], own, rng)
            scores[inside] = probabilities(model, [windows[i] for i in inside])
        total += scores
        print(json.dumps({"model": "out of fold", "seed": seed, **figures(rows, scores, random.Random(0))}), flush=True)
    print(json.dumps({"model": f"out of fold, {options.seeds} seeds together",
                      **figures(rows, total, random.Random(0))}), flush=True)


if __name__ == "__main__":
    main()
