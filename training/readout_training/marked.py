"""The second pass: a window with one trigger marked, read as the event that it names.

The lower layers are those of the joint model, as they are; they have read the whole window. The layers above them are this reader's own. They see the
trigger's sentence, with the trigger's word pieces marked, and give its type, mode and status, and the words of each role. In training they may also see the
sentences before it, marked as such (`train_marked --before`); at run time they do not.
"""
from dataclasses import dataclass
from typing import List

import torch
import torch.nn as nn
import torch.nn.functional as F

from . import corpus, events
from .encoder import HIDDEN, LAYERS, Layer, masked_bias
from .window import IGNORED, Encoded

START = 3
"""Layers of the joint model below the reader's own."""

INNER = 256
SLICE_LIMIT = 112
"""Most word pieces that a reader sees, the sentences before the trigger's included."""

NOT_AN_EVENT = 0
"""The act of a marked word that names none (`events.ACTS[0]`)."""


class Reader(nn.Module):
    """The layers above the START-th, and the heads of one marked trigger."""

    def __init__(self, dropout=0.0, head_dropout=0.2):
        super().__init__()
        self.dropout = nn.Dropout(head_dropout)
        self.mark = nn.Parameter(torch.randn(HIDDEN) * 0.1)
        self.before = nn.Parameter(torch.zeros(HIDDEN))
        self.layers = nn.ModuleList([Layer(dropout) for _ in range(LAYERS - START)])
        self.event = nn.Linear(2 * HIDDEN, INNER)
        self.act, self.mode = nn.Linear(INNER, len(events.ACTS)), nn.Linear(INNER, len(events.MODES))
        self.status = nn.Linear(INNER, len(events.STATUSES))
        self.word, self.trigger = nn.Linear(HIDDEN, INNER), nn.Linear(HIDDEN, INNER, bias=False)
        self.roles = nn.Linear(INNER, len(corpus.ROLES))

    def forward(self, hidden, mask, marked, first, last):
        """Scores of act, mode and status [n, …] and of each role for each word [n, w, 4].

        `hidden` [n, t, HIDDEN] begins with [CLS]; `marked` [n, t] is 1 on the trigger's pieces and -1 on those of sentences before its own;
        `first` and `last` [n, w] point at pieces.
        """
        before, marked = F.relu(-marked), F.relu(marked)
        x = hidden + marked.unsqueeze(-1) * self.mark + before.unsqueeze(-1) * self.before
        bias = masked_bias(mask)
        for layer in self.layers:
            x = layer(x, bias)
        trigger = (x * marked.unsqueeze(-1)).sum(1) / marked.sum(1, keepdim=True)
        inner = self.dropout(F.gelu(self.event(torch.cat([x[:, 0], trigger], -1))))
        words = (_pick(x, first) + _pick(x, last)) * 0.5
        roles = self.roles(self.dropout(F.gelu(self.word(words) + self.trigger(trigger).unsqueeze(1))))
        return self.act(inner), self.mode(inner), self.status(inner), roles


def _pick(x, index):
    return torch.gather(x, 1, index.unsqueeze(-1).expand(-1, -1, HIDDEN))


@dataclass(frozen=True)
class Sample:
    """A marked trigger: positions of its words and of the words that the reader sees, in the window with [CLS] at 0."""
    window: Encoded
    trigger: List[int]
    words: List[int]
    act: int
    mode: int = IGNORED
    status: int = IGNORED
    roles: object = None
    """The words of each of corpus.ROLES; None where the mark names no event."""


def slice_of(encoded, trigger, opening):
    """The words of the trigger's sentence and of the sentences before it, from the one with number `opening` at the earliest, as many whole ones as
    there is room for; none where `opening` is None. Of a sentence beyond SLICE_LIMIT the words around the trigger."""
    number = encoded.sentence[trigger[0]]
    words = [w for w in range(1, len(encoded.first)) if encoded.sentence[w] == number]
    while _pieces(encoded, words) > SLICE_LIMIT:
        words = words[1:] if trigger[0] - words[0] > words[-1] - trigger[-1] else words[:-1]
    for earlier in range(number - 1, (opening or number) - 1, -1):
        longer = [w for w in range(1, words[0]) if encoded.sentence[w] == earlier] + words
        if encoded.sentence[words[0] - 1] != earlier or _pieces(encoded, longer) > SLICE_LIMIT:
            break
        words = longer
    return words


