"""PLV_train (Hu et al., ACL 2024): sentences with marked source and target and the PLOVER root of what one does to the other.

PLV has 15 roots: CONCEDE and RETREAT are one, YIELD. Offsets are code points.
"""
import csv
import re

import torch

from . import events, tokenise
from .window import Sentence, encode, with_quotes

YIELD = ("CONCEDE", "RETREAT")
ROOTS = sorted({"YIELD" if root in YIELD else root for root in events.ROOTS})
SMOOTHING = 0.05
_MARK = re.compile(r"</?[st]>")


def read(path):
    """(sentence, window sentences, marks, root, quad) of every row."""
    with open(path, encoding="utf8", newline="") as file:
        return [_row(row) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def _row(row):
    text, spans, opened, position = "", [], {}, 0
    for mark in _MARK.finditer(row["marked_sentence"]):
        text += row["marked_sentence"][position:mark.start()]
        position = mark.end()
        name = mark.group().strip("</>")
        if "/" in mark.group():
            spans.append((opened.pop(name), len(text), 1 if name == "s" else 2))
        else:
            opened[name] = len(text)
    text += row["marked_sentence"][position:]
    sentences, marks, word = [], {}, 1
    for words, offsets, first in tokenise.sentences(text):
        sentences.append(Sentence(words, first))
        for start, end in offsets:
            marks.update((word, mark) for s, e, mark in spans if start < e and end > s)
            word += 1
    return row["sentence"], with_quotes(sentences), marks, row["gold_root"], row["gold_penta"]


def window(row, labels, pieces):
    """A row as a window; the target of YIELD is CONCEDE, and the loss takes RETREAT too (see `merged`)."""
    root = "CONCEDE" if row[3] == "YIELD" else row[3]
    return encode(row[1], pieces, {"pair": labels.index["roots"][root]}, row[2])


def epoch(rows, labels, pieces):
    """All rows as windows, the same in every epoch."""
    windows = [window(row, labels, pieces) for row in rows]
    return lambda rng: windows


def merged(log):
    """Log probabilities of PLV's roots, CONCEDE and RETREAT added up, and the index there of each of ours."""
    columns = [[i for i, r in enumerate(events.ROOTS) if ("YIELD" if r in YIELD else r) == root] for root in ROOTS]
    joined = torch.stack([torch.logsumexp(log[:, c], 1) for c in columns], 1)
    return joined, torch.tensor([ROOTS.index("YIELD" if r in YIELD else r) for r in events.ROOTS])


def losses(model, batch):
    """The loss of a batch of rows: cross-entropy over PLV's roots with smoothed labels."""
    joined, index = merged(torch.log_softmax(scores(model, batch), -1))
    right = torch.nn.functional.nll_loss(joined, index[batch.targets["pair"]])
    return {"pair": (1 - SMOOTHING) * right - SMOOTHING * joined.mean()}


def scores(model, batch):
    hidden = model.encoder(batch.input_ids, batch.attention_mask, batch.token_type_ids)
    return model.pair_scores(hidden, batch.attention_mask, batch.token_type_ids)