def _pieces(encoded, words):
    return sum(encoded.last[w] - encoded.first[w] + 1 for w in words)


def positive(encoded, event, trigger, labels, opening):
    """The sample of a gold event whose words `trigger` are marked."""
    return Sample(encoded, trigger, slice_of(encoded, trigger, opening), labels.index["acts"][event.act],
                  labels.index["modes"][event.mode], labels.index["statuses"][event.status], event.roles)


def negative(encoded, word, opening):
    """The sample of a word that names no event."""
    return Sample(encoded, [word], slice_of(encoded, [word], opening), NOT_AN_EVENT)


@dataclass
class Slices:
    """Samples of a batch of windows as padded tensors; `pieces` index the flattened hidden states of the windows."""
    pieces: torch.Tensor
    mask: torch.Tensor
    marked: torch.Tensor
    first: torch.Tensor
    last: torch.Tensor
    words: torch.Tensor
    """1 on words, 0 on padding."""

    def read(self, reader, hidden):
        """The reader's scores; `hidden` are the lower layers' states of the windows, [b, t, HIDDEN]."""
        flat = hidden.reshape(-1, HIDDEN)
        rows = flat[self.pieces.reshape(-1)].view(*self.pieces.shape, HIDDEN)
        return reader(rows, self.mask, self.marked, self.first, self.last)


def slices(placed, width):
    """Lay out samples, each with the row of its window in the batch; `width` is the number of padded pieces there."""
    rows = []
    for row, sample in placed:
        base, window = row * width, sample.window
        pieces, first, last, marked = [base], [], [], [0.0]
        for w in sample.words:
            first.append(len(pieces))
            span = range(window.first[w], window.last[w] + 1)
            pieces += [base + p for p in span]
            own = window.sentence[w] == window.sentence[sample.trigger[0]]
            marked += [float(w in sample.trigger) if own else -1.0] * len(span)
            last.append(len(pieces) - 1)
        rows.append((pieces, marked, first, last))
    length, words = max(len(r[0]) for r in rows), max(len(r[2]) for r in rows)

    def padded(column, size, kind=torch.long):
        out = torch.zeros(len(rows), size, dtype=kind)
        for i, row in enumerate(rows):
            out[i, :len(row[column])] = torch.tensor(row[column], dtype=kind)
        return out

    mask = torch.zeros(len(rows), length)
    present = torch.zeros(len(rows), words)
    for i, row in enumerate(rows):
        mask[i, :len(row[0])] = 1.0
        present[i, :len(row[2])] = 1.0
    return Slices(padded(0, length), mask, padded(1, length, torch.float), padded(2, words), padded(3, words), present)


def chunks(placed, limit):
    """Samples of like length together, each group within `limit` padded word pieces."""
    def length(sample):
        return sum(sample.window.last[w] - sample.window.first[w] + 1 for w in sample.words) + 1

    out, current = [], []
    for row, sample in sorted(placed, key=lambda p: length(p[1])):
        if current and length(sample) * (len(current) + 1) > limit:
            out.append(current)
            current = []
        current.append((row, sample))
    return out + [current]


def losses(scores, laid, samples):
    """The loss of every head over samples, summed; a role's is summed over words too."""
    act, mode, status, roles = scores
    out = {"act": F.cross_entropy(act, torch.tensor([s.act for s in samples]), reduction="sum")}
    known = [i for i, s in enumerate(samples) if s.roles is not None]
    if not known:
        return out
    out["mode"] = F.cross_entropy(mode[known], torch.tensor([samples[i].mode for i in known]), reduction="sum")
    out["status"] = F.cross_entropy(status[known], torch.tensor([samples[i].status for i in known]), reduction="sum")
    target = torch.zeros(len(known), roles.shape[1], len(corpus.ROLES))
    for row, i in enumerate(known):
        place = {w: column for column, w in enumerate(samples[i].words)}
        for role, name in enumerate(corpus.ROLES):
            target[row, [place[w] for w in samples[i].roles[name] if w in place], role] = 1.0
    out["roles"] = F.binary_cross_entropy_with_logits(
        roles[known], target, laid.words[known].unsqueeze(-1).expand_as(target), reduction="sum")
    return out
